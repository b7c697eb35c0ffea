import type { Geography } from "../../charts/context";
import {
  readState,
  writeState,
  type CountedState,
  type ExplorerState,
  type ReadState,
} from "../../model/case-permalink";
import { withKnownPlaces } from "../../query/cases/known-places";
import type { CodeSets } from "../../query/cases/measures";
import type { Language, Words } from "../../words/words";
import type { Answering } from "../ask-figure";
import type { FigureView } from "../view";
import type { Frame } from "./case-figure";
import { caseViewOf } from "./case-view";
import { openCaseFigures, type OpenedFigures } from "./open-figures";

/** Case records that answer: what the engine knows, and how people are counted. */
export interface CaseRecordMaterial {
  readonly engine: Answering;
  /** The last day of the case records: 2026-08-30. */
  readonly lastDay: string;
  readonly sets: CodeSets;
  readonly geography: Geography;
  readonly document: Document;
  count(state: CountedState): Promise<Frame>;
}

/** Figures of case records as they are printed. A state is counted once, and the figures are opened once for a language. */
export function openCaseRecord(material: CaseRecordMaterial) {
  const { engine, lastDay, sets, geography, document, count } = material;
  const counted = new Map<string, Promise<Frame>>();
  const opened = new Map<Language, Promise<OpenedFigures>>();

  /** What a fragment says of these case records. */
  const read = (fragment: string): ReadState => withKnownPlaces(readState(fragment), sets);

  /** Throws a TypeError for a figure that is none of the case records. */
  async function view(
    id: string,
    state: ExplorerState,
    words: Words,
    widthsPx: readonly number[],
  ): Promise<FigureView> {
    const { map, view: _, ...asked } = state;
    const counts = kept(counted, writeState(asked), () => count(asked));
    const { figures, placeName } = await kept(opened, words.lang, () => openCaseFigures(engine, sets, words));
    const figure = figures.find((known) => known.id === id);
    if (!figure)
      throw new TypeError(`figure: expected one of ${figures.map((f) => f.id).join(", ")}, got "${id}"`);
    const around = { words, document, widthsPx, geography, lastDay, placeName };
    const shown = {
      ...asked,
      ...(map !== undefined && figure.modes?.includes(map) && { mode: map }),
    };
    return caseViewOf(figure, await counts, shown, around);
  }
  return { read, view };
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
