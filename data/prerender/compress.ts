import { readdir, readFile, writeFile } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const TEXT = /\.(html|js|css|svg|json|csv)$/;
const SMALLEST = 1024;

/** Puts a .br and a .gz beside every text of a folder, for servers that send them as they are; returns how many texts. */
export async function compressTexts(folder: string): Promise<number> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => TEXT.test(name)).sort();
  const compressed = await Promise.all(names.map((name) => compressText(`${folder}/${name}`)));
  return compressed.filter(Boolean).length;
}

/** False if the text is too small to gain by it. */
async function compressText(file: string): Promise<boolean> {
  const text = await readFile(file);
  if (text.byteLength < SMALLEST) return false;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(text, {
      params: {
        // A seventh smaller than at 9, which is 17 kB of the front page; the build waits seconds for it.
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: text.byteLength,
      },
    }),
    promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return true;
}
