import { INDICATOR_KINDS } from "./codes";
import { defineTable, oneOf, text, type Row } from "./schema";

/** What is counted, after names that mean one thing were merged. */
export const indicators = defineTable("indicators", "One thing that is counted a row", {
  indicator: text("Its code, as in observations"),
  kind: oneOf(INDICATOR_KINDS, "A total, or a part of one: a breakdown is never added to a total"),
  carried_as: text("The names of the carried facts that were merged into it, parted by spaces"),
});
export type Indicator = Row<typeof indicators>;
