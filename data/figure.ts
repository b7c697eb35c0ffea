import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { THEMES } from "../src/charts/palette";
import { frame } from "../src/figures/frame/frame";
import { addressOf } from "../src/figures/frame/origin";
import { NARROWEST, REPORT_SIZES, WIDEST, widthsFor, type FrameSize } from "../src/figures/frame/sizes";
import { loadWords } from "../src/words/load-words";
import { LANGUAGES } from "../src/words/words";
import { embeddedFonts } from "./embedded-fonts";
import { figureIds, openFigures } from "./open-figures";

const USAGE =
  "usage: npm run figure -- <id> [--lang en|be|ru] [--state '<fragment>'] [--width 960 | --size a4|a4-column|slide|square] [--theme light|dark|print] [--data DIR] [--site ADDRESS] --out FILE";

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

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: "string", default: "en" },
      state: { type: "string", default: "" },
      width: { type: "string" },
      size: { type: "string" },
      theme: { type: "string", default: "light" },
      data: { type: "string", default: "public/data" },
      site: { type: "string", default: "" },
      out: { type: "string" },
    },
  });
  const id = oneOf("figure", figureIds, positionals[0] ?? "");
  const lang = oneOf("--lang", LANGUAGES, values.lang);
  const theme = oneOf("--theme", THEMES, values.theme);
  const size = sizeOf(values);
  if (values.out === undefined) throw new UsageError(`--out: expected a file, got nothing\n${USAGE}`);

  const words = await loadWords(lang);
  const { ask, data, close } = await openFigures(values.data);
  const answer = await ask(id, { state: values.state, lang, widthsPx: widthsFor(size) });
  if ("problems" in answer)
    throw new UsageError(`--state: expected known keys and values, got "${answer.problems.join("&")}"`);
  if (answer.view.drawings.length === 0)
    throw new UsageError(`--state: expected a state with something to draw, got "${values.state}"`);
  const address = addressOf(values.site, { lang, id, state: values.state });
  const origin = { version: data.version, asOf: data.date, address };
  await writeFile(
    values.out,
    frame(answer.view, { size, theme, words, origin, fonts: await embeddedFonts() }),
  );
  await close();
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
