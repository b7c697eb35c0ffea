import type { Observation } from "../../src/model/observation";
import { ageOn } from "./ages";
import { isCategory, type Comparison } from "./comparison";
import type { Day } from "./day";
import { atRisk, over60 } from "./health-measures";
import { kindOfPlace } from "./kind-of-place";
import { OCCUPATION_CATEGORIES } from "./occupations";
import { heldOn, isUnder18, placeAt, type Counted } from "./population";

/** The age from which women have a pension in Belarus since 2022. */
const PENSION_AGE = { female: 58, male: 63 } as const;
export const ofPensionAge = ({ person, detained, verdict }: Counted, at: Day): boolean =>
  person.age !== null &&
  person.sex !== "unknown" &&
  ageOn(person.age, detained ?? verdict ?? at, at) >= PENSION_AGE[person.sex];

const occupationOf = (category: string | null): string | undefined =>
  category === "journalists-cpj"
    ? "journalist"
    : Object.entries(OCCUPATION_CATEGORIES).find(([, names]) => names.some((name) => name === category))?.[0];

const hasOwnDefinition = ({ left_out }: Observation): boolean => left_out !== "other-definition";

/** People held whom the population was not fitted to: other days, undrawn counts, small groups. */
export const HELD_COMPARISONS: readonly Comparison[] = [
  {
    indicator: "held",
    of: hasOwnDefinition,
    among: "recognised",
    basis: "Recognised people held on the day; only counts that were checked twice are fitted.",
    who: heldOn,
  },
  {
    indicator: "recognised-cumulative",
    among: "recognised",
    basis: "Recognised people detained by the day: the population has no day of recognition.",
    who: ({ detained }, at) => detained !== undefined && detained <= at,
  },
  {
    indicator: "held-by-age",
    of: isCategory("minors"),
    among: "recognised",
    basis: "Recognised people held on the day who were under 18 at detention.",
    who: (p, at) => heldOn(p, at) && p.person.minor === "yes",
  },
  {
    indicator: "held-by-age",
    of: isCategory("turned-18-in-custody"),
    among: "recognised",
    basis: "Recognised people held on the day who were under 18 at detention and are no longer.",
    who: (p, at) => heldOn(p, at) && p.person.minor === "yes" && !isUnder18(p, at),
  },
  {
    indicator: "held-by-age",
    of: isCategory("pension-age"),
    among: "recognised",
    basis: "Recognised people held on the day, women from 58 and men from 63 years of age.",
    who: (p, at) => heldOn(p, at) && ofPensionAge(p, at),
  },
  {
    indicator: "held-by-facility",
    among: "recognised",
    region: "of the place",
    basis: "Recognised people held in the place on the day.",
    who: (p, at, { category }) => heldOn(p, at) && placeAt(p, at) === category,
  },
  {
    indicator: "held-by-place-kind",
    among: "recognised",
    basis: "Recognised people held, by the kind of the place of their last move.",
    who: (p, at, { category }) => heldOn(p, at) && kindOfPlace(p, at) === category,
  },
  {
    indicator: "held-by-occupation",
    of: ({ category }) => occupationOf(category) !== undefined,
    among: "recognised",
    basis:
      "Recognised people of the occupation held on the day; the publisher draws its group in its own way.",
    who: (p, at, { category }) => heldOn(p, at) && p.person.occupation === occupationOf(category),
  },
  {
    indicator: "held-by-sentence",
    of: isCategory("10-years-or-more"),
    among: "recognised",
    basis: "Recognised people held and convicted by the day, with ten years or more.",
    who: (p, at) =>
      heldOn(p, at) &&
      p.verdict !== undefined &&
      p.verdict <= at &&
      p.person.sentence_months !== null &&
      p.person.sentence_months >= 120,
  },
  {
    indicator: "held-by-stage",
    among: "recognised",
    basis: "Recognised people held on the day whose verdict had been given.",
    who: (p, at) => heldOn(p, at) && p.verdict !== undefined && p.verdict <= at,
  },
  {
    indicator: "held-by-contact",
    among: "recognised",
    basis: "Recognised people held who had lost contact by the day and had not had it restored.",
    who: (p, at) => heldOn(p, at) && p.contacts.findLast(({ from }) => from <= at)?.kind === "contact-lost",
  },
  {
    indicator: "health",
    of: isCategory("over-60"),
    among: "recognised",
    basis: "Recognised people held whose age at detention and time since make more than 60 years.",
    who: over60,
  },
  {
    indicator: "health-at-risk",
    among: "recognised",
    basis: "Recognised people held with a reported condition, a disability, or over 60.",
    who: atRisk,
  },
];
