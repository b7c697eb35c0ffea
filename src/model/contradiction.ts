import { CONTRADICTION_KINDS } from "./codes";
import { defineTable, oneOf, text, type Row } from "./schema";

/** Published numbers that disagree, agree, or only look alike: all are kept, with both sources. */
export const contradictions = defineTable("contradictions", "One declared set of rows under one key a row", {
  id: text("Permanent code of the declaration, as in observations"),
  kind: oneOf(CONTRADICTION_KINDS, "Whether the rows disagree, agree, or count different things"),
  observations: text("The identifiers of the observations, parted by spaces"),
  sentence: text("What a reader must know, in English"),
});
export type Contradiction = Row<typeof contradictions>;
