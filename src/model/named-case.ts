import { CASE_EVENTS, PRECISIONS } from "./codes";
import { date, defineTable, integer, oneOf, optional, text, type Row } from "./schema";

/** The cases that the UN experts raised, event by event, as they state them. */
export const cases = defineTable("cases", "One event of a named case a row", {
  id: text("Permanent identifier of the event of a case"),
  person: text("Code of the case: one lane in a drawing"),
  name_en: text("How the person is named in English"),
  name_be: text("How the person is named in Belarusian"),
  name_ru: text("How the person is named in Russian"),
  position: integer("Place of the event in the order of the case, from 1"),
  date: optional(date("The day; the last day of the month or year where only that is known")),
  date_precision: optional(oneOf(PRECISIONS, "How exactly the date is known; empty where there is none")),
  event: oneOf(CASE_EVENTS, "What happened"),
  detail: optional(text("What the publisher states, in English")),
  publisher: text("Who states it"),
  address: optional(text("Address of the publication")),
  no_address: optional(text("Why there is no address, where there is none")),
  published_on: optional(date("Day of publication")),
});
export type NamedCase = Row<typeof cases>;
