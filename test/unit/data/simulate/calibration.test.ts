import { describe, expect, test } from "vitest";
import { ASSUMPTIONS } from "../../../../data/simulate/assumptions";
import { calibrate } from "../../../../data/simulate/calibrate";
import { contradictions } from "../../../../src/model/contradiction";
import { record } from "../sources";
import { events, people, report } from "./committed";

const { observed } = record;
const INDICATORS = [...new Set(observed.map(({ indicator }) => indicator))].toSorted();
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

describe("every published number is in the report", () => {
  const kindsOf = (indicator: string) =>
    new Set(
      observed.flatMap(({ id, indicator: own }) => (own === indicator ? [rowOf(id)?.kind ?? "missing"] : [])),
    );

  test("once: fitted, compared, or not modelled", () => {
    expect(report.flatMap(({ id, kind }) => (kind === "assumption" ? [] : [id])).toSorted()).toEqual(
      observed.map(({ id }) => id).toSorted(),
    );
  });

  test.each(INDICATORS)("of every indicator: %s", (indicator) => {
    expect(kindsOf(indicator).size).toBeGreaterThan(0);
    expect(kindsOf(indicator)).not.toContain("missing");
  });

  test("with the difference where it is counted, and with a reason where it is not", () => {
    const counted = report.filter(({ kind }) => kind === "fitted" || kind === "compared");
    expect(counted.filter(({ error }) => error === null)).toEqual([]);
    const not = report.filter(({ kind }) => kind === "not-modelled");
    expect(not.filter(({ simulated, basis }) => simulated !== null || basis === "")).toEqual([]);
  });

  test("counted, where the population has what it counts", () => {
    const counted = [
      ["o0825", "fitted"], // minors held on 31 May 2024
      ["o0205", "fitted"], // women in compulsory treatment
      ["o0523", "compared"], // over 60, held on 31 October 2024
      ["o0829", "compared"], // sentenced, of the held on 1 May 2021
      ["o0838", "compared"], // left custody in 2021
      ["o0918", "compared"], // women pardoned since July 2024
      ["o0223", "compared"], // women convicted by September 2025
      ["o0222", "compared"], // convicted by May 2025
      ["o1190", "compared"], // open-type facility, 2023
      ["o1191", "compared"], // home confinement, 2023
      ["o1058", "compared"], // over 50 in a wave
    ];
    expect(counted.map(([id = ""]) => [id, rowOf(id)?.kind])).toEqual(counted);
    expect(rowOf("o0825")).toMatchObject({ published: 2, simulated: 2 });
    expect(rowOf("o0205")).toMatchObject({ published: 5, simulated: 5 });
    expect(kindsOf("charged-by-article-and-year")).toEqual(new Set(["compared"]));
    expect(kindsOf("deaths-cumulative")).toEqual(new Set(["compared"]));
  });

  test("or not counted where it counts another thing, or more people than there are", () => {
    expect(kindsOf("held-by-region")).toEqual(new Set(["not-modelled"]));
    expect(rowOf("o0931")).toMatchObject({ kind: "not-modelled", published: 9282 });
  });
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
