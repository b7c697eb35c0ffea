import { openGeography, type GeographyFile } from "../../../src/charts/geography";
import type { Crossfilter } from "../../../src/engine/crossfilter";
import { publishedSources } from "../../../src/engine/load";
import { openCases } from "../../../src/engine/open-cases";
import { startEngine } from "../../../src/engine/start";
import type { Store } from "../../../src/engine/store";
import { observations } from "../../../src/model/observation";
import { persons } from "../../../src/model/person";
import { personEvents } from "../../../src/model/person-event";
import { places, type Place } from "../../../src/model/place";
import { regions } from "../../../src/model/region";
import type { CodeSets } from "../../../src/query/cases/measures";
import { sql, type Query } from "../../../src/query/sql";
import geography from "../../../public/data/geo.topo.json";
import { LAST_DAY } from "./charts";

export interface OpenedRows {
  readonly engine: Store;
  readonly cases: Crossfilter;
  readonly sets: CodeSets;
  /** Names of places of detention by their codes. */
  readonly placeNames: ReadonlyMap<string, string>;
}

/** The engine with the rows that the address of the page names (`?people=`), prepared as the explorer prepares them. */
export async function openRows(): Promise<OpenedRows> {
  const url = new URL(new URLSearchParams(location.search).get("people") ?? "", location.href).href;
  const others = publishedSources([personEvents, observations, places, regions]);
  const engine = await startEngine([{ table: persons, from: { url } }, ...others]);
  const { cases, sets } = await openCases(engine, LAST_DAY);
  const known = await engine.run(allPlaces());
  return {
    engine,
    cases,
    sets,
    placeNames: new Map(known.map(({ code, name_en }) => [code, name_en])),
  };
}

const allPlaces = (): Query<Place> => sql`SELECT * FROM places ORDER BY code`;

export const openMap = () => openGeography(geography as unknown as GeographyFile); // border: written by the build
