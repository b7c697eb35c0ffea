/**
 * An SVG as PNG, so many pixels for one, through a canvas. A picture is decoded before the faces inside it are at work,
 * and until then some of its letters are missing: so it is drawn until two drawings after each other are the same.
 */
export async function paintSvg(
  document: Document,
  svg: string,
  scale: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = document.createElement("img");
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * scale;
    canvas.height = image.naturalHeight * scale;
    const context = canvas.getContext("2d", { willReadFrequently: true });
    if (!context) throw new RangeError(`canvas: expected room for a picture, got none`);
    let before: string | undefined;
    for (let drawn = 0; drawn < MOST; drawn++) {
      await pause();
      context.drawImage(image, 0, 0, canvas.width, canvas.height);
      const now = inkOf(context, canvas);
      if (drawn >= LEAST && now === before) break;
      before = now;
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    if (!blob)
      throw new RangeError(`canvas: expected a picture, got none of ${canvas.width} by ${canvas.height}`);
    return new Uint8Array(await blob.arrayBuffer());
  } finally {
    URL.revokeObjectURL(url);
  }
}

const LEAST = 2;
const MOST = 20;
const PAUSE_MS = 20;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, PAUSE_MS));

/** Sums of the pixels that letters change. */
function inkOf(context: CanvasRenderingContext2D, { width, height }: HTMLCanvasElement): string {
  const { data } = context.getImageData(0, 0, width, height);
  let [sum, weighted] = [0, 0];
  for (let at = 0; at < data.length; at += 4) {
    const ink = 255 - (data[at] ?? 0);
    sum += ink;
    weighted += ink * (at % 9973);
  }
  return `${sum},${weighted}`;
}
