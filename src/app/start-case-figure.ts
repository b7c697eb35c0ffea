import { mount, unmount } from "svelte";
import { readState, writeState } from "../model/case-permalink";
import { openCaseRecord } from "../figures/cases/case-record";
import { isAnchor } from "./address";
import { failureSentence, loadCases, openCasePlace, sayProblems } from "./case-loading";
import { openCitation } from "./live-citation.svelte";
import Figure from "./parts/Figure.svelte";
import { fileOf, linkTo } from "./parts/links";

/** The world as the page of one figure of case records needs it. */
export interface CaseFigureWorld {
  readonly window: Window;
  fragment(): string;
  /** The address of the page without its fragment. */
  address(): string;
  /** Today where the reader is, as midnight UTC. */
  today(): Date;
}

/**
 * Shows a figure of case records in the state of the fragment. The page is printed in the opening state, so that the
 * engine is wanted only for another one.
 */
export async function startCaseFigure(world: CaseFigureWorld): Promise<void> {
  const { window, fragment } = world;
  const { document } = window;
  const root = document.querySelector<HTMLElement>("[data-case-figure]");
  if (!root) throw new TypeError("page: expected a figure of case records, got none");
  const id = root.dataset["caseFigure"] ?? "";
  const explore = document.querySelector<HTMLAnchorElement>(".figure-explore a");
  const explorer = explore?.getAttribute("href") ?? "";
  const widthsPx = (document.documentElement.dataset["widths"] ?? "").split(",").map(Number);
  const page = await openCasePlace(window);
  const { place, words, status } = page;
  const citation = openCitation({ ...world, document, words, place });
  let show: (() => Promise<void>) | undefined;
  let shown: ReturnType<typeof mount> | undefined;

  async function follow(): Promise<void> {
    if (isAnchor(document, fragment())) return;
    const { state, problems } = readState(fragment());
    sayProblems(problems, page);
    const text = writeState(state);
    explore?.setAttribute("href", text === "" ? explorer : `${explorer}#${text}`);
    if (text === "" && shown === undefined) return;
    if (show) return show();
    await loadCases(window, page, async (loaded) => {
      const record = openCaseRecord({ ...loaded, document });
      show = async () => {
        try {
          const { state: asked, problems } = record.read(fragment());
          sayProblems(problems, page);
          const view = await record.view(id, asked, words, widthsPx);
          const from = {
            draw: (widths: readonly number[]) => record.view(id, asked, words, widths),
            state: () => writeState(asked),
          };
          citation?.show(view, writeState(asked));
          if (shown) await unmount(shown);
          root?.replaceChildren();
          const files = { svg: fileOf(place, id, "svg"), csv: fileOf(place, id, "csv") };
          const href = linkTo(place, `figure/${id}/`);
          if (root)
            shown = mount(Figure, {
              target: root,
              props: { view, words, level: 1, href, files, exporting: { from, place } },
            });
        } catch (error) {
          status.say(failureSentence(error, words));
        }
      };
      await show();
    });
  }

  window.addEventListener("hashchange", () => void follow());
  await follow();
}
