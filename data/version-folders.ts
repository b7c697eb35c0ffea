import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import type { VersionFolder } from "./versions";

/** Every folder of published versions below a folder, in the order of their names; none where there is no such folder. */
export async function readVersionFolders(root: string): Promise<readonly VersionFolder[]> {
  const entries = await readdir(root, { withFileTypes: true }).catch(() => []);
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const files = await readdir(`${root}/${name}`);
      const read = async (file: string) =>
        [file, new Uint8Array(await readFile(`${root}/${name}/${file}`))] as const;
      return { name, files: Object.fromEntries(await Promise.all(files.sort().map(read))) };
    }),
  );
}

/** Writes a new folder; a file that is there already is an error, for a version is never rewritten. */
export async function writeVersionFolder(root: string, { name, files }: VersionFolder): Promise<void> {
  await mkdir(`${root}/${name}`, { recursive: true });
  for (const [file, bytes] of Object.entries(files))
    await writeFile(`${root}/${name}/${file}`, bytes, { flag: "wx" });
}
