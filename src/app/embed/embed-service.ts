import { EngineError } from "../../engine/engine";
import { keptSource, type KeptVersion } from "../../engine/kept-version";
import { fillTables, publishedSource, type TableSource } from "../../engine/load";
import { openCases } from "../../engine/open-cases";
import { startEngine } from "../../engine/start";
import { askFigure } from "../../figures/ask-figure";
import { openCaseRecord } from "../../figures/cases/case-record";
import { recordFigures } from "../../figures/record/index";
import { viewOf } from "../../figures/view-of";
import type { FigureView } from "../../figures/view";
import { caseFigureTables } from "../../model/case-tables";
import { LAST_CASE_DAY } from "../../model/person";
import { readFragment, type FragmentProblem } from "../../model/record-permalink";
import type { Table } from "../../model/schema";
import { recordTables } from "../../model/tables";
import { tablesRead } from "../../query/tables-read";
import { loadWords } from "../../words/load-words";
import type { Language } from "../../words/words";
import { fetchGeography } from "../page-world";

export interface EmbedRequest {
  readonly figure: string;
  /** The state of the figure, as in the fragment of its page. */
  readonly state: string;
  readonly lang: Language;
  readonly widthsPx: readonly number[];
}

export interface EmbedAnswer {
  readonly view: FigureView;
  readonly problems: readonly FragmentProblem[];
}

/** One engine for all frames of a page that show one version: whoever asks gets a drawn figure as plain data. */
export interface EmbedService {
  answer(request: EmbedRequest): Promise<EmbedAnswer>;
}

/** Where figures are counted from. */
export interface EmbedData {
  /** The file of a table. Throws an EngineError where there is none. */
  source(table: Table): TableSource;
  /** The last day of the case records. Throws an EngineError where there are none. */
  casesEnd(): string;
}

/** The data that the site was built from. */
export const publishedData: EmbedData = { source: publishedSource, casesEnd: () => LAST_CASE_DAY };

/** The data of a version that the site keeps. */
export const keptData = (kept: KeptVersion): EmbedData => ({
  source: (table) => keptSource(kept, table),
  casesEnd() {
    const { casesEnd } = kept.manifest;
    if (casesEnd !== undefined) return casesEnd;
    throw new EngineError("table", {
      thing: kept.address,
      expected: "the last day of its cases",
      got: "none",
    });
  },
});

/**
 * Starts an engine over some data; a table is loaded when the first figure wants it, so that one that a version lacks is
 * missed by those figures alone that read it. `root`: the way to the root of the site.
 */
export async function openEmbedService(
  document: Document,
  root: string,
  data: EmbedData,
): Promise<EmbedService> {
  const [engine, geography] = await Promise.all([startEngine([]), fetchGeography({ root })]);
  const filled = new Map<string, Promise<void>>();
  let cases: ReturnType<typeof openRecord> | undefined;

  async function openRecord() {
    const opened = await openCases(engine, data.casesEnd());
    return openCaseRecord({ engine, geography, document, ...opened });
  }

  async function fill(tables: readonly Table[]): Promise<void> {
    await Promise.all(tables.map((table) => filled.get(table.name) ?? begin(table)));
  }

  /** One that failed may be tried again. */
  function begin(table: Table): Promise<void> {
    const filling = fillOne(table);
    filled.set(table.name, filling);
    filling.catch(() => filled.delete(table.name));
    return filling;
  }

  const fillOne = async (table: Table): Promise<void> => fillTables(engine, [data.source(table)]);

  return {
    async answer({ figure: id, state: text, lang, widthsPx }) {
      const words = await loadWords(lang);
      const figure = recordFigures.find((known) => known.id === id);
      if (!figure) {
        await fill(caseFigureTables);
        cases ??= openRecord();
        const record = await cases;
        const { state, problems } = record.read(text);
        return { view: await record.view(id, state, words, widthsPx), problems };
      }
      const { states, problems } = readFragment(text, [id]);
      const state = states[id] ?? {};
      await fill(tablesRead(Object.values(figure.queries(state)), recordTables));
      const answers = await askFigure(figure, state, engine);
      return { view: viewOf(figure, answers, state, { words, document, widthsPx, geography }), problems };
    },
  };
}
