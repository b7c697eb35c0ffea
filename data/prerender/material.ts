import { parseHTML } from "linkedom";
import { calibration } from "../../src/model/calibration";
import { recordTables } from "../../src/model/tables";
import type { Material } from "../../src/site";
import { readCases, readPublished } from "../read-published";
import { readVersion } from "../read-version";

/** What the pages are made of, from a folder of published data: the record, and the report on the simulated population. */
export async function readMaterial(folder: string): Promise<Material> {
  const { engine, geography } = await readPublished(folder, [...recordTables, calibration]);
  const { document } = parseHTML("<html><body></body></html>");
  const data = await readVersion(folder);
  const cases = await readCases(engine, folder);
  return { engine, cases, geography, document, data };
}
