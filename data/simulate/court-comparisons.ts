import type { Observation } from "../../src/model/observation";
import type { Penalty } from "../../src/model/case-codes";
import { during, isCategory, type Comparison } from "./comparison";
import { ofPensionAge } from "./held-comparisons";
import type { Who } from "./measure";
import type { Counted } from "./population";
import { PERSONS } from "./simulate";

const IMPRISONMENT: readonly Penalty[] = ["colony-general", "colony-medium", "colony-maximum", "prison"];
/** The penalties that a category of the record counts. */
const PENALTIES_OF: Readonly<Record<string, readonly Penalty[]>> = {
  imprisonment: IMPRISONMENT,
  "imprisonment-or-restricted-freedom": [...IMPRISONMENT, "open-type", "home-confinement"],
  "open-type": ["open-type"],
  "home-confinement": ["home-confinement"],
  arrest: ["arrest"],
  fine: ["fine"],
  suspended: ["suspended"],
  "compulsory-treatment": ["compulsory-treatment"],
};
const OCCUPATION_OF: Readonly<Record<string, string>> = {
  "it-workers": "it",
  doctors: "doctor",
  "journalists-and-bloggers": "journalist",
  lawyers: "lawyer",
  students: "student",
  teachers: "teacher",
};

const convicted: Who = (p, at, row) => p.person.release_kind !== "acquitted" && during(p.verdict, at, row);
const convictedAnd =
  (accept: Who): Who =>
  (p, at, row) =>
    convicted(p, at, row) && accept(p, at, row);
const toPenalty = convictedAnd(({ person }, _, { category }) =>
  category === null
    ? person.sentence_months !== null
    : (PENALTIES_OF[category]?.includes(person.penalty) ?? false),
);
const underArticle: Who = ({ charges }, _, { category }) => category !== null && charges.includes(category);
const isPenalty = ({ category }: Observation): boolean =>
  category !== null && PENALTIES_OF[category] !== undefined;
const isWholeArticle = isCategory("130", "361", "361-1");

const sentenceYears = ({ person }: Counted): number => (person.sentence_months ?? 0) / 12;

const CONVICTED = "People convicted in the period, recognised or not";
const SHARE = "Share of the people convicted in the period, recognised or not";

/** Charges, convictions and penalties that the population was not fitted to, of people recognised or not. */
export const COURT_COMPARISONS: readonly Comparison[] = [
  {
    indicator: "charged-by-article-and-year",
    among: "all",
    basis:
      "People charged under the article and detained in the year, recognised or not; the published numbers know the day of arrest of 48% of people and are lower bounds.",
    who: (p, at, row) => during(p.detained, at, row) && underArticle(p, at, row),
  },
  { indicator: "convictions", among: "all", basis: `${CONVICTED}.`, who: convicted },
  { indicator: "convictions", among: "all", basis: `${SHARE}, by sex.`, who: convicted, whole: convicted },
  {
    indicator: "convictions-by-region",
    region: "of the person",
    among: "all",
    basis: `${CONVICTED}, by region of detention.`,
    who: convicted,
  },
  {
    indicator: "convictions-by-region",
    region: "of the person",
    among: "all",
    basis: `${SHARE}, by region of detention.`,
    who: convicted,
    whole: convicted,
  },
  {
    indicator: "convictions-by-age",
    of: isCategory("minors"),
    among: "all",
    basis: `${CONVICTED}, who were under 18 at detention.`,
    who: convictedAnd(({ person }) => person.minor === "yes"),
  },
  {
    indicator: "convictions-by-age",
    of: isCategory("pension-age"),
    among: "all",
    basis: `${CONVICTED}, women from 58 and men from 63 years of age.`,
    who: convictedAnd(ofPensionAge),
  },
  {
    indicator: "convictions-by-article",
    among: "all",
    basis: `${CONVICTED}, who were charged under the article.`,
    who: convictedAnd(underArticle),
  },
  {
    indicator: "convictions-by-article",
    among: "all",
    basis: `${SHARE}, who were charged under the article.`,
    who: convictedAnd(underArticle),
    whole: convicted,
  },
  ...["convictions-by-penalty", "convicted-cumulative-by-penalty"].map((indicator): Comparison => ({
    indicator,
    of: isPenalty,
    among: "all",
    basis: `${CONVICTED}, by the penalty of the verdict in force; the published numbers are of known cases.`,
    who: toPenalty,
  })),
  {
    indicator: "convictions-by-penalty",
    of: isPenalty,
    among: "all",
    basis: `${SHARE}, by the penalty of the verdict in force.`,
    who: toPenalty,
    whole: convicted,
  },
  ...["sentence-years", "sentence-years-by-penalty"].map((indicator): Comparison => ({
    indicator,
    of: ({ category }) => category === null || PENALTIES_OF[category] !== undefined,
    among: "all",
    basis: "Years of the known sentences of people convicted in the period, recognised or not.",
    who: toPenalty,
    amount: sentenceYears,
  })),
  {
    indicator: "convicted-cumulative",
    among: "all",
    basis: "People convicted by the day, recognised or not.",
    who: convicted,
  },
  {
    indicator: "convicted-cumulative-by-article",
    of: isWholeArticle,
    among: "all",
    basis: `${CONVICTED}, who were charged under the article.`,
    who: convictedAnd(underArticle),
  },
  {
    indicator: "convicted-cumulative-by-occupation",
    of: ({ category }) => OCCUPATION_OF[category ?? ""] !== undefined,
    among: "all",
    basis: `${CONVICTED}, by occupation; the publisher draws its group in its own way.`,
    who: convictedAnd(({ person }, _, { category }) => person.occupation === OCCUPATION_OF[category ?? ""]),
  },
  {
    indicator: "prosecuted-cumulative",
    of: ({ value }) => value <= PERSONS,
    among: "all",
    basis: "People detained or convicted by the day, recognised or not.",
    who: ({ detained, verdict }, at) => Math.min(detained ?? Infinity, verdict ?? Infinity) <= at,
  },
  {
    indicator: "prosecuted-by-article",
    of: isCategory("293"),
    among: "all",
    basis: "People detained by the day and charged under the article, recognised or not.",
    who: (p, at, row) => p.detained !== undefined && p.detained <= at && underArticle(p, at, row),
  },
];
