import type { FileContext } from "../export/about";
import { altText } from "../export/alt-text";
import { fileName } from "../export/file-name";
import { makeFile, mediaType, type Format, type Look } from "../export/formats";
import { tableClip } from "../export/table-clip";
import { addressOf } from "../figures/frame/origin";
import { widthsFor } from "../figures/frame/sizes";
import type { FigureView } from "../figures/view";
import type { Words } from "../words/words";
import { fetchVersion, pageWorkshop } from "./page-workshop";
import type { Place } from "./parts/links";
import type { Exporting } from "./parts/live";
import { download } from "./sql/download";

export const COPIES = ["picture", "table", "alt"] as const;
export type Copy = (typeof COPIES)[number];

export interface ExportRequest {
  readonly document: Document;
  readonly from: Exporting;
  readonly place: Place;
  readonly words: Words;
  readonly look: Look;
  /** The day to be written into the file as that of its retrieval. */
  readonly retrieved?: Date;
}

/** Gives the reader a figure in the state shown as a file; returns its name. Nothing leaves the machine. */
export async function saveFigure(format: Format, request: ExportRequest): Promise<string> {
  const { view, context } = await open(request);
  const bytes = await made(format, view, context, request);
  const name = fileName(view.id, context.origin, format);
  download(request.document, name, [bytes], mediaType(format));
  return name;
}

/** Puts a figure in the state shown on the clipboard. The browser must be asked at once, while a hand is at it. */
export async function copyFigure(what: Copy, request: ExportRequest): Promise<void> {
  const opened = open(request);
  const clips: Readonly<Record<Copy, Readonly<Record<string, () => Promise<Blob>>>>> = {
    picture: {
      "image/png": async () => {
        const { view, context } = await opened;
        return new Blob([await made("png", view, context, request)], { type: "image/png" });
      },
    },
    table: {
      "text/html": async () => textBlob((await clipOf(opened)).html, "text/html"),
      "text/plain": async () => textBlob((await clipOf(opened)).text, "text/plain"),
    },
    alt: { "text/plain": async () => textBlob(altText((await opened).view), "text/plain") },
  };
  const parts = Object.entries(clips[what]).map(([type, make]) => [type, make()] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(parts))]);
}

interface Opened {
  readonly view: FigureView;
  readonly context: FileContext;
}

/** The figure drawn for the look, and where it comes from. */
async function open({ document, from, place, words, look, retrieved }: ExportRequest): Promise<Opened> {
  const [view, data] = await Promise.all([from.draw(widthsFor(look.size)), fetchVersion(place.root)]);
  const site = new URL(place.root === "" ? "./" : place.root, document.URL.replace(/#.*$/, "")).href;
  const address = addressOf(site, { lang: words.lang, id: view.id, state: from.state() });
  return { view, context: { words, origin: { ...data, address, ...(retrieved && { retrieved }) } } };
}

const made = (format: Format, view: FigureView, context: FileContext, { place, look }: ExportRequest) =>
  makeFile(format, view, look, context, pageWorkshop(place.root));

async function clipOf(opened: Promise<Opened>): Promise<{ readonly html: string; readonly text: string }> {
  const { view, context } = await opened;
  return tableClip(view, context);
}

const textBlob = (text: string, type: string): Blob => new Blob([text], { type });
