import { readFileSync } from "node:fs";
import { parquetMetadata } from "hyparquet";
import { beforeAll, describe, expect, test } from "vitest";
import { loadTables, openNodeEngine } from "../../../../src/engine/node";
import type { Engine } from "../../../../src/engine/engine";
import { caseTables } from "../../../../src/model/case-tables";
import { recordTables } from "../../../../src/model/tables";
import type { PersonEvent } from "../../../../src/model/person-event";
import { record } from "../sources";
import { bytesOf, events, people, report } from "./committed";

const count = (accept: (person: (typeof people)[number]) => boolean) => people.filter(accept).length;
const recognised = people.filter(({ designation }) => designation === "recognised");

test("8,696 people: 889 recognised and held, 3,953 recognised and no longer held, 3,854 not recognised", () => {
  expect(people).toHaveLength(8696);
  expect(recognised.filter(({ custody }) => custody === "held")).toHaveLength(889);
  expect(recognised.filter(({ custody }) => custody !== "held")).toHaveLength(3953);
  expect(count(({ designation }) => designation === "not-recognised")).toBe(3854);
});

describe("a person", () => {
  test("has a day where and only where the state says that one is known", () => {
    for (const column of ["detained", "verdict", "released", "last_contact"] as const)
      expect(
        people.filter(
          (person) =>
            (person[column] === null) !== ["unknown", "not-applicable"].includes(person[`${column}_state`]),
        ),
      ).toEqual([]);
  });

  test("is detained, sentenced and released in this order", () => {
    const after = (a: Date | null, b: Date | null) => a !== null && b !== null && a > b;
    expect(people.filter(({ detained, verdict }) => after(detained, verdict))).toEqual([]);
    expect(people.filter(({ verdict, released }) => after(verdict, released))).toEqual([]);
    expect(people.filter(({ detained, released }) => detained && released && detained >= released)).toEqual(
      [],
    );
  });

  test("has no release while held, and a kind of release once custody ended", () => {
    expect(
      people.filter(
        ({ custody, release_kind }) =>
          (custody === "held" || custody === "not-held") !== (release_kind === "not-applicable"),
      ),
    ).toEqual([]);
    expect(
      people.filter(({ custody, release_kind }) => (custody === "died") !== (release_kind === "died")),
    ).toEqual([]);
  });

  test("of unknown custody was in custody somewhere: nothing that follows from it is not applicable", () => {
    const unknown = people.filter(({ custody }) => custody === "unknown");
    expect(unknown.length).toBeGreaterThan(200);
    expect(new Set(unknown.map(({ facility }) => facility))).toEqual(new Set(["unknown"]));
    expect(new Set(unknown.map(({ last_contact_state }) => last_contact_state))).toEqual(
      new Set(["unknown"]),
    );
    expect(new Set(unknown.map(({ sex, pregnant }) => `${sex} ${pregnant}`))).toEqual(
      new Set(["female unknown", "male not-applicable"]),
    );
  });

  test("who is still held has not served the whole sentence", () => {
    const last = new Date("2026-08-30");
    const over = recognised.filter(
      ({ custody, detained, sentence_months }) =>
        custody === "held" &&
        detained &&
        sentence_months !== null &&
        detained.getTime() + sentence_months * 30.4 * 86_400_000 < last.getTime(),
    );
    expect(over).toEqual([]);
  });

  test("is said to be simulated", () => {
    expect(new Set(people.map(({ sources }) => sources))).toEqual(new Set(["SIMULATED"]));
  });
});

test("dates are known by day, by month, by year or not at all, and most by day", () => {
  const states = new Set(people.map(({ detained_state }) => detained_state));
  expect([...states].sort()).toEqual(["day", "month", "not-applicable", "unknown", "year"]);
  expect(count(({ detained_state }) => detained_state === "day")).toBeGreaterThan(people.length * 0.6);
});

describe("an event", () => {
  const byPerson = new Map(people.map(({ id }) => [id, [] as PersonEvent[]]));
  for (const event of events) byPerson.get(event.person)?.push(event);

  test("belongs to a person and to a place of the record, or to none that is known", () => {
    const places = new Set(
      record.tables.find(({ table }) => table.name === "places")?.rows.map(({ code }) => code),
    );
    const ids = new Set(people.map(({ id }) => id));
    const known = (place: string) => places.has(place) || place === "unknown" || place === "not-applicable";
    expect(events.filter(({ person }) => !ids.has(person))).toEqual([]);
    expect(events.filter(({ facility }) => !known(facility))).toEqual([]);
    expect(people.filter(({ facility }) => !known(facility))).toEqual([]);
  });

  test("stands in the order of time", () => {
    for (const own of byPerson.values()) {
      const days = own.flatMap(({ occurred }) => occurred?.getTime() ?? []);
      expect(days).toEqual(days.toSorted((a, b) => a - b));
    }
  });

  test("of detention, verdict and release is the day that the person has", () => {
    const day = (id: string, kinds: readonly string[]) =>
      byPerson.get(id)?.find(({ kind }) => kinds.includes(kind))?.occurred ?? null;
    for (const { id, detained, released, verdict, release_kind } of people) {
      expect(day(id, ["detained"])).toEqual(detained);
      expect(day(id, ["released", "died"])).toEqual(released);
      if (release_kind !== "acquitted") expect(day(id, ["convicted"])).toEqual(verdict);
    }
  });

  test("ends with the place that the person has", () => {
    for (const { id, facility, detained } of people) {
      const moved = byPerson.get(id)?.findLast(({ kind }) => kind === "transferred" || kind === "detained");
      if (detained !== null) expect(moved?.facility).toBe(facility);
    }
  });
});

describe("the files", () => {
  const files = ["persons.parquet", "person_events.parquet", "calibration.parquet"];

  test("of people and of events are under 400 kB together", () => {
    expect(files.slice(0, 2).reduce((sum, name) => sum + bytesOf(name).length, 0)).toBeLessThan(400_000);
  });

  test.each(files)("%s says in its footer that it is simulated", (name) => {
    const metadata = parquetMetadata(bytesOf(name).buffer).key_value_metadata ?? [];
    expect(metadata.find(({ key }) => key === "simulated")?.value).toMatch(/^SIMULATED population/);
  });

  test("are described as simulated in the dictionary and in the data package", () => {
    const dictionary = JSON.parse(readFileSync("public/data/dictionary.json", "utf8"));
    const { resources } = JSON.parse(readFileSync("public/data/datapackage.json", "utf8")) as {
      resources: readonly { path: string; title: string; description: string }[];
    }; // border: written by the build
    const named = (name: string) => resources.find(({ path }) => path === name);
    for (const file of files) {
      expect(dictionary.tables.find((table: { file: string }) => table.file === file).simulated).toMatch(
        /^SIMULATED/,
      );
      expect(named(file)?.title).toMatch(/^SIMULATED/);
      expect(named(file)?.description).toMatch(/^SIMULATED/);
    }
  });

  test("are none that the pages of the record load", () => {
    const loaded = recordTables.map(({ name }) => `${name}.parquet`);
    expect(files.filter((name) => loaded.includes(name))).toEqual([]);
  });
});

describe("the engine", () => {
  let engine: Engine;
  beforeAll(async () => {
    const store = await openNodeEngine();
    await loadTables(
      store,
      caseTables.map((table) => ({ table, file: table.name, bytes: bytesOf(`${table.name}.parquet`) })),
    );
    engine = store;
  });

  test("counts in SQL, on every day of a published count, the people held that the calibration counts", async () => {
    const held = report.flatMap(({ indicator, sex, as_of, simulated }) =>
      indicator === "held" && sex === "all" && as_of && simulated !== null
        ? [{ day: as_of.toISOString().slice(0, 10), held: simulated }]
        : [],
    );
    const days = [...new Set(held.map(({ day }) => `(DATE '${day}')`))].join(", ");
    const rows = await engine.run<{ day: string; held: number }>({
      text: `SELECT strftime(day, '%Y-%m-%d') AS day, count(id)::INTEGER AS held
FROM (VALUES ${days}) AS days(day)
JOIN persons ON designation = 'recognised' AND detained <= day AND (custody = 'held' OR released > day)
GROUP BY day`,
      params: [],
    });
    const counted = new Map(rows.map(({ day, held: n }) => [day, n]));
    expect(held.length).toBeGreaterThan(100);
    expect(held.map(({ day }) => ({ day, held: counted.get(day) }))).toEqual(held);
  });
});
