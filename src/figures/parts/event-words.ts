import type { Flag } from "../../charts/parts/event-flags";
import type { ContextEvent } from "../../model/context-event";
import type { Words } from "../../words/words";
import type { LegendItem } from "../view";

/** The events of a time axis, numbered in the order of their dates. */
export const flagsOf = (events: readonly ContextEvent[], words: Words): readonly Flag[] =>
  events.map(({ id, date }, i) => ({ date, number: i + 1, short: words.name("event-short", id) }));

/** What the numbers on the flags stand for, with the date. */
export const eventLegend = (events: readonly ContextEvent[], words: Words): readonly LegendItem[] =>
  events.map(({ id, date }, i) => ({
    mark: "event",
    color: "event",
    label: `${i + 1}\u00a0\u00a0${words.date(date)}: ${words.name("event", id)}`,
  }));
