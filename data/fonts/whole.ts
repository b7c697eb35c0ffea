import subsetFont from "subset-font";

/** Static faces of the sans with all its characters in one file: a PDF and a renderer without a browser take no others. */
export const WHOLE_FACES: Readonly<Record<"regular" | "semibold", string>> = {
  regular: "400Regular/SourceSans3_400Regular.ttf",
  semibold: "600SemiBold/SourceSans3_600SemiBold.ttf",
};
export const WHOLE_PACKAGE = "@expo-google-fonts/source-sans-3";

/** The licence keeps the name "Source" for whole fonts: a cut one bears ours, which is as long. */
const NAMES = [
  ["Source Sans 3", "Rollcall Sans"],
  ["SourceSans3", "RollcallSan"],
] as const;

/** One static face as TrueType, cut to some characters, without kerning, as our drawings are measured. */
export const wholeFace = (font: Buffer, characters: string): Promise<Buffer> =>
  subsetFont(renamed(font), characters, {
    targetFormat: "sfnt",
    variationAxes: {},
    keepFeatures: ["mark", "ccmp"],
    preserveNameIds: [16, 17],
    noHinting: true,
  });

function renamed(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  for (const [from, to] of NAMES)
    for (const encode of [(text: string) => Buffer.from(text, "latin1"), utf16be]) {
      const [old, ours] = [encode(from), encode(to)];
      for (let at = copy.indexOf(old); at >= 0; at = copy.indexOf(old, at + ours.length)) ours.copy(copy, at);
    }
  return copy;
}

const utf16be = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();
