import type { Workshop } from "../export/formats";
import { faceSheet } from "../figures/frame/faces";

/** What a page makes files with: the fonts and the renderer of its own site. */
export function pageWorkshop(root: string): Workshop {
  const font = (file: string): Promise<Uint8Array<ArrayBuffer>> => fetched(`${root}fonts/${file}`);
  return {
    embedded: () => faceSheet(font),
    faces: async () => ({
      regular: await font("source-sans-3-regular.ttf"),
      semibold: await font("source-sans-3-semibold.ttf"),
    }),
    renderer: async () => fetched((await import("../export/renderer-url")).rendererUrl),
  };
}

/** The version of the site's data and the day up to which they know. */
export async function fetchVersion(root: string): Promise<{ readonly version: string; readonly asOf: Date }> {
  const bytes = await fetched(`${root}data/version.json`);
  const { version, date } = JSON.parse(new TextDecoder().decode(bytes)) as {
    version: string;
    date: string;
  }; // border: written by the build
  return { version, asOf: new Date(`${date}T00:00:00Z`) };
}

async function fetched(url: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url);
  if (!response.ok) throw new TypeError(`${url}: expected a file, got status ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
