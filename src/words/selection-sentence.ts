import type { Dimension, Selection } from "../model/selection";
import { clauseText, type Saying } from "./clause-text";
import { spellAcross } from "./spell-across";
import type { Words } from "./words";

type DayDimension = "held" | "detained" | "released";
type ListDimension = Exclude<Dimension, DayDimension | "designation">;
type Phrase = (selection: Selection, saying: Saying) => string | undefined;

/** The phrases in the order in which a reader wants to know them. A dimension without one does not compile. */
const phrases: Readonly<Record<ListDimension | DayDimension, Phrase>> = {
  status: list("status"),
  sex: list("sex"),
  age: list("age"),
  minor: list("minor"),
  "over-60": list("over-60"),
  occupation: list("occupation"),
  condition: list("condition"),
  disability: list("disability"),
  pregnant: list("pregnant"),
  care: list("care"),
  contact: list("contact"),
  charge: list("charge"),
  penalty: list("penalty"),
  sentence: list("sentence"),
  labelled: list("labelled"),
  region: list("region"),
  facility: list("facility"),
  transfer: list("transfer"),
  detained: days("detained"),
  held: days("held"),
  released: days("released"),
  "release-kind": list("release-kind"),
  custody: list("custody"),
};

/** A selection in one sentence: whom it starts from, then its clauses, separated by semicolons. */
export function selectionSentence(selection: Selection, saying: Saying): string {
  const clauses = Object.values(phrases).flatMap((phrase) => phrase(selection, saying) ?? []);
  const parts = [people(selection, saying), ...clauses].join("; ");
  return spellAcross(saying.words.t("explore.selection.sentence", { parts }), saying.words.lang);
}

/** With whom a selection is compared, in one or two sentences. Everyone else are of those whom the selection starts from. */
export function comparisonSentence(
  comparison: "rest" | Selection,
  { designation }: Selection,
  saying: Saying,
): string {
  if (comparison === "rest") {
    const list = designation && clauseText({ designation }, "designation", saying);
    if (list === undefined) return saying.words.t("explore.selection.against.rest");
    return saying.words.t("explore.selection.against.rest-of", { list });
  }
  return saying.words.t("explore.selection.against", { sentence: selectionSentence(comparison, saying) });
}

function people(selection: Selection, saying: Saying): string {
  const { words } = saying;
  const { designation } = selection;
  if (designation === undefined) return words.t("explore.selection.everyone");
  if (designation.join() === "recognised") return words.t("explore.selection.recognised");
  return words.t("explore.selection.people", { list: clauseText(selection, "designation", saying) ?? "" });
}

function list(dimension: ListDimension): Phrase {
  return (selection, saying) => {
    const text = clauseText(selection, dimension, saying);
    return text && saying.words.t(`explore.phrase.${dimension}`, { list: text });
  };
}

function days(dimension: DayDimension): Phrase {
  return (selection, { words }) => {
    const clause = selection[dimension];
    if (clause === undefined) return undefined;
    const span = daySpan(dimension, clause.from, clause.to, words);
    const unknown = words.t(`explore.phrase.${dimension}.unknown`);
    if (span === undefined) return unknown;
    return clause.unknown ? words.t("explore.phrase.or-unknown", { phrase: span, unknown }) : span;
  };
}

function daySpan(
  dimension: DayDimension,
  from: Date | undefined,
  to: Date | undefined,
  words: Words,
): string | undefined {
  const said = (end: "day" | "from" | "to", day: Date) =>
    words.t(`explore.phrase.${dimension}.${end}`, { date: words.date(day) });
  if (from && to && from.getTime() !== to.getTime())
    return words.t(`explore.phrase.${dimension}.period`, { period: words.period(from, to) });
  if (from && to) return said("day", from);
  return from ? said("from", from) : to && said("to", to);
}
