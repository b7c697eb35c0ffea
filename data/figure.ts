import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { FORMATS, makeFile, type Format } from "../src/export/formats";
import { THEMES } from "../src/charts/palette";
import { CALIBRATION, calibrationAddress } from "../src/figures/calibration/calibration-figure";
import { addressOf, dayOf } from "../src/figures/frame/origin";
import { NARROWEST, REPORT_SIZES, WIDEST, widthsFor, type FrameSize } from "../src/figures/frame/sizes";
import { loadWords } from "../src/words/load-words";
import { LANGUAGES } from "../src/words/words";
import { drawnIds, openFigures } from "./open-figures";
import { workshop } from "./workshop";

const USAGE =
  "usage: npm run figure -- <id> [--lang en|be|ru] [--format svg|png|pdf|csv|json|xlsx|parquet] [--state '<fragment>'] [--width 960 | --size a4|a4-column|slide|square] [--theme light|dark|print] [--scale 1|2|4] [--transparent] [--retrieved today|none|YYYY-MM-DD] [--data DIR] [--site ADDRESS] --out FILE";

const SCALES = ["1", "2", "4"] as const;

/** A wrong word on the command line: the message names the choices, the exit code is 2. */
class UsageError extends Error {}

function oneOf<const V extends string>(name: string, choices: readonly V[], value: string): V {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new UsageError(`${name}: expected one of ${choices.join(", ")}, got "${value}"`);
  return found;
}

function sizeOf({ size, width }: { readonly size?: string; readonly width?: string }): FrameSize {
  if (size !== undefined && width !== undefined)
    throw new UsageError(`--width, --size: expected one of them, got both`);
  if (size !== undefined) return oneOf("--size", REPORT_SIZES, size);
  const widthPx = Number(width ?? "960");
  if (!(widthPx >= NARROWEST && widthPx <= WIDEST))
    throw new UsageError(`--width: expected ${NARROWEST} to ${WIDEST}, got "${width}"`);
  return widthPx;
}

/** The day that stands in the file as that of its retrieval; none leaves it out. */
function retrievalOf(text: string): Date | undefined {
  if (text === "none") return undefined;
  if (text === "today") return dayOf(new Date());
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text)
    throw new UsageError(`--retrieved: expected today, none or a day as YYYY-MM-DD, got "${text}"`);
  return day;
}

const isPicture = (format: Format): boolean => ["svg", "png", "pdf"].includes(format);

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: "string", default: "en" },
      state: { type: "string", default: "" },
      width: { type: "string" },
      size: { type: "string" },
      format: { type: "string", default: "svg" },
      scale: { type: "string", default: "1" },
      transparent: { type: "boolean", default: false },
      theme: { type: "string", default: "light" },
      data: { type: "string", default: "public/data" },
      retrieved: { type: "string", default: "today" },
      site: { type: "string", default: "" },
      out: { type: "string" },
    },
  });
  const id = oneOf("figure", drawnIds, positionals[0] ?? "");
  const lang = oneOf("--lang", LANGUAGES, values.lang);
  const theme = oneOf("--theme", THEMES, values.theme);
  const format = oneOf("--format", FORMATS, values.format);
  const scale = Number(oneOf("--scale", SCALES, values.scale));
  const size = sizeOf(values);
  const retrieved = retrievalOf(values.retrieved);
  if (values.out === undefined) throw new UsageError(`--out: expected a file, got nothing\n${USAGE}`);

  const words = await loadWords(lang);
  const { ask, data, close } = await openFigures(values.data);
  const answer = await ask(id, { state: values.state, lang, widthsPx: widthsFor(size) });
  if ("problems" in answer)
    throw new UsageError(`--state: expected known keys and values, got "${answer.problems.join("&")}"`);
  const { view } = answer;
  if (view.drawings.length === 0 && isPicture(format))
    throw new UsageError(`--state: expected a state with something to draw, got "${values.state}"`);
  const address =
    id === CALIBRATION
      ? calibrationAddress(values.site, lang)
      : addressOf(values.site, { lang, id, state: values.state });
  const origin = { version: data.version, asOf: data.date, ...(retrieved && { retrieved }), address };
  const context = { words, origin };
  const look = { size, theme, scale, transparent: values.transparent };
  await writeFile(values.out, await makeFile(format, view, look, context, workshop));
  await close();
}

main().catch((error: unknown) => {
  const isUsage = error instanceof UsageError || isArgumentError(error);
  console.error(error instanceof Error ? error.message : error);
  if (isUsage && error instanceof Error && !error.message.includes("usage:")) console.error(USAGE);
  process.exitCode = isUsage ? 2 : 1;
});

/** What Node says of an option that it does not know. */
function isArgumentError(error: unknown): boolean {
  return error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
}
