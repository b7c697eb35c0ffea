import { mount, unmount } from "svelte";
import { EngineError } from "../../engine/engine";
import type { FigureView } from "../../figures/view";
import type { FragmentProblem } from "../../model/record-permalink";
import { loadWords } from "../../words/load-words";
import { linkTo, type Place } from "../parts/links";
import EmbedFigure from "./EmbedFigure.svelte";
import type { EmbedAnswer, EmbedRequest } from "./embed-service";
import { sharedService } from "./share-service";

export interface FilteredEmbed {
  /** Says that the figure stands without its filter for now. */
  sayApplying(): void;
  sayProblems(problems: readonly FragmentProblem[]): void;
  /** Says that the figure stands without its filter, and why. */
  sayFailed(error: unknown): void;
  answer(request: EmbedRequest): Promise<EmbedAnswer>;
  draw(view: FigureView, target: HTMLElement, state: string): void;
}

/** What an embedded figure needs when it is not shown as printed: words, a service and the part that draws. */
export async function openFilteredEmbed(window: Window, place: Place): Promise<FilteredEmbed> {
  const { document } = window;
  const words = await loadWords(place.lang);
  const note = document.querySelector<HTMLElement>("[data-embed-note]");
  const date = document.querySelector<HTMLElement>(".embed-source")?.dataset["data"] ?? "";
  let drawn: ReturnType<typeof mount> | undefined;
  const write = (text: string): void => {
    if (note) note.textContent = text;
  };
  return {
    sayApplying: () => write(words.t("embed.applying")),
    sayProblems: (problems) =>
      write(
        problems.length === 0
          ? ""
          : words.t("fragment.problem", {
              count: problems.length,
              parts: words.list(problems.map(({ key, value }) => (value === "" ? key : `${key}=${value}`))),
            }),
      ),
    sayFailed: (error) =>
      write(
        words.t("embed.failed", {
          why: words.t(`engine.why.${error instanceof EngineError ? error.step : "query"}`),
        }),
      ),
    async answer(request) {
      const { openEmbedService } = await import("./embed-service");
      const service = await sharedService(window, () => openEmbedService(document, place.root));
      return service.answer(request);
    },
    draw(view, target, state) {
      if (drawn) void unmount(drawn);
      target.replaceChildren();
      const href = `${linkTo(place, `figure/${view.id}/`)}#${state}`;
      drawn = mount(EmbedFigure, { target, props: { view, words, href, data: date } });
    },
  };
}
