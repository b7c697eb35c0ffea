import { readFile } from "node:fs/promises";
import { folderOf, openSite, pages, placeOf } from "../../src/site";
import { LANGUAGES } from "../../src/words/words";
import { readMaterial } from "./material";
import { fillTemplate } from "./template";

const material = readMaterial("public/data");

/** The page of a folder below the root, "be/figure/held/", for the development server; undefined when there is none. */
export async function renderFolder(folder: string): Promise<string | undefined> {
  const found = LANGUAGES.flatMap((lang) => pages.map((id) => ({ id, lang }))).find(
    ({ id, lang }) => folderOf(placeOf(id, lang)) === folder,
  );
  if (found === undefined) return undefined;
  const { renderPage } = openSite(await material);
  const page = await renderPage(found.id, found.lang);
  return fillTemplate(await readFile("index.html", "utf8"), page, { policy: "" });
}
