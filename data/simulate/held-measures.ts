import type { Observation } from "../../src/model/observation";
import { fitted, PERCENT_OR, EXACT, woman, type Measure } from "./measure";
import { kindOfPlace } from "./kind-of-place";
import { OCCUPATION_CATEGORIES, occupationCounts } from "./occupations";
import { heldOn, isUnder18, placeAt } from "./population";
import * as published from "./published";

/** People held, as a whole and by sex, occupation, place and sentence; people recognised. */
export function heldMeasures(observed: readonly Observation[]): readonly Measure[] {
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
    ...fitted(
      published.minorCounts(observed),
      "Recognised people held whose age at detention and time since make less than 18 years.",
      EXACT,
      (p, at) => heldOn(p, at) && isUnder18(p, at),
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
