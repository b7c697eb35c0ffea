/** What is assumed of days, releases and places. */
export const CUSTODY_ASSUMPTIONS = {
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
    value: "2024-12-31 year P-8, 2025-05-31 month PK-17, 2025-09-03 day PK-15",
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
    sentence:
      "How people were freed apart from served terms and published pardons, in these proportions; nobody is acquitted after more than 540 days in custody.",
  },
  "open-type-share": {
    value: "men 0.1, women 0.3",
    sentence:
      "Share of convicted people in open-type facilities where no count is published; of women, apart from those in the two colonies; of nobody who is in custody for 50 months or more.",
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
    sentence:
      "Share of men in colonies without a published count who were transferred to another colony, 90 to 600 days after they came.",
  },
  "colony-weights": {
    value:
      "PK-1 12, PK-2 11, PK-3 11, PK-15 11, PK-17 12, PK-22 9, PK-20 6, PK-14 6, PK-9 2, PK-11 6, PK-13 5, PK-8 5",
    sentence: "How men are spread over the colonies apart from the published counts.",
  },
  "larger-populations": {
    value: "resampled",
    sentence:
      "Larger populations repeat people of this one, drawn with replacement; days move by up to 20, ages fall by up to 2 years.",
  },
  "shortest-custody": {
    value: "wave 150, death 200, ordinary 20",
    sentence:
      "Nobody is freed in a wave, dies or is freed otherwise before this many days in custody, where the counts allow it.",
  },
  "remand-centres": {
    value:
      "BY-HM SIZO-1 0.78, BY-HM SIZO-KGB 0.1, BY-HM P-8 0.12, BY-MI SIZO-1 0.6, BY-MI P-8 0.4, BY-BR SIZO-7 0.6, BY-BR SIZO-6 0.4, BY-VI SIZO-2 1, BY-HO SIZO-3 1, BY-HR P-1 1, BY-MA P-4 0.6, BY-MA SIZO-5 0.4",
    sentence: "Where people await trial, by region of detention; whoever has an unknown region, as in Minsk.",
  },
  "short-term-first": {
    value: 0.2,
    sentence:
      "Share of people who spend their first 2 to 9 days in a short-term centre: in Minsk the one of the record, elsewhere an unknown place; nobody in the 15 days before a count of kinds of place, apart from those whom it leaves over.",
  },
  "women-colonies": {
    value: "PK-4 0.72, PK-24 0.03",
    sentence: "Share of women moved after the verdict who are in these colonies where no count is published.",
  },
  "counted-colonies": {
    value: 0.09,
    sentence: "Share of men in each of the colonies PK-1, PK-2, PK-3 and PK-15 where no count is published.",
  },
  "juvenile-colony": {
    value: 0.004,
    sentence:
      "Share of convicted men who came to the juvenile colony where no count is published; they are under 18 then and leave it before they are 21.",
  },
} as const;
