import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  CARES,
  CHARGE_ANSWERS,
  CONDITION_ANSWERS,
  CUSTODIES,
  DESIGNATIONS,
  DISABILITIES,
  OCCUPATIONS,
  PENALTIES,
  PERSON_SEXES,
  PREGNANCIES,
  RELEASE_KINDS,
  YES_NO,
} from "../../../src/model/case-codes";
import { REGIONS } from "../../../src/model/codes";
import { EVERYONE, OPENING, type Dimension, type Selection } from "../../../src/model/selection";
import { clauseText, type Saying } from "../../../src/words/clause-text";
import { loadWords } from "../../../src/words/load-words";
import { comparisonSentence, selectionSentence } from "../../../src/words/selection-sentence";
import { LANGUAGES, type Language } from "../../../src/words/words";

let sayings: Readonly<Record<Language, Saying>>;
beforeAll(async () => {
  const placeName = (code: string) => (code === "PK-1" ? "№ 1" : code);
  const [en, be, ru] = await Promise.all([loadWords("en"), loadWords("be"), loadWords("ru")]);
  sayings = { en: { words: en, placeName }, be: { words: be, placeName }, ru: { words: ru, placeName } };
});

const day = (text: string) => new Date(`${text}T00:00:00Z`);
const said = (selection: Selection, lang: Language = "en") => selectionSentence(selection, sayings[lang]);

const ILL_OR_CHARGED: Selection = {
  ...OPENING,
  condition: { codes: ["cancer", "endocrine"], match: "any" },
  charge: { codes: ["342", "361-4"], match: "all" },
  age: { from: 60 },
  held: { from: day("2025-03-31"), to: day("2025-03-31") },
};

describe("the sentence of a selection", () => {
  it("says whom the explorer opens on, and that everyone is more", () => {
    expect(said(OPENING)).toBe("People recognised as political prisoners, now or earlier.");
    expect(said(EVERYONE)).toBe("All people in the case records, recognised as political prisoners or not.");
    expect(said({ designation: ["not-recognised"] }, "be")).toBe(
      "Людзі: пад пераследам, палітвязнямі не прызнаныя.",
    );
  });

  it("names every clause in the reader’s language, with any and all apart", () => {
    expect(said(ILL_OR_CHARGED)).toBe(
      "People recognised as political prisoners, now or earlier; age at detention: 60 years or more; health condition: cancer or endocrine system and metabolism; article in the charge: 342 + 361-4; held on 31\u00a0March 2025.",
    );
    expect(said(ILL_OR_CHARGED, "be")).toBe(
      "Людзі, прызнаныя палітвязнямі, цяпер або раней; узрост на дзень затрымання — 60 гадоў або больш; хвароба — рак або эндакрынная сістэма і абмен рэчываў; артыкул абвінавачвання — 342 + 361-4; у няволі на 31\u00a0сакавіка 2025.",
    );
    expect(said(ILL_OR_CHARGED, "ru")).toBe(
      "Люди, признанные политзаключёнными, сейчас или раньше; возраст на день задержания — 60 лет или больше; болезнь — рак или эндокринная система и обмен веществ; статья обвинения — 342 + 361-4; в заключении на 31\u00a0марта 2025.",
    );
  });

  it("says periods, open ends and unknown days", () => {
    const june = { from: day("2024-06-01"), to: day("2024-06-30") };
    expect(said({ ...OPENING, held: june })).toContain("; held on at least one day in the period June 2024.");
    expect(said({ ...OPENING, detained: { from: day("2021-01-01") } })).toContain(
      "; detained on 1\u00a0January 2021 or later.",
    );
    expect(said({ ...OPENING, released: { to: day("2021-01-01"), unknown: true } }, "be")).toContain(
      "; вызваленыя або памерлыя ў няволі 1\u00a0студзеня 2021 або раней, або невядома, калі скончылася няволя.",
    );
    expect(said({ ...OPENING, detained: { unknown: true } }, "ru")).toContain(
      "; задержанные в неизвестный день.",
    );
  });

  it("says lengths in months and keeps unknown apart", () => {
    expect(clauseText({ sentence: { from: 12, to: 36 } }, "sentence", sayings.en)).toBe("12–36 months");
    expect(clauseText({ sentence: { to: 2 } }, "sentence", sayings.be)).toBe("2 месяцы або менш");
    expect(clauseText({ age: { from: 61, to: 61, unknown: true } }, "age", sayings.ru)).toBe(
      "61 год, или неизвестно",
    );
    expect(clauseText({ contact: { unknown: true } }, "contact", sayings.en)).toBe("unknown");
    expect(clauseText({}, "contact", sayings.en)).toBeUndefined();
  });

  it("writes ў after a vowel also where two names meet in Belarusian", () => {
    const status = ["released", "held"] as const;
    expect(clauseText({ status }, "status", sayings.be)).toBe("ужо не ў няволі або ў няволі");
  });

  it("names places by their names and an unknown place as unknown", () => {
    const facility = ["PK-1", "unknown"];
    expect(said({ ...OPENING, facility })).toContain("; place of detention: № 1 or place unknown.");
  });

  it("quotes the label of the authorities as theirs", () => {
    for (const lang of LANGUAGES)
      expect(said({ ...OPENING, labelled: ["yes"] }, lang)).toMatch(/by the authorities|ўладамі|властями/);
  });

  it("says with whom a selection is compared", () => {
    const women = { sex: ["female"] } as const;
    expect(comparisonSentence("rest", women, sayings.en)).toBe(
      "Compared with everyone else in the case records.",
    );
    expect(comparisonSentence("rest", { ...OPENING, ...women }, sayings.en)).toBe(
      "Compared with everyone else: people recognised as political prisoners.",
    );
    expect(comparisonSentence({ ...OPENING, ...women }, OPENING, sayings.ru)).toBe(
      "Сравнение с таким выбором. Люди, признанные политзаключёнными, сейчас или раньше; женщины.",
    );
  });
});

const some = <T extends string>(codes: readonly T[]) => fc.subarray([...codes], { minLength: 1 });
const several = <T extends string>(codes: readonly T[]) =>
  fc.record({ codes: some(codes), match: fc.constantFrom("any" as const, "all" as const) });
const known = { noNullPrototype: true, requiredKeys: [] };
const unknown = fc.constant(true as const);
const numbers = fc.oneof(
  fc.record({ from: fc.nat(60), unknown }, { ...known, requiredKeys: ["from"] }),
  fc.record({ to: fc.nat(60), unknown }, { ...known, requiredKeys: ["to"] }),
  fc.tuple(fc.nat(60), fc.nat(60)).map(([from, more]) => ({ from, to: from + more })),
  fc.record({ unknown }),
);
const date = fc.nat(2000).map((days) => new Date(Date.UTC(2020, 4, 1) + days * 86_400_000));
const dates = fc.oneof(
  fc.record({ from: date, unknown }, { ...known, requiredKeys: ["from"] }),
  fc.record({ to: date, unknown }, { ...known, requiredKeys: ["to"] }),
  fc.tuple(date, fc.nat(900)).map(([from, n]) => ({ from, to: new Date(from.getTime() + n * 86_400_000) })),
  fc.record({ unknown }),
);
const selections: fc.Arbitrary<Selection> = fc.record(
  {
    designation: some(DESIGNATIONS),
    status: some(CUSTODIES),
    condition: several(CONDITION_ANSWERS),
    charge: several(CHARGE_ANSWERS),
    region: some([...REGIONS, "unknown" as const]),
    facility: some(["PK-1", "unknown", "not-applicable"]),
    sex: some(PERSON_SEXES),
    age: numbers,
    occupation: some(OCCUPATIONS),
    penalty: some(PENALTIES),
    sentence: numbers,
    disability: some(DISABILITIES),
    care: some(CARES),
    labelled: some(YES_NO),
    minor: some(YES_NO),
    "over-60": some(YES_NO),
    pregnant: some(PREGNANCIES),
    "release-kind": some(RELEASE_KINDS),
    held: dates,
    detained: dates,
    released: dates,
    custody: numbers,
    contact: numbers,
  },
  known,
);

describe("the sentence of any selection", () => {
  it.each(LANGUAGES)("holds every clause, and no hole, in %s", (lang) => {
    fc.assert(
      fc.property(selections, (selection) => {
        const sentence = said(selection, lang);
        expect(sentence).toMatch(/^\p{Lu}.*[^.]\.$/su);
        expect(sentence).not.toMatch(/undefined|NaN|\{|\}| {2}|; ;|;\.|: ;|— ;/);
        const clauses = Object.keys(selection).filter((dimension) => dimension !== "designation");
        expect(sentence.split("; ")).toHaveLength(clauses.length + 1);
        for (const dimension of Object.keys(selection) as Dimension[])
          expect(clauseText(selection, dimension, sayings[lang])).not.toBe("");
      }),
      { numRuns: 200 },
    );
  });

  it("writes ў and у in Belarusian as its sounds ask for", () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const sentence = said(selection, "be");
        expect(sentence).not.toMatch(/[аеёіоуыэюя][ \u00a0][уУ]|[бвгджзйклмнпрстфхцчшўь][ \u00a0]ў/u);
      }),
      { numRuns: 200 },
    );
  });
});
