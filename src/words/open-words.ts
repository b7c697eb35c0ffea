import { IntlMessageFormat } from "intl-messageformat";
import type { Qualifier } from "../model/codes";
import { longDate, periodOf, shortDate } from "./calendar";
import { formatNumber } from "./numbers";
import type { Arguments, Key, Language, Messages, Words } from "./words";

const AND: Readonly<Record<Language, string>> = { en: "and", be: "і", ru: "и" };

/** The words of one language over its messages. Patterns are compiled when they are first asked for. */
export function openWords(lang: Language, messages: Partial<Messages>): Words {
  const compiled = new Map<string, IntlMessageFormat>();
  const collator = new Intl.Collator(lang);
  const plurals = {
    cardinal: new Intl.PluralRules(lang),
    ordinal: new Intl.PluralRules(lang, { type: "ordinal" }),
  };
  const formatters = {
    getNumberFormat: () => ({ format: (value: number) => formatNumber(lang, value) }) as Intl.NumberFormat, // border: the library asks for format alone
    getDateTimeFormat: () => {
      throw new TypeError("messages: expected dates to be passed as text, got a date argument");
    },
    getPluralRules: (_: unknown, { type = "cardinal" }: Intl.PluralRulesOptions = {}) => plurals[type],
  };

  function t(key: Key, args: Arguments = {}): string {
    const pattern = messages[key];
    if (pattern === undefined)
      throw new TypeError(`messages.${lang}: expected the key "${key}", got nothing`);
    if (!pattern.includes("{")) return pattern;
    const known =
      compiled.get(key) ?? new IntlMessageFormat(pattern, lang, {}, { formatters, ignoreTag: true });
    compiled.set(key, known);
    return String(known.format(args));
  }

  const number = (value: number, digits?: number) => formatNumber(lang, value, digits);
  const qualifierKeys: Readonly<Record<Qualifier, Key>> = {
    exact: "qualified.exact",
    "at-least": "qualified.at-least",
    about: "qualified.about",
    derived: "qualified.derived",
  };

  return {
    lang,
    t,
    name(family, code) {
      const name = (messages as Readonly<Record<string, string>>)[`${family}.${code}`];
      if (name === undefined)
        throw new TypeError(`messages.${lang}: expected a name for ${family}.${code}, got nothing`);
      return name;
    },
    number,
    qualified: (value, qualifier) => t(qualifierKeys[qualifier], { n: number(value) }),
    date: (day, precision = "day") => longDate(lang, day, precision),
    shortDate: (day, precision = "day") => shortDate(lang, day, precision),
    period: (from, to) => periodOf(lang, from, to),
    list: (items) =>
      items.length < 2 ? (items[0] ?? "") : `${items.slice(0, -1).join(", ")} ${AND[lang]} ${items.at(-1)}`,
    compare: (a, b) => collator.compare(a, b),
  };
}
