import {
  AGE_BANDS,
  CARES,
  CUSTODIES,
  DESIGNATIONS,
  DISABILITIES,
  OCCUPATIONS,
  PENALTIES,
  PERSON_SEXES,
  PREGNANCIES,
  RELEASE_KINDS,
  SENTENCE_STATES,
  UNKNOWN,
  YES_NO,
} from "../../model/case-codes";
import { REGIONS } from "../../model/codes";

/** Closed lists that the engine keeps as ENUM types: small numbers underneath, words in SQL. */
export const ENUMS = {
  designation: DESIGNATIONS,
  custody: CUSTODIES,
  sex: PERSON_SEXES,
  age_band: AGE_BANDS,
  minor: YES_NO,
  over_60: YES_NO,
  pregnant: PREGNANCIES,
  region: [...REGIONS, UNKNOWN],
  occupation: OCCUPATIONS,
  release_kind: RELEASE_KINDS,
  sentence_state: SENTENCE_STATES,
  penalty: PENALTIES,
  disability: DISABILITIES,
  care: CARES,
  labelled_extremist: YES_NO,
} as const;
export type EnumColumn = keyof typeof ENUMS;
