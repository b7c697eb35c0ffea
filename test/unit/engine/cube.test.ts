import { expect, test } from "vitest";
import { buildCube } from "../../../src/engine/cube";
import type { Measure } from "../../../src/query/cases/measures";
import { sql } from "../../../src/query/sql";

const measure = (column: string, size: number, binsAt?: Measure["binsAt"]): Measure => ({
  column,
  bin: sql`0`,
  size,
  ...(binsAt && { binsAt }),
});

test("a cube counts nobody whose number is past the end of its axis, or before its beginning", async () => {
  const columns = { day: Int16Array.of(0, 7, 1, -1, 2, 300), sex: Int8Array.of(0, 0, 1, 0, 1, 1) };
  const cube = await buildCube(columns, measure("day", 3), { sex: measure("sex", 2) }, [0, 1, 2, 3, 4, 5]);
  const counts = { sex: new Int32Array(2) };
  cube.add(0, 2, counts);
  expect([...counts.sex]).toEqual([1, 2]);
  cube.add(1, 1, counts, -1);
  expect([...counts.sex]).toEqual([1, 1]);
});

test("a cube counts a number past the last bin of a measure in none, and not in the next block", async () => {
  const columns = { day: Int16Array.of(0, 1, 2), sex: Int8Array.of(3, 0, 1), set: Int8Array.of(2, 0, 1) };
  const asked = {
    sex: measure("sex", 2),
    first: measure("set", 1, [[0], []]),
    second: measure("set", 2, [[0], [1]]),
  };
  const cube = await buildCube(columns, measure("day", 3), asked, [0, 1, 2]);
  const counts = { sex: new Int32Array(2), first: new Int32Array(1), second: new Int32Array(2) };
  cube.add(0, 2, counts);
  expect(counts).toEqual({ sex: Int32Array.of(1, 1), first: Int32Array.of(1), second: Int32Array.of(1, 1) });
});

test("a cube counts a number in each of its bins, and one that has none in none", async () => {
  const columns = { day: Int16Array.of(0, 1, 1), set: Int8Array.of(0, 1, 2) };
  const several = measure("set", 3, [[0, 2], [], [1]]);
  const single = measure("set", 2, [[1], [], [0]]);
  const cube = await buildCube(columns, measure("day", 2), { several, single }, [0, 1, 2]);
  const counts = { several: new Int32Array(3), single: new Int32Array(2) };
  cube.add(0, 1, counts);
  expect([...counts.several]).toEqual([1, 1, 1]);
  expect([...counts.single]).toEqual([1, 1]);
});

test("a cube of thousands of days counts any interval of them, where most rows are in a few days", async () => {
  const [size, people] = [5000, 3000];
  const day = Int16Array.from({ length: people }, (_, i) =>
    i % 10 === 0 ? (i * 7919) % size : i % 10 < 8 ? 4200 : 4100 + ((i * 31) % 200),
  );
  const sex = Int8Array.from({ length: people }, (_, i) => i % 3);
  const rows = Array.from({ length: people }, (_, i) => i).filter((i) => i % 7 !== 0);
  const cube = await buildCube({ day, sex }, measure("day", size), { sex: measure("sex", 3) }, rows);
  const ends = [0, 1, 999, 2500, 4099, 4100, 4163, 4199, 4200, 4201, 4260, 4299, 4300, 4998, 4999];
  for (const from of ends)
    for (const to of ends) {
      const counts = { sex: new Int32Array(3) };
      cube.add(from, to, counts);
      const plain = [0, 1, 2].map(
        (code) => rows.filter((i) => sex[i] === code && (day[i] ?? 0) >= from && (day[i] ?? 0) <= to).length,
      );
      expect([...counts.sex], `${from} to ${to}`).toEqual(plain);
    }
});
