import { crc32 } from "../model/crc32";
import type { FigureView } from "../figures/view";
import type { Words } from "../words/words";
import { propertiesOf } from "./file-properties";

type Bytes = Uint8Array<ArrayBuffer>;

/** Signature and IHDR, which every PNG begins with. */
const HEADER_BYTES = 8 + 25;

/** The picture of a figure that says among its properties that its people are not real, where they are not. */
export function withProperties(png: Bytes, view: FigureView, words: Words): Bytes {
  if (view.simulated === undefined) return png;
  const { title, description } = propertiesOf(view, words);
  return withTexts(png, { Title: title, Description: description }, words.lang);
}

/** A PNG that says these texts of itself by their keywords, as iTXt chunks (PNG, third edition, 11.3.3.4) after its header. */
export function withTexts(png: Bytes, texts: Readonly<Record<string, string>>, lang: string): Bytes {
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    chunk("iTXt", encoded(`${keyword}\0\0\0${lang}\0\0${text.replaceAll("\0", "")}`)),
  );
  return joined([png.subarray(0, HEADER_BYTES), ...chunks, png.subarray(HEADER_BYTES)]);
}

/** Length of the data, type, data, and the CRC of type and data. */
function chunk(type: string, data: Bytes): Bytes {
  const named = joined([encoded(type), data]);
  return joined([uint32(data.length), named, uint32(crc32(named))]);
}

function uint32(value: number): Bytes {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
}

const encoded = (text: string): Bytes => new TextEncoder().encode(text);

function joined(parts: readonly Bytes[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
