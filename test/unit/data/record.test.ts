import { describe, expect, test } from "vitest";
import type { Observation } from "../../../src/model/observation";
import { recordTables } from "../../../src/model/tables";
import { SOURCE_COLUMNS, sourcePath } from "../../../data/source-files";
import { readSource } from "../../../data/steps/read-source";
import { committed, record } from "./sources";

const { observed } = record;
const drawn = (series: string): readonly Observation[] =>
  observed.filter((o) => o.drawn && o.series === series);
const on = (day: string) => (o: Observation) => o.as_of?.toISOString().slice(0, 10) === day;
const values = (rows: readonly Observation[]): readonly number[] => rows.map(({ value }) => value);
const sum = (rows: readonly Observation[]): number => values(rows).reduce((a, b) => a + b, 0);

describe("every carried fact ends in one place", () => {
  const carried = readSource(
    "observations.csv",
    committed.observations,
    SOURCE_COLUMNS.observations.split(" "),
  ).rows;

  test("as many observations come out as rows go in, each once", () => {
    expect(observed).toHaveLength(carried.length);
    expect(new Set(observed.map(({ id }) => id)).size).toBe(carried.length);
  });

  test("each keeps its number, its publisher and its line", () => {
    expect(observed.map(({ id, value, publisher, line }) => ({ id, value, publisher, line }))).toEqual(
      carried.map(({ cells, line }) => ({
        id: cells["id"],
        value: Number(cells["value"]),
        publisher: cells["publisher"],
        line,
      })),
    );
  });

  test("each is drawn in a series or left out with a reason, never both", () => {
    expect(observed.filter((o) => o.drawn === (o.left_out !== null))).toEqual([]);
    expect(observed.filter((o) => o.drawn && o.series === null)).toEqual([]);
  });

  test("each has an address or a reason for having none", () => {
    expect(observed.filter((o) => (o.address === null) === (o.no_address === null))).toEqual([]);
  });
});

test("the record has a row or more for each of the tables of the model", () => {
  expect(record.tables.map(({ table }) => table.name)).toEqual(recordTables.map(({ name }) => name));
  expect(record.tables.filter(({ rows }) => rows.length === 0)).toEqual([]);
});

test("a column has one meaning: totals and breakdowns never share an indicator", () => {
  const kinds = record.tables.find(({ table }) => table.name === "indicators")?.rows ?? [];
  expect(new Set(kinds.map(({ indicator }) => indicator)).size).toBe(kinds.length);
  expect(new Set(observed.map(({ indicator }) => indicator))).toEqual(
    new Set(kinds.map(({ indicator }) => indicator)),
  );
});

test("codes of categories are lower-case ASCII, places keep their own codes", () => {
  const codes = new Set(observed.flatMap(({ category }) => category ?? []));
  expect([...codes].filter((code) => !/^([a-z0-9]+(-[a-z0-9]+)*|[A-Z]+-\d+)$/.test(code))).toEqual([]);
});

describe("numbers that a reader can check by hand", () => {
  test("889 people were held on 30 August 2026, as a third party counted", () => {
    expect(drawn("held").filter(on("2026-08-30"))).toMatchObject([{ value: 889, qualifier: "derived" }]);
  });

  test("the UN experts gave at least 7 with disabilities and 78 with chronic or grave disease as of March 2025", () => {
    const un = drawn("health").filter(on("2025-03-31"));
    expect(un.map(({ category, value, qualifier }) => [category, qualifier, value])).toEqual([
      ["chronic-or-grave", "at-least", 78],
      ["disability", "at-least", 7],
    ]);
    expect(
      un.every(
        (o) => o.as_of_precision === "month" && o.published_on?.toISOString().startsWith("2025-05-05"),
      ),
    ).toBe(true);
  });

  test("164 were at risk in December 2025", () => {
    expect(values(drawn("health-at-risk").filter(on("2025-12-23")))).toEqual([164]);
  });

  test("the waves of 2024 add up to the published 227", () => {
    expect(sum(drawn("releases").filter(({ as_of }) => as_of?.getUTCFullYear() === 2024))).toBe(227);
  });

  test("no wave is drawn twice, but for the two sides of a contradiction", () => {
    const days = drawn("releases")
      .filter(({ contradiction, verification }) => contradiction === null || verification === "checked-twice")
      .map(({ as_of }) => as_of?.getTime());
    expect(new Set(days).size).toBe(days.length);
  });

  test("the regions of 2022 add up to the 1,242 convicted in the year", () => {
    const regions = drawn("convictions-region-year");
    expect(regions).toHaveLength(7);
    expect(sum(regions)).toBe(1242);
    expect(values(drawn("convictions-year").filter((o) => on("2022-12-31")(o) && o.sex === "all"))).toEqual([
      1242,
    ]);
  });

  test.each([
    ["2023-12-31", 161],
    ["2024-05-31", 145],
    ["2024-06-30", 146],
    ["2024-09-30", 170],
    ["2024-10-31", 172],
  ])("the seven regions of the month that ends on %s add up to its %i convictions", (day, total) => {
    const regions = drawn("convictions-region-month").filter(on(day));
    expect(new Set(regions.map(({ region }) => region)).size).toBe(7);
    expect(sum(regions)).toBe(total);
    expect(values(drawn("convictions-month").filter((o) => on(day)(o) && o.sex === "all"))).toEqual([total]);
  });

  test("only complete months are on the map", () => {
    expect(new Set(drawn("convictions-region-month").map((o) => o.as_of?.getTime())).size).toBe(5);
  });

  test("April 2024 keeps the two numbers of a region that the source prints twice", () => {
    const unclear = observed.filter(({ region }) => region === "BY-HO|BY-HR");
    expect(values(unclear)).toEqual([10, 12]);
    expect(unclear.every((o) => !o.drawn)).toBe(true);
  });

  test("nine died in custody by the end of 2025", () => {
    expect(sum(drawn("deaths-year"))).toBe(9);
  });

  test("the article of the code and the observation give one number of people charged", () => {
    const rows = readSource("articles.csv", committed.articles, SOURCE_COLUMNS.articles.split(" ")).rows;
    const charged = new Map(drawn("charges").map(({ category, value }) => [category, value]));
    expect(
      rows.filter(({ cells: c }) => c["charged_2026_08"] !== String(charged.get(c["article"] ?? "") ?? "")),
    ).toEqual([]);
    expect(charged.size).toBe(36);
  });
});

describe("published contradictions stay", () => {
  test.each([
    ["held-2021-03", [325, 322]],
    ["held-2022-12", [1446, 1448]],
    ["held-2023-12", [1452, 1430]],
    ["held-2024-07", [1409, 1423, 1423, 1367, 1391, 1385]],
    ["held-2025-12", [1135, 968, 168]],
  ])("%s is drawn with all its sides", (id, sides) => {
    expect(values(drawn("held").filter(({ contradiction }) => contradiction === id)).toSorted()).toEqual(
      sides.toSorted(),
    );
  });
});

test("the release of 11 September 2025 is drawn with both its counts", () => {
  const sides = drawn("releases").filter(({ contradiction }) => contradiction === "freed-2025-09");
  expect(values(sides)).toEqual([52, 51]);
});

describe("what stays out of the drawing", () => {
  test("weak and contradicted rows, but for the declared sides of a contradiction", () => {
    const weak = observed.filter(
      (o) => o.drawn && (o.verification === "weak" || o.verification === "contradicted"),
    );
    expect(weak.map(({ id }) => id)).toEqual(["o0673"]);
  });

  test("wider counts of people held", () => {
    const definitions = new Set(drawn("held").map(({ definition }) => definition));
    expect([...definitions].sort()).toEqual([
      "people recognised as political prisoners by the human rights defenders and held on the date",
      "women recognised as political prisoners and held",
    ]);
  });

  test("entries of the list are never drawn as people", () => {
    expect(new Set(drawn("extremist-list").map(({ unit }) => unit))).toEqual(new Set(["people"]));
    expect(new Set(drawn("extremist-list-entries").map(({ unit }) => unit))).toEqual(new Set(["entries"]));
  });
});

test("every source file lies where the problems say", () => {
  expect(sourcePath("observations")).toBe("data/sources/observations.csv");
});
