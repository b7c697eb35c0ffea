/** What is assumed of verdicts, penalties and articles, and of people not recognised. */
export const COURT_ASSUMPTIONS = {
  "pre-trial-days": {
    value: "2022-07-01 230, 2024-01-01 100",
    sentence:
      "Median days from detention to the first place after the verdict, for detentions up to the first day and from the second on, linear between; the spread of its logarithm is 0.45.",
  },
  "verdict-at": {
    value: 0.7,
    sentence:
      "The verdict falls at this part of the time from detention to the first place after it; the trial begins up to 30 days before it, and the charge is brought in the first 10 days.",
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
  "region-split": {
    value: "the convictions of 2022",
    sentence: "People of other years are spread over the regions as the convictions of 2022 were.",
  },
  "region-unknown": {
    value: 0.03,
    sentence:
      "Share of people whose region is unknown, apart from those convicted in the year of the published split.",
  },
  "colony-regime": {
    value: "colony-general 0.55, colony-medium 0.38, colony-maximum 0.07",
    sentence: "Regime of imprisonment in a colony.",
  },
  "milder-penalty": {
    value: "home-confinement 0.9, open-type 0.07, fine 0.02, suspended 0.01",
    sentence: "Penalties of people freed with a milder measure before they came to a colony.",
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
  appeal: { value: 0.45, sentence: "Share of verdicts with a recorded appeal, 75 days later." },
  "charge-unknown": { value: 0.03, sentence: "Share of people of whom no article is known." },
  "charge-other": {
    value: 0.045,
    sentence: "Share of people charged under another article than those counted.",
  },
  "labelled-extremist": {
    value: 0.45,
    sentence:
      "Share of people with a verdict who stand on the authorities' list of people they label extremist; 0.1 are unknown.",
  },
  "not-recognised-custody": {
    value: "not-held 0.56, released 0.36, held 0.02, unknown 0.06",
    sentence: "Custody of people persecuted and not recognised.",
  },
  "not-recognised-penalty": {
    value:
      "home-confinement 0.7, open-type 0.05, colony-general 0.16, fine 0.014, arrest 0.02, suspended 0.002, unknown 0.054",
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
  "articles-each": {
    value: "1, 0.2, 0.1, 0.04, 0.01",
    sentence: "How likely a person is to get one more article, by how many there are already.",
  },
  "grave-articles": {
    value: "130, 285, 289, 290-1, 290-4, 295, 356, 357, 361, 361-1, 364",
    sentence:
      "Articles under which people sentenced to ten years or more are charged 12 times as often as others, and under all others half as often.",
  },
  "imprisonment-articles": {
    value: "285, 289, 290-1, 290-4, 356, 357, 361",
    sentence:
      "Articles that go with imprisonment alone: nobody with a milder penalty or acquitted is charged under them.",
  },
  "arrest-penalty": {
    value: "75 days, 1 to 3 months",
    sentence:
      "People convicted who left custody before so many days without a milder measure were sentenced to arrest, of this length.",
  },
  "not-recognised-undated": {
    value: 0.06,
    sentence: "Share of people not recognised, beyond the published convictions, who have no verdict.",
  },
  "not-recognised-days": {
    value: "before the verdict 20 to 200, until the colony 40 to 90, in it 100 to 700",
    sentence: "Days in custody of people not recognised, in even distribution.",
  },
  "charge-in-other-years": {
    value: 0.5,
    sentence:
      "People charged under an article in a year in which it is not among the published five: this part of the fewest of the five, or of its own mean, whichever is less.",
  },
} as const;
