import { expect, test } from "vitest";
import { textWidth } from "../../../src/charts/text/measure";
import { wrapText } from "../../../src/charts/text/wrap";
import { CHARACTERS, REGULAR, SEMIBOLD } from "../../../src/charts/text/widths";

test("every character of the sans has a width in both weights", () => {
  expect(REGULAR).toHaveLength(Array.from(CHARACTERS).length);
  expect(SEMIBOLD).toHaveLength(Array.from(CHARACTERS).length);
  expect([...REGULAR, ...SEMIBOLD].every((width) => width > 0)).toBe(true);
});

test("the sans has every letter of the three languages and of the Latin spelling of Belarusian", () => {
  const wanted = "ABCabc АБВабвЁёІіЎў ŬŭŠšŽžČčĆćŁł’«»“”—–−·…\u00a0\u2009";
  expect(Array.from(wanted).filter((character) => !CHARACTERS.includes(character))).toEqual([]);
});

test("a width grows with the size and with the weight", () => {
  expect(textWidth("праваабаронцы", 24)).toBeCloseTo(2 * textWidth("праваабаронцы", 12), 6);
  expect(textWidth("праваабаронцы", 12, 600)).toBeGreaterThan(textWidth("праваабаронцы", 12));
});

test("digits are of one width", () => {
  expect(textWidth("1111", 12)).toBe(textWidth("8888", 12));
});

test("lines are no wider than asked and lose no word", () => {
  const text = "Restricted freedom in an open penal facility, for people known to human rights defenders";
  const lines = wrapText(text, 120, 12);
  expect(lines.every((line) => textWidth(line, 12) <= 120)).toBe(true);
  expect(lines.join(" ")).toBe(text);
});

test("a word that is too wide stands alone, unbroken", () => {
  expect(wrapText("an incommunicado prisoner", 20, 12)).toEqual(["an", "incommunicado", "prisoner"]);
});

test("a no-break space is never broken at", () => {
  expect(wrapText("31\u00a0March 2025", textWidth("31\u00a0March", 12) + 1, 12)).toEqual([
    "31\u00a0March",
    "2025",
  ]);
});

test("text without words has no lines", () => {
  expect(wrapText("  ", 100, 12)).toEqual([]);
});
