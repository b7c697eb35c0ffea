import type { Workshop } from "../export/formats";
import { faceSheet } from "../figures/frame/faces";

/** What a page makes files with: its own site's fonts, and its own canvas. */
export function pageWorkshop(document: Document, root: string): Workshop {
  const font = (file: string): Promise<Uint8Array<ArrayBuffer>> => fetched(`${root}fonts/${file}`);
  return {
    embedded: () => faceSheet(font),
    faces: async () => ({
      regular: await font("source-sans-3-regular.ttf"),
      semibold: await font("source-sans-3-semibold.ttf"),
    }),
    png: (svg, scale) => painted(document, svg, scale),
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

/** An SVG as PNG, so many pixels for one, through a canvas. */
async function painted(document: Document, svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = document.createElement("img");
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob)
      throw new RangeError(`canvas: expected a picture, got none of ${canvas.width} by ${canvas.height}`);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}
