import {
  AGE_BANDS,
  CHARGE_ANSWERS,
  CONDITION_ANSWERS,
  PENALTIES,
  PERSON_REGIONS,
  PERSON_SEXES,
} from "../../../src/model/case-codes";

/** The last day of the data, simulated or enlarged. */
export const LAST_DAY = "2026-08-30";
/** Every axis of months begins here and ends with the month of the last day. */
export const FIRST_DAY = "2020-01-01";
export const MONTHS = 80;

/** People by the month of a date; whoever has none is in no bar. */
export interface MonthChart {
  readonly kind: "months";
  readonly id: string;
  readonly column: "detained" | "released";
}

/** People by a code that each has once. */
export interface CodeChart {
  readonly kind: "codes";
  readonly id: string;
  readonly column: "region" | "age_band" | "sex" | "penalty";
  readonly codes: readonly string[];
}

/** People by codes that each may have several of. */
export interface CodeListChart {
  readonly kind: "code-lists";
  readonly id: string;
  readonly column: "conditions" | "charges";
  readonly codes: readonly string[];
}

/** People by a number of months in equal steps; the last bar takes in whatever is longer. */
export interface StepChart {
  readonly kind: "steps";
  readonly id: string;
  readonly column: "sentence_months" | "custody_months";
  readonly step: number;
  readonly bars: number;
}
export type Chart = MonthChart | CodeChart | CodeListChart | StepChart;

export const REGION_CODES: readonly string[] = PERSON_REGIONS;

/** The linked charts, drawn alike by every contender: the selection in front of everybody, on a scale that stays still. */
export const CHARTS = [
  { kind: "months", id: "detained", column: "detained" },
  { kind: "months", id: "released", column: "released" },
  { kind: "code-lists", id: "charges", column: "charges", codes: CHARGE_ANSWERS },
  { kind: "code-lists", id: "conditions", column: "conditions", codes: CONDITION_ANSWERS },
  { kind: "codes", id: "region", column: "region", codes: REGION_CODES },
  { kind: "codes", id: "penalty", column: "penalty", codes: PENALTIES },
  { kind: "codes", id: "age", column: "age_band", codes: AGE_BANDS },
  { kind: "codes", id: "sex", column: "sex", codes: PERSON_SEXES },
  { kind: "steps", id: "sentence", column: "sentence_months", step: 6, bars: 52 },
  { kind: "steps", id: "custody", column: "custody_months", step: 1, bars: 96 },
] as const satisfies readonly Chart[];
export type ChartId = (typeof CHARTS)[number]["id"];

/** The chart that is brushed, and the one whose bars are clicked. */
export const BRUSHED = "detained" satisfies ChartId;
export const CLICKED = "region" satisfies ChartId;

/** Bars that stand along an axis of time, not those that lie beside their codes. */
export const isUpright = ({ kind }: Chart): boolean => kind === "months" || kind === "steps";

export const SIZE = {
  widthPx: 380,
  heightPx: { months: 180, steps: 180, codes: 180, "code-lists": 370 },
} as const;
export const marginOf = (chart: Chart) => ({
  left: isUpright(chart) ? 44 : 110,
  right: 10,
  top: 10,
  bottom: 24,
});
export const INK = { everybody: "#d8d4cc", selection: "#8c2f39" } as const;
