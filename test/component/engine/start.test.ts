import { afterAll, beforeAll, expect, it } from "vitest";
import { startEngine } from "../../../src/engine/start";
import type { Store } from "../../../src/engine/store";
import { sql } from "../../../src/query/sql";
import { parquetOf } from "../../support/parquet";
import { people, threePeople, type Person } from "../../support/people";

let engine: Store;
const progress: number[] = [];
beforeAll(async () => {
  engine = await startEngine(
    [{ table: people, from: { file: "people.parquet", bytes: parquetOf(people, threePeople) } }],
    {
      onprogress: ({ loaded, total }) => progress.push(loaded / total),
    },
  );
});
afterAll(() => engine.close());

it("gives back every value of a Parquet file as it was written", async () => {
  expect(await engine.run<Person>(sql`FROM people ORDER BY id`)).toEqual(threePeople);
});

it("tells its progress up to the end", () => {
  expect(progress.length).toBeGreaterThan(2);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
  expect(progress.at(-1)).toBe(1);
});
