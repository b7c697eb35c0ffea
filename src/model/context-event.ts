import { EVENT_KINDS } from "./codes";
import { date, defineTable, oneOf, optional, text, type Row } from "./schema";

/** What a time axis may carry beside the numbers. */
export const events = defineTable("events", "One event of the country or of the world a row", {
  id: text("Permanent code of the event"),
  date: date("The day"),
  kind: oneOf(EVENT_KINDS, "Kind of event"),
  title: text("What happened, in English"),
  publisher: text("Who reports it"),
  address: optional(text("Address of the publication")),
  no_address: optional(text("Why there is no address, where there is none")),
});
export type ContextEvent = Row<typeof events>;
