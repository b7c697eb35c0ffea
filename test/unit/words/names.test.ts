import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPublished } from "../../../data/read-published";
import type { Engine } from "../../../src/engine/engine";
import { recordFigures } from "../../../src/figures/record/index";
import { QUALIFIERS, SEXES, VERIFICATIONS } from "../../../src/model/codes";
import { sql } from "../../../src/query/sql";
import { be } from "../../../src/words/be/index";
import { en } from "../../../src/words/en/index";
import { ru } from "../../../src/words/ru/index";

let engine: Engine;
beforeAll(async () => {
  ({ engine } = await readPublished("public/data"));
});
afterAll(() => engine.close());

/** Where the data hold codes, and the family of messages that names them. */
const FAMILIES: readonly { readonly family: string; readonly table: string; readonly codes: string }[] = [
  { family: "occupation", table: "observations", codes: codesOf("category", "occupations") },
  { family: "place-kind", table: "observations", codes: codesOf("category", "place-kinds") },
  { family: "penalty", table: "observations", codes: codesOf("category", "penalties-month") },
  { family: "penalty", table: "observations", codes: codesOf("category", "penalties-year") },
  { family: "health", table: "observations", codes: codesOf("category", "health") },
  { family: "article", table: "observations", codes: codesOf("category", "charges") },
  { family: "left-out", table: "observations", codes: "SELECT DISTINCT left_out AS code FROM observations" },
  { family: "left-out", table: "reasons", codes: "SELECT reason AS code FROM left_out_reasons" },
  { family: "series-rule", table: "series_rules", codes: "SELECT series AS code FROM series_rules" },
  { family: "event", table: "events", codes: "SELECT id AS code FROM events" },
  { family: "event-short", table: "events", codes: "SELECT id AS code FROM events" },
  { family: "case", table: "cases", codes: "SELECT id AS code FROM cases" },
  { family: "region", table: "regions", codes: "SELECT region AS code FROM regions" },
  { family: "kind-of-place", table: "places", codes: "SELECT DISTINCT kind AS code FROM places" },
  { family: "article", table: "articles", codes: "SELECT article AS code FROM articles" },
  { family: "chapter", table: "articles", codes: "SELECT DISTINCT chapter AS code FROM articles" },
];

function codesOf(column: string, series: string): string {
  return `SELECT DISTINCT ${column} AS code FROM observations WHERE series = '${series}'`;
}

const unnamed = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) =>
    [en, be, ru].flatMap((messages, i) =>
      Object.hasOwn(messages, name) ? [] : [`${["en", "be", "ru"][i]}: ${name}`],
    ),
  );

describe("the names of codes", () => {
  it.each(FAMILIES)("are there in each language: $family of $table", async ({ family, codes }) => {
    const rows = await engine.run<{ code: string | null }>({ text: codes, params: [] });
    const known = rows.flatMap(({ code }) => (code === null ? [] : [`${family}.${code}`]));
    expect(known.length).toBeGreaterThan(0);
    expect(unnamed(known)).toEqual([]);
  });

  it("are there for how a number is meant, how it was read and whose it is", () => {
    const names = [
      ...QUALIFIERS.flatMap((code) => [`qualified.${code}`, `qualifier.${code}`]),
      ...VERIFICATIONS.map((code) => `verification.${code}`),
      ...SEXES.flatMap((code) => [`sex.${code}`, `held-by.${code}`]),
    ];
    expect(unnamed(names)).toEqual([]);
  });

  it("are there for every figure and for whatever it lets a reader choose", () => {
    const names = recordFigures.flatMap(({ id, choices }) => [
      `figure.${id}.title`,
      ...choices.flatMap((choice) => [
        `dimension.${choice.dimension}`,
        ...choice.values.map((value) => `${choice.names}.${value}`),
      ]),
    ]);
    expect(unnamed(names)).toEqual([]);
  });

  it("offers for choice only what the data hold", async () => {
    const rows = await engine.run<{ series: string; category: string }>(
      sql`SELECT DISTINCT series, category FROM observations WHERE drawn AND category IS NOT NULL`,
    );
    for (const id of ["occupations", "place-kinds"]) {
      const figure = recordFigures.find((known) => known.id === id);
      const offered = figure?.choices.find(({ dimension }) => dimension === "category")?.values ?? [];
      const drawn = rows.filter(({ series }) => series === id).map(({ category }) => category);
      expect(offered.toSorted(), id).toEqual(drawn.toSorted());
    }
  });
});

describe("the letters of a message", () => {
  it.each([
    ["en", en],
    ["be", be],
    ["ru", ru],
  ])("are of one script in each word in %s", (_, messages) => {
    const mixed = Object.entries(messages).filter(([, text]) =>
      /\p{Script=Latin}\p{M}*\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{M}*\p{Script=Latin}/u.test(text),
    );
    expect(mixed).toEqual([]);
  });

  it.each([
    ["en", en],
    ["be", be],
    ["ru", ru],
  ])("have a minus sign or a dash, no hyphen, before a number in %s", (_, messages) => {
    const hyphens = Object.entries(messages).filter(([, text]) => /(?:^|[\s(])-\d/.test(text));
    expect(hyphens).toEqual([]);
  });
});
