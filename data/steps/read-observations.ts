import type { Observation } from "../../src/model/observation";
import { observations } from "../../src/model/observation";
import { defineTable, optional, text, type Row } from "../../src/model/schema";
import { rowsOf, type Cells } from "./cells";
import type { Step } from "./problem";
import type { SourceRow } from "./read-source";
import { addressOf } from "./small-tables";
import {
  AREA_WORDS,
  PRECISION_WORDS,
  QUALIFIER_WORDS,
  SEX_WORDS,
  UNIT_WORDS,
  VERIFICATION_WORDS,
} from "./vocabulary";

type Curated = "indicator" | "category" | "series" | "drawn" | "left_out" | "contradiction";

const {
  indicator: _1,
  category: _2,
  series: _3,
  drawn: _4,
  left_out: _5,
  contradiction: _6,
  ...read
} = observations.columns;

/** An observation as carried: not yet named by our indicators, not yet in any series. */
const carriedObservations = defineTable("observations", "One carried fact a row", {
  ...read,
  carried_indicator: text("Indicator of the carried fact"),
  carried_category: optional(text("Category of the carried fact")),
});
export type CarriedObservation = Row<typeof carriedObservations> & Omit<Observation, Curated>;

export const readObservations = (source: readonly SourceRow[]): Step<CarriedObservation> =>
  rowsOf(carriedObservations, source, (c, line) => ({
    id: /^o\d{4,}$/.test(c.raw("id")) ? c.raw("id") : c.reject("id", "an identifier such as o0001"),
    line,
    carried_indicator: c.needed("indicator"),
    carried_category: c.text("category"),
    category_published: c.text("category"),
    value: c.raw("value") === "" ? c.reject("value", "a number") : c.number("value"),
    qualifier: c.code("qualifier", QUALIFIER_WORDS),
    unit: c.code("unit", UNIT_WORDS),
    ...asOf(c),
    ...period(c),
    region: c.code("region", AREA_WORDS),
    sex: c.code("sex", SEX_WORDS),
    definition: c.needed("definition"),
    publisher: c.needed("publisher"),
    title: c.text("title"),
    ...addressOf(c, "url"),
    ...published(c),
    note: c.text("note"),
    verification: c.code("verification", VERIFICATION_WORDS),
  }));

const COARSENESS = { day: 0, month: 1, quarter: 2, year: 3 } as const;

/** A date is no more exact than it is written, and no more exact than is stated. */
function asOf(c: Cells) {
  const stated = c.code("date_precision", PRECISION_WORDS);
  const date = c.date("as_of");
  if (date === null || stated === null) return { as_of: null, as_of_precision: null };
  const coarser = COARSENESS[stated] < COARSENESS[date.precision] ? date.precision : stated;
  return { as_of: date.date, as_of_precision: coarser };
}

function period(c: Cells) {
  const [period_from, period_to] = [c.day("period_start"), c.day("period_end")];
  if (period_from && period_to && period_to < period_from) c.reject("period_end", "a day after period_start");
  return { period_from, period_to };
}

function published(c: Cells) {
  const date = c.date("published_on");
  return { published_on: date?.date ?? null, published_precision: date?.precision ?? null };
}
