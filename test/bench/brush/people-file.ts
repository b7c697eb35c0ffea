import { execFile } from "node:child_process";
import { access, copyFile, mkdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { SERVED } from "./build-pages";

/** As many as the simulated population that is committed. */
export const COMMITTED = 8696;
const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

/** The name, in the served folder, of a Parquet file of this many people. Larger populations are made once and kept. */
export async function peopleFile(rows: number): Promise<string> {
  const name = `persons-${rows}.parquet`;
  const file = SERVED + name;
  await mkdir(SERVED, { recursive: true });
  if (rows === COMMITTED) await copyFile(`${ROOT}public/data/persons.parquet`, file);
  else if (!(await exists(file))) {
    console.error(`Making ${rows} people in ${file}`);
    const large = ["--import", "tsx", "data/simulate/large.ts", String(rows), "--out", file];
    await promisify(execFile)(process.execPath, large, { cwd: ROOT });
  }
  return name;
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
