import crossfilter from "crossfilter2";
import type { Chart, ChartId } from "./charts";
import { FIRST, LAST, monthsBetween, MONTH_OF_DAY } from "./days";
import { perChart } from "./per-chart";
import type { PeopleColumns } from "./read-columns";

export interface Linked {
  readonly dimension: crossfilter.Dimension<number, number>;
  /** People by the place of their bar; whoever has no bar is at -1. */
  readonly group: crossfilter.Group<number, number, number>;
}

/** One dimension and one group for each chart; the months are filtered by the day, as the brush may end on any. */
export function linkRows(columns: PeopleColumns): Readonly<Record<ChartId, Linked>> {
  const rows = crossfilter([...columns.sex.keys()]);
  return perChart((chart) => {
    const { value, several, barOf } = keysOf(chart, columns);
    const dimension = rows.dimension(value as (row: number) => number, several); // border: with `several` it filters by each item
    return {
      dimension,
      group: barOf ? dimension.group<number, number>(barOf) : dimension.group<number, number>(),
    };
  });
}

interface Keys {
  readonly value: (row: number) => number | readonly number[];
  readonly several?: true;
  readonly barOf?: (value: number) => number;
}

function keysOf(chart: Chart, columns: PeopleColumns): Keys {
  switch (chart.kind) {
    case "months": {
      const days = Int16Array.from(columns[chart.column], (day) => (day === null ? -1 : day - FIRST));
      return { value: (row) => days[row] ?? -1, barOf: (day) => MONTH_OF_DAY[day] ?? -1 };
    }
    case "codes": {
      const places = Int8Array.from(columns[chart.column], (code) => chart.codes.indexOf(code));
      return { value: (row) => places[row] ?? -1 };
    }
    case "code-lists": {
      const known = new Map<string, readonly number[]>();
      const read = (text: string): readonly number[] =>
        text.split(";").map((code) => chart.codes.indexOf(code));
      for (const text of columns[chart.column]) if (!known.has(text)) known.set(text, read(text));
      const lists = columns[chart.column].map((text) => known.get(text) ?? []);
      return { value: (row) => lists[row] ?? [], several: true };
    }
    case "steps": {
      const { step, bars } = chart;
      const months = chart.column === "sentence_months" ? columns.sentence_months : custodyMonths(columns);
      const places = Int8Array.from(months, (length) =>
        length === null ? -1 : Math.min(bars - 1, Math.floor(length / step)),
      );
      return { value: (row) => places[row] ?? -1 };
    }
  }
}

/** Months in custody until release, or until the last day of the data. */
const custodyMonths = ({ detained, released, custody }: PeopleColumns): readonly (number | null)[] =>
  detained.map((from, row) => {
    const to = custody[row] === "held" ? LAST : (released[row] ?? null);
    return from === null || to === null ? null : monthsBetween(from, to);
  });
