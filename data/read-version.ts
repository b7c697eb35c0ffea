import { readFile } from "node:fs/promises";

/** The version of the published data of a folder and the day up to which they know. */
export async function readVersion(
  folder: string,
): Promise<{ readonly version: string; readonly date: Date }> {
  const { version, date } = JSON.parse(await readFile(`${folder}/version.json`, "utf8")) as {
    version: string;
    date: string;
  }; // border: written by the build
  return { version, date: new Date(`${date}T00:00:00Z`) };
}
