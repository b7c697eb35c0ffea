import type { DateState } from "../../model/case-codes";
import type { Precision } from "../../model/codes";
import { CHARGES } from "../../model/case-codes";
import type { Person } from "../../model/person";
import type { PersonEvent } from "../../model/person-event";
import type { CaseColumn } from "../../query/cases/case-rows";
import type { Key, Words } from "../../words/words";

/** What the cells of cases are said with. */
export interface CaseSaying {
  readonly words: Words;
  placeName(code: string): string;
}

/** A column's name. */
export const columnName = (column: CaseColumn, words: Words): string =>
  words.name("explore.dimension-short", DIMENSION_OF[column]);

const DIMENSION_OF: Readonly<Record<CaseColumn, string>> = {
  id: "id",
  designation: "designation",
  custody: "status",
  sex: "sex",
  age: "age",
  minor: "minor",
  over_60: "over-60",
  pregnant: "pregnant",
  occupation: "occupation",
  region: "region",
  detained: "detained",
  verdict: "verdict",
  released: "released",
  release_kind: "release-kind",
  charges: "charge",
  penalty: "penalty",
  sentence_months: "sentence",
  facility: "facility",
  conditions: "condition",
  disability: "disability",
  care: "care",
  last_contact: "contact-day",
  labelled_extremist: "labelled",
};

/** A cell in words; unknown, none reported and not applicable each in their own. */
export function cellText(person: Person, column: CaseColumn, { words, placeName }: CaseSaying): string {
  switch (column) {
    case "id":
      return person.id;
    case "designation":
      return words.name("case.one-designation", person.designation);
    case "sex":
      return words.name("case.one-sex", person.sex);
    case "age":
      return person.age === null ? words.name("case.age", "unknown") : words.number(person.age);
    case "detained":
      return dateText(person.detained, person.detained_state, words);
    case "verdict":
      return dateText(person.verdict, person.verdict_state, words);
    case "released":
      return dateText(person.released, person.released_state, words);
    case "last_contact":
      return dateText(person.last_contact, person.last_contact_state, words);
    case "charges":
      return words.list(person.charges.split(";").map((code) => chargeText(code, words)));
    case "conditions":
      return words.list(person.conditions.split(";").map((code) => words.name("case.condition", code)));
    case "sentence_months":
      return person.sentence_months === null
        ? words.name("case.sentence", person.sentence_state)
        : words.t("explore.months", { count: person.sentence_months });
    case "facility":
      return placeName(person.facility);
    default:
      return words.name(`case.${column.replaceAll("_", "-")}`, person[column]);
  }
}

const chargeText = (code: string, words: Words): string =>
  CHARGES.some((known) => known === code) && code !== "other" ? code : words.name("case.charge", code);

/** A date as exactly as it is known, or why there is none. */
export function dateText(day: Date | null, state: DateState, words: Words): string {
  const key = `explore.case.date.${state}` as Key; // border: every state has words; a test holds it
  return day === null || state === "unknown" || state === "not-applicable"
    ? words.t(key)
    : words.t(key, { date: words.date(day, state satisfies Precision) });
}

/** The time in custody; absent where nobody was, or where either end is unknown. No end: it lasts. */
export function custodyOf({
  custody,
  detained,
  released,
}: Person): { readonly from: Date; readonly to?: Date } | undefined {
  if (!detained || (custody !== "held" && !released)) return undefined;
  return { from: detained, ...(released && { to: released }) };
}

/** The events of each person, in their order. */
export function byPerson(events: readonly PersonEvent[]): ReadonlyMap<string, readonly PersonEvent[]> {
  const found = new Map<string, PersonEvent[]>();
  for (const event of events) {
    const own = found.get(event.person);
    if (own) own.push(event);
    else found.set(event.person, [event]);
  }
  return found;
}
