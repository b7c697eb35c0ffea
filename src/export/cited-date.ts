import type { Precision } from "../model/codes";
import type { Words } from "../words/words";

/** A day, month or year (2025-03-31, 2025-03, 2025) as running text: March 31, 2025, as the style guides write it; 31 сакавіка 2025. */
export function citedDate(iso: string, words: Words): string {
  const text = spelt(iso, words);
  return words.lang === "en" ? text.replace(/^(\d+) (\S+) (\d+)$/, "$2 $1, $3") : text;
}

/** The year first: 2025, March 31; 2025, 31 сакавіка; 2025. */
export function citedDayInYear(iso: string, words: Words): string {
  const year = iso.slice(0, 4);
  const rest = citedDate(iso, words).replace(/,? ?\d{4}$/, "");
  return rest === "" ? year : `${year}, ${rest}`;
}

const PRECISIONS: readonly Precision[] = ["year", "month", "day"];

function spelt(iso: string, words: Words): string {
  const [year = "", month = "01", day = "01"] = iso.split("-");
  const precision = PRECISIONS[iso.split("-").length - 1] ?? "day";
  return words.date(new Date(`${year}-${month}-${day}T00:00:00Z`), precision).replaceAll("\u00a0", " ");
}
