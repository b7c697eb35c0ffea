import { readFile } from "node:fs/promises";
import { parseHTML } from "linkedom";
import type { Material } from "../../src/site";
import { readPublished } from "../read-published";
import { VERSIONS } from "../versions";
import { readPublishedVersions } from "./published-versions";

/** What the pages are made of, from a folder of published data. */
export async function readMaterial(folder: string): Promise<Material> {
  const [{ engine, geography }, versions] = await Promise.all([
    readPublished(folder),
    readPublishedVersions(VERSIONS),
  ]);
  const { document } = parseHTML("<html><body></body></html>");
  const { version, date } = JSON.parse(await readFile(`${folder}/version.json`, "utf8")) as {
    version: string;
    date: string;
  }; // border: written by the build
  return { engine, geography, document, data: { version, date: new Date(`${date}T00:00:00Z`) }, versions };
}
