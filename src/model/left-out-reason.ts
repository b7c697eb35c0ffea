import { defineTable, text, type Row } from "./schema";

/** Why an observation is in the table and not in the drawing. */
export const leftOutReasons = defineTable(
  "left_out_reasons",
  "One reason for leaving a row out of a drawing a row",
  {
    reason: text("Code of the reason, as left_out in observations"),
    sentence: text("The reason as a sentence, in English"),
  },
);
export type LeftOutReason = Row<typeof leftOutReasons>;
