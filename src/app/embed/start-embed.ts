import type { FragmentProblem } from "../../model/record-permalink";
import { placeOf } from "../page-world";
import { heightMessages, pymIdOf } from "./heights";
import { readEmbedFragment } from "./embed-fragment";

/** The world as an embedded figure needs it; only the caller touches location. */
export interface EmbedWorld {
  readonly window: Window;
  fragment(): string;
  search(): string;
}

/**
 * Keeps the host told of the frame's height, and shows the state of the fragment when there is one and the frame comes
 * into view. The figure that is printed stays until the answer is there, and stays with a note where none comes.
 */
export function startEmbed({ window, fragment, search }: EmbedWorld): void {
  const { document } = window;
  const html = document.documentElement;
  const main = document.querySelector<HTMLElement>("[data-embed]");
  const target = document.querySelector<HTMLElement>("[data-embed-figure]");
  const note = document.querySelector<HTMLElement>("[data-embed-note]");
  if (!main || !target || !note) throw new TypeError("page: expected an embedded figure, got none");
  const figure = main.dataset["embed"] ?? "";
  const place = placeOf(html);
  const widthsPx = (html.dataset["widths"] ?? "").split(",").map(Number);
  let asked = 0;

  tellHeight();
  window.addEventListener("hashchange", follow);
  follow();

  function follow(): void {
    const { theme, state, problems } = readEmbedFragment(fragment());
    if (theme === "auto") delete html.dataset["theme"];
    else html.dataset["theme"] = theme;
    const link = target?.querySelector<HTMLAnchorElement>(".embed-source a");
    if (link) link.href = `${link.href.replace(/#.*$/, "")}${state === "" ? "" : `#${state}`}`;
    const mine = ++asked;
    if (state !== "") whenSeen(() => void show(state, problems, mine));
    else if (problems.length > 0) void sayProblems(problems);
  }

  async function show(state: string, before: readonly FragmentProblem[], mine: number): Promise<void> {
    html.dataset["engine"] = "starting";
    const { openFilteredEmbed } = await import("./filtered-embed");
    const filtered = await openFilteredEmbed(window, place);
    filtered.sayApplying();
    try {
      const { view, problems } = await filtered.answer({ figure, state, lang: place.lang, widthsPx });
      if (mine !== asked || !target) return;
      filtered.draw(view, target, state);
      html.dataset["engine"] = "ready";
      filtered.sayProblems([...before, ...problems]);
    } catch (error) {
      console.error(error);
      html.dataset["engine"] = "failed";
      filtered.sayFailed(error);
    }
  }

  async function sayProblems(problems: readonly FragmentProblem[]): Promise<void> {
    const { openFilteredEmbed } = await import("./filtered-embed");
    (await openFilteredEmbed(window, place)).sayProblems(problems);
  }

  function whenSeen(run: () => void): void {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      run();
    });
    if (main) observer.observe(main);
  }

  function tellHeight(): void {
    if (window.parent === window) return;
    const pymId = pymIdOf(search());
    let told = 0;
    const observer = new ResizeObserver(() => {
      const heightPx = Math.ceil(main?.getBoundingClientRect().height ?? 0);
      if (heightPx === 0 || heightPx === told) return;
      told = heightPx;
      for (const message of heightMessages(heightPx, { figure, pymId }))
        window.parent.postMessage(message, "*");
    });
    if (main) observer.observe(main);
  }
}
