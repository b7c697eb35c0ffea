import { isNamed } from "../../model/data-version";
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

/** What a frame shows besides what is printed in it. */
interface Wish {
  readonly state: string;
  /** The version that it is pinned to, where it is another than the printed one. */
  readonly pin: string | undefined;
  readonly problems: readonly FragmentProblem[];
}

/**
 * Keeps the host told of the frame's height, and shows the state and the version of the fragment when there are any and
 * the frame comes into view. For a state the figure that is printed stays until the answer is there, and stays with a
 * note where none comes. For another version it is out of sight from the beginning, but keeps its room: numbers of one
 * version never stand for those of another.
 */
export function startEmbed({ window, fragment, search }: EmbedWorld): void {
  const { document } = window;
  const html = document.documentElement;
  const main = document.querySelector<HTMLElement>("[data-embed]");
  const target = document.querySelector<HTMLElement>("[data-embed-figure]");
  const note = document.querySelector<HTMLElement>("[data-embed-note]");
  if (!main || !target || !note) throw new TypeError("page: expected an embedded figure, got none");
  const { embed: figure = "", version = "", day: date = "" } = main.dataset;
  const current = { version, date };
  const place = placeOf(html);
  const widthsPx = (html.dataset["widths"] ?? "").split(",").map(Number);
  const parts = { window, place, target, note, current };
  let asked = 0;
  let answered: ReturnType<typeof openAnswered> | undefined;

  tellHeight();
  window.addEventListener("hashchange", follow);
  follow();

  function follow(): void {
    const { theme, version: named, state, problems } = readEmbedFragment(fragment());
    if (theme === "auto") delete html.dataset["theme"];
    else html.dataset["theme"] = theme;
    lead(state);
    const pin = named === undefined || isNamed(named, current) ? undefined : named;
    const mine = ++asked;
    withhold(pin !== undefined);
    if (state !== "" || pin !== undefined) whenSeen(() => void show({ state, pin, problems }, mine));
    else if (problems.length > 0 || answered) void print(problems, mine);
  }

  async function show({ state, pin, problems: before }: Wish, mine: number): Promise<void> {
    if (mine !== asked) return;
    html.dataset["engine"] = "starting";
    const embed = await opened();
    if (mine !== asked) return;
    embed.print();
    lead(state);
    embed.sayWorking(pin);
    try {
      const shown = await embed.answer({ figure, state, lang: place.lang, widthsPx }, pin);
      if (mine !== asked) return;
      embed.draw(shown, state);
      withhold(false);
      html.dataset["engine"] = "ready";
      embed.sayProblems([...before, ...shown.problems]);
    } catch (error) {
      console.error(error);
      if (mine !== asked) return;
      html.dataset["engine"] = "failed";
      embed.sayFailed(error, pin);
    }
  }

  async function print(problems: readonly FragmentProblem[], mine: number): Promise<void> {
    const embed = await opened();
    if (mine !== asked) return;
    embed.print();
    lead("");
    html.dataset["engine"] = "off";
    embed.sayProblems(problems);
  }

  function opened(): ReturnType<typeof openAnswered> {
    answered ??= openAnswered();
    return answered;
  }

  async function openAnswered() {
    const { openAnsweredEmbed } = await import("./answered-embed");
    return openAnsweredEmbed(parts);
  }

  /** The figure's own page is opened in the same state. */
  function lead(state: string): void {
    const link = target?.querySelector<HTMLAnchorElement>(".embed-source a");
    if (link) link.href = `${link.href.replace(/#.*$/, "")}${state === "" ? "" : `#${state}`}`;
  }

  /** What is printed keeps its room, out of sight of all readers. */
  function withhold(isWithheld: boolean): void {
    main?.toggleAttribute("data-withheld", isWithheld);
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
