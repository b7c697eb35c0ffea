import type { Geography } from "../charts/context";
import { caseCounts, type CaseCounts } from "../engine/case-counts";
import type { Engine } from "../engine/engine";
import type { OpenedCases } from "../engine/open-cases";
import { caseViewOf } from "../figures/cases/case-view";
import { openCaseFigures, type OpenedFigures } from "../figures/cases/open-figures";
import type { FigureView } from "../figures/view";
import { writeState, type ExplorerState } from "../model/case-permalink";
import type { Language, Words } from "../words/words";

export interface CaseRecordMaterial extends OpenedCases {
  readonly engine: Engine;
  readonly geography: Geography;
  readonly document: Document;
}

/** Figures of case records as they are printed. A state is counted once, and the figures are opened once for a language. */
export function openCaseRecord({ engine, cases, sets, geography, document }: CaseRecordMaterial) {
  const counted = new Map<string, Promise<CaseCounts>>();
  const opened = new Map<Language, Promise<OpenedFigures>>();

  async function view(
    id: string,
    state: ExplorerState,
    words: Words,
    widthsPx: readonly number[],
  ): Promise<FigureView> {
    const { selection, comparison } = state;
    const key = writeState({ selection, ...(comparison !== undefined && { comparison }) });
    const counts = kept(counted, key, () => caseCounts(cases, selection, comparison));
    const { figures, placeName } = await kept(opened, words.lang, () => openCaseFigures(engine, sets, words));
    const figure = figures.find((known) => known.id === id);
    if (!figure)
      throw new TypeError(`figure: expected one of ${figures.map((f) => f.id).join(", ")}, got "${id}"`);
    const { measures } = cases;
    return caseViewOf(figure, await counts, state, {
      words,
      document,
      widthsPx,
      geography,
      measures,
      placeName,
    });
  }
  return { view };
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
