import { mount, unmount } from "svelte";
import { readState, writeState } from "../model/case-permalink";
import { openCaseRecord } from "./case-record";
import { failureSentence, loadCases, openCasePlace, sayProblems } from "./case-loading";
import Figure from "./parts/Figure.svelte";
import { fileOf, linkTo } from "./parts/links";

/** The world as the page of one figure of case records needs it. */
export interface CaseFigureWorld {
  readonly window: Window;
  fragment(): string;
}

/**
 * Shows a figure of case records in the state of the fragment. The page is printed in the opening state, so that the
 * engine is wanted only for another one.
 */
export async function startCaseFigure({ window, fragment }: CaseFigureWorld): Promise<void> {
  const { document } = window;
  const root = document.querySelector<HTMLElement>("[data-case-figure]");
  if (!root) throw new TypeError("page: expected a figure of case records, got none");
  const id = root.dataset["caseFigure"] ?? "";
  const explore = document.querySelector<HTMLAnchorElement>(".figure-explore a");
  const explorer = explore?.getAttribute("href") ?? "";
  const widthsPx = (document.documentElement.dataset["widths"] ?? "").split(",").map(Number);
  const page = await openCasePlace(window);
  const { place, words, status } = page;
  let show: (() => Promise<void>) | undefined;
  let shown: ReturnType<typeof mount> | undefined;

  async function follow(): Promise<void> {
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
          const asked = readState(fragment()).state;
          const view = await record.view(id, asked, words, widthsPx);
          const from = {
            draw: (widths: readonly number[]) => record.view(id, asked, words, widths),
            state: () => writeState(asked),
          };
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
      sayProblems(problems, page);
    });
  }

  window.addEventListener("hashchange", () => void follow());
  await follow();
}
