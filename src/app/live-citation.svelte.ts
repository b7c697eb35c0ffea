import { mount } from "svelte";
import { EXTENSIONS, type CitationFormat } from "../export/citation";
import { readDay } from "../model/iso-day";
import type { Words } from "../words/words";
import { citationsOf, type Citations, type Cited } from "./citations";
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

export interface LiveCitation {
  readonly id: string;
  /** Shows how to cite a state, which stands in the fragment `own` of the address, read here and today. */
  show(cited: Cited, own: string): void;
}

/** Lets the printed citation of a figure's page follow the figure's state; undefined on any other page. */
export function openCitation({
  window,
  document,
  words,
  place,
  address,
  today,
}: CitationWorld): LiveCitation | undefined {
  const root = document.querySelector<HTMLElement>("[data-cite]");
  const { cite: id, version, day } = root?.dataset ?? {};
  const date = readDay(day ?? "");
  if (!root || id === undefined || !date || version === undefined) return undefined;
  const data = { version, date };
  let citations = $state.raw<Citations | undefined>();
  const live = {
    copy: (text: string) =>
      window.navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      ),
    save: (format: CitationFormat, text: string) =>
      download(document, `rollcall-${id}.${EXTENSIONS[format]}`, [text], "text/plain;charset=utf-8"),
  };
  return {
    id,
    show(cited, own) {
      const isFirst = citations === undefined;
      const shown = citationsOf(cited, data, words, {
        address: own === "" ? address() : `${address()}#${own}`,
        day: today(),
      });
      citations = shown;
      if (!isFirst) return;
      const opened = [...root.querySelectorAll("details")].map(({ open }) => open);
      root.replaceChildren();
      mount(Cite, {
        target: root,
        props: {
          id,
          words,
          place,
          live,
          get citations() {
            return citations ?? shown;
          },
        },
      });
      for (const [i, details] of [...root.querySelectorAll("details")].entries())
        details.open = opened[i] ?? details.open; // what a reader opened stays open
    },
  };
}
