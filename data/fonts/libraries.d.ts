// The parts of two untyped libraries that the fonts script uses.
declare module "subset-font" {
  interface Options {
    readonly targetFormat: "sfnt" | "woff2";
    readonly variationAxes:
      Record<string, never> | { readonly wght: number | { min: number; max: number; default: number } };
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly preserveNameIds?: readonly number[];
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}

declare module "fontkit" {
  interface Font {
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly hmtx: {
      readonly metrics: { get(index: number): { readonly advance: number }; readonly length: number };
    };
    hasGlyphForCodePoint(codePoint: number): boolean;
    glyphForCodePoint(codePoint: number): { readonly id: number };
  }
  export function create(font: Buffer): Font;
}
