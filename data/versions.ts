import { createHash } from "node:crypto";
import { folderName, MANIFEST, type DataVersion, type VersionManifest } from "../src/model/data-version";
import { contentVersion } from "./describe/version";

type Files = Readonly<Record<string, Uint8Array>>;

/** A folder of public/versions as it is on the disk. */
export interface VersionFolder {
  readonly name: string;
  readonly files: Files;
}

export const VERSIONS = "public/versions";

/** The folder of a new version: its files and the manifest that names them, after the newest one. */
export function newVersion(
  files: Files,
  said: Omit<VersionManifest, "previous" | "files">,
  before: VersionFolder | undefined,
): VersionFolder {
  const manifest: VersionManifest = {
    ...said,
    ...(before && {
      previous: { version: manifestOf(before).version, sha256: sha256(before.files[MANIFEST] ?? NO_BYTES) },
    }),
    files: listed(files),
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  return { name: folderName(manifest), files: { ...files, [MANIFEST]: new TextEncoder().encode(text) } };
}

/** Versions from the first to the newest, each after the one that its manifest names; what no chain reaches comes last. */
export function inOrder(folders: readonly VersionFolder[]): readonly VersionFolder[] {
  const after = new Map(folders.map((folder) => [manifestOf(folder).previous?.version, folder]));
  const chain: VersionFolder[] = [];
  let next = after.get(undefined);
  while (next && !chain.includes(next)) {
    chain.push(next);
    next = after.get(manifestOf(next).version);
  }
  return [...chain, ...folders.filter((folder) => !chain.includes(folder))];
}

/** What is wrong with the published versions, each thing in a sentence: none may change, and the current data must be one of them. */
export function versionProblems(
  folders: readonly VersionFolder[],
  current: DataVersion,
  files: Files,
): readonly string[] {
  const own = folders.flatMap(folderProblems);
  if (own.length > 0) return own;
  const ordered = inOrder(folders);
  const chained = ordered.flatMap((folder, i) => chainProblems(folder, ordered[i - 1]));
  const now = folders.find(({ name }) => name === folderName(current));
  if (!now) return [...chained, `${VERSIONS}/${folderName(current)}: expected the current data, got none`];
  const differs = JSON.stringify(manifestOf(now).files) !== JSON.stringify(listed(files));
  return [
    ...chained,
    ...(differs ? [`${VERSIONS}/${now.name}: expected the files of the current data`] : []),
  ];
}

export const manifestOf = ({ name, files }: VersionFolder): VersionManifest => {
  const bytes = files[MANIFEST];
  if (bytes === undefined) throw new TypeError(`${VERSIONS}/${name}: expected ${MANIFEST}, got none`);
  return JSON.parse(new TextDecoder().decode(bytes)) as VersionManifest; // border: written by newVersion, checked by its checksums
};

function folderProblems(folder: VersionFolder): readonly string[] {
  const { name, files } = folder;
  const at = `${VERSIONS}/${name}`;
  if (files[MANIFEST] === undefined) return [`${at}: expected ${MANIFEST}, got none`];
  const manifest = manifestOf(folder);
  const { [MANIFEST]: _, ...data } = files;
  const found = listed(data);
  const names = [...new Set([...Object.keys(manifest.files), ...Object.keys(found)])].sort();
  return [
    ...(name === folderName(manifest) ? [] : [`${at}: expected the name ${folderName(manifest)}`]),
    ...(contentVersion(data) === manifest.version
      ? []
      : [`${at}: expected the content of version ${manifest.version}, got ${contentVersion(data)}`]),
    ...names
      .filter((file) => JSON.stringify(found[file]) !== JSON.stringify(manifest.files[file]))
      .map(
        (file) =>
          `${at}/${file}: expected the file that ${MANIFEST} names; a published version never changes`,
      ),
  ];
}

function chainProblems(folder: VersionFolder, before: VersionFolder | undefined): readonly string[] {
  const { previous } = manifestOf(folder);
  const expected = before && {
    version: manifestOf(before).version,
    sha256: sha256(before.files[MANIFEST] ?? NO_BYTES),
  };
  return JSON.stringify(previous) === JSON.stringify(expected)
    ? []
    : [
        `${VERSIONS}/${folder.name}: expected to follow ${expected ? `${expected.version}, unchanged` : "no version"}, got ${previous?.version ?? "none"}`,
      ];
}

const listed = (files: Files): VersionManifest["files"] =>
  Object.fromEntries(
    Object.entries(files)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, bytes]) => [name, { bytes: bytes.byteLength, sha256: sha256(bytes) }]),
  );

const NO_BYTES = new Uint8Array();

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
