import { hydrate } from "svelte";
import type { FigureView } from "../figures/view";
import type { Words } from "../words/words";
import type { LiveFigure } from "./live-figure.svelte";
import Figure from "./parts/Figure.svelte";
import { fileOf, linkTo, type Place } from "./parts/links";

export interface Root {
  readonly element: Element;
  readonly id: string;
  readonly level: 1 | 3;
  readonly place: Place;
  readonly words: Words;
}

/** Lets a figure that has its first view take over the element in which the page was printed with it. */
export function hydrateFigure(live: LiveFigure & { readonly view: FigureView }, root: Root): void {
  const { element, id, level, place, words } = root;
  hydrate(Figure, {
    target: element,
    props: {
      get view() {
        return live.view;
      },
      words,
      level,
      href: linkTo(place, `figure/${id}/`),
      files: { svg: fileOf(place, id, "svg"), csv: fileOf(place, id, "csv") },
      live,
      exporting: { from: live, place },
    },
  });
}

/** Whether the first answer has come. */
export const isShown = (live: LiveFigure): live is LiveFigure & { readonly view: FigureView } =>
  live.view !== undefined;
