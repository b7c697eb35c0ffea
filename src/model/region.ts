import { REGIONS } from "./codes";
import { date, defineTable, integer, oneOf, text, type Row } from "./schema";

/** The regions, with the people who live there: the denominator of every rate. */
export const regions = defineTable("regions", "One region a row, with its population", {
  region: oneOf(REGIONS, "ISO 3166-2 code; BY-HM is the city of Minsk, BY-MI the region around it"),
  name_en: text("Name in English"),
  name_be: text("Name in Belarusian"),
  name_ru: text("Name in Russian"),
  population: integer("People living there on the day"),
  as_of: date("The day of the population"),
  publisher: text("Who published the population"),
  address: text("Address of the publication"),
});
export type RegionRow = Row<typeof regions>;
