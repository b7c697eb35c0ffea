import { readFile } from "node:fs/promises";
import { parseHTML } from "linkedom";
import { calibration } from "../../src/model/calibration";
import { recordTables } from "../../src/model/tables";
import type { Material } from "../../src/site";
import { readCases, readPublished } from "../read-published";

/** What the pages are made of, from a folder of published data: the record, and the report on the simulated population. */
export async function readMaterial(folder: string): Promise<Material> {
  const { engine, geography } = await readPublished(folder, [...recordTables, calibration]);
  const { document } = parseHTML("<html><body></body></html>");
  const { version, date } = JSON.parse(await readFile(`${folder}/version.json`, "utf8")) as {
    version: string;
    date: string;
  }; // border: written by the build
  const cases = await readCases(engine, folder);
  return { engine, cases, geography, document, data: { version, date: new Date(`${date}T00:00:00Z`) } };
}
