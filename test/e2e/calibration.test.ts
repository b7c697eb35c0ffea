import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { calibration, type Calibration } from "../../src/model/calibration";
import { parseRow } from "../../src/model/schema";
import { builtPages, DIST, LANGUAGES, type BuiltPage } from "../support/built-site";
import { countsIn, numbersIn } from "../support/numbers-in-text";

let pages: readonly BuiltPage[];
let report: readonly Calibration[];
beforeAll(async () => {
  pages = (await builtPages()).filter(({ path }) => path === "calibration/");
  const { buffer } = new Uint8Array(await readFile(join(DIST, "data/calibration.parquet")));
  report = (await parquetReadObjects({ file: buffer })).map((row) => parseRow(calibration, row));
});

const ofKind = (kind: string): readonly Calibration[] => report.filter((row) => row.kind === kind);
const measured = (): readonly Calibration[] => report.filter(({ simulated }) => simulated !== null);
const worstOf = (rows: readonly Calibration[]): number =>
  Math.max(...rows.map(({ error_percent }) => Math.abs(error_percent ?? 0)));
const textOf = (element: Element | null | undefined): string => (element?.textContent ?? "").trim();

/** The only number of a text, below zero after a minus sign. */
const signedIn = (text: string, page: BuiltPage): number =>
  (text.startsWith("−") ? -1 : 1) * (numbersIn(text, page.lang)[0] ?? Number.NaN);

/** The row of a table that stands for a number of the report. */
const rowFor = ({ document }: BuiltPage, { id }: Calibration): readonly Element[] => {
  const cells = [...document.querySelectorAll(`[data-observation="${id}"]`)];
  return cells.length === 1 ? [...(cells[0]?.closest("tr")?.querySelectorAll(".number") ?? [])] : [];
};

describe("the calibration page", () => {
  it("is there in each language", () => {
    expect(pages.map(({ lang }) => lang).toSorted()).toEqual([...LANGUAGES].toSorted());
  });

  it("names each of its tables apart", () => {
    for (const { document } of pages) {
      const names = [...document.querySelectorAll(".table-scroll")].map((table) =>
        table.getAttribute("aria-label"),
      );
      expect(names.length).toBeGreaterThan(30);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("shows every number of the file once: published, simulated, how far off and how far it may be", () => {
    const other = pages.flatMap((page) =>
      measured().flatMap((row) => {
        const shown = rowFor(page, row)
          .slice(1)
          .map((cell) => signedIn(textOf(cell), page));
        const allowed = row.tolerance === null ? [] : [Math.round(row.tolerance * 10) / 10];
        const expected = [row.simulated, row.error, row.error_percent, ...allowed];
        return JSON.stringify(shown) === JSON.stringify(expected)
          ? []
          : [`${page.lang} ${row.id}: expected ${expected.join(", ")}, got ${shown.join(", ")}`];
      }),
    );
    expect(measured().length).toBeGreaterThan(300);
    expect(other).toEqual([]);
  });

  it("shows every published number that the simulation cannot give, and no simulated one beside it", () => {
    const rows = ofKind("not-modelled");
    const shown = pages.flatMap((page) => rows.map((row) => rowFor(page, row).length));
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(shown)).toEqual(new Set([1]));
  });

  it("shows every assumption with its value and its meaning, as the file has them", () => {
    const expected = ofKind("assumption").map(({ assumed, basis }) => [assumed, basis]);
    for (const { document } of pages) {
      const rows = [...document.querySelectorAll("#assumptions tbody tr")];
      expect(rows.map((row) => [...row.querySelectorAll("td[lang=en]")].map(textOf))).toEqual(expected);
    }
  });

  it("counts in its sentences what the file holds", () => {
    const [fitted, compared] = [ofKind("fitted"), ofKind("compared")];
    const same = compared.filter(({ error }) => error === 0).length;
    const numbers = [
      [fitted.filter(({ inside }) => inside).length, fitted.length, worstOf(fitted)],
      [compared.length, same, worstOf(compared)],
      [ofKind("not-modelled").length, ofKind("assumption").length],
    ].flat();
    for (const page of pages) {
      const said = countsIn(textOf(page.document.querySelector("#calibration-description")), page.lang);
      expect(said.toSorted()).toEqual(numbers.toSorted());
    }
  });

  it("counts in its drawings and over its tables the numbers of each indicator", () => {
    const other = pages.flatMap((page) =>
      [...page.document.querySelectorAll("[data-group]")].flatMap((group) => {
        const kind = group.querySelector(".mark.compared") ? "compared" : "fitted";
        const own = ofKind(kind).filter(({ indicator }) => indicator === group.getAttribute("data-group"));
        const worst = own.filter(({ error_percent }) => Math.abs(error_percent ?? 0) === worstOf(own));
        const may = [
          own.length,
          own.filter(({ error }) => error === 0).length,
          worstOf(own),
          ...worst.flatMap(({ published, simulated }) => [published, simulated]),
          ...worst.flatMap(({ category }) => (category?.match(/\d+/g) ?? []).map(Number)),
        ];
        const said = [...group.querySelectorAll("text")].map(textOf).join(" ");
        const marks = group.querySelectorAll("[data-id]").length;
        return [
          ...countsIn(said, page.lang).filter((number) => !may.includes(number)),
          ...(marks === own.length ? [] : [`${marks} marks`]),
        ].map((finding) => `${page.lang}: ${finding} in "${said}"`);
      }),
    );
    expect(other).toEqual([]);
    for (const page of pages)
      for (const details of page.document.querySelectorAll("details"))
        expect(numbersIn(textOf(details.querySelector("summary")), page.lang)).toEqual([
          details.querySelectorAll("tbody tr").length,
        ]);
  });

  it("says in words of each number that was fitted whether it is within what is allowed", () => {
    const words = { en: "within what is allowed", be: "у дапушчальных межах", ru: "в допустимых пределах" };
    const inside = ofKind("fitted").filter((row) => row.inside).length;
    for (const { document, lang } of pages) {
      const said = [...document.querySelectorAll("#fitted td")].filter(
        (cell) => textOf(cell) === words[lang],
      );
      expect(said.length).toBe(inside);
    }
  });

  it("leaves no words of the data file without their language", () => {
    const bases = new Set(report.map(({ basis }) => basis));
    const unsaid = pages.flatMap(({ document, lang }) =>
      [...document.querySelectorAll("td")]
        .filter((cell) => bases.has(textOf(cell)) && cell.getAttribute("lang") !== "en")
        .map((cell) => `${lang}: ${textOf(cell)}`),
    );
    expect(unsaid).toEqual([]);
  });
});
