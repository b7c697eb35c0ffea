import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import { be } from "../../../src/words/be/index";
import { en } from "../../../src/words/en/index";
import { ru } from "../../../src/words/ru/index";
import { openWords } from "../../../src/words/open-words";
import type { Key, Messages } from "../../../src/words/words";

/** The parser's mark of plain text. */
const isText = ({ type }: { readonly type: number }): boolean => type === 0;
const keys = Object.keys(en) as Key[]; // border: Object.keys forgets the type of its keys
const translations: readonly (readonly [lang: string, messages: Messages])[] = [
  ["be", be],
  ["ru", ru],
];

/** The names of the arguments that a pattern asks for, in any of its forms. */
const argumentsOf = (pattern: string): readonly string[] =>
  [...new Set(namesIn(new IntlMessageFormat(pattern, "en", {}, { ignoreTag: true }).getAst()))].sort();

function namesIn(elements: ReturnType<IntlMessageFormat["getAst"]>): readonly string[] {
  return elements.flatMap((element) => [
    ...("value" in element && !isText(element) ? [element.value] : []),
    ...("options" in element ? Object.values(element.options).flatMap(({ value }) => namesIn(value)) : []),
  ]);
}

/** The keys whose message holds what it must not, with the message. */
const withFault = (messages: Messages, fault: RegExp): readonly string[] =>
  keys.filter((key) => fault.test(messages[key])).map((key) => `${key}: ${messages[key]}`);

describe.each(translations)("the messages in %s", (_, messages) => {
  it("ask for the same arguments as the English ones", () => {
    const other = keys.filter((key) => argumentsOf(messages[key]).join() !== argumentsOf(en[key]).join());
    expect(other).toEqual([]);
  });

  it("use « », — and ’, no typewriter marks", () => {
    expect(withFault(messages, /["'“”]| - |\.\.\./)).toEqual([]);
  });

  it("have every plural form that a whole number can ask for", () => {
    const forms = ["one", "few", "many", "other"];
    const lacking = keys.filter(
      (key) =>
        /plural, one/.test(messages[key]) && !forms.every((form) => messages[key].includes(`${form} {`)),
    );
    expect(lacking).toEqual([]);
  });
});

describe("the messages in be", () => {
  it("write ў after a vowel and у after a consonant", () => {
    expect(withFault(be, /[аеёіоуыэюя][ \u00a0]+[уУ]/u)).toEqual([]);
    expect(withFault(be, /[бвгджзйклмнпрстфхцчшўь][ \u00a0]+ў/u)).toEqual([]);
  });

  it("write them so beside each plural form too", () => {
    const spelled = /[аеёіоуыэюя][ \u00a0]+[уУ]|[бвгджзйклмнпрстфхцчшўь][ \u00a0]+ў/u;
    const words = openWords("be", be);
    const counted = keys.filter((key) => argumentsOf(be[key]).join() === "count");
    const said = counted.flatMap((key) => [1, 2, 5].map((count) => words.t(key, { count })));
    expect(said.length).toBeGreaterThan(30);
    expect(said.filter((text) => spelled.test(text))).toEqual([]);
  });

  it("hold no letter that Belarusian lacks", () => {
    expect(withFault(be, /[ищъ]/iu)).toEqual([]);
  });
});

describe("the messages in ru", () => {
  it("hold no letter that Russian lacks", () => {
    expect(withFault(ru, /[іў]/iu)).toEqual([]);
  });
});
