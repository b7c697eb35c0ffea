import { UNKNOWN } from "../../src/model/case-codes";
import { REGIONS, type Region } from "../../src/model/codes";
import { assume } from "./assumptions";
import { day, type Day } from "./day";
import { pick, type Random } from "./random";

/** The pre-trial centre in the street of Valadarski closed; from this day its people are at the new site. */
export const OLD_CENTRE_CLOSED = day("2024-05-01");

/** The site of a pre-trial centre that was in use on a day; any other place is itself. */
export function siteOn(place: string, at: Day): string {
  if (place !== "SIZO-1" && place !== "SIZO-1-NEW") return place;
  return at < OLD_CENTRE_CLOSED ? "SIZO-1" : "SIZO-1-NEW";
}

const CENTRES = assume("remand-centres")
  .split(", ")
  .map((text) => {
    const [region, place = "", share] = text.split(" ");
    return { region: REGIONS.find((code) => code === region), place, share: Number(share) };
  });

/** Where a person of a region awaits trial. */
export const remandCentre = (random: Random, region: Region | typeof UNKNOWN): string =>
  pick(
    random,
    CENTRES.filter((centre) => centre.region === (region === UNKNOWN ? "BY-HM" : region)).map(
      ({ place, share }) => [place, share] as const,
    ),
  );

/** The first days of whoever is not taken to a pre-trial centre at once; the record has such a place in Minsk alone. */
export const shortTermCentre = (region: Region | typeof UNKNOWN): string =>
  region === "BY-HM" ? "CIP-MINSK" : UNKNOWN;
