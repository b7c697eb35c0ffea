import type { Geography } from "../charts/context";
import type { Engine } from "../engine/engine";
import type { Figure } from "../figures/figure";
import { recordFigures } from "../figures/record/index";
import { readFragment, writeFragment, type FragmentProblem } from "../model/record-permalink";
import { NOTHING_CHOSEN, type RecordState } from "../model/record-state";
import type { Words } from "../words/words";
import { hydrateFigure, isShown } from "./hydrate-figure";
import { LiveFigure } from "./live-figure.svelte";
import type { Place } from "./parts/links";

export interface LivePageOptions {
  readonly document: Document;
  readonly engine: Engine;
  readonly geography: Geography;
  readonly words: Words;
  readonly place: Place;
  readonly widthsPx: readonly number[];
  /** The fragment of the address when the page went live. */
  readonly fragment: string;
  /** Told of the fragment that a reader's choice leads to. */
  onfragment(fragment: string): void;
  /** Told, in a sentence, of a figure whose first answer did not come: its printed form stays. */
  onfailed(sentence: string): void;
  /** Told of the parts of a fragment that were not understood; none clears what was said before. */
  onproblems(problems: readonly FragmentProblem[]): void;
}

/**
 * Lets the figures of a printed page answer. One that is chosen upon is shown at once, the others when
 * they come near the screen, so that a page of many figures does not draw them all in one go.
 */
export function openLivePage(options: LivePageOptions) {
  const { document, place, words, onfragment, onproblems } = options;
  const roots = [...document.querySelectorAll<HTMLElement>("[data-hydrate]")];
  const ids = roots.map((root) => root.dataset["hydrate"] ?? "");
  let states: Readonly<Record<string, RecordState>> = {};

  const onchosen = (id: string, state: RecordState): void => {
    states = { ...states, [id]: state };
    onfragment(writeFragment(states, ids));
  };
  const lives = new Map<string, { readonly live: LiveFigure; readonly root: HTMLElement; shown: boolean }>();
  for (const [i, root] of roots.entries()) {
    const figure = recordFigures.find(({ id }) => id === ids[i]);
    if (figure) lives.set(figure.id, { live: liveFigure(figure), root, shown: false });
  }

  function liveFigure(figure: Figure): LiveFigure {
    return new LiveFigure(figure, { ...options, onchosen });
  }

  async function show(id: string, state: RecordState): Promise<void> {
    const held = lives.get(id);
    if (!held) return;
    const { live, root } = held;
    if (held.shown) return live.show(state);
    // A figure first takes over the state that was printed: hydration keeps a printed drawing, whatever is chosen.
    await live.show(NOTHING_CHOSEN);
    if (held.shown) return;
    if (!isShown(live)) {
      if (live.failed !== undefined) options.onfailed(live.failed);
      return;
    }
    held.shown = true;
    hydrateFigure(live, { element: root, id, level: ids.length === 1 ? 1 : 3, place, words });
    root.dataset["live"] = "";
    if (Object.keys(state).length > 0) await live.show(state);
  }

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const id = target instanceof HTMLElement ? target.dataset["hydrate"] : undefined;
        if (!isIntersecting || id === undefined) continue;
        near.unobserve(target);
        if (lives.get(id)?.shown === false) void show(id, states[id] ?? NOTHING_CHOSEN);
      }
    },
    { rootMargin: "400px" },
  );

  /** Reads a fragment and shows every figure whose state it changes. */
  async function follow(fragment: string): Promise<void> {
    const known = fragment.includes("=") ? fragment : "";
    const read = readFragment(known, ids);
    const changed = ids.filter(
      (id) => JSON.stringify(read.states[id] ?? {}) !== JSON.stringify(states[id] ?? {}),
    );
    states = read.states;
    onproblems(read.problems);
    await Promise.all(changed.map((id) => show(id, states[id] ?? NOTHING_CHOSEN)));
  }

  const ready = follow(options.fragment).then(() => {
    for (const root of roots) near.observe(root);
  });
  return { ready, follow };
}
