/** Hands a file to the reader's browser to keep; nothing leaves the machine. */
export function download(document: Document, name: string, parts: BlobPart[], type: string): void {
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** A name that says nothing of the question: rollcall-sql-2026-11-22.csv. */
export const fileName = (today: Date, extension: "csv" | "parquet"): string =>
  `rollcall-sql-${today.toISOString().slice(0, 10)}.${extension}`;
