import type { Day } from "./day";
import { placeAt, type Counted } from "./population";

/** The kind of place of a person held, by the categories of the record. */
export function kindOfPlace(person: Counted, at: Day): string {
  const place = placeAt(person, at);
  const [kind] = (place ?? "").split("-");
  const wasInColony = person.places.some((leg) => leg.from <= at && leg.place.startsWith("PK-"));
  switch (kind) {
    case "PK":
      return "colony";
    case "EC":
      return "juvenile";
    case "OCF":
      return "open-type";
    case "SIZO":
      return "pre-trial";
    case "CIP":
      return "short-term";
    case "P":
      return wasInColony ? "moved-to-prison" : "pre-trial";
    case "unknown":
      return person.person.penalty === "compulsory-treatment" ? "psychiatric-hospital" : "unknown";
    case "not":
      return person.person.penalty === "home-confinement" ? "house-arrest" : "awaiting-sentence-at-liberty";
    default:
      return "none";
  }
}
