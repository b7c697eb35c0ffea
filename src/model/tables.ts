import { articles } from "./article";
import { events } from "./context-event";
import { contradictions } from "./contradiction";
import { indicators } from "./indicator";
import { leftOutReasons } from "./left-out-reason";
import { cases } from "./named-case";
import { observations } from "./observation";
import { places } from "./place";
import { regions } from "./region";
import type { Table } from "./schema";
import { seriesRules } from "./series-rule";

/** Every table of the published record; each is one Parquet file, public/data/<name>.parquet. */
export const recordTables: readonly Table[] = [
  observations,
  indicators,
  seriesRules,
  contradictions,
  leftOutReasons,
  places,
  articles,
  cases,
  events,
  regions,
];
