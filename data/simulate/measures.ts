import type { Observation } from "../../src/model/observation";
import type { CalibrationKind } from "../../src/model/calibration";
import { ageOn } from "./ages";
import { dayOf, yearOf, type Day } from "./day";
import { kindOfPlace } from "./kind-of-place";
import { convictionsOf, treatmentCounts } from "./not-recognised";
import { OCCUPATION_CATEGORIES, occupationCounts } from "./occupations";
import { heldOn, placeAt, type Counted, type Population } from "./population";
import * as published from "./published";
import { chargeCounts } from "./charges";
import { convictionsByRegion } from "./regions";

/** How one published number is counted in the population, and how far off it may be. */
export interface Measure {
  readonly row: Observation;
  readonly kind: Exclude<CalibrationKind, "assumption">;
  readonly basis: string;
  /** The largest error allowed, in what the number counts. */
  readonly tolerance?: number;
  readonly count?: (population: Population) => number;
}

type Rows = readonly { readonly row: Observation; readonly day: Day; readonly value: number }[];
type Who = (person: Counted, at: Day, row: Observation) => boolean;

const EXACT = (): number => 0;
const PERCENT_OR = (percent: number, people: number) => (value: number) =>
  Math.max((value * percent) / 100, people);
const woman = ({ person }: Counted): boolean => person.sex === "female";

/** Everything that the population is held against, in the order of the report. */
export function measures(observed: readonly Observation[]): readonly Measure[] {
  return [
    ...heldMeasures(observed),
    ...releaseMeasures(observed),
    ...courtMeasures(observed),
    ...healthMeasures(observed),
    ...notModelled(observed),
  ];
}

function heldMeasures(observed: readonly Observation[]): readonly Measure[] {
  const close = PERCENT_OR(2, 5);
  const places = published.publishedRows(
    observed,
    (row) => row.indicator === "held-by-facility" && row.drawn,
  );
  const kinds = published.publishedRows(
    observed,
    (row) => row.indicator === "held-by-place-kind" && row.drawn,
  );
  const long = published.publishedRows(observed, (row) => row.series === "sentences" && row.drawn);
  return [
    ...fitted(published.heldCounts(observed, "all"), "Recognised people held on the day.", close, heldOn),
    ...fitted(
      published.heldCounts(observed, "female"),
      "Recognised women held on the day.",
      close,
      (p, at) => woman(p) && heldOn(p, at),
    ),
    ...fitted(
      published.heldCounts(observed, "male"),
      "Recognised men held on the day.",
      close,
      (p, at) => !woman(p) && heldOn(p, at),
    ),
    ...fitted(
      published.recognisedCounts(observed, "all"),
      "Recognised people detained by the day: the population has no day of recognition.",
      PERCENT_OR(3, 5),
      (p, at) => p.detained !== undefined && p.detained <= at,
    ),
    ...fitted(
      published.recognisedCounts(observed, "female"),
      "Recognised women detained by the day: the population has no day of recognition.",
      close,
      (p, at) => woman(p) && p.detained !== undefined && p.detained <= at,
    ),
    ...Object.entries(OCCUPATION_CATEGORIES).flatMap(([occupation, categories]) =>
      fitted(
        occupationCounts(observed, categories),
        "Recognised people of the occupation held on the day.",
        PERCENT_OR(2, 1),
        (p, at) => p.person.occupation === occupation && heldOn(p, at),
      ),
    ),
    ...fitted(
      kinds,
      "Recognised people held, by the kind of the place of their last move.",
      PERCENT_OR(2, 1),
      (p, at, row) => heldOn(p, at) && kindOfPlace(p, at) === row.category,
    ),
    ...fitted(
      places,
      "Recognised people held in the place on the day.",
      PERCENT_OR(2, 1),
      (p, at, row) => heldOn(p, at) && placeAt(p, at) === row.category,
    ),
    ...fitted(
      long,
      "Recognised people held and convicted by the day, by the length of their sentence.",
      EXACT,
      (p, at, row) =>
        heldOn(p, at) &&
        p.verdict !== undefined &&
        p.verdict <= at &&
        inBand(p.person.sentence_months, row.category),
    ),
  ];
}

/** `10-to-12-years`: from ten years up to and with twelve. */
function inBand(months: number | null, band: string | null): boolean {
  const [from, , to] = (band ?? "").split("-").map(Number);
  return (
    months !== null && from !== undefined && to !== undefined && months >= from * 12 && months <= to * 12
  );
}

function releaseMeasures(observed: readonly Observation[]): readonly Measure[] {
  const freed: Who = (p, at) =>
    p.released === at && ["pardon", "forced-expulsion", "amnesty"].includes(p.person.release_kind);
  const by =
    (kind: string): Who =>
    (p, at) =>
      p.person.release_kind === kind && p.released !== undefined && p.released <= at;
  const inYear =
    (kind: string): Who =>
    (p, at) =>
      p.person.release_kind === kind && p.released !== undefined && yearOf(p.released) === yearOf(at);
  const pick = (accept: (row: Observation) => boolean): Rows => published.publishedRows(observed, accept);
  return [
    ...fitted(
      published.waves(observed),
      "Recognised people released on the day by pardon, amnesty or forced expulsion.",
      EXACT,
      freed,
    ),
    ...fitted(
      pick((row) => row.series === "releases-year" && row.drawn),
      "Recognised people pardoned in the year.",
      EXACT,
      inYear("pardon"),
    ),
    ...fitted(
      pick((row) => row.indicator === "forcibly-expelled" && row.verification === "checked-twice"),
      "Recognised people forcibly expelled by the day.",
      EXACT,
      by("forced-expulsion"),
    ),
    ...fitted(
      pick(
        (row) =>
          row.indicator === "left-custody-by-reason" &&
          row.category === "sentence-served" &&
          row.value > 1000,
      ),
      "Recognised people released after serving their term, by the day.",
      EXACT,
      by("term-served"),
    ),
    ...compared(
      published.waveCharacteristics(observed, null, "female"),
      "Women released in the wave; the counts of women held go first.",
      (p, at, row) => woman(p) && freed(p, at, row),
    ),
    ...compared(
      published.waveCharacteristics(observed, "chronic-disease", "all"),
      "People released in the wave with a condition other than mental or unspecified; the counts of people at risk, by other publishers, go first.",
      (p, at, row) => freed(p, at, row) && isIll(p),
    ),
    ...compared(
      published.waveCharacteristics(observed, "disability", "all"),
      "People released in the wave with a disability; the counts of people at risk, by other publishers, go first.",
      (p, at, row) => freed(p, at, row) && isDisabled(p),
    ),
    ...fitted(
      pick((row) => row.indicator === "death-event" && row.drawn),
      "Recognised people who died in custody at the date, in the place.",
      EXACT,
      (p, at, row) =>
        p.person.custody === "died" &&
        p.released === at &&
        row.category?.replace("-hospital", "") === p.person.facility,
    ),
    ...fitted(
      pick((row) => row.series === "deaths-year" && row.drawn),
      "Recognised people who died in custody in the year.",
      EXACT,
      inYear("died"),
    ),
  ];
}

function courtMeasures(observed: readonly Observation[]): readonly Measure[] {
  const regions = [...convictionsByRegion(observed).values()].flatMap((row) =>
    row.as_of ? [{ row, day: dayOf(row.as_of), value: row.value }] : [],
  );
  const convicted: Who = (p, at) =>
    p.verdict !== undefined && yearOf(p.verdict) === yearOf(at) && p.person.release_kind !== "acquitted";
  return [
    ...everybody(
      chargeCounts(observed),
      "People charged under the article, recognised or not.",
      PERCENT_OR(3, 0),
      (p, _, row) => p.charges.includes(row.category ?? ""),
    ),
    ...everybody(
      regions,
      "People convicted in the year, by region, recognised or not.",
      EXACT,
      (p, at, row) =>
        p.verdict !== undefined && yearOf(p.verdict) === yearOf(at) && p.person.region === row.region,
    ),
    ...everybody(
      treatmentCounts(observed),
      "People sentenced to compulsory treatment by the day, recognised or not.",
      EXACT,
      (p, at) => p.person.penalty === "compulsory-treatment" && p.verdict !== undefined && p.verdict <= at,
    ),
    ...everybody(
      convictionsOf(observed, "all"),
      "People convicted in the year, recognised or not.",
      PERCENT_OR(2, 5),
      convicted,
    ),
    ...everybody(
      convictionsOf(observed, "female"),
      "Women convicted in the year, recognised or not.",
      PERCENT_OR(2, 5),
      (p, at, row) => woman(p) && convicted(p, at, row),
    ),
  ];
}

const isIll = ({ conditions }: Counted): boolean =>
  conditions.some((code) => !["mental", "unspecified", "none-reported", "unknown"].includes(code));
const isDisabled = ({ person }: Counted): boolean =>
  !["none-reported", "unknown"].includes(person.disability);

function healthMeasures(observed: readonly Observation[]): readonly Measure[] {
  const reported = (p: Counted, at: Day): boolean =>
    heldOn(p, at) && p.illSince !== undefined && p.illSince <= at;
  const ill: Who = (p, at) => reported(p, at) && isIll(p);
  const disabled: Who = (p, at) => heldOn(p, at) && isDisabled(p);
  const over60: Who = (p, at) =>
    heldOn(p, at) &&
    p.person.age !== null &&
    p.detained !== undefined &&
    ageOn(p.person.age, p.detained, at) > 60;
  const atRisk: Who = (p, at, row) => reported(p, at) || disabled(p, at, row) || over60(p, at, row);
  const of = (category: string, basis: string, who: Who): readonly Measure[] =>
    fitted(published.healthCounts(observed, category), basis, EXACT, who);
  return [
    ...of("disability", "Recognised people held with a disability.", disabled),
    ...of(
      "serious-illness",
      "Recognised people held whose illness was reported by the day, other than mental or unspecified.",
      ill,
    ),
    ...of(
      "chronic-or-grave",
      "Recognised people held whose illness was reported by the day, other than mental or unspecified.",
      ill,
    ),
    ...of(
      "disability-or-illness",
      "Recognised people held with either.",
      (p, at, row) => ill(p, at, row) || disabled(p, at, row),
    ),
    ...of(
      "mental-disorder",
      "Recognised people held whose mental disorder was reported by the day.",
      (p, at) => reported(p, at) && p.conditions.includes("mental"),
    ),
    ...of(
      "over-60",
      "Recognised people held whose age at detention and time since make more than 60 years.",
      over60,
    ),
    ...fitted(
      published.atRiskCounts(observed),
      "Recognised people held with a reported condition, a disability, or over 60.",
      EXACT,
      atRisk,
    ),
  ];
}

function notModelled(observed: readonly Observation[]): readonly Measure[] {
  const why = (rows: Rows, basis: string): readonly Measure[] =>
    rows.map(({ row }) => ({ row, kind: "not-modelled", basis }));
  return [
    ...why(published.healthCounts(observed, "large-family"), "The population has no families."),
    ...why(
      published.publishedRows(observed, (row) => row.indicator === "health-critical" && row.drawn),
      "The population does not say how grave a condition is.",
    ),
    ...why(
      published.publishedRows(observed, (row) => row.indicator === "held-foreign-nationals"),
      "The population has no citizenship.",
    ),
  ];
}

const fitted = (
  rows: Rows,
  basis: string,
  tolerance: (value: number) => number,
  who: Who,
): readonly Measure[] =>
  rows.map(({ row, day, value }) => ({
    row,
    kind: "fitted",
    basis,
    tolerance: tolerance(value),
    count: ({ recognised }) => countOf(recognised, day, row, who),
  }));

const everybody = (
  rows: Rows,
  basis: string,
  tolerance: (value: number) => number,
  who: Who,
): readonly Measure[] =>
  rows.map(({ row, day, value }) => ({
    row,
    kind: "fitted",
    basis,
    tolerance: tolerance(value),
    count: ({ all }) => countOf(all, day, row, who),
  }));

const compared = (rows: Rows, basis: string, who: Who): readonly Measure[] =>
  rows.map(({ row, day }) => ({
    row,
    kind: "compared",
    basis,
    count: ({ recognised }) => countOf(recognised, day, row, who),
  }));

const countOf = (people: readonly Counted[], at: Day, row: Observation, who: Who): number =>
  people.reduce((count, person) => count + (who(person, at, row) ? 1 : 0), 0);
