import { readFile } from "node:fs/promises";
import type { Serving } from "./static-server";

/** Serves other bytes in place of some file. */
export const instead = (name: RegExp, change: (bytes: Buffer) => Buffer | string): Serving => ({
  instead(path, response, folder) {
    if (!name.test(path)) return false;
    void readFile(`${folder}${path}`).then((bytes) => response.end(change(bytes)));
    return true;
  },
});

/** Serves no such file. */
export const missing = (name: RegExp): Serving => ({
  instead(path, response) {
    if (!name.test(path)) return false;
    response.writeHead(404).end();
    return true;
  },
});

/** Sends whoever asks for a file to another address. */
export const moved = (name: RegExp, address: string): Serving => ({
  instead(path, response) {
    if (!name.test(path)) return false;
    response.writeHead(302, { location: address }).end();
    return true;
  },
});

/** Serves all under a content security policy. */
export const policy = (text: string): Serving => ({ headers: { "content-security-policy": text } });

/** The bytes with one bit in their middle turned. */
export function altered(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  const middle = bytes.length >> 1;
  copy.writeUInt8(copy.readUInt8(middle) ^ 1, middle);
  return copy;
}
