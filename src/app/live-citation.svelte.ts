import { hydrate } from "svelte";
import { EXTENSIONS, type CitationFormat } from "../export/citation";
import { recordFigures } from "../figures/record/index";
import { readDay } from "../model/iso-day";
import { readFragment, writeFragment } from "../model/record-permalink";
import { NOTHING_CHOSEN } from "../model/record-state";
import type { Words } from "../words/words";
import { citationsOf, type Citations } from "./citations";
import Cite from "./parts/Cite.svelte";
import type { Place } from "./parts/links";
import { download } from "./sql/download";

export interface CitationWorld {
  readonly window: Window;
  readonly document: Document;
  readonly words: Words;
  readonly place: Place;
  address(): string;
  today(): Date;
}

/** Lets the printed citation of a figure's page follow the figure's state; undefined on any other page. */
export function openCitation({ window, document, words, place, address, today }: CitationWorld) {
  const root = document.querySelector<HTMLElement>("[data-cite]");
  const { cite: id, version, day } = root?.dataset ?? {};
  const figure = recordFigures.find((known) => known.id === id);
  const date = readDay(day ?? "");
  if (!root || !figure || !date || version === undefined) return undefined;
  const data = { version, date };

  let citations = $state.raw<Citations>(citationsOf(figure, NOTHING_CHOSEN, data, words));
  let isLive = $state(false);
  const live = {
    copy: (text: string) =>
      window.navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    save: (format: CitationFormat, text: string) =>
      download(document, `rollcall-${figure.id}.${EXTENSIONS[format]}`, [text], "text/plain;charset=utf-8"),
  };
  // It first takes over what was printed; what a reader is shown beyond that comes after.
  hydrate(Cite, {
    target: root,
    props: {
      id: figure.id,
      words,
      place,
      get citations() {
        return citations;
      },
      get live() {
        return isLive ? live : undefined;
      },
    },
  });

  /** Shows how to cite the state that a fragment stands for, read here and today. */
  function follow(fragment: string): void {
    if (!figure) return;
    const known = fragment.includes("=") ? fragment : "";
    const state = readFragment(known, [figure.id]).states[figure.id] ?? NOTHING_CHOSEN;
    const own = writeFragment({ [figure.id]: state }, [figure.id]);
    const read = { address: own === "" ? address() : `${address()}#${own}`, day: today() };
    citations = citationsOf(figure, state, data, words, read);
    isLive = true;
  }
  return { follow };
}
