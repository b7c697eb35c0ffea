import type { RecordState } from "../model/record-state";
import type { Words } from "../words/words";
import type { Choice, Figure } from "./figure";

/** What a reader chose on a figure, in words: "Who: women; Dates: 2023". Undefined where nothing was. */
export function chosenText(
  { choices }: Pick<Figure, "choices">,
  state: RecordState,
  words: Words,
): string | undefined {
  const said = choices.flatMap((choice) => {
    const values = valuesText(choice, state, words);
    return values === undefined ? [] : [`${words.name("dimension", choice.dimension)}: ${values}`];
  });
  return said.length === 0 ? undefined : said.join("; ");
}

function valuesText(choice: Choice, state: RecordState, words: Words): string | undefined {
  if (choice.dimension === "dates") return state.dates && datesText(state.dates, words);
  if (choice.dimension === "on") return state.on && words.date(state.on);
  const held = state[choice.dimension];
  const chosen = new Set<unknown>(Array.isArray(held) ? held : [held]);
  const known = choice.values.filter((value) => chosen.has(value));
  return known.length === 0 || held === choice.initial
    ? undefined
    : words.list(known.map((value) => words.name(choice.names, value)));
}

function datesText({ from, to }: NonNullable<RecordState["dates"]>, words: Words): string | undefined {
  if (from && to) return words.period(from, to);
  if (from) return words.t("cite.from", { date: words.date(from) });
  return to && words.t("cite.until", { date: words.date(to) });
}
