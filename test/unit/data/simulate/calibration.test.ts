import { describe, expect, test } from "vitest";
import { ASSUMPTIONS } from "../../../../data/simulate/assumptions";
import { calibrate } from "../../../../data/simulate/calibrate";
import { contradictions } from "../../../../src/model/contradiction";
import { record } from "../sources";
import { events, people, report } from "./committed";

const { observed } = record;
const fitted = report.filter(({ kind }) => kind === "fitted");
const rowOf = (id: string) => report.find((row) => row.id === id);

test("the report is what the committed population gives", () => {
  expect(calibrate(observed, { persons: people, events })).toEqual(report);
});

test("every number that the population was fitted to is inside its tolerance", () => {
  expect(fitted.length).toBeGreaterThan(300);
  expect(fitted.filter(({ inside }) => inside !== true)).toEqual([]);
});

describe("what must be fitted is in the report", () => {
  const mustBe = (what: string, accept: (o: (typeof observed)[number]) => boolean) =>
    test(what, () => {
      const rows = observed.filter(accept);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.filter(({ id }) => rowOf(id)?.inside !== true).map(({ id }) => id)).toEqual([]);
    });

  mustBe(
    "people and women held, by every count checked twice",
    (o) => o.series === "held" && o.verification === "checked-twice" && o.region === "BY" && o.as_of !== null,
  );
  mustBe("people charged under each article", (o) => o.series === "charges" && o.drawn);
  mustBe("convictions of 2022 in each region", (o) => o.series === "convictions-region-year" && o.drawn);
  mustBe("the death of each political prisoner that a source dates", (o) => o.series === "deaths" && o.drawn);
  mustBe("people by kind of place", (o) => o.series === "place-kinds" && o.drawn);
  mustBe(
    "people freed in each wave that was checked twice",
    (o) => o.series === "releases" && o.drawn && o.verification === "checked-twice",
  );
  mustBe("people at particular risk", (o) => o.series === "health-at-risk" && o.drawn);
  mustBe(
    "people at particular risk by category, apart from families",
    (o) => o.series === "health" && o.drawn && o.category !== "large-family",
  );
});

test("counts of people at risk are met exactly, at their own dates", () => {
  const health = fitted.filter(({ indicator }) => indicator === "health" || indicator === "health-at-risk");
  expect(health.filter(({ error }) => error !== 0)).toEqual([]);
  expect(rowOf("o0535")).toMatchObject({ category: "chronic-or-grave", published: 78, simulated: 78 });
  expect(rowOf("o0536")).toMatchObject({ category: "disability", published: 7, simulated: 7 });
});

test("where published counts of people held contradict each other, the population stands between them", () => {
  const declared = record.tables.find(({ table }) => table === contradictions)?.rows ?? [];
  const sides = declared.flatMap(({ id, kind }) => {
    const rows = observed.filter(
      (o) =>
        o.contradiction === id &&
        o.series === "held" &&
        o.sex === "all" &&
        o.verification === "checked-twice",
    );
    return kind === "contradiction" && rows.length > 1 ? [rows] : [];
  });
  expect(sides.length).toBeGreaterThan(4);
  for (const rows of sides) {
    const values = rows.map(({ value }) => value);
    for (const { id } of rows) {
      expect(rowOf(id)?.simulated).toBeGreaterThanOrEqual(Math.min(...values));
      expect(rowOf(id)?.simulated).toBeLessThanOrEqual(Math.max(...values));
    }
  }
});

test("every assumption is a row with its value and a sentence", () => {
  const assumed = report.filter(({ kind }) => kind === "assumption");
  expect(assumed.map(({ id, assumed: value, basis }) => [id, value, basis])).toEqual(
    Object.entries(ASSUMPTIONS).map(([code, { value, sentence }]) => [code, String(value), sentence]),
  );
  expect(assumed.filter(({ basis }) => !basis.endsWith("."))).toEqual([]);
});

test("no published number stands twice in the report", () => {
  expect(new Set(report.map(({ id }) => id)).size).toBe(report.length);
});
