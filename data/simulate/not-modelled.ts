import type { Observation } from "../../src/model/observation";
import { isCategory } from "./comparison";
import type { Measure } from "./measure";

type Accept = (row: Observation) => boolean;

const CRIMINAL = "The population holds criminal cases only.";
const DETENTIONS = "Most detentions led to no criminal case, and the population holds criminal cases only.";
const OFFICIAL = "An official count, of cases, crimes or people that are not all political.";
const CASES = "It counts cases, and the population has people.";
const NEWS = "The population has no day on which a prosecution or a trial became known.";
const KINDS = "It counts every kind of repression, and the population holds criminal cases only.";
const LISTS = "The population has no day on which a person was put on a list of the authorities.";
const NOBODY = "It counts organisations, and the population has people.";
const FAMILIES = "The population has no families.";
const CITIZENS = "The population has no citizenship.";
const ABSENT = "The population does not say who was tried in absence, or tried before.";
const PLACES = "It counts everybody in the place, or its beds, and not political prisoners.";
const COUNTRIES = "The population does not say to which country people were taken.";

/** Why no row of an indicator can be counted, whatever its category and day. */
const INDICATORS: Readonly<Record<string, string>> = {
  "administrative-arrest-days": CRIMINAL,
  "administrative-arrests": CRIMINAL,
  "administrative-arrests-by-group": CRIMINAL,
  "administrative-arrests-by-length": CRIMINAL,
  "administrative-cases": CRIMINAL,
  "administrative-community-service": CRIMINAL,
  "administrative-detentions": CRIMINAL,
  "administrative-detentions-by-age": CRIMINAL,
  "administrative-dismissed": CRIMINAL,
  "administrative-fines": CRIMINAL,
  "administrative-offences-registered": CRIMINAL,
  "administrative-rulings": CRIMINAL,
  arrests: DETENTIONS,
  "arrests-by-occasion": DETENTIONS,
  "compulsory-treatment-by-state":
    "The custody of people sent for compulsory treatment is unknown in the population.",
  "convicted-cumulative-by-circumstance": ABSENT,
  "convictions-by-circumstance": ABSENT,
  "criminal-cases-opened-cumulative": CASES,
  detentions: DETENTIONS,
  "detentions-by-group": DETENTIONS,
  "detentions-by-occasion": DETENTIONS,
  "detentions-cumulative": DETENTIONS,
  "detentions-per-day": DETENTIONS,
  "extremism-cases-opened": CASES,
  "extremism-detentions": CRIMINAL,
  "extremism-sentences": "The population does not say which verdicts the publisher counts under extremism.",
  "extremism-sentences-all-grounds":
    "The population does not say which verdicts the publisher counts under extremism.",
  "extremism-violations": KINDS,
  "extremist-formations": NOBODY,
  "extremist-formations-added": NOBODY,
  "extremist-list": LISTS,
  "extremist-list-added": LISTS,
  "extremist-list-by-area": LISTS,
  "facility-capacity": PLACES,
  "facility-population": PLACES,
  "forcibly-expelled-by-country": COUNTRIES,
  "foreign-nationals-persecuted-cumulative": CITIZENS,
  "health-critical": "The population does not say how grave a condition is.",
  "held-by-charge": "The population has articles, and not what people are said to have done.",
  "held-by-citizenship": CITIZENS,
  "held-by-family": FAMILIES,
  "held-by-region":
    "It counts people from the region, living in it or connected with it; the region of the population is that of detention.",
  "held-foreign-nationals": CITIZENS,
  "in-absentia-proceedings": ABSENT,
  "official-article-364": OFFICIAL,
  "official-cases-opened": OFFICIAL,
  "official-cases-opened-by-article": OFFICIAL,
  "official-cases-sent-to-court": OFFICIAL,
  "official-cases-sent-to-court-by-part": OFFICIAL,
  "official-convicted": OFFICIAL,
  "official-convicted-by-article": OFFICIAL,
  "official-extremism-cases-opened": OFFICIAL,
  "official-extremism-cases-opened-by-period": OFFICIAL,
  "official-extremism-cases-tried": OFFICIAL,
  "official-extremism-crimes": OFFICIAL,
  "official-extremism-crimes-by-period": OFFICIAL,
  "official-extremism-detentions": OFFICIAL,
  "official-extremist-materials-applications": OFFICIAL,
  "official-minors-convicted": OFFICIAL,
  "official-minors-convicted-by-article": OFFICIAL,
  "official-people-sent-to-court": OFFICIAL,
  "official-people-wanted": OFFICIAL,
  "official-protest-crimes": OFFICIAL,
  "official-share-online": OFFICIAL,
  "organisations-liquidated": NOBODY,
  "organisations-liquidated-cumulative": NOBODY,
  "people-tried": NEWS,
  prosecuted: NEWS,
  "prosecuted-by-group": CASES,
  "prosecuted-by-region": NEWS,
  "prosecuted-by-state": NEWS,
  "protesters-in-custody": CRIMINAL,
  recognised: "The population has no day of recognition.",
  "rehabilitation-demanded": "The population has no demands of rehabilitation.",
  "repression-by-region": KINDS,
  "repression-cases": KINDS,
  "repression-victims": KINDS,
  "student-expulsions": "The population has no universities.",
  "terrorist-list": LISTS,
  "terrorist-list-by-citizenship": LISTS,
  "torture-documented": "The population has no torture and no testimony of it.",
};

/** Why some rows of an indicator cannot be counted where others are. */
const ROWS: readonly (readonly [indicator: string, accept: Accept, reason: string])[] = [
  [
    "held",
    ({ left_out }) => left_out === "other-definition",
    "Another definition: a publisher's own count, wider than the people recognised.",
  ],
  ["held-by-age", isCategory("young-people"), "The publisher does not say up to which age people are young."],
  ["held-by-occupation", isCategory("writers"), "The population has no such group of occupations."],
  ["health", isCategory("large-family"), FAMILIES],
  ["release-wave-part", isCategory("freed-inside-belarus"), COUNTRIES],
  ["release-wave-part", ({ category }) => category?.startsWith("taken-to-") === true, COUNTRIES],
  ["release-wave-part", () => true, CITIZENS],
  [
    "release-wave-characteristics",
    isCategory("convicted-of-extremism"),
    "The population does not say which convictions the authorities count under extremism.",
  ],
  [
    "release-wave-characteristics",
    isCategory("couples", "have-children", "large-family", "minor-children"),
    FAMILIES,
  ],
  ["death-event", () => true, "A death outside custody, or without a place: the population has neither."],
  [
    "convictions-by-penalty",
    isCategory("additional-fine", "additional-compulsory-treatment"),
    "The population has one penalty a person.",
  ],
  [
    "convicted-cumulative-by-article",
    () => true,
    "It counts a part of an article, one case or one list; the population has whole articles.",
  ],
  [
    "prosecuted-by-article",
    isCategory("411"),
    "The population does not say when an article was added to a case.",
  ],
  [
    "prosecuted-cumulative",
    () => true,
    "More people than the population has: it is as large as the list of 30 August 2026, which is of another publisher.",
  ],
];

const UNDATED = "No day is published on which it could be counted.";

/** Says why a number cannot be counted in the population; throws where nobody said why. */
export function notModelled(row: Observation): Measure {
  const own = ROWS.find(([indicator, accept]) => indicator === row.indicator && accept(row))?.[2];
  const basis = INDICATORS[row.indicator] ?? own ?? (row.as_of === null ? UNDATED : undefined);
  if (basis === undefined)
    throw new Error(
      `${row.id}: expected a measure or a reason why ${row.indicator} is not modelled, got neither`,
    );
  return { row, kind: "not-modelled", basis };
}
