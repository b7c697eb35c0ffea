import { openFigures } from "../../data/open-figures";
import { workshop } from "../../data/workshop";
import { makeFile } from "../../src/export/formats";
import { addressOf } from "../../src/figures/frame/origin";
import { REPORT_SIZES, widthsFor, type ReportSize } from "../../src/figures/frame/sizes";
import { loadWords } from "../../src/words/load-words";
import { LANGUAGES, type Language } from "../../src/words/words";
import { quantile, rounded } from "./brush/summary";

const BAR_MS = 250;
const RUNS = 7;

/** What the program says beside its answers: an export has nothing to say. */
const warnings: string[] = [];
for (const level of ["warn", "error"] as const)
  console[level] = (...said: readonly unknown[]) => void warnings.push(said.join(" "));
process.on("warning", ({ name, message }) => warnings.push(`${name}: ${message}`));

/**
 * `npm run bench:frames`: how long a figure takes from its question to its SVG file with the embedded fonts, in Node on
 * an engine that is open: one JSON line a figure, size and language, then a table of the slowest language of each. A
 * median over the bar and a warning are failures.
 */
const { ids, ask, data, close } = await openFigures("public/data");
const medians: number[] = [];
const table: Record<string, Partial<Record<ReportSize, number>>> = {};
for (const id of ids)
  for (const lang of LANGUAGES)
    for (const size of REPORT_SIZES) {
      const runs: number[] = [];
      for (let run = 0; run < RUNS; run += 1) runs.push(await timeOf(id, lang, size));
      const median = quantile(runs, 0.5);
      medians.push(median);
      table[id] = { ...table[id], [size]: rounded(Math.max(median, table[id]?.[size] ?? 0)) };
      console.log(
        JSON.stringify({
          measure: "figure to SVG",
          figure: id,
          lang,
          size,
          median: rounded(median),
          bar: BAR_MS,
          unit: "ms",
          met: median <= BAR_MS,
          runs: runs.map(rounded),
        }),
      );
    }
await close();

console.table(table);
const over = medians.filter((median) => median > BAR_MS).length;
console.table({
  frames: medians.length,
  "median, ms": rounded(quantile(medians, 0.5)),
  "p95, ms": rounded(quantile(medians, 0.95)),
  "slowest, ms": rounded(Math.max(...medians)),
  [`over ${BAR_MS} ms`]: over,
  warnings: warnings.length,
});
for (const warning of new Set(warnings)) console.log(warning);
if (over > 0 || warnings.length > 0) process.exitCode = 1;

async function timeOf(id: string, lang: Language, size: ReportSize): Promise<number> {
  const words = await loadWords(lang);
  const origin = { version: data.version, asOf: data.date, address: addressOf("", { lang, id, state: "" }) };
  const began = performance.now();
  const answer = await ask(id, { state: "", lang, widthsPx: widthsFor(size) });
  if ("problems" in answer) throw new TypeError(`${id}: expected an answer, got ${answer.problems.join()}`);
  await makeFile("svg", answer.view, { size, theme: "light" }, { words, origin }, workshop);
  return performance.now() - began;
}
