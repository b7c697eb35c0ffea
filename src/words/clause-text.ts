import { NOT_APPLICABLE, UNKNOWN } from "../model/case-codes";
import type { Clauses, DayRange, Dimension, NumberRange, Selection, Several } from "../model/selection";
import { spellAcross } from "./spell-across";
import type { Key, Words } from "./words";

/** What a clause is said with: the words, and the name of a place of detention, which is data. */
export interface Saying {
  readonly words: Words;
  placeName(code: string): string;
}

type Say<T> = (clause: T, saying: Saying) => string;

/** What each dimension's clause asks for. A dimension without words does not compile. */
const texts: { readonly [D in Dimension]: Say<Clauses[D]> } = {
  designation: codes("case.designation"),
  status: codes("case.custody"),
  condition: several((code, { words }) => words.name("case.condition", code)),
  charge: several(chargeNumber),
  region: codes("case.region"),
  facility: (places, saying) =>
    anyOf(
      places.map((code) => placeText(code, saying)),
      saying.words,
    ),
  transfer: (pairs, saying) =>
    anyOf(
      pairs.map((pair) => transferText(pair, saying)),
      saying.words,
    ),
  sex: codes("case.sex"),
  age: numbers("explore.years"),
  occupation: codes("case.occupation"),
  penalty: codes("case.penalty"),
  sentence: numbers("explore.months"),
  disability: codes("case.disability"),
  care: codes("case.care"),
  labelled: codes("case.labelled-extremist"),
  minor: codes("case.minor"),
  "over-60": codes("case.over-60"),
  pregnant: codes("case.pregnant"),
  "release-kind": codes("case.release-kind"),
  held: dayRange,
  detained: dayRange,
  released: dayRange,
  custody: numbers("explore.months"),
  contact: numbers("explore.months"),
};

/** What one clause of a selection asks for, "cancer or infections"; undefined where there is no clause. */
export function clauseText<D extends Dimension>(
  selection: Selection,
  dimension: D,
  saying: Saying,
): string | undefined {
  const clause: Clauses[D] | undefined = selection[dimension];
  const say: Say<Clauses[D]> = texts[dimension];
  return clause === undefined ? undefined : spellAcross(say(clause, saying), saying.words.lang);
}

/** "a, b or c". */
export const anyOf = (items: readonly string[], words: Words): string => join(items, "explore.any-of", words);

function join(items: readonly string[], key: Key, words: Words): string {
  const [last = "", ...others] = items.toReversed();
  return others.length === 0 ? last : words.t(key, { items: others.toReversed().join(", "), last });
}

function codes(family: string): Say<readonly string[]> {
  return (clause, { words }) =>
    anyOf(
      clause.map((code) => words.name(family, code)),
      words,
    );
}

function several(name: (code: string, saying: Saying) => string): Say<Several<string>> {
  return ({ codes: wanted, match }, saying) => {
    const names = wanted.map((code) => name(code, saying));
    return match === "all" ? names.join(" + ") : anyOf(names, saying.words);
  };
}

/** An article goes by its number; another one, or an unknown one, has none. */
function chargeNumber(code: string, { words }: Saying): string {
  return /^\d/.test(code) ? code : words.name("case.charge", code);
}

function placeText(code: string, { words, placeName }: Saying): string {
  return code === UNKNOWN || code === NOT_APPLICABLE ? words.name("case.facility", code) : placeName(code);
}

/** A pair of places, "from here to there". */
export function transferText(pair: string, saying: Saying): string {
  const [from = "", to = ""] = pair.split("/");
  return saying.words.t("explore.transfer", {
    from: placeOfTransfer(from, saying),
    to: placeOfTransfer(to, saying),
  });
}

/** A place that somebody was transferred from or to, which may be none. */
export const placeOfTransfer = (code: string, saying: Saying): string =>
  code === NOT_APPLICABLE ? saying.words.t("explore.transfer.nowhere") : placeText(code, saying);

function numbers(unit: "explore.years" | "explore.months"): Say<NumberRange> {
  return ({ from, to, unknown }, { words }) =>
    withUnknown(
      numberSpan(from, to, (count) => words.t(unit, { count }), words),
      unknown,
      words,
    );
}

function numberSpan(
  from: number | undefined,
  to: number | undefined,
  inUnit: (count: number) => string,
  words: Words,
): string | undefined {
  if (from === undefined)
    return to === undefined ? undefined : words.t("explore.value.at-most", { value: inUnit(to) });
  if (to === undefined) return words.t("explore.value.at-least", { value: inUnit(from) });
  if (from === to) return inUnit(to);
  return words.t("explore.value.between", { from: words.number(from), value: inUnit(to) });
}

function dayRange({ from, to, unknown }: DayRange, { words }: Saying): string {
  return withUnknown(daySpan(from, to, words), unknown, words);
}

function daySpan(from: Date | undefined, to: Date | undefined, words: Words): string | undefined {
  if (from && to) return words.period(from, to);
  if (from) return words.t("explore.value.from", { date: words.date(from) });
  return to && words.t("explore.value.to", { date: words.date(to) });
}

function withUnknown(value: string | undefined, unknown: true | undefined, words: Words): string {
  if (value === undefined) return words.t("explore.value.unknown");
  return unknown ? words.t("explore.value.or-unknown", { value }) : value;
}
