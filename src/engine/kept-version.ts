import { folderName, isNamed, MANIFEST, type DataVersion, type VersionManifest } from "../model/data-version";
import type { Table } from "../model/schema";
import { download, readBytes } from "./download";
import { EngineError, messageOf } from "./engine";
import { LIMITS_MS } from "./limits";
import { fileOf, type TableSource } from "./load";

/** A version of the data that the site keeps. */
export interface KeptVersion {
  readonly manifest: VersionManifest;
  /** The address of its folder, with a slash at its end. */
  readonly address: string;
}

/** The version that a text names, by its hash or its folder, on the site whose root is at an address. */
export async function findVersion(root: string, named: string): Promise<KeptVersion> {
  const list = `${root}versions.json`;
  const known = (await fetchJson(list)) as readonly DataVersion[]; // border: written by the build
  const found = known.find((version) => isNamed(named, version));
  if (found === undefined) {
    const names = known.map(folderName).join(", ");
    throw new EngineError("version", { thing: list, expected: names, got: JSON.stringify(named) });
  }
  const address = `${root}versions/${folderName(found)}/`;
  const manifest = (await fetchJson(`${address}${MANIFEST}`)) as VersionManifest; // border: checked when the site was built
  if (folderName(manifest) === folderName(found)) return { manifest, address };
  throw new EngineError("fetch-data", {
    thing: `${address}${MANIFEST}`,
    expected: `version ${folderName(found)}`,
    got: folderName(manifest),
  });
}

/** The file of a table as a version keeps it. */
export function keptSource({ manifest, address }: KeptVersion, table: Table): TableSource {
  const file = fileOf(table);
  const listed = manifest.files[file];
  if (listed !== undefined) return { table, from: { url: `${address}${file}`, sha256: listed.sha256 } };
  const names = Object.keys(manifest.files).join(", ");
  throw new EngineError("table", { thing: `${address}${MANIFEST}`, expected: file, got: names });
}

async function fetchJson(url: string): Promise<unknown> {
  const { signal } = new AbortController();
  const bytes = await download(url, { step: "fetch-data", limitMs: LIMITS_MS.download, signal }, readBytes);
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new EngineError("fetch-data", { thing: url, expected: "JSON", got: messageOf(cause) }, { cause });
  }
}
