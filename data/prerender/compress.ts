import { readdir, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(html|js|css|svg|json|csv)$/;
const SMALLEST = 1024;

/** Puts a .br and a .gz beside every text of a folder, for servers that send them as they are; returns how many texts. */
export async function compressTexts(folder: string): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => TEXT.test(name)).sort();
  let count = 0;
  for (const name of names) {
    const text = await readFile(`${folder}/${name}`);
    if (text.byteLength < SMALLEST) continue;
    const [br, gz] = await Promise.all([
      promisify(brotliCompress)(text, {
        params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength },
      }),
      promisify(gzip)(text, { level: 9 }),
    ]);
    await writeFile(`${folder}/${name}.br`, br);
    await writeFile(`${folder}/${name}.gz`, gz);
    count += 1;
  }
  return count;
}
