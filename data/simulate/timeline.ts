import type { DateState, PersonEventKind } from "../../src/model/case-codes";
import { assume } from "./assumptions";
import { monthEnd, type Day } from "./day";
import { placeOn, type Leg } from "./legs";
import { integerBetween, type Random } from "./random";
import type { Stay } from "./stays";

export interface TimelineEvent {
  readonly at: Day | undefined;
  readonly state: DateState;
  readonly kind: PersonEventKind;
  readonly place: string;
}

/** What the events of a person are drawn from. */
export interface Story {
  readonly stay: Stay;
  readonly legs: readonly Leg[];
  readonly verdict: Day | undefined;
  readonly verdictState: "day" | "month";
  readonly acquitted: boolean;
  readonly onset: Day | undefined;
  readonly inTermFrom: Day | undefined;
  readonly contactLost: Day | undefined;
  readonly contactRestored: Day | undefined;
}

const VAGUE: readonly PersonEventKind[] = ["charged", "trial", "punishment", "hospital"];
/** Two events of one day stand in this order. */
const ORDER: readonly PersonEventKind[] = [
  "detained",
  "charged",
  "trial",
  "convicted",
  "appeal",
  "transferred",
  "punishment",
  "illness",
  "hospital",
  "contact-lost",
  "contact-restored",
  "released",
  "died",
];

/** The events of one person in order. */
export function timeline(random: Random, story: Story, last: Day): readonly TimelineEvent[] {
  const { stay, legs, verdict, onset } = story;
  const { arrived, left } = stay;
  const start =
    arrived ??
    (verdict === undefined
      ? last - integerBetween(random, 20, 300)
      : verdict - integerBetween(random, 60, 180));
  const until = Math.min(left ?? last, last);
  const events: TimelineEvent[] = [];
  const add = (kind: PersonEventKind, at: Day, state: DateState = "day"): void => {
    if (at <= last) events.push({ at, state, kind, place: placeOn(legs, at) });
  };
  if (arrived !== undefined) add("detained", arrived, stay.arrivedState);
  const trial =
    verdict === undefined
      ? until
      : Math.min(verdict, Math.max(start + 1, verdict - integerBetween(random, 0, 30)));
  add("charged", Math.min(start + integerBetween(random, 1, 10), trial));
  if (verdict !== undefined) {
    add("trial", trial);
    if (!story.acquitted) add("convicted", verdict, story.verdictState);
    const appeal = verdict + 75;
    if (!story.acquitted && random.next() < assume("appeal") && (left === undefined || appeal < left))
      add("appeal", appeal);
  }
  for (const leg of legs.slice(1)) add("transferred", leg.from);
  if (story.inTermFrom !== undefined && random.next() < assume("punishment"))
    for (
      let at = story.inTermFrom + integerBetween(random, 30, 300);
      at < until;
      at += integerBetween(random, 150, 450)
    )
      add("punishment", at);
  if (onset !== undefined && arrived !== undefined) {
    add("illness", onset);
    if (random.next() < assume("hospital") && onset + 30 < until)
      add("hospital", integerBetween(random, onset, until - 1));
  }
  if (story.contactLost !== undefined) add("contact-lost", story.contactLost);
  if (story.contactRestored !== undefined) add("contact-restored", story.contactRestored);
  if (left !== undefined) add(stay.custody === "died" ? "died" : "released", left, stay.leftState);
  const ordered = events.sort(
    (a, b) => (a.at ?? 0) - (b.at ?? 0) || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
  return [
    ...undatedFirst(stay),
    ...ordered.map((event, i) => vague(random, event, ordered[i + 1]?.at ?? until)),
    ...undatedLast(stay),
  ];
}

const undatedFirst = ({ arrivedState }: Stay): readonly TimelineEvent[] =>
  arrivedState === "unknown" ? [{ at: undefined, state: "unknown", kind: "detained", place: "unknown" }] : [];
const undatedLast = ({ leftState, custody }: Stay): readonly TimelineEvent[] =>
  leftState === "unknown" && custody === "released"
    ? [{ at: undefined, state: "unknown", kind: "released", place: "unknown" }]
    : [];

/** Of some events the month alone is known: they stand on its last day, where that keeps the order. */
function vague(random: Random, event: TimelineEvent, next: Day): TimelineEvent {
  if (event.at === undefined || !VAGUE.includes(event.kind)) return event;
  const end = monthEnd(event.at);
  return random.next() < assume("event-month-precision") && end <= next
    ? { ...event, at: end, state: "month" }
    : event;
}
