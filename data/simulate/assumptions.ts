/**
 * What the simulation assumes because nobody published it. Each has a code, a value and a sentence; all of
 * them travel with the data in the table `calibration`.
 */
export const ASSUMPTIONS = {
  seed: {
    value: 20260830,
    sentence: "Seed of the pseudo-random generator sfc32; the same seed gives the same population.",
  },
  "held-from-detention": {
    value: true,
    sentence:
      "A person counts as held and as recognised from the day of detention; in truth recognition comes later.",
  },
  "held-between-counts": {
    value: "linear",
    sentence:
      "Between two published counts the number held follows what comes in and goes out at an even pace; the simulation alone fills these gaps.",
  },
  "first-detention": {
    value: "2020-05-06",
    sentence: "Nobody in the population is detained before this day.",
  },
  "recognised-before-2023": {
    value: "2020-12-31 185, 2021-12-31 1070, 2022-12-31 1959",
    sentence:
      "People recognised in all by these days, from the counts held, the 100 who left custody in 2021 and the 889 recognised in 2022; no total was published.",
  },
  "release-unknown": {
    value: 40,
    sentence:
      "Recognised people no longer held whose day of release is unknown; they are not counted as held on any day.",
  },
  "detention-unknown": {
    value: 30,
    sentence: "Recognised people no longer held whose day of detention is unknown.",
  },
  "month-precision": {
    value: 0.05,
    sentence: "Share of detentions and releases of which only the month is known.",
  },
  "year-precision": {
    value: 0.08,
    sentence: "Share of detentions and releases at a turn of the year of which only the year is known.",
  },
  "event-month-precision": {
    value: 0.12,
    sentence:
      "Share of charges, trials, punishments, illnesses and stays in hospital of which only the month is known.",
  },
  "waves-recognised": {
    value: true,
    sentence: "Everybody freed in a wave of releases is recognised as a political prisoner.",
  },
  "us-mediation-expelled": {
    value: "2025-06-21 14, 2025-09-11 52, 2025-12-13 123, 2026-03-19 15",
    sentence:
      "People of the releases after US mediation who were forcibly expelled; the others of these releases count as pardoned.",
  },
  "short-terms-first": {
    value: 540,
    sentence:
      "Median of the planned days in custody by which ordinary releases are ordered; the spread of its logarithm is 0.9.",
  },
  "death-beyond-record": {
    value: "2024-12-31 year P-8, 2025-05-31 month PK-17, 2025-09-03 day PK-3",
    sentence:
      "Deaths of which the record states the year alone, or the day in a note: day, how exactly it is known, place.",
  },
  "death-ages": {
    value: "drawn",
    sentence:
      "Ages of those who died are drawn like all others, so that no row describes a real person; all are men, as the places hold men.",
  },
  "released-otherwise": {
    value: "milder-measure 0.4, acquitted 0.005, unknown 0.06, amnesty 0.003",
    sentence: "How people were freed apart from served terms and published pardons, in these proportions.",
  },
  "women-share": {
    value: 0.14,
    sentence: "Share of women among people recognised, where no count by sex is published.",
  },
  "pre-trial-days": {
    value: "2022-07-01 230, 2024-01-01 100",
    sentence:
      "Median days from detention to the first place after the verdict, for detentions up to the first day and from the second on, linear between; the spread of its logarithm is 0.45.",
  },
  "verdict-at": {
    value: 0.7,
    sentence: "The verdict falls at this part of the time from detention to the first place after it.",
  },
  "open-type-share": {
    value: 0.14,
    sentence: "Share of convicted people in open-type facilities where no count is published.",
  },
  "whereabouts-unknown": {
    value: 0.08,
    sentence: "Share of convicted people whose place is unknown where no count is published.",
  },
  "prison-share": {
    value: 0.08,
    sentence: "Share of people in colonies who were moved to a prison after a median of 400 days there.",
  },
  "colony-transfers": {
    value: 0.15,
    sentence: "Share of men in colonies without a published count who were transferred to another colony.",
  },
  "colony-weights": {
    value:
      "PK-1 12, PK-2 11, PK-3 11, PK-15 11, PK-17 12, PK-22 9, PK-20 6, PK-14 6, PK-9 6, PK-11 6, PK-13 5, PK-8 5",
    sentence: "How men are spread over the colonies apart from the published counts.",
  },
  "colony-regime": {
    value: "colony-general 0.55, colony-medium 0.38, colony-maximum 0.07",
    sentence: "Regime of imprisonment in a colony.",
  },
  "milder-penalty": {
    value: "home-confinement 0.78, open-type 0.12, fine 0.07, suspended 0.03",
    sentence: "Penalties of people freed with a milder measure before they came to a colony.",
  },
  "region-split": {
    value: "the convictions of 2022",
    sentence: "People of other years are spread over the regions as the convictions of 2022 were.",
  },
  "occupation-share": {
    value:
      "worker 0.24, it 0.08, business 0.08, public-service 0.05, security-forces 0.05, teacher 0.03, doctor 0.015, journalist 0.03, cultural 0.08, lawyer 0.008, human-rights-defender 0.004, trade-unionist 0.02, student 0.05, pensioner 0.02, other 0.1, unknown 0.141",
    sentence: "Occupation where no count is published.",
  },
  "age-at-detention": {
    value: 36,
    sentence: "Median age at detention in years; the spread of its logarithm is 0.29; 2% are unknown.",
  },
  "over-60-share": {
    value: 0.035,
    sentence: "Share of people over 60 at detention where no count is published.",
  },
  "minor-share": { value: 0.008, sentence: "Share of people under 18 at detention." },
  "illness-share": {
    value: 0.055,
    sentence: "Share of people with a reported chronic or grave disease where no count is published.",
  },
  "illness-by-age": {
    value: "under 30 0.5, from 30 0.9, from 45 2",
    sentence: "How much likelier than the share an illness is at an age at detention.",
  },
  "verdict-month": {
    value: 0.1,
    sentence: "Share of verdicts of which only the month is known, where that keeps the order of events.",
  },
  "verdict-unknown": {
    value: 0.4,
    sentence:
      "Share of people not recognised and without a dated verdict of whom it is not known whether there was one.",
  },
  "region-unknown": {
    value: 0.03,
    sentence:
      "Share of people whose region is unknown, apart from those convicted in the year of the published split.",
  },
  "disability-share": {
    value: 0.01,
    sentence: "Share of people with a disability where no count is published.",
  },
  "mental-share": {
    value: 0.009,
    sentence: "Share of people with a reported mental disorder where no count is published.",
  },
  "one-list-of-illness": {
    value: true,
    sentence:
      "The counts of serious illness and of chronic or grave acute disease are taken as one series, as conditions other than mental or unspecified.",
  },
  "at-risk-unspecified": {
    value: 0.05,
    sentence: "People at particular risk of whom no category is published carry the condition `unspecified`.",
  },
  "onset-in-custody": {
    value: 0.6,
    sentence:
      "Share of people whose illness is first reported in custody, on a day drawn at random, or on the day of release where only the authorities stated it.",
  },
  "at-risk-january-2025": {
    value: 0.3,
    sentence:
      "Share of first reports that fall between the counts of 29 December 2024 and 20 January 2025, when the published total rose by 58.",
  },
  "condition-split": {
    value:
      "cancer 0.09, cardiovascular 0.24, endocrine 0.12, neurological 0.13, infectious 0.06, digestive 0.12, respiratory 0.07, musculoskeletal 0.11, sensory 0.05, other 0.08",
    sentence: "Split of illnesses by diagnosis group; no count by diagnosis was ever published.",
  },
  "several-conditions": { value: 0.22, sentence: "Share of ill people with a second condition." },
  "health-unknown": {
    value: 0.35,
    sentence: "Share of people without a reported condition of whose health nothing is known.",
  },
  "disability-groups": {
    value: "1 0.1, 2 0.42, 3 0.36, not-stated 0.12",
    sentence: "Split of disabilities by group.",
  },
  care: {
    value: "given 0.14, partly 0.27, denied 0.31, unknown 0.28",
    sentence: "Medical care of people with a condition or disability.",
  },
  "contact-lost": {
    value: 0.06,
    sentence:
      "Share of people in custody for more than 300 days who lost contact with their families; for half of those no longer held, and a third of those held, it was restored.",
  },
  "last-contact": {
    value: 35,
    sentence:
      "Median days from the last word to the last day of the data or of custody; it is unknown for 30%.",
  },
  pregnant: { value: 0.012, sentence: "Share of women from 18 to 44 who were pregnant in custody." },
  "labelled-extremist": {
    value: 0.45,
    sentence:
      "Share of people with a verdict who stand on the authorities' list of people they label extremist; 0.1 are unknown.",
  },
  punishment: {
    value: 0.28,
    sentence:
      "Share of people in colonies and prisons with a recorded disciplinary punishment, once in 300 days.",
  },
  hospital: { value: 0.25, sentence: "Share of people with a condition who were taken to a hospital." },
  appeal: { value: 0.45, sentence: "Share of verdicts with a recorded appeal, 75 days later." },
  "charge-unknown": { value: 0.03, sentence: "Share of people of whom no article is known." },
  "charge-other": {
    value: 0.045,
    sentence: "Share of people charged under another article than those counted.",
  },
  "not-recognised-custody": {
    value: "not-held 0.56, released 0.36, held 0.02, unknown 0.06",
    sentence: "Custody of people persecuted and not recognised.",
  },
  "not-recognised-penalty": {
    value:
      "home-confinement 0.56, open-type 0.13, colony-general 0.12, fine 0.07, arrest 0.05, suspended 0.02, unknown 0.05",
    sentence: "Penalties of people not recognised, who were convicted.",
  },
  "not-recognised-women": {
    value: 0.3,
    sentence:
      "Share of women among people not recognised, where no count of convictions by sex leads to another.",
  },
  "treatment-not-recognised": {
    value: "unknown",
    sentence:
      "Those sent for compulsory treatment, apart from the published two held in a hospital, are not recognised, and their custody is unknown.",
  },
  "health-not-recognised": {
    value: "none",
    sentence:
      "No condition and no disability is simulated for people who are not recognised: no count is published.",
  },
  "sentence-home": {
    value: "12 to 48 months",
    sentence: "Length of home confinement and of restricted freedom, by half years.",
  },
  "sentence-colony": {
    value: 40,
    sentence:
      "Median length of imprisonment in months; the spread of its logarithm is 0.6, and it is never shorter than the time served.",
  },
  "sentence-unknown": { value: 0.05, sentence: "Share of verdicts whose length is unknown." },
  "larger-populations": {
    value: "resampled",
    sentence:
      "Larger populations repeat people of this one, drawn with replacement; days move by up to 20, ages fall by up to 2 years.",
  },
} as const satisfies Readonly<
  Record<string, { readonly value: string | number | boolean; readonly sentence: string }>
>;

export type AssumptionCode = keyof typeof ASSUMPTIONS;

/** The value of an assumption. */
export const assume = <C extends AssumptionCode>(code: C): (typeof ASSUMPTIONS)[C]["value"] =>
  ASSUMPTIONS[code].value;

/** The shares of an assumption that reads `code share, code share`. */
export function shares<T extends string>(
  code: AssumptionCode,
  values: readonly T[],
): readonly (readonly [T, number])[] {
  return String(ASSUMPTIONS[code].value)
    .split(", ")
    .map((pair) => {
      const [name, share] = pair.split(" ");
      const known = values.find((value) => value === name);
      if (known === undefined || Number.isNaN(Number(share)))
        throw new TypeError(
          `assumption ${code}: expected one of ${values.join(", ")} and a number, got "${pair}"`,
        );
      return [known, Number(share)] as const;
    });
}
