import { expect, it } from "vitest";
import { cellText } from "../../../src/app/explore/case-cells";
import { PERSON_SEXES } from "../../../src/model/case-codes";
import type { Person } from "../../../src/model/person";
import { loadWords } from "../../../src/words/load-words";

it.each([
  ["en", ["woman", "man", "sex unknown"]],
  ["be", ["жанчына", "мужчына", "пол невядомы"]],
  ["ru", ["женщина", "мужчина", "пол неизвестен"]],
] as const)("a case is of one person, a woman or a man: %s", async (lang, said) => {
  const saying = { words: await loadWords(lang), placeName: (code: string) => code };
  const people = PERSON_SEXES.map((sex) => ({ sex }) as Person); // border: nothing else is read
  expect(people.map((person) => cellText(person, "sex", saying))).toEqual(said);
});
