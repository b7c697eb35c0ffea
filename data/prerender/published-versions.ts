import { parquetReadObjects } from "hyparquet";
import type { PublishedVersion } from "../../src/model/data-version";
import type { Observation } from "../../src/model/observation";
import { readVersionFolders } from "../version-folders";
import { inOrder, manifestOf, type VersionFolder } from "../versions";

/** Every published version of the data below a folder, from the first to the newest. */
export async function readPublishedVersions(root: string): Promise<readonly PublishedVersion[]> {
  return Promise.all(inOrder(await readVersionFolders(root)).map(publishedVersion));
}

async function publishedVersion(folder: VersionFolder): Promise<PublishedVersion> {
  const { version, date, made, files } = manifestOf(folder);
  const { buffer } = new Uint8Array(folder.files["observations.parquet"] ?? []);
  const rows = await parquetReadObjects({ file: buffer });
  return {
    version,
    date: new Date(`${date}T00:00:00Z`),
    made: new Date(`${made}T00:00:00Z`),
    folder: folder.name,
    files: Object.fromEntries(Object.entries(files).map(([name, { sha256 }]) => [name, sha256])),
    observations: rows as unknown as readonly Observation[], // border: an older version may lack columns, which nothing compares then
  };
}
