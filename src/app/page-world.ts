import { openGeography, type GeographyFile } from "../charts/geography";
import type { Geography } from "../charts/context";
import { EngineError } from "../engine/engine";
import { LANGUAGES } from "../words/words";
import type { Place } from "./parts/links";

/** Where a page stands, as its own root element says. */
export function placeOf({ lang, dataset }: HTMLElement): Place {
  const known = LANGUAGES.find((language) => language === lang) ?? "en";
  return { root: dataset["root"] ?? "", lang: known, path: dataset["path"] ?? "" };
}

/** Regions and the land around them, from this site. */
export async function fetchGeography({ root }: Pick<Place, "root">): Promise<Geography> {
  const url = `${root}data/geo.topo.json`;
  const response = await fetch(url);
  if (!response.ok)
    throw new EngineError("fetch-data", { thing: url, expected: "a file", got: `status ${response.status}` });
  return openGeography((await response.json()) as GeographyFile); // border: written by the build
}
