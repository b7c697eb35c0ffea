import type { Dated } from "../../charts/parts/time-series";
import type { Observation } from "../../model/observation";
import type { Words } from "../../words/words";
import { dateOf } from "../observation-table";
import { readValue } from "./reading";

/** Whether the UN experts' dated statement gives the number: it describes one month and was published in another. */
export const isStatement = (o: Observation): boolean =>
  o.publisher.startsWith("UN experts") && o.published_on !== null;

/** The number of the statement with both of its dates, as a drawing calls it out. */
export const calloutOf = (o: Dated, words: Words): string =>
  words.t("figure.health.callout", {
    publisher: words.t("figure.health.un-experts"),
    value: readValue(o, words),
    date: dateOf(o, words),
    published: o.published_on
      ? words.date(o.published_on, o.published_precision ?? "day")
      : words.t("unknown"),
  });
