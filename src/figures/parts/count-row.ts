import type { CountRow } from "../../charts/count-rows";
import type { Observation } from "../../model/observation";
import type { Words } from "../../words/words";
import { dateOf } from "../observation-table";

/** An observation as a row of numbers, under its short date unless another label tells the rows apart. */
export function countRow(
  o: Observation,
  words: Words,
  label = shortDateOf(o, words),
): CountRow & { readonly value: number } {
  const text = words.qualified(o.value, o.qualifier);
  return {
    label,
    value: o.value,
    text,
    detail: o.publisher,
    title: `${dateOf(o, words)}: ${text}\n${o.publisher}`,
    qualifier: o.qualifier,
    solid: o.verification === "checked-twice",
    ...(o.contradiction !== null && { contradiction: o.contradiction }),
  };
}

const shortDateOf = (o: Observation, words: Words): string =>
  o.as_of ? words.shortDate(o.as_of, o.as_of_precision ?? "day") : words.t("table.undated");
