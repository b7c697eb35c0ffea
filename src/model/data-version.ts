import type { Observation } from "./observation";

/** A version of the data by its content and its newest day. */
export interface DataVersion {
  /** The first 12 digits of the SHA-256 of all Parquet bytes, in the order of the file names. */
  readonly version: string;
  /** The newest day that the record knows, of a publication, or of a number that describes one day: 2026-08-30. */
  readonly date: string;
}

/** What a published version says of itself. It stands beside its files and, like them, never changes. */
export interface VersionManifest extends DataVersion {
  /** The day on which it was made. */
  readonly made: string;
  /** The last day of its case records; versions before the first that keeps them have none. */
  readonly casesEnd?: string;
  /** The version before it, with the checksum of its manifest; the first has none. */
  readonly previous?: { readonly version: string; readonly sha256: string };
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** A version of the data as it was published, with the observations that it holds. */
export interface PublishedVersion {
  readonly version: string;
  /** The newest day that it knows. */
  readonly date: Date;
  /** The day on which it was made. */
  readonly made: Date;
  /** Its folder below versions/. */
  readonly folder: string;
  /** The checksum of each of its files, by name. */
  readonly files: Readonly<Record<string, string>>;
  readonly observations: readonly Observation[];
}

export const MANIFEST = "manifest.json";

/** The folder of a version below versions/, which is its whole name: 2026-08-30-1226a3d0f5df. */
export const folderName = ({ date, version }: DataVersion): string => `${date}-${version}`;

/** Whether a text names a version, by its hash or by its folder. */
export const isNamed = (text: string, known: DataVersion): boolean =>
  text === known.version || text === folderName(known);
