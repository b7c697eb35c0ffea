import { afterEach, describe, expect, it } from "vitest";
import { matrix, type MatrixSpec } from "../../../src/charts/linked/matrix";
import { CONDITIONS } from "../../../src/model/case-codes";
import { LANGUAGES, type Words } from "../../../src/words/words";
import { show, wordsHere } from "./show";

const COLUMNS = ["342", "361-4", "130", "368"];
const EVERYONE = CONDITIONS.flatMap((_, row) => COLUMNS.map((_, column) => row * 10 + column));
const MOST = Math.max(...EVERYONE);
let chosen: string[] = [];

const specIn = (words: Words): MatrixSpec => ({
  label: "Health condition by article",
  rowsLabel: words.t("explore.figure.condition-by-charge.rows"),
  columnsLabel: words.t("explore.figure.condition-by-charge.columns"),
  rows: CONDITIONS.map((code) => ({ code, label: words.name("case.condition", code) })),
  columns: COLUMNS.map((code) => ({ code, label: words.name("case.charge", code), short: code })),
  binOf: (row, column) => CONDITIONS.findIndex((code) => code === row) * 4 + COLUMNS.indexOf(column),
  codeOf: (row, column) => `${row};${column}`,
  everyone: EVERYONE,
  onpick: (code) => chosen.push(code),
});
const drawnAt = async (widthPx: number, lang: (typeof LANGUAGES)[number] = "en") => {
  const words = await wordsHere(lang);
  return show((context) => matrix(specIn(words), context), widthPx, lang);
};
const half = EVERYONE.map((people) => Math.floor(people / 2));

describe("a matrix", () => {
  afterEach(() => {
    document.body.replaceChildren();
    chosen = [];
  });

  it("has bars as long as their numbers say, on one scale for all cells", async () => {
    const { node, update } = await drawnAt(760);
    update({ selected: half, everyone: EVERYONE });
    const widths = (kind: string) =>
      [...node.querySelectorAll(`rect.${kind}`)].map((bar) => bar.getBoundingClientRect().width);
    const perPerson = Math.max(...widths("everyone")) / MOST;
    const people = (kind: string) => widths(kind).map((px) => Math.round(px / perPerson));
    expect(people("everyone")).toEqual(EVERYONE);
    expect(people("selected")).toEqual(half);
  });

  it("says a cell with its numbers, and chooses it by pointer and keyboard", async () => {
    const { node, update } = await drawnAt(760);
    update({ selected: half, everyone: EVERYONE, picked: new Set(["cancer;361-4"]) });
    const cells = [...node.querySelectorAll<SVGElement>("[data-code]")];
    expect(cells[1]!.getAttribute("aria-label")).toMatch(/^cancer; 361-4.*: 0 of 1 people$/);
    expect(cells.map((cell) => cell.getAttribute("aria-checked")).indexOf("true")).toBe(1);
    expect(cells.filter((cell) => cell.tabIndex === 0)).toHaveLength(1);
    cells[0]!.focus();
    cells[0]!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: " ", bubbles: true }));
    cells[3]!.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(chosen).toEqual(["cardiovascular;342", "cancer;368"]);
  });

  it("draws as many columns as find room, the first ones", async () => {
    const { node, shown } = await drawnAt(250);
    const columns = new Set(
      [...node.querySelectorAll<SVGElement>("[data-code]")].map(
        (cell) => cell.dataset["code"]?.split(";")[1],
      ),
    );
    expect(shown).toBeLessThan(COLUMNS.length);
    expect([...columns]).toEqual(COLUMNS.slice(0, shown));
  });

  it.each(LANGUAGES.flatMap((lang) => [344, 560, 900].map((widthPx) => [lang, widthPx] as const)))(
    "has room for its words: %s at %d px",
    async (lang, widthPx) => {
      const { overlaps, update } = await drawnAt(widthPx, lang);
      update({ selected: EVERYONE, everyone: EVERYONE });
      expect(overlaps()).toEqual([]);
    },
  );
});
