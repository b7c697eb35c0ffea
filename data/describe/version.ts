import { createHash } from "node:crypto";
import type { DataVersion } from "../../src/model/data-version";
import type { Observation } from "../../src/model/observation";

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
