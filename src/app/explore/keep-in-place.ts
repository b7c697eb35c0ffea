import { tick } from "svelte";

/**
 * Keeps an element where it is on the screen through a change that may be shown in two stages, the choice and its
 * numbers: legends and notes that come above it would else put another mark under the hand that chose. Where a reader
 * scrolls meanwhile, the page stays where it was scrolled to.
 */
export async function keepInPlace(
  element: Element,
  { change, stages }: { change(): void; stages(): readonly Promise<void>[] },
): Promise<void> {
  const { top } = element.getBoundingClientRect();
  let scrolled = window.scrollY;
  change();
  for (const stage of stages()) {
    await stage;
    await tick();
    if (Math.abs(window.scrollY - scrolled) >= 1) return;
    const by = element.getBoundingClientRect().top - top;
    if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: "instant" });
    scrolled = window.scrollY;
  }
}
