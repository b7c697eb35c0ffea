import type { AnswerColumn, Value } from "../../query/answer";
import type { Words } from "../../words/words";

/** What stands where an answer has no value: the data say apart whether that is unknown or does not apply. */
const NOTHING = "NULL";

/** A value as people read it in a language. */
export function cellText({ kind, digits }: AnswerColumn, value: Value, words: Words): string {
  if (value === null) return NOTHING;
  if (typeof value === "number") return numberText(value, digits, words);
  const text = String(value);
  if (kind === "number") return text.replace(/^-/, "\u2212");
  const day = kind === "day" || kind === "moment" ? /^(\d{4}-\d\d-\d\d)(.*)$/.exec(text) : null;
  return day?.[1] === undefined ? text : words.shortDate(new Date(day[1])) + (day[2] ?? "");
}

function numberText(value: number, digits: number | undefined, words: Words): string {
  if (digits !== undefined) return words.number(value, digits);
  return words.number(Number.isSafeInteger(value) ? value : withoutNoise(value));
}

/** Twelve digits of a fraction, fifteen of what is larger than they say: the rest is noise of the arithmetic. */
const withoutNoise = (value: number): number => Number(value.toPrecision(Math.abs(value) < 1e12 ? 12 : 15));
