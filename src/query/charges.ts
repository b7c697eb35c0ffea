import type { Article } from "../model/article";
import type { Observation } from "../model/observation";
import type { RecordState } from "../model/record-state";
import { list, sql, type Query } from "./sql";

/** A count of people charged under an article, with the article's chapter and its names in the Code. */
export type Charge = Observation &
  Pick<Article, "chapter" | "chapter_number" | "name_en" | "name_be" | "name_ru">;

/** People charged by article, those of some chapters where the state names them; the largest first. */
export const charged = ({ category }: RecordState): Query<Charge> => sql`
SELECT observations.*, chapter, chapter_number, name_en, name_be, name_ru
FROM observations
JOIN articles ON articles.article = observations.category
WHERE series = 'charges' AND ${category ? sql`chapter IN (${list(category)})` : sql`TRUE`}
ORDER BY value DESC, id`;
