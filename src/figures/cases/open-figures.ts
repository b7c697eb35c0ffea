import type { LinkedPlace } from "../../charts/linked/linked-places";
import { NOT_APPLICABLE, UNKNOWN } from "../../model/case-codes";
import type { Region } from "../../model/codes";
import type { Observation } from "../../model/observation";
import type { Place } from "../../model/place";
import type { RegionRow } from "../../model/region";
import { dayNumber } from "../../model/time-axis";
import type { CodeSets } from "../../query/cases/measures";
import { observed } from "../../query/observed";
import { sql, type Query } from "../../query/sql";
import type { Words } from "../../words/words";
import type { Answering } from "../ask-figure";
import type { CaseFigure } from "./case-figure";
import { caseFigures } from "./index";
import type { PublishedCount } from "./time-figures";

export interface OpenedFigures {
  readonly figures: readonly CaseFigure[];
  /** The name of a place of detention by its code; what is no place is said as the code's own words. */
  placeName(code: string): string;
  /** The town of a place of detention, in the language first and then in the others; none of what is no place. */
  placeTowns(code: string): readonly string[];
}

/**
 * The figures of case records in a language, with what they take from the published record: places, and the counts and
 * residents that belong to a population of its size. One of another size has neither, nor events to draw transfers from.
 */
export async function openCaseFigures(
  engine: Answering,
  sets: CodeSets,
  words: Words,
  { isOfOtherSize = false }: { readonly isOfOtherSize?: boolean } = {},
): Promise<OpenedFigures> {
  const known = await engine.run(allPlaces());
  const placeName = placeNames(known, words);
  const figures = caseFigures({
    published: isOfOtherSize ? [] : await publishedCounts(engine, words),
    sets,
    residents: isOfOtherSize ? new Map() : await residentsOf(engine),
    places: sets.facility.map(({ codes: code }) => pointOf(code, known, placeName(code), words)),
  });
  return {
    figures: isOfOtherSize ? figures.filter(({ id }) => !EVENT_FIGURES.includes(id)) : figures,
    placeName,
    placeTowns: (code) => {
      const row = known.findLast((place) => place.code === code);
      return row ? [...new Set([townOf(row, words), row.town, row.town_be, row.town_ru])] : [];
    },
  };
}

const EVENT_FIGURES: readonly string[] = ["transfers"];

/** Published counts of everyone held, on days that are known: the same rows that the record draws. */
async function publishedCounts(engine: Answering, words: Words): Promise<readonly PublishedCount[]> {
  const rows: readonly Observation[] = await engine.run(observed(["held"], { sex: ["all"] }));
  return rows.flatMap(({ drawn, as_of, as_of_precision, value, publisher }) =>
    drawn && as_of && as_of_precision === "day"
      ? [
          {
            day: dayNumber(as_of),
            people: value,
            text: `${words.date(as_of)}: ${words.number(value)}\n${publisher}`,
          },
        ]
      : [],
  );
}

const allPlaces = (): Query<Place> => sql`SELECT * FROM places ORDER BY code`;

/**
 * The name of a place by its code, with its town where another has the same; what is no place is said as the code's own
 * words, and a code that a link alone knows as it stands there.
 */
function placeNames(known: readonly Place[], words: Words): (code: string) => string {
  const bare = (row: Place): string => row[`name_${words.lang}`].replaceAll(/\s/g, "");
  const names = new Map(
    known.map((row) => {
      const name = row[`name_${words.lang}`];
      const isShared = known.some((other) => other.code !== row.code && bare(other) === bare(row));
      return [row.code, isShared ? `${name} (${townOf(row, words)})` : name];
    }),
  );
  return (code) =>
    names.get(code) ??
    (code === UNKNOWN || code === NOT_APPLICABLE ? words.name("case.facility", code) : code);
}

const townOf = (row: Place, { lang }: Words): string => (lang === "en" ? row.town : row[`town_${lang}`]);

/** A place and the point of its town, where there is one. */
function pointOf(code: string, known: readonly Place[], label: string, words: Words): LinkedPlace {
  const row = known.findLast((place) => place.code === code);
  if (!row) return { code, label };
  const town = townOf(row, words);
  return row.lat === null || row.lon === null
    ? { code, label, town }
    : { code, label, town, at: [row.lon, row.lat] };
}

async function residentsOf(engine: Answering): Promise<ReadonlyMap<Region, number>> {
  const rows: readonly RegionRow[] = await engine.run(sql`SELECT * FROM regions`);
  return new Map(rows.map(({ region, population }) => [region, population]));
}
