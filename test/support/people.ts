import {
  boolean,
  date,
  defineTable,
  integer,
  number,
  optional,
  text,
  type Row,
} from "../../src/model/schema";

/** A small made-up table with every column type, for tests of the engine. */
export const people = defineTable("people", "Made-up people", {
  id: text("Identifier"),
  since: date("First day"),
  until: optional(date("Last day; empty while it lasts")),
  age: optional(integer("Age in years")),
  score: number("Some number"),
  ill: boolean("Whether ill"),
  place: optional(text("Place")),
});
export type Person = Row<typeof people>;

const day = (iso: string) => new Date(iso);

export const threePeople: readonly Person[] = [
  { id: "a", since: day("2020-08-09"), until: null, age: 61, score: 0.5, ill: true, place: "Škloŭ" },
  {
    id: "b",
    since: day("2021-02-28"),
    until: day("2024-07-02"),
    age: null,
    score: -1,
    ill: false,
    place: "Шклоў",
  },
  { id: "c", since: day("1969-12-31"), until: null, age: 18, score: 1e9, ill: false, place: null },
];
