import { expect, test } from "vitest";
import { nameByRule } from "../../../data/steps/place-names";
import { printed, record, withCells } from "./sources";

const places = record.tables.find(({ table }) => table.name === "places")?.rows ?? [];
const place = (code: string) => places.find((row) => row["code"] === code);

test("a place keeps the names that a source gives", () => {
  expect(place("P-1")).toMatchObject({
    name_be: "Гродзенская турма",
    name_ru: "Тюрьма №\u00a01 (Гродненская тюрьма)",
  });
});

test("a place without a published name is named by its kind and number", () => {
  expect(place("PK-8")).toMatchObject({
    name_be: "Папраўчая калонія №\u00a08",
    name_ru: "Исправительная колония №\u00a08",
  });
});

test("a number stands behind its sign and a space that does not break, and no name repeats its code", () => {
  const names = places.flatMap(({ name_be, name_ru }) => [String(name_be), String(name_ru)]);
  expect(names.filter((name) => /№(?!\u00a0\d)/u.test(name))).toEqual([]);
  expect(names.filter((name) => name.includes("(ИК-"))).toEqual([]);
});

test("no name is made without a number or a pattern", () => {
  expect(nameByRule("be", "colony", "")).toBeNull();
  expect(nameByRule("be", "short-term", "1")).toBeNull();
});

test("a place that can have no name is a problem", () => {
  expect(printed(withCells("places", "SIZO-KGB", { name_be: "" })).join("\n")).toMatch(
    /places\.csv:\d+ name_be: expected a name, or a number to make one from, got ""/,
  );
});

test("the pre-trial centre of Minsk has a row for each of its two sites, one after the other", () => {
  const [before, after] = [place("SIZO-1"), place("SIZO-1-NEW")];
  expect([before?.["valid_to"], after?.["valid_from"]]).toEqual([
    new Date("2024-04-30"),
    new Date("2024-05-01"),
  ]);
});
