import { PERSON_EVENTS, DATE_STATES } from "./case-codes";
import { date, defineTable, oneOf, optional, text, type Row } from "./schema";

/** What happened to a person, one event a row. */
export const personEvents = defineTable("person_events", "One event in the case of a person a row", {
  person: text("Identifier of the case, as in persons"),
  occurred: optional(date("Day of the event; the last day of the month or year where no day is known")),
  occurred_state: oneOf(DATE_STATES, "How exactly the day is known, or why there is none"),
  kind: oneOf(PERSON_EVENTS, "What happened"),
  facility: text("Code of the place where it happened; or unknown, not-applicable"),
});
export type PersonEvent = Row<typeof personEvents>;
