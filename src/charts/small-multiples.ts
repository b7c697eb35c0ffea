import * as Plot from "@observablehq/plot";
import { scaleLinear, scaleUtc, utcYear } from "d3";
import type { Qualifier } from "../model/codes";
import type { ChartContext } from "./context";
import { isImprecise, startOf, SYMBOLS, type Dated } from "./parts/time-series";
import { textWidth } from "./text/measure";
import { wrapText } from "./text/wrap";

/** One small panel: the numbers of one category, each on its own stem, never joined and never stacked. */
export interface Multiple {
  readonly title: string;
  /** A line below the title that the drawing calls out. */
  readonly callout?: string;
  /** Palette name of a row. */
  color(row: Dated): string;
  readonly rows: readonly Dated[];
  /** Numbers written beside their marks; of two that would touch, the earlier in this list stays. */
  readonly labels: readonly { readonly row: Dated; readonly text: string }[];
}

export interface SmallMultiples {
  readonly multiples: readonly Multiple[];
  readonly domain: readonly [from: Date, to: Date];
  /** One scale for all panels, so that they compare. */
  readonly max: number;
  readonly ticks: readonly number[];
  readonly plotHeightPx?: number;
  /** Room for the numbers of the axis, where drawings one below the other share their time. */
  readonly axisPx?: number;
  /** The most panels in a row, where panels belong together in pairs. */
  readonly mostColumns?: number;
  readonly moments?: readonly Moment[];
}

/** A day that a dashed line marks in every panel, named at its top. */
export interface Moment {
  readonly day: Date;
  readonly name: string;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}
interface Mark extends Line {
  /** Where the month or the year begins of a number whose day is not known. */
  readonly from: number;
  readonly zero: number;
  readonly paint: string;
  readonly row: Dated;
  readonly title: string;
}

const TITLE_PX = 13;
const NOTE_PX = 12;
const LINE_PX = 16;
const AXIS_PX = 22;
const GAP_PX = 28;
const LABEL_PX = 12;

/** Panels in a grid, as many in a row as the width carries, all on one scale from zero. */
export function smallMultiples(
  {
    multiples,
    domain,
    max,
    ticks,
    plotHeightPx = 92,
    axisPx = 0,
    mostColumns = 3,
    moments = [],
  }: SmallMultiples,
  { widthPx, words }: ChartContext,
): Plot.PlotOptions {
  const columns = Math.min(multiples.length, mostColumns, widthPx < 560 ? 1 : widthPx < 900 ? 2 : 3);
  const panelPx = (widthPx - GAP_PX * (columns - 1)) / columns;
  const axisLeft = Math.max(axisPx, ...ticks.map((n) => textWidth(words.number(n), 11) + 8));
  const titles: Line[] = [];
  const callouts: Line[] = [];
  const boxes: Box[] = [];
  let top = 4;
  for (let i = 0; i < multiples.length; i += columns) {
    const inRow = multiples.slice(i, i + columns).map((m) => ({
      title: wrapText(m.title, panelPx, TITLE_PX, 600),
      callout: m.callout === undefined ? [] : wrapText(m.callout, panelPx, NOTE_PX),
    }));
    const lines = Math.max(...inRow.map(({ title, callout }) => title.length + callout.length));
    inRow.forEach(({ title, callout }, column) => {
      const x = column * (panelPx + GAP_PX);
      title.forEach((text, n) => titles.push({ x, y: top + n * LINE_PX + 7, text }));
      callout.forEach((text, n) => callouts.push({ x, y: top + (title.length + n) * LINE_PX + 7, text }));
      const boxTop = top + lines * LINE_PX + 18;
      boxes.push({ left: x + axisLeft, right: x + panelPx - 8, top: boxTop, bottom: boxTop + plotHeightPx });
    });
    top += lines * LINE_PX + 18 + plotHeightPx + AXIS_PX + 14;
  }
  const y = scaleLinear([0, max], [plotHeightPx, 0]);
  const xOf = ({ left, right }: Box) => scaleUtc([...domain], [left, right]);
  const marks = boxes.flatMap((box, i) => {
    const multiple = multiples[i];
    return multiple
      ? multiple.rows.map((row) => placeMark(row, multiple, box, xOf(box), y(row.value), words))
      : [];
  });
  const lines = boxes.flatMap((box) =>
    moments.map(({ day, name }) => ({ x: xOf(box)(day), top: box.top - 16, bottom: box.bottom, name })),
  );
  const levels = boxes.flatMap((box) =>
    ticks.map((n) => ({ ...box, y: box.top + y(n), text: words.number(n), zero: n === 0 })),
  );
  const years = boxes.flatMap((box) =>
    utcYear
      .range(domain[0], domain[1])
      .map((day) => ({ x: xOf(box)(day), y: box.bottom, text: String(day.getUTCFullYear()) })),
  );
  return {
    height: Math.ceil(top - 10),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.text(titles, { ...START, fontSize: TITLE_PX, fontWeight: 600, fill: "var(--ink)" }),
      Plot.text(callouts, { ...START, fontSize: NOTE_PX, fill: "var(--held)" }),
      Plot.ruleY(levels, {
        x1: "left",
        x2: "right",
        y: "y",
        stroke: (level: { zero: boolean }) => (level.zero ? "var(--ink-soft)" : "var(--rule)"),
      }),
      Plot.text(levels, {
        className: "axis",
        x: "left",
        y: "y",
        dx: -6,
        text: "text",
        textAnchor: "end",
        fontSize: 11,
        fill: "var(--ink-soft)",
      }),
      Plot.ruleX(years, { x: "x", y1: "y", y2: (d: Line) => d.y + 5, stroke: "var(--ink-faint)" }),
      Plot.text(years, {
        className: "axis",
        x: "x",
        y: "y",
        dy: 13,
        text: "text",
        fontSize: 11,
        fill: "var(--ink-soft)",
      }),
      Plot.ruleX(lines, {
        x: "x",
        y1: "top",
        y2: "bottom",
        stroke: "var(--event)",
        strokeDasharray: "1 3",
      }),
      Plot.text(lines, {
        ...START,
        y: "top",
        text: "name",
        dx: 4,
        dy: 4,
        fontSize: 11,
        fill: "var(--ink-soft)",
      }),
      Plot.ruleY(
        marks.filter(({ row }) => isImprecise(row)),
        { x1: "from", x2: "x", y: "y", stroke: "paint", strokeWidth: 1.5 },
      ),
      Plot.ruleX(marks, {
        x: "x",
        y1: "zero",
        y2: "y",
        stroke: "paint",
        strokeOpacity: 0.35,
        strokeWidth: 1.5,
      }),
      symbols(marks),
      Plot.text(labelled(multiples, marks, widthPx), {
        x: "x",
        y: "y",
        text: "text",
        fontSize: LABEL_PX,
        fontWeight: 600,
        fill: "paint",
        stroke: "var(--paper)",
        strokeWidth: 3,
      }),
    ],
    color: { type: "identity" },
  };
}

const START = { x: "x", y: "y", text: "text", textAnchor: "start" } as const;

function placeMark(
  row: Dated,
  multiple: Multiple,
  box: Box,
  xOf: (day: Date) => number,
  height: number,
  words: ChartContext["words"],
): Mark {
  const text = words.qualified(row.value, row.qualifier);
  return {
    row,
    text,
    x: xOf(row.as_of),
    from: xOf(isImprecise(row) ? startOf(row) : row.as_of),
    y: box.top + height,
    zero: box.bottom,
    paint: `var(--${multiple.color(row)})`,
    title: `${words.date(row.as_of, row.as_of_precision ?? "day")}: ${text}\n${row.publisher}`,
  };
}

function symbols(marks: readonly Mark[]): Plot.Markish[] {
  return (Object.keys(SYMBOLS) as Qualifier[]).flatMap((qualifier) =>
    [true, false].map((solid) =>
      Plot.dot(
        marks.filter(
          ({ row }) => row.qualifier === qualifier && (row.verification === "checked-twice") === solid,
        ),
        {
          x: "x",
          y: "y",
          symbol: SYMBOLS[qualifier],
          r: qualifier === "exact" ? 3.2 : 4,
          fill: solid ? "paint" : "var(--paper)",
          stroke: "paint",
          strokeWidth: 1.3,
          title: "title",
        },
      ),
    ),
  );
}

/** Labels above their marks, without those that would touch one that stands already. */
function labelled(
  multiples: readonly Multiple[],
  marks: readonly Mark[],
  widthPx: number,
): readonly (Line & { readonly paint: string })[] {
  const placed: (Line & { readonly paint: string; readonly half: number })[] = [];
  for (const { row, text } of multiples.flatMap(({ labels }) => labels)) {
    const mark = marks.find((m) => m.row.id === row.id);
    if (mark === undefined) continue;
    const half = textWidth(text, LABEL_PX, 600) / 2;
    const label = {
      x: Math.min(mark.x, widthPx - half - 2),
      y: mark.y - 12,
      text,
      paint: mark.paint,
      half,
    };
    const touches = placed.some(
      (p) => Math.abs(p.x - label.x) < p.half + label.half + 3 && Math.abs(p.y - label.y) < 13,
    );
    if (!touches) placed.push(label);
  }
  return placed;
}
