import type { Observation } from "../../src/model/observation";
import { yearOf } from "./day";
import { compared, EXACT, fitted, woman, type Measure, type Rows, type Who } from "./measure";
import { isDisabled, isIll } from "./population";
import * as published from "./published";

/** Releases by wave, kind and year, what was stated of the freed, and deaths. */
export function releaseMeasures(observed: readonly Observation[]): readonly Measure[] {
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
