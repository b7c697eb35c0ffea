import { GROUNDS, NAME_GROUNDS } from "./codes";
import { defineTable, integer, oneOf, optional, text, type Row } from "./schema";

/** An article of the Criminal Code of the Republic of Belarus. */
export const articles = defineTable("articles", "One article of the criminal code a row", {
  article: text("Its number, such as 361-4; as category in observations"),
  chapter: text("Code of its chapter"),
  chapter_number: integer("Number of its chapter"),
  name_en: text("Name in English"),
  name_be: text("Name in Belarusian"),
  name_ru: text("Name in Russian"),
  en_ground: oneOf(GROUNDS, "Whether the English name was read in a source"),
  be_ground: oneOf(NAME_GROUNDS, "Where the Belarusian name is from"),
  ru_ground: oneOf(NAME_GROUNDS, "Where the Russian name is from"),
  note: optional(text("What a reader must know beside the name")),
});
export type Article = Row<typeof articles>;
