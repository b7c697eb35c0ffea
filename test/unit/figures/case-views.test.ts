import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFigures, type OpenedFigures } from "../../../data/open-figures";
import { ageSex } from "../../../src/figures/cases/age-sex";
import type { FigureWorld } from "../../../src/figures/cases/case-figure";
import { mapFigure } from "../../../src/figures/cases/map-figure";
import { ownFilters } from "../../../src/figures/cases/own-notes";
import type { FigureView } from "../../../src/figures/view";
import { PERSON_SEXES } from "../../../src/model/case-codes";
import type { ShownCounts } from "../../../src/query/cases/draws";
import { loadWords } from "../../../src/words/load-words";
import type { Language } from "../../../src/words/words";

let figures: OpenedFigures;
beforeAll(async () => {
  figures = await openFigures("public/data");
});
afterAll(() => figures.close());

async function view(id: string, state = "", lang: Language = "en"): Promise<FigureView> {
  const answer = await figures.ask(id, { state, lang, widthsPx: [760] });
  if ("problems" in answer) throw new TypeError(`state: expected a known one, got ${answer.problems.join()}`);
  return answer.view;
}
const drawn = ({ drawings }: FigureView): string =>
  drawings
    .flatMap(({ panels }) => panels)
    .map(({ svg }) => svg)
    .join("");
const column = ({ table }: FigureView, key: string): readonly (number | undefined)[] => {
  const at = table.columns.findIndex((each) => each.key === key);
  return table.rows.map(({ cells }) => cells[at]?.value);
};

describe("a figure that draws what people are filtered by", () => {
  const LEFT_OUT = "leaves out the filter on what it draws";

  it("says which filters it leaves out", async () => {
    const { notes } = await view("condition-by-charge", "condition=cancer&sex=female&charge=342");
    const said = notes.filter((note) => note.includes(LEFT_OUT));
    expect(said).toEqual([expect.stringMatching(/\((Condition and Article|Article and Condition)\)/)]);
  });

  it("keeps the filter on sex in ages by sex, where nobody can choose a sex", async () => {
    const women = await view("age-sex", "sex=female");
    expect(women.notes.join(" ")).not.toContain(LEFT_OUT);
    const men = women.table.rows.filter(({ cells }) => cells[0]?.text.endsWith("; men"));
    expect(men.length).toBeGreaterThan(5);
    expect(men.every(({ cells }) => cells[1]?.value === 0)).toBe(true);
  });

  it.each([
    ["conditions", "condition=cancer", "path"],
    ["condition-overlap", "condition=cancer", "rect"],
    ["condition-by-charge", "charge=342", "rect"],
    ["disability-care", "disability=2", "path"],
  ])("draws paler whom the filter excludes, and says so: %s", async (id, state, mark) => {
    const fills = (view: FigureView): ReadonlySet<string | undefined> =>
      new Set(
        [...drawn(view).matchAll(new RegExp(`<${mark}[^>]*class="selected[^>]*>`, "g"))]
          .filter(([text]) => !/ (d=""|width="0"|height="0")/.test(text))
          .map(([text]) => /fill="([^"]*)"/.exec(text)?.[1]),
      );
    const [filtered, whole, compared] = await Promise.all([
      view(id, state),
      view(id),
      view(id, `${state}&compare=rest`),
    ]);
    expect(fills(filtered)).toEqual(new Set(["var(--held)", "var(--held-soft)"]));
    expect(fills(whole)).toEqual(new Set(["var(--held)"]));
    expect(fills(compared)).toEqual(new Set(["var(--held)"]));
    const PALE = "the others, under the remaining filters";
    expect(filtered.legend.map(({ label }) => label)).toContain(PALE);
    expect(compared.legend.map(({ label }) => label)).not.toContain(PALE);
  });

  it("says how many others are as many as the last that it names", async () => {
    const { description } = await view("age-sex", "condition=cancer");
    const { table } = await view("age-sex", "condition=cancer");
    const counts = table.rows.map(({ cells }) => Number(cells[1]?.value));
    const tied = counts.filter((people) => people === Math.max(...counts)).length - 1;
    expect(tied).toBeGreaterThan(0);
    expect(description[0]?.text).toContain(`Just as many: ${tied} other`);
  });

  it("leaves none out of two groups that are compared: each is whole", async () => {
    for (const comparison of ["rest", "(region:BY-VI)"]) {
      const compared = await view("map", `region=BY-BR&compare=${comparison}`);
      expect(compared.notes.join(" ")).not.toContain(LEFT_OUT);
      const [brest, viciebsk] = ["Brest region", "Viciebsk region"].map((name) =>
        compared.table.rows.findIndex(({ cells }) => cells[0]?.text === name),
      );
      const everyone = column(compared, "everyone");
      expect(column(compared, "selected")[brest ?? -1]).toBe(everyone[brest ?? -1]);
      expect(column(compared, "selected")[viciebsk ?? -1]).toBe(0);
      expect(column(compared, "compared")[brest ?? -1]).toBe(0);
      expect(column(compared, "compared")[viciebsk ?? -1]).toBe(everyone[viciebsk ?? -1]);
    }
  });

  it("says nothing where the filters are on something else", async () => {
    for (const id of ["conditions", "map", "flow"])
      expect((await view(id, "sex=female&compare=rest")).notes.join(" "), id).not.toContain(LEFT_OUT);
  });

  it("compares with everyone outside the whole selection: men with women, not nobody", async () => {
    const compared = await view("age-sex", "sex=female&compare=rest");
    const everyone = column(compared, "everyone");
    const isOf = (sex: string) => (_: unknown, i: number) =>
      compared.table.rows[i]?.cells[0]?.text.endsWith(`; ${sex}`);
    const rest = column(compared, "compared");
    expect(rest.filter(isOf("men"))).toEqual(everyone.filter(isOf("men")));
    expect(new Set(rest.filter(isOf("women")))).toEqual(new Set([0]));
  });

  it("ends a month with those held at its start, and who came, without who left", async () => {
    for (const state of ["", "sex=female", "condition=cancer&compare=rest"]) {
      const flow = await view("flow", state);
      for (const key of ["selected", "everyone", ...(state.includes("compare") ? ["compared"] : [])]) {
        const people = column(flow, key).map((value) => value ?? NaN);
        for (let row = 0; row < people.length; row += 4) {
          const [opening = NaN, came = NaN, left = NaN, closing = NaN] = people.slice(row, row + 4);
          expect(opening + came - left, `${state} ${key} ${row}`).toBe(closing);
          if (row > 0) expect(opening).toBe(people[row - 1]);
        }
      }
      const held = column(await view("held-over-time", state), "selected");
      expect(column(flow, "selected").at(-1)).toBe(held.at(-1));
    }
  });

  it("reports a place that only a link knows, also in the second selection", async () => {
    const state = "facility=PK-4,ZZZ&transfer=PK-4/ZZZ&compare=(facility:ZZZ)";
    expect(await figures.ask("conditions", { state, lang: "en", widthsPx: [760] })).toEqual({
      problems: ["facility=ZZZ", "transfer=PK-4/ZZZ", "facility=ZZZ"],
    });
  });

  it("leaves out the filter on regions or that on places, whichever the map shows", () => {
    const map = mapFigure({ residents: new Map(), places: [] });
    const selection = { region: ["BY-HM"], facility: ["PK-1"] } as const;
    expect(ownFilters(map, { selection, mode: "region" })).toEqual(["region"]);
    expect(ownFilters(map, { selection, mode: "rate" })).toEqual(["region"]);
    expect(ownFilters(map, { selection, mode: "facility" })).toEqual(["facility"]);
  });
});

describe("the SQL of a figure of case records", () => {
  it("says of several questions that they are asked one by one", async () => {
    const { sql } = await view("age-sex", "sex=female&compare=rest");
    const [first, ...questions] = sql.split(/\n+(?=SELECT)/);
    expect(first).toBe("-- one question at a time");
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.slice(0, -1).every((question) => question.endsWith(";"))).toBe(true);
  });
});

describe("the legend of a figure of case records", () => {
  it.each(["age-sex", "flow"])("tells both reds of %s, filtered or not", async (id) => {
    for (const state of ["", "charge=342", "charge=342&compare=rest"]) {
      const { legend, ...shown } = await view(id, state);
      const colors = legend.map(({ color }) => color);
      for (const [, color] of drawn({ legend, ...shown }).matchAll(/fill="var\(--(held[a-z-]*)\)"/g))
        expect(colors, state).toContain(color);
      expect(legend.filter(({ label }) => label.startsWith("selection: "))).toHaveLength(
        state === "" ? 0 : 2,
      );
    }
  });

  it("names the groups by the marks that they are drawn with", async () => {
    const marks = async (id: string) =>
      (await view(id, "sex=female&compare=rest")).legend.map(({ label, mark }) => `${label}: ${mark}`);
    expect(await marks("conditions")).toEqual([
      "selection: bar",
      "everyone: bar",
      "everyone else: outline-bar",
    ]);
    expect(await marks("time-in-custody")).toEqual([
      "selection: line",
      "everyone: line",
      "everyone else: dashed-line",
    ]);
    expect(await marks("map")).toEqual(["selection: bar", "everyone else: band"]);
  });

  it("has nothing to tell apart where everyone is selected", async () => {
    expect((await view("conditions")).legend).toEqual([]);
  });
});

describe("a figure by age and sex", () => {
  it.each([
    ["en", "80–84 years; men", "85 and older; men"],
    ["be", "80–84 гады; мужчыны", "85 гадоў і старэйшыя; мужчыны"],
    ["ru", "80–84 года; мужчины", "85 лет и старше; мужчины"],
  ] as const)("says of the oldest that they are older, with no end: %s", async (lang, before, oldest) => {
    const words = await loadWords(lang);
    const one = { ageSex: new Int32Array(19 * PERSON_SEXES.length).fill(1) } as unknown as ShownCounts; // border: nothing else is read
    const rows = ageSex.table({ selected: one, everyone: one }, { words } as FigureWorld); // border: nothing else is read
    const men = rows.map(({ label }) => label).filter((_, i) => i % PERSON_SEXES.length === 1);
    expect(men.slice(-3, -1)).toEqual([before, oldest]);
  });
});

describe("the figure of conditions", () => {
  it.each([
    ["en", /ICD-11.*cancer \(02\)/, "chapter 02, Neoplasms"],
    ["be", /МКХ-11.*\(02\)/, "раздзел 02, "],
    ["ru", /МКБ-11.*\(02\)/, "глава 02, "],
  ] as const)(
    "says its chapters of ICD-11 in %s, by number in a note and by title in its table",
    async (lang, note, title) => {
      const { notes, table } = await view("conditions", "compare=rest", lang);
      expect(notes.filter((text) => note.test(text))).toHaveLength(1);
      expect(table.columns.at(-1)?.key).toBe("icd_11");
      const chapters = table.rows.map(({ cells }) => cells.at(-1)?.text ?? "");
      expect(chapters[0]).toContain(title);
      expect(chapters.slice(-2)).toEqual(["", ""]); // nothing reported, and unknown whether ill
      expect(chapters.slice(0, -2)).not.toContain("");
    },
  );
});

describe("a printed figure of case records", () => {
  it("does not say what happens when a mark is chosen: nobody can choose one", async () => {
    expect((await view("condition-overlap")).notes.join(" ")).not.toContain("Choosing");
  });
});
