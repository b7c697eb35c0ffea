import * as Plot from "@observablehq/plot";
import { extent, scaleLinear, utcDay, utcTicks, utcYear } from "d3";
import type { ChartPlan, ChartPoint } from "../query/chart-plan";
import { dayOf } from "../query/chart-plan";
import type { ChartContext } from "./context";
import { valueGrid, yearAxis } from "./parts/axes";
import { textWidth } from "./text/measure";
import { clipped, shortened } from "./text/shortened";

export interface AnswerChart {
  readonly plan: ChartPlan;
  /** Written into the drawing, in the colour of a warning. */
  readonly simulated: string | undefined;
  /** A value of the column that the chart goes by, as people read it. */
  readonly labelOf: (point: ChartPoint) => string;
  readonly valueText: (point: ChartPoint) => string;
}

const TEXT_PX = 12;
const MARK_PX = 20;
const BAR_PX = 20;
const NARROW_PX = 520;
/** Nobody reads more of a label than this, and a text of an answer may be as long as all the data. */
const MOST_CHARACTERS = 300;

/** A quick look at an answer: a line over days, or one bar a row. */
export function answerChart(chart: AnswerChart, context: ChartContext): Plot.PlotOptions {
  return chart.plan.kind === "line" ? line(chart, context) : bars(chart, context);
}

function line({ plan, simulated, labelOf, valueText }: AnswerChart, context: ChartContext): Plot.PlotOptions {
  const { widthPx, words } = context;
  const points = plan.points.map((point) => ({ ...point, day: dayOf(point.by) }));
  const [from = new Date(0), to = from] = extent(points, ({ day }) => day);
  const isLong = utcYear.count(from, to) >= 2;
  const [low = 0, high = 0] = extent(points, ({ value }) => value);
  const y = scaleLinear([Math.min(0, low), Math.max(0, high)], [0, 1]).nice();
  const widest = Math.max(...y.ticks(5).map((tick) => textWidth(words.number(tick), TEXT_PX)));
  const title = (point: ChartPoint) => `${clipped(labelOf(point), MOST_CHARACTERS)}: ${valueText(point)}`;
  const marginTop = 12 + (simulated ? MARK_PX : 0);
  const dayPx = isLong ? 24 : 36;
  const marginLeft = Math.max(Math.ceil(widest) + 14, isLong ? 0 : dayPx);
  return {
    width: widthPx,
    height: 280 + (simulated ? MARK_PX : 0),
    marginTop,
    marginLeft,
    marginRight: dayPx,
    marginBottom: 28,
    x: { type: "utc", domain: from < to ? [from, to] : [from, new Date(from.getTime() + 86_400_000)] },
    y: { domain: y.domain() },
    marks: [
      valueGrid(context),
      isLong
        ? yearAxis()
        : Plot.axisX({
            ticks: dayTicks(from, to, Math.max(2, Math.floor(widthPx / 120))),
            tickSize: 6,
            label: null,
            fill: "var(--ink-soft)",
            stroke: "var(--ink-faint)",
            tickFormat: (day: Date) => words.shortDate(day),
          }),
      Plot.ruleY([0], { stroke: "var(--ink-soft)" }),
      Plot.line(points, { x: "day", y: "value", stroke: "var(--held)", strokeWidth: 1.6 }),
      Plot.dot(points.length > 200 ? [] : points.filter(({ value }) => value !== null), {
        x: "day",
        y: "value",
        r: 2.6,
        fill: "var(--held)",
        title,
      }),
      markOf(simulated, -marginLeft, -marginTop),
    ],
  };
}

/** At most so many days, each once: a label says the day and no hour. */
function dayTicks(from: Date, to: Date, most: number): readonly Date[] {
  const days = utcDay.range(utcDay.ceil(from), new Date(to.getTime() + 1));
  if (days.length === 0) return [from];
  return days.length <= most ? days : utcTicks(from, to, most);
}

function bars(
  { plan: { points }, simulated, labelOf, valueText }: AnswerChart,
  { widthPx }: ChartContext,
): Plot.PlotOptions {
  const isNarrow = widthPx < NARROW_PX;
  const known = points.flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
  const rows = known.map((point, row) => ({
    ...point,
    row,
    label: clipped(labelOf(point), MOST_CHARACTERS),
    text: valueText(point),
  }));
  const widest = Math.max(...rows.map(({ label }) => textWidth(label, TEXT_PX)));
  const left = Math.min(Math.ceil(widest) + 12, Math.round(widthPx * (isNarrow ? 0.4 : 0.5)));
  const room = Math.ceil(Math.max(...rows.map(({ text }) => textWidth(text, TEXT_PX, 600)))) + 12;
  const [low = 0, high = 0] = extent(rows, ({ value }) => value);
  const x = scaleLinear(
    [Math.min(0, low), low >= 0 && high <= 0 ? 1 : Math.max(0, high)],
    [left + (low < 0 ? room : 0), widthPx - room],
  );
  const top = simulated ? MARK_PX + 4 : 2;
  const yOf = ({ row }: { readonly row: number }) => top + (row + 0.5) * BAR_PX;
  const xOf = ({ value }: { readonly value: number }) => x(value);
  const number = {
    x: xOf,
    y: yOf,
    text: "text",
    fontSize: TEXT_PX,
    fontWeight: 600,
    fill: "var(--ink)",
  } as const;
  return {
    width: widthPx,
    height: Math.ceil(top + rows.length * BAR_PX + 4),
    margin: 0,
    x: { type: "identity", axis: null },
    y: { type: "identity", axis: null },
    marks: [
      Plot.text(rows, {
        x: left - 8,
        y: yOf,
        text: ({ label }: { label: string }) => shortened(label, left - 10, TEXT_PX),
        title: "label",
        textAnchor: "end",
        fontSize: TEXT_PX,
        fill: "var(--ink-soft)",
      }),
      Plot.rect(rows, {
        x1: x(0),
        x2: xOf,
        y1: (row: { row: number }) => yOf(row) - BAR_PX * 0.3,
        y2: (row: { row: number }) => yOf(row) + BAR_PX * 0.3,
        fill: "var(--held)",
        title: ({ label, text }: { label: string; text: string }) => `${label}: ${text}`,
      }),
      Plot.ruleX([x(0)], { y1: top, y2: top + rows.length * BAR_PX, stroke: "var(--ink-faint)" }),
      Plot.text(
        rows.filter(({ value }) => value >= 0),
        { ...number, dx: 6, textAnchor: "start" },
      ),
      Plot.text(
        rows.filter(({ value }) => value < 0),
        { ...number, dx: -6, textAnchor: "end" },
      ),
      markOf(simulated, 0, 0),
    ],
  };
}

/** Stands at the very top of the drawing, whatever its margins. */
const markOf = (simulated: string | undefined, dx: number, dy: number): Plot.Markish[] =>
  simulated === undefined
    ? []
    : [
        Plot.text([simulated], {
          frameAnchor: "top-left",
          dx,
          dy,
          fontSize: TEXT_PX,
          fontWeight: 600,
          fill: "var(--held)",
        }),
      ];
