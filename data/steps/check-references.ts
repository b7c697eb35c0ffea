import type { Article } from "../../src/model/article";
import type { Observation } from "../../src/model/observation";
import type { Place } from "../../src/model/place";
import { cellsOf } from "./cells";
import type { Problem } from "./problem";
import type { SourceRow } from "./read-source";

interface Known {
  readonly observations: readonly Observation[];
  readonly places: readonly Place[];
  readonly articles: readonly Article[];
}

/** Every declaration names observations that exist, and those that agree do not differ. */
export function checkDeclarations(source: readonly SourceRow[], { observations }: Known): Problem[] {
  const byId = new Map(observations.map((o) => [o.id, o]));
  return source.flatMap((row) => {
    const c = cellsOf(row);
    const sides = c.raw("observations").split(" ");
    if (sides.length < 2) c.reject("observations", "two identifiers or more");
    if (sides.some((id) => !byId.has(id))) c.reject("observations", "identifiers of observations.csv");
    const exact = sides.flatMap((id) => byId.get(id) ?? []).filter(({ qualifier }) => qualifier === "exact");
    if (c.raw("kind") === "agreement" && new Set(exact.map(({ value }) => value)).size > 1) {
      c.reject("kind", "contradiction, as the exact numbers differ");
    }
    return c.problems;
  });
}

/** Categories that are places or articles must be rows of those tables. */
export function checkCategories(file: string, { observations, places, articles }: Known): Problem[] {
  const placeCodes = new Set(places.map(({ code }) => code));
  const articleCodes = new Set(articles.map(({ article }) => article));
  const lists: Readonly<Record<string, readonly [string, ReadonlySet<string>]>> = {
    "held-by-facility": ["a place of places.csv", placeCodes],
    "facility-capacity": ["a place of places.csv", placeCodes],
    "facility-population": ["a place of places.csv", placeCodes],
    "charged-by-article": ["an article of articles.csv", articleCodes],
    "charged-by-article-and-year": ["an article of articles.csv", articleCodes],
  };
  return observations.flatMap((o) => {
    const [expected, codes] = lists[o.indicator] ?? [];
    if (expected === undefined || (o.category !== null && codes?.has(o.category))) return [];
    return [{ file, line: o.line, column: "category", expected, value: o.category ?? "" }];
  });
}
