/** How a published number is meant. `derived`: counted by a third party from an export of the list. */
export const QUALIFIERS = ["exact", "at-least", "about", "derived"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** How well a number was read: main figures draw the first solid, the second lighter, the others not at all. */
export const VERIFICATIONS = ["checked-twice", "read-once", "weak", "contradicted"] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** How exactly a date is known. A month figure is not a day figure. */
export const PRECISIONS = ["day", "month", "quarter", "year"] as const;
export type Precision = (typeof PRECISIONS)[number];

/** `all` is a total over both sexes, never a sum made by us. */
export const SEXES = ["all", "female", "male"] as const;
export type Sex = (typeof SEXES)[number];

/** ISO 3166-2 codes; `BY-HM` is the city of Minsk, `BY-MI` the region around it. */
export const REGIONS = ["BY-BR", "BY-VI", "BY-HO", "BY-HR", "BY-MI", "BY-HM", "BY-MA"] as const;
export type Region = (typeof REGIONS)[number];
