import type { Precision, Qualifier } from "../model/codes";
import type { en } from "./en/index";

export const LANGUAGES = ["en", "be", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

export type Key = keyof typeof en & string;
export type Messages = Readonly<Record<Key, string>>;
export type Arguments = Readonly<Record<string, string | number>>;

/** All words of one language. The same in Node and in every browser: nothing here asks Intl for a locale's data. */
export interface Words {
  readonly lang: Language;
  /** The message of a key, an ICU MessageFormat pattern; throws on a missing argument. */
  t(key: Key, args?: Arguments): string;
  /** The name of a code, from the message `family.code`; throws a TypeError when nobody named it. */
  name(family: string, code: string): string;
  /** 1,140 or 1 140, with a real minus sign. */
  number(value: number, digits?: number): string;
  /** "at least 78", "about 500": the number with its qualifier in words. */
  qualified(value: number, qualifier: Qualifier): string;
  /** "31 March 2025", "March 2025", "2025", as exact as it is known. */
  date(day: Date, precision?: Precision): string;
  /** "31 Mar 2025", for axes and tables. */
  shortDate(day: Date, precision?: Precision): string;
  /** "1 to 30 June 2024", "June 2024" or "2024": a period, inclusive. */
  period(from: Date, to: Date): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** The order of the language's alphabet. */
  compare(a: string, b: string): number;
}
