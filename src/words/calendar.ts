import type { Precision } from "../model/codes";
import type { Language } from "./words";

// Chromium ships no Belarusian dates or numbers, so Intl draws one figure in Node and another in a browser.
const MONTHS: Readonly<
  Record<Language, { alone: readonly string[]; inDate: readonly string[]; short: readonly string[] }>
> = {
  en: {
    alone: names("January February March April May June July August September October November December"),
    inDate: names("January February March April May June July August September October November December"),
    short: names("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"),
  },
  be: {
    alone: names(
      "студзень люты сакавік красавік май чэрвень ліпень жнівень верасень кастрычнік лістапад снежань",
    ),
    inDate: names(
      "студзеня лютага сакавіка красавіка мая чэрвеня ліпеня жніўня верасня кастрычніка лістапада снежня",
    ),
    short: names("сту лют сак кра май чэр ліп жні вер кас ліс сне"),
  },
  ru: {
    alone: names("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"),
    inDate: names("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
    short: names("янв фев мар апр май июн июл авг сен окт ноя дек"),
  },
};
const ORDINAL = names("first second third fourth");
const ROMAN = names("I II III IV");

/** "31 March 2025", "March 2025", "first quarter of 2025", "2025": as exact as it is known. */
export function longDate(lang: Language, day: Date, precision: Precision): string {
  const { year, month, date } = parts(day);
  switch (precision) {
    case "day":
      return `${date}\u00a0${MONTHS[lang].inDate[month]} ${year}`;
    case "month":
      return `${MONTHS[lang].alone[month]} ${year}`;
    case "quarter":
      return quarter(lang, month, year);
    case "year":
      return String(year);
  }
}

/** "31 Mar 2025", "Mar 2025", "2025". */
export function shortDate(lang: Language, day: Date, precision: Precision): string {
  const { year, month, date } = parts(day);
  if (precision === "quarter") return quarter(lang, month, year);
  if (precision === "year") return String(year);
  const { short, inDate } = MONTHS[lang];
  if (precision === "month") return `${short[month]}\u00a0${year}`;
  const isMay = month === 4; // the one month whose short name is the whole word, and declines
  return `${date}\u00a0${isMay ? inDate[month] : short[month]}\u00a0${year}`;
}

/** An inclusive period: a whole year or month by its name, days otherwise. */
export function periodOf(lang: Language, from: Date, to: Date): string {
  const a = parts(from);
  const b = parts(to);
  const wholeMonths = a.date === 1 && isLastOfMonth(to);
  if (wholeMonths && a.year === b.year && a.month === 0 && b.month === 11) return String(a.year);
  if (wholeMonths && a.year === b.year && a.month === b.month) return longDate(lang, from, "month");
  const dash = "\u2009–\u2009";
  if (wholeMonths && a.year === b.year)
    return `${MONTHS[lang].alone[a.month]}${dash}${longDate(lang, to, "month")}`;
  if (wholeMonths) return `${longDate(lang, from, "month")}${dash}${longDate(lang, to, "month")}`;
  if (a.year === b.year && a.month === b.month && a.date === b.date) return longDate(lang, from, "day");
  if (a.year === b.year && a.month === b.month) return `${a.date}–${longDate(lang, to, "day")}`;
  return `${longDate(lang, from, "day")}${dash}${longDate(lang, to, "day")}`;
}

const quarter = (lang: Language, month: number, year: number): string => {
  const at = Math.floor(month / 3);
  return lang === "en" ? `${ORDINAL[at]} quarter of ${year}` : `${ROMAN[at]} квартал ${year} года`;
};

function parts(day: Date): { year: number; month: number; date: number } {
  return { year: day.getUTCFullYear(), month: day.getUTCMonth(), date: day.getUTCDate() };
}

function isLastOfMonth(day: Date): boolean {
  return new Date(day.getTime() + 86_400_000).getUTCDate() === 1;
}

function names(text: string): readonly string[] {
  return text.split(" ");
}
