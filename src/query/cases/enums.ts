import { persons } from "../../model/person";

const { columns } = persons;

/** Closed lists that the engine keeps as ENUM types: small numbers underneath, words in SQL. */
export const ENUMS = {
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
export type EnumColumn = keyof typeof ENUMS;
