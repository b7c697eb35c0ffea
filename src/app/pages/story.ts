/** The order in which the front page tells the record: what each part shows, by the ids of its figures. */
export const STORY = [
  { section: "held", figures: ["held"] },
  { section: "health", figures: ["health", "left-out", "freed-ill"] },
  { section: "cases", figures: ["named-cases"] },
  { section: "releases", figures: ["releases", "deaths"] },
  { section: "why", figures: ["charges", "charges-by-year", "convictions-month", "sentences"] },
  { section: "where", figures: ["convictions-map", "places-map", "place-kinds", "occupations"] },
  { section: "wider", figures: ["administrative", "extremist-list"] },
  { section: "coverage", figures: ["coverage"] },
] as const;

export type StorySection = (typeof STORY)[number]["section"];

/** All figures of the record, in the order of the story. */
export const STORY_FIGURES: readonly string[] = STORY.flatMap(({ figures }) => [...figures]);
