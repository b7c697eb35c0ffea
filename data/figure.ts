import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { parseHTML } from "linkedom";
import { THEMES } from "../src/charts/palette";
import { askFigure } from "../src/figures/ask-figure";
import { frame } from "../src/figures/frame";
import { recordFigures } from "../src/figures/record/index";
import { viewOf } from "../src/figures/view-of";
import { readFragment } from "../src/model/record-permalink";
import { loadWords } from "../src/words/load-words";
import { LANGUAGES } from "../src/words/words";
import { embeddedFonts } from "./embedded-fonts";
import { readPublished } from "./read-published";

const USAGE =
  "usage: npm run figure -- <id> [--lang en|be|ru] [--state '<fragment>'] [--width 960] [--theme light|dark|print] [--data DIR] --out FILE";

/** A wrong word on the command line: the message names the choices, the exit code is 2. */
class UsageError extends Error {}

function oneOf<const V extends string>(name: string, choices: readonly V[], value: string): V {
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new UsageError(`${name}: expected one of ${choices.join(", ")}, got "${value}"`);
  return found;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: "string", default: "en" },
      state: { type: "string", default: "" },
      width: { type: "string", default: "960" },
      theme: { type: "string", default: "light" },
      data: { type: "string", default: "public/data" },
      out: { type: "string" },
    },
  });
  const ids = recordFigures.map(({ id }) => id);
  const id = oneOf("figure", ids, positionals[0] ?? "");
  const figure = recordFigures.find((f) => f.id === id);
  const lang = oneOf("--lang", LANGUAGES, values.lang);
  const theme = oneOf("--theme", THEMES, values.theme);
  const widthPx = Number(values.width);
  if (!(widthPx >= 320 && widthPx <= 1600))
    throw new UsageError(`--width: expected 320 to 1600, got "${values.width}"`);
  if (values.out === undefined || !figure)
    throw new UsageError(`--out: expected a file, got nothing\n${USAGE}`);
  const { states, problems } = readFragment(values.state, [id]);
  const [problem] = problems;
  if (problem)
    throw new UsageError(`--state: expected known keys and values, got "${problem.key}=${problem.value}"`);

  const words = await loadWords(lang);
  const { engine, geography } = await readPublished(values.data);
  const { document } = parseHTML("<html><body></body></html>");
  const state = states[id] ?? {};
  const answers = await askFigure(figure, state, engine);
  const view = viewOf(figure, answers, state, { words, document, widthsPx: [widthPx - 32], geography });
  const [drawing] = view.drawings;
  if (!drawing)
    throw new UsageError(`--state: expected a state with something to draw, got "${values.state}"`);
  await writeFile(
    values.out,
    frame(view, drawing, theme, { sources: words.t("frame.sources"), lang, fonts: await embeddedFonts() }),
  );
  await engine.close();
}

main().catch((error: unknown) => {
  console.error(error instanceof UsageError ? error.message : error);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
