import { mount, unmount } from "svelte";
import { stepOf } from "../../engine/engine";
import type { KeptVersion } from "../../engine/kept-version";
import type { FigureView } from "../../figures/view";
import { folderName, type DataVersion } from "../../model/data-version";
import type { FragmentProblem } from "../../model/record-permalink";
import { loadWords } from "../../words/load-words";
import { linkTo, type Place } from "../parts/links";
import EmbedFigure from "./EmbedFigure.svelte";
import type { EmbedAnswer, EmbedRequest } from "./embed-service";
import { sharedService } from "./share-service";

/** What a frame shows when it is not shown as printed. */
export interface Shown {
  readonly view: FigureView;
  readonly problems: readonly FragmentProblem[];
  /** The version that it is of, where the frame is pinned to another than the printed one. */
  readonly pinned?: DataVersion;
}

export interface AnsweredEmbed {
  /** Says that the figure stands without its filter for now, or that the version that the frame is pinned to is on its way. */
  sayWorking(pin: string | undefined): void;
  sayProblems(problems: readonly FragmentProblem[]): void;
  /** Says that the figure stands without its filter, or that the pinned one is not shown, and why. */
  sayFailed(error: unknown, pin: string | undefined): void;
  answer(request: EmbedRequest, pin: string | undefined): Promise<Shown>;
  draw(shown: Shown, state: string): void;
  /** Puts the printed figure back. */
  print(): void;
}

export interface EmbedParts {
  readonly window: Window;
  readonly place: Place;
  readonly target: HTMLElement;
  readonly note: HTMLElement;
  /** The version that the printed figure is of. */
  readonly current: DataVersion;
}

/** What an embedded figure needs when it is not shown as printed: words, a service and the part that draws. */
export async function openAnsweredEmbed(parts: EmbedParts): Promise<AnsweredEmbed> {
  const { window, place, target, note, current } = parts;
  const { document } = window;
  const words = await loadWords(place.lang);
  const printed = [...target.childNodes];
  const printedData = target.querySelector<HTMLElement>(".embed-source")?.dataset["data"] ?? "";
  const title = target.querySelector(".embed-title")?.textContent ?? "";
  const page = linkTo(
    place,
    `figure/${target.querySelector<HTMLElement>("figure")?.dataset["figure"] ?? ""}/`,
  );
  let drawn: ReturnType<typeof mount> | undefined;

  async function keptVersion(named: string): Promise<KeptVersion> {
    const { findVersion } = await import("../../engine/kept-version");
    return findVersion(new URL(place.root, document.baseURI).href, named);
  }

  function clear(): void {
    if (drawn) void unmount(drawn);
    drawn = undefined;
    target.replaceChildren();
  }

  /** Says something in place of the figure, which is out of sight. */
  function sayInPlace(...said: readonly (string | Node)[]): void {
    const heading = Object.assign(document.createElement("h1"), {
      className: "embed-title",
      textContent: title,
    });
    note.replaceChildren(heading, ...said);
  }

  /** Says why the figure of a version is not there, and where the one of the newest data is. */
  function sayNotPinned(why: string, pin: string): void {
    const failed = words.t("embed.pin.failed", { version: pin, why, current: folderName(current) });
    const link = document.createElement("a");
    Object.assign(link, { href: page, target: "_blank", rel: "noopener" });
    link.textContent = words.t("embed.open");
    sayInPlace(failed, " ", link);
  }

  return {
    sayWorking(pin) {
      if (pin === undefined) note.replaceChildren(words.t("embed.applying"));
      else sayInPlace(words.t("embed.pin.loading", { version: pin }));
    },
    sayProblems: (problems) =>
      note.replaceChildren(
        problems.length === 0
          ? ""
          : words.t("fragment.problem", {
              count: problems.length,
              parts: words.list(problems.map(({ key, value }) => (value === "" ? key : `${key}=${value}`))),
            }),
      ),
    sayFailed(error, pin) {
      const why = words.t(`engine.why.${stepOf(error) ?? "query"}`);
      if (pin === undefined) note.replaceChildren(words.t("embed.failed", { why }));
      else sayNotPinned(why, pin);
    },
    async answer(request, pin) {
      const kept = pin === undefined ? undefined : await keptVersion(pin);
      const { keptData, openEmbedService, publishedData } = await import("./embed-service");
      const version = kept?.manifest ?? current;
      const service = await sharedService(window, version.version, () =>
        openEmbedService(document, place.root, kept ? keptData(kept) : publishedData),
      );
      const answer: EmbedAnswer = await service.answer(request);
      return { ...answer, ...(kept && { pinned: kept.manifest }) };
    },
    draw({ view, pinned }, state) {
      clear();
      const named = pinned && {
        version: pinned.version,
        date: words.date(new Date(`${pinned.date}T00:00:00Z`)),
      };
      const href = state === "" ? page : `${page}#${state}`;
      const props = { view, words, href, data: named ? words.t("embed.data", named) : printedData };
      drawn = mount(EmbedFigure, {
        target,
        props: { ...props, ...(named && { pinned: words.t("embed.pin.shown", named) }) },
      });
    },
    print() {
      if (!drawn) return;
      clear();
      target.append(...printed);
    },
  };
}
