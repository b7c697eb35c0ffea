import * as Plot from "@observablehq/plot";
import { utcYear } from "d3";
import type { Precision } from "../model/codes";
import type { ChartContext } from "./context";
import { firstDayOf } from "./parts/first-day";
import { wrapText } from "./text/wrap";

export interface CaseFact {
  /** What is stated, with its date in words where there is one. */
  readonly text: string;
  /** The day, or the last day of the month or year where only that is known. */
  readonly at?: { readonly day: Date; readonly precision: Precision };
}

export interface CaseLane {
  readonly name: string;
  readonly facts: readonly CaseFact[];
}

export interface CaseLanes {
  readonly lanes: readonly CaseLane[];
  readonly domain: readonly [from: Date, to: Date];
  /** Stands on a lane without any date. */
  readonly undated: string;
}

const NAME_PX = 15;
const TEXT_PX = 13;
const LINE_PX = 18;
const LANE_PX = 30;
const INDENT_PX = 18;
const AXIS_PX = 26;
const BELOW_AXIS_PX = 8;

interface Line {
  readonly text: string;
  readonly y: number;
}

/**
 * One lane for each person: the days that are known as points, months and years as bands, the time between
 * the first and the last as a line, and what came after as unknown. The facts stand below in words.
 */
export function caseLanes(
  { lanes, domain, undated }: CaseLanes,
  { widthPx, words }: ChartContext,
): Plot.PlotOptions {
  const names: Line[] = [];
  const lines: Line[] = [];
  const numbers: Line[] = [];
  const rows: { y: number; lane: CaseLane }[] = [];
  let y = AXIS_PX + BELOW_AXIS_PX;
  for (const lane of lanes) {
    names.push({ text: lane.name, y: y + NAME_PX / 2 });
    y += NAME_PX + 6;
    rows.push({ y: y + LANE_PX / 2, lane });
    y += LANE_PX;
    for (const [i, { text }] of lane.facts.entries()) {
      numbers.push({ text: words.number(i + 1), y: y + LINE_PX / 2 });
      for (const line of wrapText(text, widthPx - INDENT_PX, TEXT_PX)) {
        lines.push({ text: line, y: y + LINE_PX / 2 });
        y += LINE_PX;
      }
    }
    y += 18;
  }
  const marks = rows.flatMap(({ y: at, lane }) =>
    lane.facts.flatMap((fact, i) =>
      fact.at
        ? [
            {
              y: at,
              number: words.number(i + 1),
              title: fact.text,
              ...fact.at,
              from: firstDayOf(fact.at.day, fact.at.precision),
            },
          ]
        : [],
    ),
  );
  type Mark = (typeof marks)[number];
  const exact = marks.filter(({ precision }) => precision === "day");
  const known = rows.flatMap(({ y: at, lane }) => {
    const days = lane.facts.flatMap((fact) => (fact.at ? [fact.at] : []));
    const [first] = days;
    const last = days.at(-1);
    return first && last ? [{ y: at, from: first.day, to: last.day }] : [];
  });
  const unknown = rows.map(({ y: at }) => ({
    y: at,
    from: known.find((span) => span.y === at)?.to ?? domain[0],
  }));
  const silent = rows.filter(({ y: at }) => known.every((span) => span.y !== at));
  const left = { frameAnchor: "left", textAnchor: "start", y: "y", text: "text" } as const;
  return {
    height: Math.ceil(y),
    marginTop: AXIS_PX,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 4,
    x: { type: "utc", domain: [...domain] },
    y: { type: "identity", axis: null },
    marks: [
      Plot.axisX({
        anchor: "top",
        ticks: utcYear.range(utcYear.ceil(domain[0]), domain[1]),
        tickSize: 4,
        label: null,
        textAnchor: "start",
        fill: "var(--ink-soft)",
        stroke: "var(--ink-faint)",
        tickFormat: (day: Date) => String(day.getUTCFullYear()),
      }),
      Plot.ruleY(unknown, {
        x1: "from",
        x2: domain[1],
        y: "y",
        stroke: "var(--gap)",
        strokeWidth: 2,
        strokeDasharray: "2 5",
      }),
      Plot.ruleY(known, { x1: "from", x2: "to", y: "y", stroke: "var(--held)", strokeWidth: 3 }),
      Plot.rect(
        marks.filter(({ precision }) => precision !== "day"),
        {
          x1: "from",
          x2: "day",
          y1: (mark: Mark) => mark.y - 6,
          y2: (mark: Mark) => mark.y + 6,
          fill: "var(--held-soft)",
          title: "title",
        },
      ),
      Plot.dot(exact, {
        x: "day",
        y: "y",
        r: 5,
        fill: "var(--held)",
        stroke: "var(--paper)",
        title: "title",
      }),
      Plot.text(marks, {
        x: (mark: Mark) => new Date((mark.from.getTime() + mark.day.getTime()) / 2),
        y: "y",
        text: "number",
        dy: -14,
        fill: "var(--ink)",
        fontWeight: 600,
      }),
      Plot.text(silent, { ...left, y: "y", text: () => undated, dy: -10, fill: "var(--ink-faint)" }),
      Plot.text(names, { ...left, fontSize: NAME_PX, fontWeight: 600, fill: "var(--ink)" }),
      Plot.text(numbers, { ...left, fontSize: TEXT_PX, fontWeight: 600, fill: "var(--ink-soft)" }),
      Plot.text(lines, { ...left, dx: INDENT_PX, fontSize: TEXT_PX, fill: "var(--ink)" }),
    ],
  };
}
