import { createHash } from "node:crypto";
import type { Observation } from "../../src/model/observation";

export interface DataVersion {
  /** The first 12 digits of the SHA-256 of all Parquet bytes, in the order of the file names. */
  readonly version: string;
  /** The newest day that the record knows: of a publication, or of a number that describes one day. */
  readonly date: string;
}

export function dataVersion(
  parquet: Readonly<Record<string, Uint8Array>>,
  observed: readonly Pick<
    Observation,
    "as_of" | "as_of_precision" | "published_on" | "published_precision"
  >[],
): DataVersion {
  const days = observed.flatMap((o) => [
    ...(o.as_of && o.as_of_precision === "day" ? [o.as_of.getTime()] : []),
    ...(o.published_on && o.published_precision === "day" ? [o.published_on.getTime()] : []),
  ]);
  return {
    version: contentVersion(parquet),
    date: new Date(Math.max(...days)).toISOString().slice(0, 10),
  };
}

/** The version that the bytes of some Parquet files make. */
export function contentVersion(parquet: Readonly<Record<string, Uint8Array>>): string {
  const hash = createHash("sha256");
  for (const name of Object.keys(parquet).sort()) hash.update(parquet[name] ?? new Uint8Array());
  return hash.digest("hex").slice(0, 12);
}
