import * as Plot from "@observablehq/plot";
import { group } from "d3";
import type { Qualifier } from "../model/codes";
import type { ChartContext } from "./context";
import { SYMBOLS } from "./parts/time-series";
import { textWidth } from "./text/measure";
import { wrapText } from "./text/wrap";

/** One published number as a row: its label on the left, its mark on a common scale, its number beside the mark. */
export interface CountRow {
  /** A date, a year, a region: whatever tells the rows of a group apart. */
  readonly label: string;
  /** Absent where no count was found: the row then holds its text alone. */
  readonly value?: number;
  /** The number with its qualifier, or the words for its absence. */
  readonly text: string;
  /** Who counted; shown where there is room. */
  readonly detail?: string;
  readonly title: string;
  readonly qualifier: Qualifier;
  /** Checked twice: drawn solid. */
  readonly solid: boolean;
  /** A palette name, where the rows of one drawing are of several kinds. */
  readonly color?: string;
  /** Rows with the same code here contradict each other: a bracket joins them. */
  readonly contradiction?: string;
}

export interface CountGroup {
  readonly label?: string;
  readonly rows: readonly CountRow[];
}

export interface CountRows {
  readonly groups: readonly CountGroup[];
  readonly mark: "dot" | "bar";
  /** A palette name. */
  readonly color: string;
  /** The end of the scale: it stays still whatever is chosen. */
  readonly max: number;
}

type PlacedRow = CountRow & { readonly y: number; readonly group: number };
type Counted = PlacedRow & { readonly value: number };

const ROW_PX = 20;
const HEADING_PX = 18;
const SPACE_PX = 10;
const TEXT_PX = 12;
const HEADING_TEXT_PX = 13;
const BESIDE_PX = 12;
const WIDE_PX = 620;
const MARK_PX = 4;
const BAR_PX = 6;

/** Published numbers in rows under headings, on one scale from zero: nothing is stacked and nothing is added up. */
export function countRows(
  { groups, mark, color, max }: CountRows,
  { widthPx }: ChartContext,
): Plot.PlotOptions {
  const { headings, rows, height } = placed(groups, widthPx);
  const counted = rows.filter((row): row is Counted => row.value !== undefined);
  const absent = rows.filter((row) => row.value === undefined);
  const left = Math.ceil(Math.max(...rows.map(({ label }) => textWidth(label, TEXT_PX)))) + 14;
  const withDetail = widthPx >= WIDE_PX;
  const right = endOfScale(counted, { left, widthPx, max, withDetail });
  const label = { frameAnchor: "left", textAnchor: "start", y: "y", fontSize: TEXT_PX } as const;
  const beside = { x: "value", y: "y", textAnchor: "start", fontSize: TEXT_PX, dx: BESIDE_PX } as const;
  return {
    height,
    margin: 0,
    x: { type: "linear", domain: [0, max], range: [left, right], axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.text(headings, {
        ...label,
        text: "label",
        fontSize: HEADING_TEXT_PX,
        fontWeight: 600,
        fill: "var(--ink)",
      }),
      Plot.text(rows, { ...label, text: "label", fill: "var(--ink-soft)" }),
      zeroLines(rows),
      brackets(counted),
      mark === "dot" ? dots(counted, color) : bars(counted, color),
      Plot.text(counted, { ...beside, text: "text", fontWeight: 600, fill: "var(--ink)" }),
      Plot.text(absent, { ...beside, x: 0, text: "text", fill: "var(--ink-faint)" }),
      withDetail
        ? counted.map((row) =>
            Plot.text([row], {
              ...beside,
              text: "detail",
              fill: "var(--ink-faint)",
              dx: 2 * BESIDE_PX + textWidth(row.text, TEXT_PX, 600),
            }),
          )
        : [],
    ],
  };
}

interface Layout {
  readonly headings: readonly { readonly label: string; readonly y: number }[];
  readonly rows: readonly PlacedRow[];
  readonly height: number;
}

/** Where everything stands, in pixels from the top; long headings take two lines. */
function placed(groups: readonly CountGroup[], widthPx: number): Layout {
  const headings: { label: string; y: number }[] = [];
  const rows: PlacedRow[] = [];
  let y = 2;
  for (const [group, { label, rows: members }] of groups.entries()) {
    if (group > 0 && label !== undefined) y += SPACE_PX;
    for (const line of label === undefined ? [] : wrapText(label, widthPx, HEADING_TEXT_PX, 600)) {
      headings.push({ label: line, y: y + HEADING_PX / 2 });
      y += HEADING_PX;
    }
    for (const row of members) {
      rows.push({ ...row, group, y: y + ROW_PX / 2 });
      y += ROW_PX;
    }
  }
  return { headings, rows, height: Math.ceil(y + 4) };
}

/** The pixel where the scale ends, so that the text beside every mark still fits. */
function endOfScale(
  rows: readonly Counted[],
  {
    left,
    widthPx,
    max,
    withDetail,
  }: { readonly left: number; readonly widthPx: number; readonly max: number; readonly withDetail: boolean },
): number {
  const room = widthPx - left;
  const ends = rows.map(({ value, text, detail }) => {
    const detailPx = withDetail && detail !== undefined ? textWidth(detail, TEXT_PX) + BESIDE_PX : 0;
    return ((room - textWidth(text, TEXT_PX, 600) - detailPx - BESIDE_PX - 4) * max) / value;
  });
  return left + Math.max(40, Math.min(room - 10, ...ends));
}

/** The zero line of each group, from its first row to its last. */
function zeroLines(rows: readonly PlacedRow[]): Plot.Markish {
  const spans = [...group(rows, (row) => row.group).values()].map((members) => ({
    y1: Math.min(...members.map(({ y }) => y)) - ROW_PX / 2 + 1,
    y2: Math.max(...members.map(({ y }) => y)) + ROW_PX / 2 - 1,
  }));
  return Plot.ruleX(spans, { x: 0, y1: "y1", y2: "y2", stroke: "var(--ink-faint)" });
}

function brackets(rows: readonly Counted[]): Plot.Markish {
  const sides = group(
    rows.filter(({ contradiction }) => contradiction !== undefined),
    ({ contradiction }) => contradiction,
  );
  const spans = [...sides.values()]
    .filter(({ length }) => length > 1)
    .map((same) => ({
      y1: Math.min(...same.map(({ y }) => y)) - 5,
      y2: Math.max(...same.map(({ y }) => y)) + 5,
    }));
  return Plot.ruleX(spans, { x: 0, y1: "y1", y2: "y2", dx: -5, stroke: "var(--ink-soft)", strokeWidth: 2 });
}

const painted =
  (color: string) =>
  (row: CountRow): string =>
    `var(--${row.color ?? color})`;

function dots(rows: readonly Counted[], color: string): Plot.Markish[] {
  const paint = painted(color);
  return [
    Plot.ruleY(rows, { x1: 0, x2: "value", y: "y", stroke: "var(--rule)", strokeWidth: 1.5 }),
    ...(Object.keys(SYMBOLS) as Qualifier[]).flatMap((qualifier) =>
      [true, false].map((solid) =>
        Plot.dot(
          rows.filter((row) => row.qualifier === qualifier && row.solid === solid),
          {
            x: "value",
            y: "y",
            symbol: SYMBOLS[qualifier],
            r: MARK_PX,
            fill: solid ? paint : "var(--paper)",
            stroke: paint,
            strokeWidth: 1.5,
            title: "title",
          },
        ),
      ),
    ),
  ];
}

/** Bars, lighter where the number was read once; one that is a lower bound ends in a point. */
function bars(rows: readonly Counted[], color: string): Plot.Markish[] {
  const style = {
    fill: painted(color),
    fillOpacity: (row: Counted) => (row.solid ? 1 : 0.55),
    title: "title",
  } as const;
  return [
    Plot.rect(rows, {
      ...style,
      x1: 0,
      x2: "value",
      y1: (row: Counted) => row.y - BAR_PX,
      y2: (row: Counted) => row.y + BAR_PX,
    }),
    Plot.dot(
      rows.filter(({ qualifier }) => qualifier === "at-least"),
      { ...style, x: "value", y: "y", symbol: "triangle", r: MARK_PX, rotate: 90, dx: 3 },
    ),
  ];
}
