import * as Plot from "@observablehq/plot";
import { max } from "d3";
import type { Qualifier } from "../model/codes";
import type { ChartContext } from "./context";
import { textWidth } from "./text/measure";
import { wrapText } from "./text/wrap";

/** A bar with words for a label: beside it where there is room, above it on a narrow screen. */
export interface LabelledBar {
  readonly label: string;
  readonly value: number;
  /** The number at the end of the bar. */
  readonly text: string;
  readonly title: string;
  readonly qualifier: Qualifier;
  /** Checked twice: drawn solid. */
  readonly solid: boolean;
}

export interface BarGroup {
  readonly heading?: string;
  /** A palette name. */
  readonly color: string;
  readonly bars: readonly LabelledBar[];
}

export interface LabelledBars {
  readonly groups: readonly BarGroup[];
  /** The end of the scale: it stays still whatever is chosen. */
  readonly max: number;
}

const TEXT_PX = 12;
const LINE_PX = 15;
const HEADING_TEXT_PX = 13;
const HEADING_PX = 18;
const BAR_PX = 12;
const GROUP_GAP_PX = 14;
const NARROW_PX = 520;

interface Line {
  readonly text: string;
  readonly y: number;
}
type PlacedBar = LabelledBar & { readonly y: number; readonly paint: string };

interface Layout {
  readonly headings: readonly Line[];
  readonly labels: readonly Line[];
  readonly bars: readonly PlacedBar[];
  readonly zeros: readonly { readonly y1: number; readonly y2: number }[];
  readonly height: number;
}

/** Horizontal bars in groups, on one scale from zero; the number stands at the end of each. */
export function labelledBars(
  { groups, max: end }: LabelledBars,
  { widthPx }: ChartContext,
): Plot.PlotOptions {
  const narrow = widthPx < NARROW_PX;
  const labels = groups.flatMap(({ bars }) => bars.map(({ label }) => label));
  const widest = Math.ceil(max(labels, (label) => textWidth(label, TEXT_PX)) ?? 0) + 4;
  const labelPx = narrow ? widthPx : Math.min(widest, Math.round(widthPx * 0.45));
  const { headings, labels: lines, bars, zeros, height } = placed(groups, { labelPx, narrow, widthPx });
  const left = narrow ? 1 : labelPx + 10;
  const room = Math.ceil(max(bars, ({ text }) => textWidth(text, TEXT_PX, 600)) ?? 0) + 12;
  const text = {
    x: narrow ? 0 : labelPx,
    y: "y",
    text: "text",
    textAnchor: narrow ? "start" : "end",
  } as const;
  const x = (row: PlacedBar) => left + (row.value / end) * (widthPx - room - left);
  return {
    height,
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.text(headings, {
        ...text,
        x: 0,
        textAnchor: "start",
        fontSize: HEADING_TEXT_PX,
        fontWeight: 600,
        fill: "var(--ink)",
      }),
      Plot.text(lines, { ...text, fontSize: TEXT_PX, fill: "var(--ink-soft)" }),
      Plot.rect(bars, {
        x1: left,
        x2: x,
        y1: ({ y }: PlacedBar) => y - BAR_PX / 2,
        y2: ({ y }: PlacedBar) => y + BAR_PX / 2,
        fill: "paint",
        fillOpacity: ({ solid }: PlacedBar) => (solid ? 1 : 0.55),
        title: "title",
      }),
      Plot.dot(
        bars.filter(({ qualifier }) => qualifier === "at-least"),
        { x, y: "y", symbol: "triangle", r: 3.5, rotate: 90, dx: 3, fill: "paint", title: "title" },
      ),
      Plot.ruleX(zeros, { x: left, y1: "y1", y2: "y2", stroke: "var(--ink-faint)" }),
      Plot.text(bars, {
        x,
        y: "y",
        text: "text",
        dx: 8,
        textAnchor: "start",
        fontSize: TEXT_PX,
        fontWeight: 600,
        fill: "var(--ink)",
      }),
    ],
  };
}

/** Where everything stands, in pixels from the top. */
function placed(
  groups: readonly BarGroup[],
  {
    labelPx,
    narrow,
    widthPx,
  }: { readonly labelPx: number; readonly narrow: boolean; readonly widthPx: number },
): Layout {
  const headings: Line[] = [];
  const labels: Line[] = [];
  const bars: PlacedBar[] = [];
  const zeros: { y1: number; y2: number }[] = [];
  let y = 2;
  for (const [index, { heading, color, bars: members }] of groups.entries()) {
    if (index > 0) y += GROUP_GAP_PX;
    for (const text of heading === undefined ? [] : wrapText(heading, widthPx, HEADING_TEXT_PX, 600)) {
      headings.push({ text, y: y + HEADING_PX / 2 });
      y += HEADING_PX;
    }
    const from = y;
    for (const bar of members) {
      const lines = wrapText(bar.label, labelPx, TEXT_PX);
      const labelHeight = lines.length * LINE_PX;
      const rowHeight = narrow ? labelHeight + BAR_PX + 6 : Math.max(labelHeight, BAR_PX) + 6;
      const labelTop = narrow ? y + 1 : y + (rowHeight - labelHeight) / 2;
      labels.push(...lines.map((text, i) => ({ text, y: labelTop + (i + 0.5) * LINE_PX })));
      const barY = narrow ? y + labelHeight + BAR_PX / 2 + 1 : y + rowHeight / 2;
      bars.push({ ...bar, y: barY, paint: `var(--${color})` });
      if (narrow) zeros.push({ y1: barY - BAR_PX / 2 - 1, y2: barY + BAR_PX / 2 + 1 });
      y += rowHeight;
    }
    if (!narrow && members.length > 0) zeros.push({ y1: from, y2: y });
  }
  return { headings, labels, bars, zeros, height: Math.ceil(y + 4) };
}
