import { publishedSources } from "../../engine/load";
import { openCases } from "../../engine/open-cases";
import { startEngine } from "../../engine/start";
import { askFigure } from "../../figures/ask-figure";
import { recordFigures } from "../../figures/record/index";
import { viewOf } from "../../figures/view-of";
import type { FigureView } from "../../figures/view";
import { readState } from "../../model/case-permalink";
import { caseTables } from "../../model/case-tables";
import { LAST_CASE_DAY } from "../../model/person";
import { readFragment, type FragmentProblem } from "../../model/record-permalink";
import { recordTables } from "../../model/tables";
import { loadWords } from "../../words/load-words";
import type { Language } from "../../words/words";
import { openCaseRecord } from "../../figures/cases/case-record";
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

/** One engine for all frames of a page: whoever asks gets a drawn figure as plain data. */
export interface EmbedService {
  answer(request: EmbedRequest): Promise<EmbedAnswer>;
}

/** Starts the engine over the published record and the case records. `root`: the way to the root of the site. */
export async function openEmbedService(document: Document, root: string): Promise<EmbedService> {
  const [engine, geography] = await Promise.all([
    startEngine(publishedSources([...recordTables, ...caseTables])),
    fetchGeography({ root }),
  ]);
  let cases: ReturnType<typeof openRecord> | undefined;
  const openRecord = async () =>
    openCaseRecord({ engine, geography, document, ...(await openCases(engine, LAST_CASE_DAY)) });

  return {
    async answer({ figure: id, state: text, lang, widthsPx }) {
      const words = await loadWords(lang);
      const figure = recordFigures.find((known) => known.id === id);
      if (!figure) {
        const { state, problems } = readState(text);
        cases ??= openRecord();
        return { view: await (await cases).view(id, state, words, widthsPx), problems };
      }
      const { states, problems } = readFragment(text, [id]);
      const state = states[id] ?? {};
      const answers = await askFigure(figure, state, engine);
      return { view: viewOf(figure, answers, state, { words, document, widthsPx, geography }), problems };
    },
  };
}
