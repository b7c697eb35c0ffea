import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { PublishedVersion } from "../../src/model/data-version";
import { isoDay } from "../../src/model/iso-day";
import { LANGUAGES } from "../../src/words/words";
import { compressTexts } from "./compress";
import { readMaterial } from "./material";
import { writeFigureFiles } from "./figure-files";
import { writeEmbedScript } from "./embed-script";
import { oEmbedOf } from "./oembed";
import { preloadsFor, type Manifest } from "./preloads";
import { fillTemplate } from "./template";
import { drawAll } from "./drawings";

type Site = typeof import("../../src/site");

const DIST = resolve("dist");
/** Where the site will stand, for the addresses in its files: `SITE_ADDRESS=https://example.org/ npm run build`. */
const SITE = process.env["SITE_ADDRESS"] ?? "";

/** Writes every page of the built site, and the static files of its figures, into dist/. */
async function writeSite(): Promise<void> {
  const site = (await import(pathToFileURL(resolve(".cache/site/site.js")).href)) as Site; // border: the server build of src/site.ts
  const template = await readFile(`${DIST}/index.html`, "utf8");
  const manifest = JSON.parse(await readFile(`${DIST}/.vite/manifest.json`, "utf8")) as Manifest; // border: written by the build
  await rm(`${DIST}/.vite`, { recursive: true }); // it says nothing to a reader
  const material = await readMaterial("public/data");
  const { renderPage, view, drawables } = site.openSite(material);
  for (const lang of LANGUAGES) {
    for (const id of site.pages) {
      const page = await renderPage(id, lang);
      const preloads = preloadsFor(page, manifest);
      await write(`${DIST}/${page.folder}index.html`, fillTemplate(template, page, { preloads }));
    }
    await writeFigureFiles(drawables, lang, { data: material.data, site: SITE }, (path, text) =>
      write(`${DIST}/${path}`, text),
    );
  }
  const listed = await site.figureList();
  const titles = Object.fromEntries(listed.map(({ id, title }) => [id, title]));
  await writeEmbedScript(DIST, titles);
  for (const { id, title } of listed)
    for (const lang of LANGUAGES)
      await write(
        `${DIST}/oembed/${id}.${lang}.json`,
        JSON.stringify(oEmbedOf({ id, title: title[lang] ?? id, lang }, SITE === "" ? "../" : SITE)),
      );
  await write(`${DIST}/figures.json`, `${JSON.stringify(listed, null, 1)}\n`);
  await write(`${DIST}/versions.json`, `${JSON.stringify(versionList(material.versions), null, 1)}\n`);
  await write(".cache/drawings.json", JSON.stringify(await drawAll(site.figures, view)));
  await material.engine.close();
  const saved = await compressTexts(DIST);
  console.log(
    `dist/: ${site.pages.length * LANGUAGES.length} pages, ${drawables.length} figures, ${saved} texts compressed beside themselves`,
  );
}

/** The versions that the site keeps, as pages and programs find them. */
const versionList = (versions: readonly PublishedVersion[]) =>
  versions.map(({ version, date, made, folder }) => ({
    version,
    date: isoDay(date),
    made: isoDay(made),
    folder: `versions/${folder}/`,
  }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

await writeSite();
