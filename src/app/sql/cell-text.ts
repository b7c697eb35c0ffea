import type { AnswerColumn, Value } from "../../query/answer";
import type { Words } from "../../words/words";

/** A known value as people read it in a language. */
export function cellText({ kind, digits }: AnswerColumn, value: Value, words: Words): string {
  if (value === null) return words.t("unknown");
  if (typeof value === "number") return numberText(value, digits, words);
  const text = String(value);
  if (kind === "number") return text.replace(/^-/, "\u2212");
  const day = kind === "day" || kind === "moment" ? /^(\d{4}-\d\d-\d\d)(.*)$/.exec(text) : null;
  return day?.[1] === undefined ? text : words.shortDate(new Date(day[1])) + (day[2] ?? "");
}

/** Twelve digits of a number that has no digits of its own: the rest is noise of the arithmetic. */
const numberText = (value: number, digits: number | undefined, words: Words): string =>
  digits === undefined ? words.number(Number(value.toPrecision(12))) : words.number(value, digits);
