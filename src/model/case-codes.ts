import { PRECISIONS, REGIONS } from "./codes";

/** Not known, known to be none, and a question that does not arise: three answers, never one. */
export const UNKNOWN = "unknown";
export const NONE_REPORTED = "none-reported";
export const NOT_APPLICABLE = "not-applicable";

/** Whether human rights defenders recognised the person as a political prisoner, now or earlier. */
export const DESIGNATIONS = ["recognised", "not-recognised", UNKNOWN] as const;
export type Designation = (typeof DESIGNATIONS)[number];

/** Where the person stands on the last day of the data. `not-held`: prosecuted and never in custody. */
export const CUSTODIES = ["held", "released", "died", "not-held", UNKNOWN] as const;
export type Custody = (typeof CUSTODIES)[number];

/** Where somebody was detained. */
export const PERSON_REGIONS = [...REGIONS, UNKNOWN] as const;

export const PERSON_SEXES = ["female", "male", UNKNOWN] as const;
export type PersonSex = (typeof PERSON_SEXES)[number];

/** Age at detention, in years; both ends inclusive. */
export const AGE_BANDS = ["0-17", "18-24", "25-34", "35-44", "45-54", "55-64", "65-", UNKNOWN] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const YES_NO = ["yes", "no", UNKNOWN] as const;
export type YesNo = (typeof YES_NO)[number];
export const yesNo = (is: boolean): YesNo => (is ? "yes" : "no");

export const PREGNANCIES = ["yes", "no", UNKNOWN, NOT_APPLICABLE] as const;
export type Pregnancy = (typeof PREGNANCIES)[number];

export const OCCUPATIONS = [
  "worker",
  "it",
  "business",
  "public-service",
  "security-forces",
  "teacher",
  "doctor",
  "journalist",
  "cultural",
  "lawyer",
  "human-rights-defender",
  "trade-unionist",
  "student",
  "pensioner",
  "other",
  UNKNOWN,
] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

/** How exactly a date is known, or why there is none. */
export const DATE_STATES = [...PRECISIONS, UNKNOWN, NOT_APPLICABLE] as const;
export type DateState = (typeof DATE_STATES)[number];

/** How custody ended. `not-applicable`: still held, or never in custody. */
export const RELEASE_KINDS = [
  "term-served",
  "pardon",
  "amnesty",
  "forced-expulsion",
  "milder-measure",
  "acquitted",
  "died",
  UNKNOWN,
  NOT_APPLICABLE,
] as const;
export type ReleaseKind = (typeof RELEASE_KINDS)[number];

export const SENTENCE_STATES = ["known", UNKNOWN, NOT_APPLICABLE] as const;
export type SentenceState = (typeof SENTENCE_STATES)[number];

/** Kind of penalty of the verdict in force. `not-applicable`: no verdict. */
export const PENALTIES = [
  "colony-general",
  "colony-medium",
  "colony-maximum",
  "prison",
  "open-type",
  "home-confinement",
  "arrest",
  "suspended",
  "fine",
  "compulsory-treatment",
  UNKNOWN,
  NOT_APPLICABLE,
] as const;
export type Penalty = (typeof PENALTIES)[number];

export const CONDITIONS = [
  "cancer",
  "cardiovascular",
  "endocrine",
  "neurological",
  "infectious",
  "digestive",
  "respiratory",
  "musculoskeletal",
  "sensory",
  "mental",
  "other",
  "unspecified",
] as const;
export type Condition = (typeof CONDITIONS)[number];

/** What may be known of a person's conditions. */
export const CONDITION_ANSWERS = [...CONDITIONS, NONE_REPORTED, UNKNOWN] as const;
export type ConditionAnswer = (typeof CONDITION_ANSWERS)[number];

/** The group of disability by Belarusian law; 1 is the gravest. */
export const DISABILITIES = ["1", "2", "3", "not-stated", NONE_REPORTED, UNKNOWN] as const;
export type Disability = (typeof DISABILITIES)[number];

/** Medical care for a condition or disability. `not-applicable`: no need is reported. */
export const CARES = ["given", "partly", "denied", UNKNOWN, NOT_APPLICABLE] as const;
export type Care = (typeof CARES)[number];

export const PERSON_EVENTS = [
  "detained",
  "charged",
  "trial",
  "convicted",
  "appeal",
  "transferred",
  "punishment",
  "illness",
  "hospital",
  "contact-lost",
  "contact-restored",
  "released",
  "died",
] as const;
export type PersonEventKind = (typeof PERSON_EVENTS)[number];

/** Articles of the Criminal Code that a filter may name; part and paragraph are not kept. */
export const CHARGES = [
  "130",
  "130-1",
  "179",
  "191",
  "203-1",
  "218",
  "243",
  "285",
  "289",
  "290-1",
  "290-4",
  "293",
  "295",
  "295-3",
  "309",
  "328",
  "339",
  "341",
  "342",
  "342-2",
  "352",
  "356",
  "357",
  "361",
  "361-1",
  "361-2",
  "361-4",
  "363",
  "364",
  "366",
  "367",
  "368",
  "369",
  "369-1",
  "370",
  "391",
  "411",
  "other",
] as const;
export type Charge = (typeof CHARGES)[number];
export const CHARGE_ANSWERS = [...CHARGES, UNKNOWN] as const;
export type ChargeAnswer = (typeof CHARGE_ANSWERS)[number];
