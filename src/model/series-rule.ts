import { UNITS } from "./codes";
import { defineTable, oneOf, text, type Row } from "./schema";

/** What makes an observation a member of a drawn series. */
export const seriesRules = defineTable("series_rules", "One drawn series a row, with its rule", {
  series: text("Code of the series, as in observations"),
  figure: text("The figure that draws it"),
  unit: oneOf(UNITS, "The one unit of all drawn rows"),
  rule: text("What makes a row a member"),
});
export type SeriesRule = Row<typeof seriesRules>;
