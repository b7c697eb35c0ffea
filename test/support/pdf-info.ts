const ESCAPED: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

/** What a PDF of this project says of itself under a name, such as Title; undefined where it says nothing. */
export function pdfInfo(pdf: Uint8Array, name: string): string | undefined {
  const text = Buffer.from(pdf).toString("latin1");
  const object = new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1];
  const written = new RegExp(`\\n${object} 0 obj\\n\\(([^]*?)\\)\\nendobj`).exec(text)?.[1];
  if (object === undefined || written === undefined) return undefined;
  const bytes = written.replaceAll(/\\([^])/g, (_, sign: string) => ESCAPED[sign] ?? sign);
  return bytes.startsWith("\xFE\xFF")
    ? Buffer.from(bytes.slice(2), "latin1").swap16().toString("utf16le")
    : bytes;
}
