import { parseHTML } from "linkedom";
import { askFigure } from "../src/figures/ask-figure";
import { recordFigures } from "../src/figures/record/index";
import type { FigureView } from "../src/figures/view";
import { viewOf } from "../src/figures/view-of";
import { openCaseRecord } from "../src/figures/cases/case-record";
import { CALIBRATION, calibrationFigure } from "../src/figures/calibration/calibration-figure";
import { askCalibration, type CalibrationAnswers } from "../src/figures/calibration/report";
import { CASE_FIGURES } from "../src/figures/cases/index";
import { calibration } from "../src/model/calibration";
import { readFragment, type FragmentProblem } from "../src/model/record-permalink";
import { loadWords } from "../src/words/load-words";
import type { Language } from "../src/words/words";
import { drawingDocument } from "./drawing-document";
import { loadFolder, readCases, readPublished } from "./read-published";
import { readVersion } from "./read-version";

/** What a figure is asked for: its state as in an address, a language, and one drawing for each width. */
export interface FigureQuestion {
  readonly state: string;
  readonly lang: Language;
  readonly widthsPx: readonly number[];
}

/** The view, or the parts of the state that were not understood. */
export type FigureAnswer = { readonly view: FigureView } | { readonly problems: readonly string[] };

export interface OpenedFigures {
  readonly ids: readonly string[];
  readonly data: { readonly version: string; readonly date: Date };
  /** Throws a RangeError for an id that is none of these. */
  ask(id: string, question: FigureQuestion): Promise<FigureAnswer>;
  close(): Promise<void>;
}

/** The figures of the record, and those of case records. */
export const figureIds: readonly string[] = [...recordFigures.map(({ id }) => id), ...CASE_FIGURES];

/** All that can be drawn: the figures, and the calibration. */
export const drawnIds: readonly string[] = [...figureIds, CALIBRATION];

/** The figures over the published data of a folder, on the engine that ships. */
export async function openFigures(folder: string): Promise<OpenedFigures> {
  const data = await readVersion(folder);
  const { engine, geography } = await readPublished(folder);
  const { document } = parseHTML("<html><body></body></html>");
  let record: ReturnType<typeof openRecord> | undefined;
  const openRecord = async () =>
    openCaseRecord({
      engine,
      geography,
      document: drawingDocument(),
      ...(await readCases(engine, folder)),
    });
  let calibrated: Promise<CalibrationAnswers> | undefined;
  const readCalibration = async () => {
    await loadFolder(engine, [calibration], folder);
    return askCalibration(engine);
  };
  return {
    ids: figureIds,
    data,
    async ask(id, { state: fragment, lang, widthsPx }) {
      const words = await loadWords(lang);
      if (id === CALIBRATION) {
        if (fragment !== "") return { problems: [fragment] }; // nothing of it can be chosen
        calibrated ??= readCalibration();
        return { view: calibrationFigure(await calibrated, { words, document, widthsPx }) };
      }
      const figure = recordFigures.find((known) => known.id === id);
      if (!figure) {
        if (!figureIds.includes(id))
          throw new RangeError(`figure: expected one of ${drawnIds.join(", ")}, got "${id}"`);
        record ??= openRecord();
        const { read, view } = await record;
        const { state, problems } = read(fragment);
        if (problems.length > 0) return { problems: problems.map(problemText) };
        return { view: await view(id, state, words, widthsPx) };
      }
      const { states, problems } = readFragment(fragment, [id]);
      if (problems.length > 0) return { problems: problems.map(problemText) };
      const state = states[id] ?? {};
      const answers = await askFigure(figure, state, engine);
      return { view: viewOf(figure, answers, state, { words, document, widthsPx, geography }) };
    },
    close: async () => engine.close(),
  };
}

const problemText = ({ key, value }: FragmentProblem): string => (value === "" ? key : `${key}=${value}`);
