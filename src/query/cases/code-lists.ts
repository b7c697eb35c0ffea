import { persons } from "../../model/person";

const { columns } = persons;

/** Closed lists of people: the engine keeps the places of codes in them, 0 for the first. */
export const CODE_LISTS = {
  designation: columns.designation.values,
  custody: columns.custody.values,
  sex: columns.sex.values,
  age_band: columns.age_band.values,
  minor: columns.minor.values,
  over_60: columns.over_60.values,
  pregnant: columns.pregnant.values,
  region: columns.region.values,
  occupation: columns.occupation.values,
  release_kind: columns.release_kind.values,
  sentence_state: columns.sentence_state.values,
  penalty: columns.penalty.values,
  disability: columns.disability.values,
  care: columns.care.values,
  labelled_extremist: columns.labelled_extremist.values,
} as const;
export type CodedColumn = keyof typeof CODE_LISTS;

/** The place of a code in its closed list; one that is not in it is an error that names both. */
export function placeOf(column: CodedColumn, code: string): number {
  const codes: readonly string[] = CODE_LISTS[column];
  const place = codes.indexOf(code);
  if (place >= 0) return place;
  throw new TypeError(`${column}: expected one of ${codes.join(", ")}, got ${JSON.stringify(code)}`);
}
