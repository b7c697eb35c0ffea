import { beforeAll, describe, expect, it } from "vitest";
import { CONDITIONS } from "../../../src/model/case-codes";
import {
  chaptersByGroup,
  describeChapters,
  everydayWords,
  findConditions,
  icdChapters,
} from "../../../src/words/conditions";
import { findHealthFilters } from "../../../src/words/health-filters";
import { loadWords } from "../../../src/words/load-words";
import { LANGUAGES, type Language, type Words } from "../../../src/words/words";

let words: Readonly<Record<Language, Words>>;
beforeAll(async () => {
  const [en, be, ru] = await Promise.all([loadWords("en"), loadWords("be"), loadWords("ru")]);
  words = { en, be, ru };
});

const found = (typed: string, lang: Language = "en") =>
  findConditions(typed, words[lang]).map(({ condition }) => condition);

describe("the search for a condition", () => {
  it.each([
    ["diabetes", "endocrine"],
    ["Дыябет", "endocrine"],
    ["диабет", "endocrine"],
    ["epilepsy", "neurological"],
    ["эпілепсія", "neurological"],
    ["stroke", "neurological"],
    ["tuberculosis", "infectious"],
    ["туберкулез", "infectious"],
    ["ВІЧ", "infectious"],
    ["HIV", "infectious"],
    ["hepatitis", "infectious"],
    ["hypertension", "cardiovascular"],
    ["heart attack", "cardiovascular"],
    ["инфаркт", "cardiovascular"],
    ["asthma", "respiratory"],
    ["астма", "respiratory"],
    ["deaf", "sensory"],
    ["дэпрэсія", "mental"],
    ["рак", "cancer"],
    ["зубы", "digestive"],
    ["kidney", "other"],
  ])("finds by %s the group %s, whichever language is on", (typed, condition) => {
    for (const lang of LANGUAGES) expect(found(typed, lang)).toContain(condition);
  });

  it("says by which word a group was found, in the reader’s language first", () => {
    expect(findConditions("артр", words.ru)).toEqual([{ condition: "musculoskeletal", word: "артрит" }]);
    expect(findConditions("артр", words.be)).toEqual([{ condition: "musculoskeletal", word: "артрыт" }]);
  });

  it("finds beginnings of words, not their middles, and nothing when nothing is typed", () => {
    expect(found("iabetes")).toEqual([]);
    expect(found("blood")).toContain("cardiovascular");
    expect(found("  ")).toEqual([]);
    expect(found("traumatic")).toContain("mental");
  });

  it("sends whoever looks for a disability, an age or a pregnancy to the filter of its own", () => {
    expect(findHealthFilters("disab")).toEqual(["disability"]);
    expect(findHealthFilters("інваліднасць")).toEqual(["disability"]);
    expect(findHealthFilters("беремен")).toEqual(["pregnant"]);
    expect(findHealthFilters("elderly")).toEqual(["over-60"]);
    expect(findHealthFilters("")).toEqual([]);
  });
});

describe("the groups of conditions", () => {
  it("have everyday words in every language, none of them in two groups", () => {
    for (const lang of LANGUAGES) {
      const all = CONDITIONS.flatMap((condition) => everydayWords(condition, lang));
      expect(CONDITIONS.every((condition) => everydayWords(condition, lang).length > 2)).toBe(true);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it("name a chapter of ICD-11 that no other group names", () => {
    const chapters = CONDITIONS.flatMap(icdChapters);
    expect(new Set(chapters).size).toBe(chapters.length);
    expect(CONDITIONS.filter((condition) => icdChapters(condition).length === 0)).toEqual(["unspecified"]);
  });

  it("say their chapters in words", () => {
    expect(describeChapters("sensory", words.en)).toBe(
      "chapter 09, Diseases of the visual system; chapter 10, Diseases of the ear or mastoid process",
    );
    expect(describeChapters("unspecified", words.be)).toBe("без раздзела: якая гэта хвароба, не паведамлялі");
    for (const lang of LANGUAGES)
      for (const condition of CONDITIONS) expect(describeChapters(condition, words[lang])).not.toBe("");
  });

  it("say the numbers of all chapters in one line, without the group that has none", () => {
    expect(chaptersByGroup(words.en)).toMatch(/^cancer \(02\); .*sight and hearing \(09, 10\); .*16\)$/);
    expect(chaptersByGroup(words.ru)).not.toContain(words.ru.name("case.condition", "unspecified"));
    for (const number of CONDITIONS.flatMap(icdChapters)) expect(chaptersByGroup(words.be)).toContain(number);
  });

  it("write Belarusian words in Belarusian letters", () => {
    const be = CONDITIONS.flatMap((condition) => everydayWords(condition, "be"));
    expect(be.filter((word) => /[ищъ]/iu.test(word))).toEqual([]);
    const mixed = LANGUAGES.flatMap((lang) => CONDITIONS.flatMap((c) => everydayWords(c, lang))).filter(
      (word) => /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u.test(word),
    );
    expect(mixed).toEqual([]);
  });
});
