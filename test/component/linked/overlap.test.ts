import { afterEach, describe, expect, it } from "vitest";
import { overlap, type OverlapSpec } from "../../../src/charts/linked/overlap";
import { CONDITIONS } from "../../../src/model/case-codes";
import { LANGUAGES, type Words } from "../../../src/words/words";
import { show, wordsHere } from "./show";

const EVERYONE = [80, 40, 20, 5];
const SETS = [["cancer"], ["mental"], ["cancer", "mental"], ["cancer", "endocrine", "mental"]];
let chosen: string[] = [];

const specIn = (words: Words): OverlapSpec => ({
  label: "Conditions that occur together",
  members: CONDITIONS.map((code) => ({ code, label: words.name("case.condition", code) })),
  combinations: SETS.map((members, bin) => ({
    bin,
    code: members.join(";"),
    label: members.join(", "),
    members,
  })),
  everyone: EVERYONE,
  onpick: (code) => chosen.push(code),
});
const drawnAt = async (widthPx: number, lang: (typeof LANGUAGES)[number] = "en") => {
  const words = await wordsHere(lang);
  return show((context) => overlap(specIn(words), context), widthPx, lang);
};
const heights = (svg: SVGSVGElement, kind: string) =>
  [...svg.querySelectorAll(`rect.${kind}`)].map((bar) => bar.getBoundingClientRect().height);

describe("combinations", () => {
  afterEach(() => {
    document.body.replaceChildren();
    chosen = [];
  });

  it("has bars as high as their numbers say, the selection inside everyone", async () => {
    const { node, update } = await drawnAt(760);
    update({ selected: [40, 40, 0, 1], everyone: EVERYONE });
    const perPerson = heights(node, "everyone")[0]! / 80;
    const people = (kind: string) => heights(node, kind).map((px) => Math.round(px / perPerson));
    expect(people("everyone")).toEqual(EVERYONE);
    expect(people("selected")).toEqual([40, 40, 0, 1]);
  });

  it("marks the members of each combination and no others", async () => {
    const { node, update } = await drawnAt(760);
    update({ selected: EVERYONE, everyone: EVERYONE });
    const marked = [...node.querySelectorAll("[data-code]")].map(
      (column) => column.querySelectorAll("circle.member").length,
    );
    expect(marked).toEqual([1, 1, 2, 3]);
  });

  it.each([344, 436, 900])(
    "shows what occurs together where single conditions fill the room: %d px",
    async (px) => {
      const words = await wordsHere("en");
      const sets = [
        ...CONDITIONS.map((code) => [code]),
        ...CONDITIONS.slice(1).map((code) => ["cancer", code]),
      ];
      const combinations = sets.map((members, bin) => ({
        bin,
        code: members.join(";"),
        label: members.join(", "),
        members,
      }));
      const everyone = sets.map((_, bin) => 1000 - bin);
      const { node } = await show(
        (context) => overlap({ ...specIn(words), combinations, everyone }, context),
        px,
      );
      const codes = [...node.querySelectorAll("[data-code]")].map((column) =>
        column.getAttribute("data-code"),
      );
      const several = codes.filter((code) => code?.includes(";"));
      expect(several.length).toBeGreaterThanOrEqual(Math.floor(codes.length / 2));
      expect(several).toEqual(
        sets.slice(CONDITIONS.length, CONDITIONS.length + several.length).map((set) => set.join(";")),
      );
      expect(codes[0]).toBe("cancer");
      const singles = codes.length - several.length;
      const dots = [...node.querySelectorAll("text")].filter(({ textContent }) => textContent === "…");
      expect(dots.length).toBe(singles < CONDITIONS.length ? 1 : 0);
      const hits = [...node.querySelectorAll("[data-code] .hit")].map((hit) => hit.getBoundingClientRect());
      for (const dot of dots) {
        const { left, right } = dot.getBoundingClientRect();
        expect(left).toBeGreaterThanOrEqual(hits[singles - 1]!.right - 1);
        expect(right).toBeLessThanOrEqual(hits[singles]!.left + 1);
      }
    },
  );

  it("outlines a group compared with, and none where there is none", async () => {
    const { node, update } = await drawnAt(760);
    update({ selected: EVERYONE, everyone: EVERYONE, compared: [10, 0, 3, 0] });
    const outlined = () =>
      [...node.querySelectorAll("rect.compared")].map((box) => box.getAttribute("visibility"));
    expect(outlined()).toEqual(["visible", "hidden", "visible", "hidden"]);
    update({ selected: EVERYONE, everyone: EVERYONE });
    expect(outlined()).toEqual(["hidden", "hidden", "hidden", "hidden"]);
  });

  it("is chosen by pointer and by keyboard, one stop of the Tab key", async () => {
    const { node, update } = await drawnAt(760);
    update({ selected: EVERYONE, everyone: EVERYONE, picked: new Set(["mental"]) });
    const columns = [...node.querySelectorAll<SVGElement>("[data-code]")];
    expect(columns.map((column) => column.getAttribute("aria-checked"))).toEqual([
      "false",
      "true",
      "false",
      "false",
    ]);
    expect(columns.filter((column) => column.tabIndex === 0)).toHaveLength(1);
    columns[0]!.focus();
    columns[0]!.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    document.activeElement!.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    columns[2]!.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    expect(chosen).toEqual(["mental", "cancer;mental"]);
  });

  it("says a combination with its numbers", async () => {
    const { node, update } = await drawnAt(760);
    update({ selected: [3, 0, 0, 0], everyone: EVERYONE });
    expect(node.querySelector("[data-code]")?.getAttribute("aria-label")).toBe("cancer: 3 of 80 people");
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
