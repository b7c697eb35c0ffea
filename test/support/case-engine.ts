import { readFile } from "node:fs/promises";
import type { Crossfilter } from "../../src/engine/crossfilter";
import { loadTables, openNodeEngine } from "../../src/engine/node";
import { openCases } from "../../src/engine/open-cases";
import type { Store } from "../../src/engine/store";
import { caseTables } from "../../src/model/case-tables";
import type { Person } from "../../src/model/person";
import type { PersonEvent } from "../../src/model/person-event";
import type { CodeSets } from "../../src/query/cases/measures";

export const LAST_DAY = "2026-08-30";

/** A row with the person's transfers, each as "from/to", in the order they were made. */
export type CasePerson = Person & { readonly transfers: readonly string[] };

export interface CaseEngine {
  readonly store: Store;
  readonly cases: Crossfilter;
  readonly sets: CodeSets;
  readonly people: readonly CasePerson[];
}

/** The engine with the committed case records, as the explorer has them. */
export async function openCaseEngine(): Promise<CaseEngine> {
  const store = await openNodeEngine();
  const files = caseTables.map(async (table) => {
    const file = `${table.name}.parquet`;
    return { table, file, bytes: await bytesOf(`public/data/${file}`) };
  });
  await loadTables(store, await Promise.all(files));
  const people = await store.run<Person>({ text: "SELECT * FROM persons", params: [] });
  const events = await store.run<PersonEvent>({ text: "SELECT * FROM person_events", params: [] });
  const transfers = transfersOf(events);
  return {
    store,
    ...(await openCases(store, LAST_DAY)),
    people: people.map((person) => ({ ...person, transfers: transfers.get(person.id) ?? [] })),
  };
}

/** Reads the places of each person in order of time, and where each transfer came from. */
function transfersOf(events: readonly PersonEvent[]): ReadonlyMap<string, readonly string[]> {
  const byPerson = new Map<string, PersonEvent[]>();
  for (const event of events)
    if (event.kind === "detained" || event.kind === "transferred")
      byPerson.set(event.person, [...(byPerson.get(event.person) ?? []), event]);
  return new Map(
    [...byPerson].map(([person, own]) => {
      const inOrder = own.toSorted(
        (a, b) =>
          (a.occurred?.getTime() ?? -Infinity) - (b.occurred?.getTime() ?? -Infinity) ||
          a.kind.localeCompare(b.kind),
      );
      return [
        person,
        inOrder.flatMap(({ kind, facility }, i) =>
          kind === "transferred" ? [`${inOrder[i - 1]?.facility ?? "unknown"}/${facility}`] : [],
        ),
      ];
    }),
  );
}

const bytesOf = async (path: string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await readFile(path));
