import type { Words } from "../../words/words";
import type { Moved } from "./dashboard.svelte";

/** How many people are selected, in words. */
export const peopleText = (counted: Moved | undefined, words: Words): string =>
  counted === undefined ? words.t("explore.counting") : words.t("explore.people", { count: counted.people });

/** How many of them are held on the last day of the data, `YYYY-MM-DD`, in words. */
export const heldText = (counted: Moved, lastDay: string, words: Words): string =>
  words.t("explore.held-on", {
    count: counted.held,
    date: words.date(new Date(`${lastDay}T00:00:00Z`)),
  });
