import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { AssumptionCode } from "../../../data/simulate/assumptions";
import type { CaseFigure, Frame } from "../../../src/figures/cases/case-figure";
import { CASE_FIGURES, caseFigures } from "../../../src/figures/cases/index";
import { notesIn } from "../../../src/figures/cases/notes-in";
import type { ShownCounts } from "../../../src/query/cases/draws";
import { en } from "../../../src/words/en/index";
import { loadWords } from "../../../src/words/load-words";
import type { Key, Words } from "../../../src/words/words";

const figures = caseFigures({
  published: [{ day: 0, people: 1, text: "" }],
  sets: { charge: [], condition: [], conditionCharge: [], facility: [], transfer: [] },
  residents: new Map(),
  places: [
    { code: "PK-1", label: "" },
    { code: "unknown", label: "" },
  ],
});
const NOBODY: Frame = { selected: {}, everyone: {} as ShownCounts }; // border: notes read of the selection alone

const modesOf = ({ modes }: CaseFigure): readonly (string | undefined)[] => modes ?? [undefined];
const notesOf = (
  figure: CaseFigure,
  mode: string | undefined,
  words: Words,
  frame = NOBODY,
): readonly string[] =>
  notesIn(figure, mode).map(
    ({ key, args }) => words.t(`explore.figure.${figure.id}.note.${key}` as Key, args?.(frame, words) ?? {}), // border: the keys are tested here
  );
const figure = (id: string): CaseFigure => {
  const found = figures.find((each) => each.id === id);
  if (!found) throw new TypeError(`figure: expected one of ${CASE_FIGURES.join(", ")}, got "${id}"`);
  return found;
};

/** What each assumption of the simulation stands behind. Those behind none are in filters, tables and lanes alone. */
const RESTS: Readonly<Record<AssumptionCode, readonly (typeof CASE_FIGURES)[number][]>> = {
  seed: [],
  "shortest-custody": ["time-in-custody"],
  "remand-centres": ["transfers", "map"],
  "short-term-first": ["transfers"],
  "women-colonies": ["transfers", "map"],
  "counted-colonies": ["transfers", "map"],
  "juvenile-colony": ["transfers", "map"],
  "articles-each": ["case-charges", "condition-by-charge"],
  "grave-articles": ["case-charges"],
  "imprisonment-articles": [],
  "arrest-penalty": ["sentence"],
  "not-recognised-undated": [],
  "not-recognised-days": ["time-in-custody"],
  "occupation-ages": ["age-sex"],
  "charge-in-other-years": ["case-charges"],
  "held-from-detention": ["held-over-time", "time-in-custody"],
  "held-between-counts": ["held-over-time", "flow"],
  "first-detention": ["held-over-time", "flow"],
  "recognised-before-2023": ["held-over-time", "flow"],
  "release-unknown": ["held-over-time", "time-in-custody"],
  "detention-unknown": ["held-over-time", "time-in-custody"],
  "month-precision": ["held-over-time", "flow"],
  "year-precision": ["held-over-time", "flow"],
  "event-month-precision": [],
  "waves-recognised": ["held-over-time", "flow"],
  "us-mediation-expelled": [],
  "short-terms-first": ["time-in-custody"],
  "death-beyond-record": ["flow", "map"],
  "death-ages": ["age-sex"],
  "released-otherwise": [],
  "women-share": ["age-sex"],
  "pre-trial-days": ["transfers", "map"],
  "verdict-at": [],
  "open-type-share": ["map"],
  "whereabouts-unknown": ["map"],
  "prison-share": ["transfers", "map"],
  "colony-transfers": ["transfers", "map"],
  "colony-weights": ["transfers", "map"],
  "colony-regime": [],
  "milder-penalty": [],
  "region-split": ["map"],
  "occupation-share": [],
  "age-at-detention": ["age-sex"],
  "over-60-share": ["age-sex"],
  "minor-share": ["age-sex"],
  "illness-share": ["conditions", "condition-by-charge"],
  "illness-by-age": ["conditions"],
  "verdict-month": [],
  "verdict-unknown": [],
  "region-unknown": ["map"],
  "disability-share": ["disability-care"],
  "mental-share": ["conditions"],
  "one-list-of-illness": ["conditions"],
  "at-risk-unspecified": ["conditions"],
  "onset-in-custody": [],
  "at-risk-january-2025": ["conditions"],
  "condition-split": ["conditions", "condition-overlap", "condition-by-charge"],
  "several-conditions": ["conditions", "condition-overlap"],
  "health-unknown": ["conditions", "disability-care"],
  "disability-groups": ["disability-care"],
  care: ["disability-care"],
  "contact-lost": ["contact"],
  "last-contact": ["contact"],
  pregnant: [],
  "labelled-extremist": [],
  punishment: [],
  hospital: [],
  appeal: [],
  "charge-unknown": ["case-charges"],
  "charge-other": ["case-charges"],
  "not-recognised-custody": ["flow", "time-in-custody"],
  "not-recognised-penalty": ["sentence"],
  "not-recognised-women": ["age-sex"],
  "treatment-not-recognised": [],
  "health-not-recognised": ["conditions"],
  "sentence-home": ["sentence"],
  "sentence-colony": ["sentence"],
  "sentence-unknown": ["sentence"],
  "larger-populations": [],
};

const ASSUMED = { en: /assumption/, be: /дапушчэнн/, ru: /допущени/ } as const;

describe("the notes of figures of case records", () => {
  it("are all those that there are words for, each in the ways that the figure has", () => {
    const written = Object.keys(en).filter((key) =>
      CASE_FIGURES.some((id) => key.startsWith(`explore.figure.${id}.note.`)),
    );
    const shown = figures.flatMap((each) =>
      modesOf(each).flatMap((mode) =>
        notesIn(each, mode).map(({ key }) => `explore.figure.${each.id}.note.${key}`),
      ),
    );
    expect([...new Set(shown)].toSorted()).toEqual(written.toSorted());
    for (const { id, notes, modes = [] } of figures)
      expect(
        notes.flatMap((note) => note.modes ?? []).filter((mode) => !modes.includes(mode)),
        id,
      ).toEqual([]);
  });

  it("of the table of cases and of the calibration are all said by what shows them", async () => {
    const files = (await readdir("src", { recursive: true })).filter(
      (file) => /\.(ts|svelte)$/.test(file) && !file.includes("words"),
    );
    const sources = (await Promise.all(files.map((file) => readFile(`src/${file}`, "utf8")))).join("\n");
    const written = Object.keys(en).filter((key) =>
      /^explore\.figure\.(cases|calibration)\.note\./.test(key),
    );
    expect(written.filter((key) => !sources.includes(`"${key}"`))).toEqual([]);
    expect(written.length).toBeGreaterThan(3);
  });

  it.each(["en", "be", "ru"] as const)(
    "say in %s what rests on an assumption, in every way",
    async (lang) => {
      const words = await loadWords(lang);
      const resting = new Set(Object.values(RESTS).flat());
      expect([...resting].toSorted()).toEqual([...CASE_FIGURES].toSorted());
      const silent = figures.flatMap((each) =>
        modesOf(each)
          .filter((mode) => !notesOf(each, mode, words).some((note) => ASSUMED[lang].test(note)))
          .map((mode) => `${each.id} ${mode ?? ""}`),
      );
      expect(silent).toEqual([]);
    },
  );

  it("of a map are those of what it shows", async () => {
    const words = await loadWords("en");
    const region = new Int32Array(8);
    region[7] = 3;
    const frame: Frame = { ...NOBODY, selected: { region, facility: new Int32Array([5, 4]) } };
    const said = (mode: string): string => notesOf(figure("map"), mode, words, frame).join(" ");
    expect(said("region")).toMatch(/Not on the map: 3 people .*convictions of 2022/);
    expect(said("region")).not.toMatch(/Residents|last place/);
    expect(said("rate")).toMatch(/Not on the map: 3 people .*Residents: .*convictions of 2022/);
    expect(said("facility")).toMatch(/Not on the map: 4 people .*last place/);
    expect(said("facility")).not.toMatch(/Residents|convictions/);
  });

  it("of people held count those who stand on no day, and say nothing of dots where there are none", async () => {
    const words = await loadWords("en");
    const frame: Frame = { ...NOBODY, selected: { stayState: new Int32Array([9, 1, 2]) } };
    expect(notesOf(figure("held-over-time"), undefined, words, frame)).toContain(
      "Not drawn as held: 1 person whose day of detention or release is unknown.",
    );
    const [alone] = caseFigures({
      published: [],
      sets: { charge: [], condition: [], conditionCharge: [], facility: [], transfer: [] },
      residents: new Map(),
      places: [],
    });
    expect(alone?.notes.map(({ key }) => key)).toEqual(["held", "unknown", "assumption"]);
  });
});
