import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseHTML } from "linkedom";

/** The built site, as `npm run build` leaves it. */
export const DIST = fileURLToPath(new URL("../../dist", import.meta.url));

export const LANGUAGES = ["en", "be", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

export interface BuiltPage {
  /** Folder below the root: "", "be/", "ru/figure/held/". */
  readonly folder: string;
  readonly lang: Language;
  /** Folder below its language: "", "about/", "figure/held/". */
  readonly path: string;
  readonly html: string;
  readonly document: Document;
}

/** One entry of figures.json. */
export interface ListedFigure {
  readonly id: string;
  readonly layer: string;
  readonly simulated?: boolean;
  readonly title: Readonly<Record<string, string>>;
  readonly paths: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** Paths of all files of the built site, from its root, with slashes. */
export async function builtFiles(): Promise<readonly string[]> {
  const entries = await readdir(DIST, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(DIST.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

/** Every page of the built site, parsed. */
export async function builtPages(): Promise<readonly BuiltPage[]> {
  const files = (await builtFiles()).filter((file) => /(^|\/)index\.html$/.test(file));
  return Promise.all(
    files.map(async (file): Promise<BuiltPage> => {
      const folder = file.replace(/index\.html$/, "");
      const lang = LANGUAGES.find((code) => folder.startsWith(`${code}/`)) ?? "en";
      const html = await readFile(join(DIST, file), "utf8");
      const { document } = parseHTML(html);
      return { folder, lang, path: lang === "en" ? folder : folder.slice(3), html, document };
    }),
  );
}

/** What figures.json lists. */
export const listedFigures = async (): Promise<readonly ListedFigure[]> =>
  JSON.parse(await readFile(join(DIST, "figures.json"), "utf8")) as ListedFigure[]; // border: its shape is tested

/** The mark of simulated people in each language. */
export const MARKS: Readonly<Record<Language, string>> = {
  en: "SIMULATED",
  be: "ЗМАДЭЛЯВАНА",
  ru: "СМОДЕЛИРОВАНО",
};

/** The ids of the figures of the published record. */
export const recordFigureIds = async (): Promise<readonly string[]> =>
  (await listedFigures()).flatMap(({ id, layer }) => (layer === "record" ? [id] : []));

/** The home page of a language, from the root. */
export const homeOf = (lang: Language): string => (lang === "en" ? "" : `${lang}/`);
