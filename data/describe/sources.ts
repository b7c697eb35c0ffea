import type { Observation } from "../../src/model/observation";

/** A source as the Data Package standard writes it. */
export interface PackageSource {
  readonly title: string;
  readonly path?: string;
}

/** The distinct publications behind the observations, in the order of their titles and addresses. */
export function sourcesOf(
  observed: readonly Pick<Observation, "publisher" | "title" | "address">[],
): readonly PackageSource[] {
  const byKey = new Map<string, PackageSource>();
  for (const { publisher, title, address } of observed) {
    const name = title === null ? publisher : `${publisher}: ${title}`;
    byKey.set(`${name}\t${address ?? ""}`, { title: name, ...(address !== null && { path: address }) });
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, source]) => source);
}
