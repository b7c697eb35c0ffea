import { describe, expect, test } from "vitest";
import {
  boolean,
  codeList,
  createTableSql,
  date,
  defineTable,
  integer,
  number,
  oneOf,
  optional,
  parseRow,
  text,
} from "../../../src/model/schema";
import { recordTables } from "../../../src/model/tables";

const events = defineTable("events", "One event a row", {
  id: text("Identifier"),
  kind: oneOf(["arrest", "raid"], "Kind"),
  day: date("Day"),
  people: optional(integer("People")),
  share: optional(number("Share")),
  public: boolean("Whether it is public"),
});
const good = { id: "e1", kind: "raid", day: new Date("2021-05-01"), people: null, share: 0.5, public: true };

describe("parseRow", () => {
  test("gives back a good row", () => {
    expect(parseRow(events, good)).toEqual(good);
  });

  test("keeps unknown as null, never zero", () => {
    expect(parseRow(events, { ...good, people: undefined }).people).toBeNull();
  });

  test.each([
    ["kind", "x", 'events.kind: expected one of arrest, raid, got "x"'],
    ["id", "", 'events.id: expected text, got ""'],
    ["people", 1.5, "events.people: expected an integer, got 1.5"],
    ["share", Number.NaN, "events.share: expected a number, got null"],
    ["day", "2021-05-01", 'events.day: expected a date, got "2021-05-01"'],
    ["public", 1, "events.public: expected true or false, got 1"],
  ])("names table, column, expectation and value of a bad %s", (column, value, message) => {
    expect(() => parseRow(events, { ...good, [column]: value })).toThrow(message);
  });
});

test("createTableSql allows NULL only where a value may be unknown", () => {
  expect(createTableSql(events)).toEqual([
    [
      "CREATE OR REPLACE TABLE events (",
      "  id VARCHAR NOT NULL,",
      "  kind VARCHAR NOT NULL,",
      "  day DATE NOT NULL,",
      "  people INTEGER,",
      "  share DOUBLE,",
      "  public BOOLEAN NOT NULL",
      ")",
    ].join("\n"),
  ]);
});

test("createTableSql keeps places in closed lists where the table says so, with a view of it in words", () => {
  const stays = defineTable(
    "stays",
    "Stays",
    {
      kind: oneOf(["day", "night"], "Which"),
      kinds: codeList(["day", "night"], "Which, separated by semicolons"),
    },
    { isCoded: true },
  );
  expect(createTableSql(stays)).toEqual([
    "CREATE OR REPLACE TABLE stays_codes (\n  kind TINYINT NOT NULL,\n  kinds VARCHAR NOT NULL\n)",
    "CREATE OR REPLACE VIEW stays AS\nSELECT\n  ['day', 'night'][kind + 1] AS kind,\n  kinds\nFROM stays_codes",
  ]);
});

test("a closed list that is too long for its places to be kept is refused", () => {
  const codes = Array.from({ length: 127 }, (_, i) => `code-${i}`);
  const stays = defineTable("stays", "Stays", { kind: oneOf(codes, "Which") }, { isCoded: true });
  expect(() => createTableSql(stays)).toThrow("codes: expected fewer than 127 in a list, got 127");
});

test("every column of the record says what it means, and every name can stand in SQL", () => {
  const columns = recordTables.flatMap(({ columns }) => Object.entries(columns));
  expect(columns.filter(([, { doc }]) => doc.length < 4)).toEqual([]);
  expect(columns.filter(([name]) => !/^[a-z][a-z_]*$/.test(name))).toEqual([]);
  expect(new Set(recordTables.map(({ name }) => name)).size).toBe(recordTables.length);
});
