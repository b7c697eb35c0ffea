import { inspectFile, publishedSources, type TableSource } from "../../engine/load";
import { openCases, type OpenedCases } from "../../engine/open-cases";
import { startEngine } from "../../engine/start";
import type { Store } from "../../engine/store";
import { observations } from "../../model/observation";
import { LAST_CASE_DAY, persons } from "../../model/person";
import { personEvents } from "../../model/person-event";
import { places } from "../../model/place";
import { regions } from "../../model/region";

/** A population that a reader opened from a file of this device. */
export interface PopulationFile {
  readonly name: string;
  readonly people: number;
}

export interface OpenedPopulation extends OpenedCases {
  readonly engine: Store;
  readonly file: PopulationFile;
}

/** Twice as many were loaded and brushed (`npm run bench:file`), in more than 2 GB: many a device has no memory for that. */
export const MOST_PEOPLE = 5_000_000;

/** More are asked where they are counted: two engines that hold them are too much for many a device. */
export const MOST_PEOPLE_TWICE = 1_000_000;

/** What stands against opening a file: only who says that nobody in it is real is let in, and no more than fit. */
export type Objection =
  | { readonly kind: "not-simulated" }
  | { readonly kind: "too-large"; readonly people: number; readonly limit: number };

/** Reads the end of a file alone. */
export async function objectionTo(
  file: File,
  { signal }: Pick<Opening, "signal">,
): Promise<Objection | undefined> {
  const { rows, said } = await inspectFile({ file: file.name, bytes: file }, { signal });
  if (said["simulated"] === undefined) return { kind: "not-simulated" };
  return rows > MOST_PEOPLE ? { kind: "too-large", people: rows, limit: MOST_PEOPLE } : undefined;
}

export interface Opening {
  readonly signal: AbortSignal;
  /** Told of the people in the engine so far, and of all of them. */
  onpeople(loaded: number, total: number): void;
}

/** Loads a file of persons into an engine of its own; what is shown stays until this one is ready. */
export async function openPopulation(file: File, { signal, onpeople }: Opening): Promise<OpenedPopulation> {
  let people = 0;
  const engine = await startEngine(sourcesOf(file), {
    signal,
    onrows({ table, loaded, total }) {
      if (table !== persons) return;
      people = total;
      onpeople(loaded, total);
    },
  });
  try {
    return { engine, file: { name: file.name, people }, ...(await openCases(engine, LAST_CASE_DAY)) };
  } catch (cause) {
    await engine.close(); // or what is too large would keep its memory
    throw cause;
  }
}

/** The tables of a file of persons, and those of the record that belong to it. */
export const sourcesOf = (file: File): readonly TableSource[] => [
  { table: personEvents }, // the file has none
  { table: persons, from: { file: file.name, bytes: file } },
  ...publishedSources([observations, places, regions]),
];
