import { articles } from "../src/model/article";
import { events } from "../src/model/context-event";
import { contradictions } from "../src/model/contradiction";
import { indicators } from "../src/model/indicator";
import { leftOutReasons } from "../src/model/left-out-reason";
import { cases } from "../src/model/named-case";
import { observations, type Observation } from "../src/model/observation";
import { places } from "../src/model/place";
import { regions } from "../src/model/region";
import type { Table } from "../src/model/schema";
import { seriesRules } from "../src/model/series-rule";
import { SOURCE_COLUMNS, SOURCE_NAMES, sourcePath, type SourceName, type Sources } from "./source-files";
import { checkKeys } from "./steps/check-keys";
import { checkCategories, checkDeclarations } from "./steps/check-references";
import { checkSeries } from "./steps/check-series";
import { checkUnique } from "./steps/check-unique";
import { curate } from "./steps/curate";
import { mergeIndicators, nameIndicators } from "./steps/name-indicators";
import type { Problem, Step } from "./steps/problem";
import { readObservations } from "./steps/read-observations";
import { readSource, type SourceRow } from "./steps/read-source";
import * as read from "./steps/small-tables";

export interface TableRows {
  readonly table: Table;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** The published record, with the problems that forbid to write it. */
export interface PublishedRecord {
  readonly tables: readonly TableRows[];
  readonly observed: readonly Observation[];
  readonly problems: readonly Problem[];
}

/** The whole record from the text of its sources: every table, and every problem of every step. */
export function makeRecord(sources: Sources): PublishedRecord {
  const problems: Problem[] = [];
  const take = <R>(step: Step<R>): readonly R[] => {
    problems.push(...step.problems);
    return step.rows;
  };
  const source = Object.fromEntries(
    SOURCE_NAMES.map((name) => [
      name,
      take(readSource(sourcePath(name), sources[name], SOURCE_COLUMNS[name].split(" "))),
    ]),
  ) as Readonly<Record<SourceName, readonly SourceRow[]>>; // border: every name is there

  const file = sourcePath("observations");
  const rules = take(read.readSeriesRules(source["series-rules"]));
  const reasons = take(read.readLeftOutReasons(source.left_out_reasons));
  const declared = take(read.readContradictions(source.contradictions));
  const placeRows = take(read.readPlaces(source.places));
  const articleRows = take(read.readArticles(source.articles, source.chapters));
  const named = take(
    nameIndicators(file, take(readObservations(source.observations)), source.indicators, source.categories),
  );
  const known = {
    series: new Set(rules.map(({ series }) => series)),
    reasons: new Set(reasons.map(({ reason }) => reason)),
  };
  const observed = take(curate(file, named, source.series, declared, known));
  const all = { observations: observed, places: placeRows, articles: articleRows };
  problems.push(
    ...checkUnique(source),
    ...checkKeys(file, observed, declared),
    ...checkSeries(file, observed, rules, source["series-definitions"]),
    ...checkDeclarations(source.contradictions, all),
    ...checkCategories(file, all),
  );
  const tables = [
    { table: observations, rows: observed },
    { table: indicators, rows: take(mergeIndicators(source.indicators)) },
    { table: seriesRules, rows: rules },
    { table: contradictions, rows: declared },
    { table: leftOutReasons, rows: reasons },
    { table: places, rows: placeRows },
    { table: articles, rows: articleRows },
    { table: cases, rows: take(read.readCases(source.cases)) },
    { table: events, rows: take(read.readEvents(source.events)) },
    { table: regions, rows: take(read.readRegions(source.regions)) },
  ];
  return { tables, observed, problems };
}
