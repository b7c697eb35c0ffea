import { parseHTML } from "linkedom";
import type { Material } from "../../src/site";
import { readCases, readPublished } from "../read-published";
import { readVersion } from "../read-version";

/** What the pages are made of, from a folder of published data. */
export async function readMaterial(folder: string): Promise<Material> {
  const { engine, geography } = await readPublished(folder);
  const { document } = parseHTML("<html><body></body></html>");
  const data = await readVersion(folder);
  const cases = await readCases(engine, folder);
  return { engine, cases, geography, document, data };
}
