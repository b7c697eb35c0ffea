import { commands } from "vitest/browser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Geography } from "../../src/charts/context";
import { openGeography, type GeographyFile } from "../../src/charts/geography";
import type { Engine } from "../../src/engine/engine";
import { publishedSources } from "../../src/engine/load";
import { startEngine } from "../../src/engine/start";
import { askFigure } from "../../src/figures/ask-figure";
import { recordFigures } from "../../src/figures/record/index";
import { viewOf } from "../../src/figures/view-of";
import { NOTHING_CHOSEN } from "../../src/model/record-state";
import { recordTables } from "../../src/model/tables";
import { loadWords } from "../../src/words/load-words";
import { LANGUAGES } from "../../src/words/words";

const WIDTHS_PX = [344, 760, 1040];

let engine: Engine;
let geography: Geography;
/** What the build drew in Node, by figure, language and width. */
let printed: Readonly<Record<string, readonly string[]>>;
beforeAll(async () => {
  engine = await startEngine(publishedSources(recordTables));
  const topology = await (await fetch("/data/geo.topo.json")).json();
  geography = openGeography(topology as GeographyFile); // border: written by the build
  printed = JSON.parse(await commands.readFile(".cache/drawings.json")) as typeof printed; // border: written by the build
}, 60_000);
afterAll(() => engine.close());

/** Where two texts part, with some words around; nothing when they are the same. */
function difference(expected: string, got: string): string | undefined {
  if (expected === got) return undefined;
  let at = 0;
  while (expected[at] === got[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 60);
  return `expected …${around(expected)}…, got …${around(got)}…`;
}

describe.each(recordFigures)("the figure $id", (figure) => {
  it.each(LANGUAGES)("is drawn in this browser as it was in Node: %s", async (lang) => {
    const words = await loadWords(lang);
    const answers = await askFigure(figure, NOTHING_CHOSEN, engine);
    const view = viewOf(figure, answers, NOTHING_CHOSEN, { words, document, widthsPx: WIDTHS_PX, geography });
    expect(view.drawings.map(({ widthPx }) => widthPx)).toEqual(WIDTHS_PX);
    for (const { widthPx, panels } of view.drawings) {
      const node = printed[`${figure.id}.${lang}.${widthPx}`] ?? [];
      expect(panels.length).toBe(node.length);
      for (const [i, { svg }] of panels.entries())
        expect(difference(node[i] ?? "", svg), `${widthPx} px, panel ${i + 1}`).toBeUndefined();
    }
  });
});
