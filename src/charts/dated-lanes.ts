import * as Plot from "@observablehq/plot";
import { scaleUtc } from "d3";
import type { ChartContext } from "./context";
import { yearAxis } from "./parts/axes";
import { isImprecise, startOf, type Dated } from "./parts/time-series";
import { textWidth } from "./text/measure";

export interface DatedLane {
  readonly at: Dated;
  readonly label: string;
}

export interface DatedLanes {
  readonly lanes: readonly DatedLane[];
  /** A palette name. */
  readonly color: string;
  readonly domain: readonly [from: Date, to: Date];
}

const ROW_PX = 24;
/** A lane whose labels stand above it, where they fit on neither side. */
const TALL_ROW_PX = 40;
const TEXT_PX = 12;
const GAP_PX = 10;

/** One lane for each dated event: a mark on its day, a whisker where only the month is known, its label on the side with room. */
export function datedLanes({ lanes, color, domain }: DatedLanes, context: ChartContext): Plot.PlotOptions {
  const { widthPx, words } = context;
  const margin = { left: 8, right: 12, top: 8, bottom: 28 };
  const x = scaleUtc([...domain], [margin.left, widthPx - margin.right]);
  const rows = lanes.map(({ at, label }, lane) => ({
    ...at,
    lane,
    label: `${label}, ${words.shortDate(at.as_of, at.as_of_precision ?? "day")}`,
    place: label,
  }));
  type Lane = (typeof rows)[number];
  const fits = ({ as_of, label }: Lane) => x(as_of) + GAP_PX + textWidth(label, TEXT_PX) <= widthPx - 2;
  const fitsBefore = ({ as_of, label }: Lane) => x(as_of) - GAP_PX - textWidth(label, TEXT_PX) >= 2;
  const above = !rows.every((row) => fits(row) || fitsBefore(row));
  const paint = `var(--${color})`;
  const halo = { stroke: "var(--paper)", strokeWidth: 3 } as const;
  const text = { x: "as_of", y: "lane", text: "label", fontSize: TEXT_PX, fill: "var(--ink)" } as const;
  return {
    height: margin.top + margin.bottom + lanes.length * (above ? TALL_ROW_PX : ROW_PX),
    marginTop: margin.top,
    marginBottom: margin.bottom,
    marginLeft: margin.left,
    marginRight: margin.right,
    x: { type: "utc", domain: [...domain] },
    y: { type: "linear", domain: [-0.5, lanes.length - 0.5], reverse: true, axis: null },
    marks: [
      Plot.ruleY(rows, { y: "lane", stroke: "var(--rule)" }),
      yearAxis(),
      Plot.ruleY(rows.filter(isImprecise), {
        x1: startOf,
        x2: "as_of",
        y: "lane",
        stroke: paint,
        strokeWidth: 3,
      }),
      Plot.dot(rows, {
        x: "as_of",
        y: "lane",
        r: 4,
        fill: (row: Lane) => (row.verification === "checked-twice" ? paint : "var(--paper)"),
        stroke: paint,
        strokeWidth: 1.5,
        title: (row: Lane) =>
          `${words.date(row.as_of, row.as_of_precision ?? "day")}: ${row.place}\n${row.publisher}`,
      }),
      ...(above
        ? [Plot.text(rows, { ...text, ...halo, x: () => domain[0], textAnchor: "start", dy: -15 })]
        : [
            Plot.text(rows.filter(fits), { ...text, ...halo, textAnchor: "start", dx: GAP_PX }),
            Plot.text(
              rows.filter((row) => !fits(row)),
              { ...text, ...halo, textAnchor: "end", dx: -GAP_PX },
            ),
          ]),
    ],
  };
}
