import * as Plot from "@observablehq/plot";
import { scaleUtc } from "d3";
import type { ChartContext } from "./context";
import { baseline, valueGrid, yearAxis } from "./parts/axes";
import { eventFlags, flagsHeightPx, placeFlags, type Flag } from "./parts/event-flags";
import { timeSeries, type Dated } from "./parts/time-series";

export interface TimelineSeries {
  readonly label: string;
  readonly color: string;
  readonly rows: readonly Dated[];
}

export interface Timeline {
  readonly series: readonly TimelineSeries[];
  readonly flags: readonly Flag[];
  /** The axes stay still whatever is chosen. */
  readonly domain: readonly [from: Date, to: Date];
  readonly max: number;
  /** A line joins numbers that are no further apart. */
  readonly maxGapDays: number;
}

const MARGIN = { left: 44, right: 62, bottom: 28 };

/** Counts of a date over the years: a mark for each published number, a line where they are dense, events as flags. */
export function timeline(
  { series, flags, domain, max, maxGapDays }: Timeline,
  context: ChartContext,
): Plot.PlotOptions {
  const { widthPx, words } = context;
  const narrow = widthPx < 500;
  const x = scaleUtc([...domain], [MARGIN.left, widthPx - MARGIN.right]);
  const marginTop = 10 + flagsHeightPx(placeFlags(flags, x, { withText: !narrow }));
  const ends = series.flatMap(({ label, color, rows }) => {
    const last = rows.at(-1);
    return last ? [{ last, color, text: `${words.number(last.value)}\n${label}` }] : [];
  });
  return {
    height: marginTop + MARGIN.bottom + (narrow ? 230 : 300),
    marginTop,
    marginLeft: MARGIN.left,
    marginRight: MARGIN.right,
    marginBottom: MARGIN.bottom,
    x: { type: "utc", domain: [...domain] },
    y: { domain: [0, max], nice: true },
    marks: [
      valueGrid(context),
      yearAxis(),
      baseline(),
      eventFlags(flags, { withText: !narrow }),
      series.map(({ rows, color }) => timeSeries(rows, { color, maxGapDays }, context)),
      ends.map(({ last, color, text }) =>
        Plot.text([last], {
          x: "as_of",
          y: "value",
          text: () => text,
          dx: 7,
          textAnchor: "start",
          fill: `var(--${color})`,
          fontWeight: 600,
          lineHeight: 1.15,
        }),
      ),
    ],
  };
}
