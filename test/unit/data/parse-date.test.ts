import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDate } from "../../../data/steps/parse-date";

const iso = (date: Date | undefined): string | undefined => date?.toISOString().slice(0, 10);

describe("parseDate", () => {
  test("keeps the precision of what is written", () => {
    expect(parseDate("2024-02-29")).toEqual({ date: new Date("2024-02-29"), precision: "day" });
    expect(parseDate("2024-02")).toEqual({ date: new Date("2024-02-29"), precision: "month" });
    expect(parseDate("2023-02")).toEqual({ date: new Date("2023-02-28"), precision: "month" });
    expect(parseDate("2024")).toEqual({ date: new Date("2024-12-31"), precision: "year" });
  });

  test.each([
    "2023-02-29",
    "2023-02-30",
    "2023-13",
    "2023-00-10",
    "2023-1-1",
    "23-01-01",
    "2023-01-01T00:00",
    "",
    "soon",
  ])("takes no %j", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test("gives back every day of the calendar", () => {
    const days = fc.date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const text = day.toISOString().slice(0, 10);
        expect(iso(parseDate(text)?.date)).toBe(text);
      }),
    );
  });

  test("takes a text of digits only when the calendar has that day", () => {
    const part = (max: number) => fc.integer({ min: 0, max }).map((n) => String(n).padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), part(19), part(39), (year, month, day) => {
        const text = `${year}-${month}-${day}`;
        const calendar = new Date(`${text}T00:00:00Z`);
        const exists = !Number.isNaN(calendar.getTime()) && iso(calendar) === text;
        expect(iso(parseDate(text)?.date)).toBe(exists ? text : undefined);
      }),
    );
  });
});
