import { longDate, shortDate } from "../../src/words/calendar";
import type { Language } from "./built-site";
import { articles } from "./source-rows";

const MONTHS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2021, month, 1)));

/** The names of the months in a language, in every form that a date takes. */
const monthsOf = (lang: Language): string =>
  MONTHS.flatMap((day) => [
    longDate(lang, day, "day"),
    longDate(lang, day, "month"),
    shortDate(lang, day, "month"),
  ])
    .map((date) => date.replace(/[\d\s]+/g, ""))
    .sort((a, b) => b.length - a.length)
    .join("|");

const NUMBER_OF_LAW: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:articles?|art\.|chapters?|parts?)\s+\d+(?:-\d+)?(?:(?:, | and | or )\d+(?:-\d+)?)*/giu,
  be: /(?:^|\P{L})(?:артыкул\p{L}*|арт\.|глав\p{L}*|раздзел\p{L}*|частк\p{L}*|ч\.)\s+\d+(?:-\d+)?(?:(?:, | і | ці )\d+(?:-\d+)?)*/giu,
  ru: /(?:^|\P{L})(?:стат\p{L}*|ст\.|глав\p{L}*|част\p{L}*|ч\.)\s+\d+(?:-\d+)?(?:(?:, | и | или )\d+(?:-\d+)?)*/giu,
};

/** "342 Actions that grossly violate public order": an article of the code before its name. */
const ARTICLE_AND_NAME = new RegExp(`(?<![\\d,.])(?:${articles().join("|")})(?=\\s\\p{Lu})`, "gu");

/** The text without its dates, years and the numbers of articles and institutions, which say when and where and count nothing. */
export function withoutDates(text: string, lang: Language): string {
  const months = monthsOf(lang);
  return text
    .replace(/\d{4}-\d{2}-\d{2}|\d{2}\.\d{2}\.\d{4}/g, " ")
    .replace(NUMBER_OF_LAW[lang], " ")
    .replace(ARTICLE_AND_NAME, " ")
    .replace(/(?:\bNo\.|№)\s*\d+|\p{L}+-\d+/gu, " ")
    .replace(
      new RegExp(`(?:\\d{1,2}\\s*[–-]\\s*)?\\d{1,2}\\s+(?:${months})(?!\\p{L})(?:\\s+\\d{4})?`, "gu"),
      " ",
    )
    .replace(new RegExp(`(?<!\\p{L})(?:${months})\\s+\\d{4}`, "gu"), " ")
    .replace(/(?<![\d,.])(?:19[89]|20[0-3])\d(?![\d]|[,.]\d)/g, " ");
}

/** The numbers of a text of the site, written the way its language writes them. */
export function numbersIn(text: string, lang: Language): readonly number[] {
  const written =
    lang === "en"
      ? /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g
      : /\d{1,3}(?:\u00a0\d{3})+(?:,\d+)?|\d+(?:,\d+)?/g;
  return (text.match(written) ?? []).map((number) =>
    Number(lang === "en" ? number.replaceAll(",", "") : number.replaceAll("\u00a0", "").replace(",", ".")),
  );
}

/** The numbers of a text that count something; words quoted in another language write theirs its way, and keep the page's dates. */
export const countsIn = (text: string, lang: Language, quoted: Language = lang): readonly number[] =>
  numbersIn(withoutDates(withoutDates(text, lang), quoted), quoted);
