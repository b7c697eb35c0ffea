import { parseHTML } from "linkedom";
import { calibration } from "../../src/model/calibration";
import { recordTables } from "../../src/model/tables";
import type { Material } from "../../src/site";
import { readCases, readPublished } from "../read-published";
import { readVersion } from "../read-version";
import { VERSIONS } from "../versions";
import { readPublishedVersions } from "./published-versions";

/** What the pages are made of, from a folder of published data: the record, and the report on the simulated population. */
export async function readMaterial(folder: string): Promise<Material> {
  const { engine, geography } = await readPublished(folder, [...recordTables, calibration]);
  const { document } = parseHTML("<html><body></body></html>");
  const data = await readVersion(folder);
  const cases = await readCases(engine, folder);
  const versions = await readPublishedVersions(VERSIONS);
  return { engine, cases, geography, document, data, versions };
}
