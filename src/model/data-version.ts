import type { Observation } from "./observation";

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
