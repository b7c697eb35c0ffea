import { mount } from "svelte";
import "../../style/embed-panel.css";
import { addressOf, dayOf } from "../../figures/frame/origin";
import { frame } from "../../figures/frame/frame";
import { widthsFor } from "../../figures/frame/sizes";
import { LANGUAGES, type Language } from "../../words/words";
import { loadWords } from "../../words/load-words";
import { placeOf } from "../page-world";
import { fileOf } from "../parts/links";
import EmbedPanel from "./EmbedPanel.svelte";
import { sharedService } from "./share-service";

/** The world as the panel needs it; only the caller touches location and the clipboard. */
export interface PanelWorld {
  readonly window: Window;
  fragment(): string;
  /** The address of the page, without its fragment. */
  readonly address: string;
  copy(text: string): Promise<void>;
}

const STATIC_PX = 760;

/** Puts the embed panel of a figure's page into its place when a reader opens it. */
export async function startPanel(
  { window, fragment, address, copy }: PanelWorld,
  target: HTMLElement,
): Promise<void> {
  const { document } = window;
  const { version = "", date = "" } = target.dataset;
  const day = new Date(`${date}T00:00:00Z`);
  const place = placeOf(document.documentElement);
  const words = await loadWords(place.lang);
  const figure = target.dataset["embedPanel"] ?? "";
  const site = new URL(place.root, address).href;
  const known = await Promise.all(LANGUAGES.map(loadWords));
  const isSimulated = document.querySelector("[data-case-figure]") !== null;
  const titles = Object.fromEntries(
    known.map((each) => {
      const title = each.name(isSimulated ? "explore.figure" : "figure", `${figure}.title`);
      return [each.lang, isSimulated ? each.t("explore.simulated.title", { title }) : title];
    }),
  );
  const stateNow = (): string => stateOf(fragment());
  target.replaceChildren();
  mount(EmbedPanel, {
    target,
    props: { figure, titles, words, site, newest: { version, date }, stateNow, drawing, copy },
  });

  /** The drawing that the build made, or one of this state. */
  async function drawing(lang: Language, text: string): Promise<string> {
    if (text === "") return (await fetch(fileOf({ ...place, lang }, figure, "svg"))).text();
    const { openEmbedService, publishedData } = await import("./embed-service");
    const service = await sharedService(window, version, () =>
      openEmbedService(document, place.root, publishedData),
    );
    const widthsPx = widthsFor(STATIC_PX + 32);
    const { view } = await service.answer({ figure, state: text, lang, widthsPx });
    const origin = {
      version,
      asOf: day,
      retrieved: dayOf(new Date()),
      address: addressOf(site, { lang, id: figure, state: text }),
    };
    return frame(view, { size: STATIC_PX + 32, theme: "light", words: await loadWords(lang), origin });
  }
}

const stateOf = (fragment: string): string => {
  const text = fragment.replace(/^#/, "");
  return text.includes("=") ? text : "";
};
