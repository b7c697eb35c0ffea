import type { Comparison } from "../../model/case-permalink";
import { CHARGES, CONDITIONS } from "../../model/case-codes";
import { baseOf, type Selection } from "../../model/selection";
import { readable, sql, sqlText, type Fragment } from "../sql";
import { AGE_BINS, AGE_STEP, CONTACT_MONTHS, CUSTODY_MONTHS, SENTENCE_BINS, SENTENCE_STEP } from "./bins";
import { DRAWS, type ShownId } from "./draws";
import type { CodedColumn } from "./code-lists";
import { whereInWords } from "./where";

/** The numbers of some measures as questions that a person can ask again one by one, the values in their places. */
export function figureSql(
  ids: readonly ShownId[],
  { selection, comparison }: { readonly selection: Selection; readonly comparison?: Comparison },
): readonly string[] {
  const conditionsOf = (id: ShownId): readonly Fragment[] =>
    comparison === undefined ? [whereInWords(selection, DRAWS[id])] : groupsOf(selection, comparison);
  const questions = ids.flatMap((id) =>
    conditionsOf(id).flatMap((condition) =>
      COUNTS[id].map((count) => readable(questionOf(count, condition))),
    ),
  );
  return [...new Set(questions)];
}

/** Who is in either of two groups that are compared. */
const groupsOf = (selection: Selection, comparison: Comparison): readonly Fragment[] => [
  whereInWords(selection),
  comparison === "rest"
    ? sql`${whereInWords(baseOf(selection))}\n  AND (${whereInWords(selection)}) IS NOT TRUE`
    : whereInWords(comparison),
];

/** What is counted, and of whom; by nothing, it is one number. */
interface Count {
  readonly by?: Fragment;
  readonly of?: string;
  readonly from?: string;
  /** Who is counted at all. */
  readonly only?: Fragment;
}

const questionOf = (
  { by, of = "count(*) AS people", from = "people", only }: Count,
  condition: Fragment,
): Fragment => sql`SELECT ${by ? sql`${by}, ` : sql``}${sqlText(of)}
FROM ${sqlText(from)}
WHERE ${only ? sql`${only}\n  AND ` : sql``}${condition}${sqlText(by ? "\nGROUP BY ALL\nORDER BY ALL" : "")}`;

const by = (text: string, from?: string): Count => ({ by: sqlText(text), ...(from && { from }) });
/** Of whomever something is known. */
const known = (only: string, text: string): readonly Count[] => [{ ...by(text), only: sqlText(only) }];
const codes = (...columns: readonly CodedColumn[]): readonly Count[] => [by(columns.join(", "))];
/** A row for each code of a list. */
const each = (code: string): string => `,\n  unnest(string_split(${code}s, ';')) AS each_${code}(${code})`;
const quoted = (known: readonly string[]): string => known.map((code) => `'${code}'`).join(", ");
const hasAny = (codes: string, known: readonly string[]): string =>
  `list_has_any(string_split(${codes}, ';'), [${quoted(known)}])`;

const IN_TRANSFERS = "people\nJOIN transferred USING (person_row)\nJOIN transfer_sets USING (transfer_set)";
const HAS_PAIR = `${hasAny("conditions", CONDITIONS)}\n  AND ${hasAny("charges", CHARGES)}`;
const OLDEST = (AGE_BINS - 1) * AGE_STEP;

/** Whether a number is known, of those whom it is asked of. */
const stateOf = (isNotAsked: string, number: string): readonly Count[] => [
  by(
    `CASE WHEN ${isNotAsked} THEN 'not-applicable' WHEN ${number} IS NULL THEN 'unknown' ELSE 'known' END AS ${number}_are`,
  ),
];

/** What a figure counts in numbered bins is asked for by days, months and codes, as a person would ask. */
const COUNTS: Readonly<Record<ShownId, readonly Count[]>> = {
  total: [{}],
  stayInDay: known("custody_months IS NOT NULL", "detained AS day"),
  stayOutDay: known("custody_months IS NOT NULL AND released IS NOT NULL", "released AS day"),
  stayInMonth: known("custody_months IS NOT NULL", "date_trunc('month', detained)::DATE AS month"),
  stayOutMonth: known(
    "custody_months IS NOT NULL AND released IS NOT NULL",
    "date_trunc('month', released)::DATE AS month",
  ),
  stayState: stateOf("custody = 'not-held'", "custody_months"),
  custodyState: stateOf("custody = 'not-held'", "custody_months"),
  contactState: stateOf("custody <> 'held'", "contact_months"),
  sentence: known(
    "sentence_months IS NOT NULL",
    `least((sentence_months - 1) // ${SENTENCE_STEP}, ${SENTENCE_BINS - 1}) * ${SENTENCE_STEP} + 1 AS months_from`,
  ),
  custody: known(
    "custody_months IS NOT NULL",
    `least(custody_months, ${CUSTODY_MONTHS - 1}) AS months, custody = 'held' AS still_held`,
  ),
  contact: known("contact_months IS NOT NULL", `least(contact_months, ${CONTACT_MONTHS - 1}) AS months`),
  condition: [by("condition", "people" + each("condition"))],
  conditionSet: [by("conditions")],
  charge: [by("charge", "people" + each("charge"))],
  conditionByCharge: [
    {
      by: sqlText("condition, charge"),
      from: "people" + each("condition") + each("charge"),
      only: sqlText(`condition IN (${quoted(CONDITIONS)})\n  AND charge IN (${quoted(CHARGES)})`),
    },
    { of: "count(*) AS people_without_a_pair", only: sqlText(`NOT (${HAS_PAIR})`) },
  ],
  facility: [by("facility")],
  transfer: [
    by("pair", "people\nJOIN transferred USING (person_row)\nJOIN transfer_set_pairs USING (transfer_set)"),
  ],
  transferred: [{ of: "count(*) AS people", from: IN_TRANSFERS }],
  transfersMade: [
    {
      of: "coalesce(sum(len(string_split(transfers, ';'))), 0) AS transfers_made",
      from: IN_TRANSFERS,
    },
  ],
  ageSex: [
    by(`CASE WHEN age > ${OLDEST} THEN ${OLDEST} ELSE age // ${AGE_STEP} * ${AGE_STEP} END AS age_from, sex`),
  ],
  region: codes("region"),
  disabilityCare: codes("disability", "care"),
  disability: codes("disability"),
  care: codes("care"),
  sex: codes("sex"),
  sentenceState: codes("sentence_state"),
  designation: codes("designation"),
  status: codes("custody"),
  penalty: codes("penalty"),
  occupation: codes("occupation"),
  releaseKind: codes("release_kind"),
  labelled: codes("labelled_extremist"),
  minor: codes("minor"),
  over60: codes("over_60"),
  pregnant: codes("pregnant"),
};
