import * as Plot from "@observablehq/plot";
import { group } from "d3";
import type { Qualifier } from "../../model/codes";
import type { Observation } from "../../model/observation";
import type { ChartContext } from "../context";
import { firstDayOf } from "./first-day";

/** An observation that has its place on a time axis. */
export type Dated = Observation & { readonly as_of: Date };

export const isDated = (o: Observation): o is Dated => o.as_of !== null;

/** The drawn rows that have a date, in its order. */
export const drawnOf = (rows: readonly Observation[]): readonly Dated[] =>
  rows.filter(isDated).filter(({ drawn }) => drawn);

/** One symbol for each qualifier: what is exact is a dot, a lower bound points up, the rest are open or turned. */
export const SYMBOLS: Readonly<Record<Qualifier, "circle" | "triangle" | "square" | "diamond">> = {
  exact: "circle",
  "at-least": "triangle",
  about: "square",
  derived: "diamond",
};

const DAY_MS = 86_400_000;

/**
 * Runs of dated rows without a gap longer than `maxDays`: a line joins the rows of a run and none
 * is drawn between runs, so that a month nobody counted stays empty. Sides of a contradiction
 * belong to no run.
 */
export function runs(rows: readonly Dated[], maxDays: number): readonly (readonly Dated[])[] {
  const result: Dated[][] = [];
  for (const row of rows) {
    if (row.contradiction !== null) continue;
    const run = result.at(-1);
    const last = run?.at(-1);
    if (run && last && row.as_of.getTime() - last.as_of.getTime() <= maxDays * DAY_MS) run.push(row);
    else result.push([row]);
  }
  return result;
}

export interface SeriesStyle {
  /** A palette name. */
  readonly color: string;
  readonly maxGapDays: number;
  readonly radiusPx?: number;
}

/** A series of observations over time: lines within runs, a mark for each number, a bracket between contradicting ones. */
export function timeSeries(
  rows: readonly Dated[],
  { color, maxGapDays, radiusPx = 2.6 }: SeriesStyle,
  { words }: ChartContext,
): Plot.Markish[] {
  const paint = `var(--${color})`;
  const inRuns = runs(rows, maxGapDays).flatMap((run, i) => run.map((row) => ({ ...row, run: i })));
  const titled = (o: Dated) =>
    `${words.date(o.as_of, o.as_of_precision ?? "day")}: ${words.qualified(o.value, o.qualifier)}\n${o.publisher}`;
  return [
    Plot.line(inRuns, {
      x: "as_of",
      y: "value",
      z: "run",
      stroke: paint,
      strokeWidth: 1.6,
      strokeLinejoin: "round",
    }),
    Plot.ruleY(rows.filter(isImprecise), {
      x1: (o: Dated) => o.period_from ?? startOf(o),
      x2: "as_of",
      y: "value",
      stroke: paint,
      strokeWidth: 1,
    }),
    Plot.ruleX(brackets(rows), { x: "x", y1: "y1", y2: "y2", stroke: paint, strokeWidth: 1 }),
    ...marksByQualifier(rows, paint, radiusPx, titled),
  ];
}

/** The vertical bracket that joins the sides of one contradiction, where they describe the same days. */
function brackets(rows: readonly Dated[]): readonly { x: Date; y1: number; y2: number }[] {
  const sides = group(
    rows.filter(({ contradiction }) => contradiction !== null),
    (o) => `${o.contradiction}|${o.as_of.getTime()}`,
  );
  return [...sides.values()].flatMap((same) => {
    const [first] = same;
    const values = same.map(({ value }) => value);
    return first && same.length > 1
      ? [{ x: first.as_of, y1: Math.min(...values), y2: Math.max(...values) }]
      : [];
  });
}

/** Only the month or the year of the number is known: a whisker spans it. */
export const isImprecise = (o: Observation): boolean =>
  o.period_from === null && o.as_of_precision !== null && o.as_of_precision !== "day";

/** First day of the month or the year that a number is known for. */
export const startOf = ({ as_of, as_of_precision }: Dated): Date =>
  firstDayOf(as_of, as_of_precision ?? "day");

/** A weak or contradicted number is drawn as a side of a contradiction only, and as a cross. */
export const isDoubtful = ({ verification }: Observation): boolean =>
  verification === "weak" || verification === "contradicted";

function marksByQualifier(
  rows: readonly Dated[],
  paint: string,
  radiusPx: number,
  title: (o: Dated) => string,
): Plot.Markish[] {
  const sure = rows.filter((o) => !isDoubtful(o));
  const doubtful = rows.filter(isDoubtful);
  const cross = { symbol: "times", r: radiusPx * 1.2, stroke: paint, strokeWidth: 1.6 } as const;
  const known = (Object.keys(SYMBOLS) as Qualifier[]).flatMap((qualifier) =>
    [true, false].map((solid) =>
      Plot.dot(
        sure.filter((o) => o.qualifier === qualifier && (o.verification === "checked-twice") === solid),
        {
          x: "as_of",
          y: "value",
          symbol: SYMBOLS[qualifier],
          r: qualifier === "exact" ? radiusPx : radiusPx * 1.25,
          fill: solid ? paint : "var(--paper)",
          stroke: paint,
          strokeWidth: 1.2,
          title,
        },
      ),
    ),
  );
  return [...known, Plot.dot(doubtful, { x: "as_of", y: "value", ...cross, title })];
}
