import { readFile } from "node:fs/promises";
import { openCrossfilter, type Crossfilter } from "../../src/engine/crossfilter";
import { loadTables, openNodeEngine } from "../../src/engine/node";
import type { Store } from "../../src/engine/store";
import { persons, type Person } from "../../src/model/person";
import { measuresOf } from "../../src/query/cases/measures";
import { preparePeople, setsThatOccur } from "../../src/query/cases/prepare";

export const LAST_DAY = "2026-08-30";

export interface CaseEngine {
  readonly store: Store;
  readonly cases: Crossfilter;
  readonly people: readonly Person[];
}

/** The engine with the committed case records, as the explorer has them. */
export async function openCaseEngine(): Promise<CaseEngine> {
  const store = await openNodeEngine();
  const file = "persons.parquet";
  await loadTables(store, [{ table: persons, file, bytes: await bytesOf(`public/data/${file}`) }]);
  for (const statement of preparePeople(LAST_DAY)) await store.execute(statement);
  const sets = {
    charge: await store.run(setsThatOccur("charge")),
    condition: await store.run(setsThatOccur("condition")),
    facility: await store.run(setsThatOccur("facility")),
  };
  const people = await store.run<Person>({ text: "SELECT * FROM persons", params: [] });
  return { store, cases: await openCrossfilter(store, measuresOf(LAST_DAY, sets)), people };
}

const bytesOf = async (path: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(path));
