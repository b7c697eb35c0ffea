/** What is assumed of sex, age, occupation, health and contact. */
export const PEOPLE_ASSUMPTIONS = {
  "women-share": {
    value: 0.14,
    sentence: "Share of women among people recognised, where no count by sex is published.",
  },
  "occupation-share": {
    value:
      "worker 0.24, it 0.03, business 0.08, public-service 0.05, security-forces 0.05, teacher 0.03, doctor 0.015, journalist 0.03, cultural 0.08, lawyer 0.008, human-rights-defender 0.004, trade-unionist 0.02, student 0.05, pensioner 0.02, other 0.1, unknown 0.191",
    sentence: "Occupation where no count is published.",
  },
  "age-at-detention": {
    value: 36,
    sentence:
      "Median age at detention in years; the spread of its logarithm is 0.29; of people not recognised it is a year more and 0.25; 2% are unknown.",
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
  punishment: {
    value: 0.28,
    sentence:
      "Share of people in colonies and prisons with a recorded disciplinary punishment, once in 300 days.",
  },
  hospital: { value: 0.25, sentence: "Share of people with a condition who were taken to a hospital." },
  "occupation-ages": {
    value:
      "student under 40, pensioner from 55 (women) and 60 (men), under 18 student, worker, other or unknown",
    sentence: "Ages at detention that an occupation has.",
  },
} as const;
