import { tick } from "svelte";

/**
 * Keeps an element where it is on the screen through a change that is shown in two steps, the choice and its numbers:
 * legends and notes that come above it would else put another mark under the hand that chose. Where a reader scrolls
 * meanwhile, the page stays where it was scrolled to.
 */
export async function keepInPlace(
  element: Element,
  { change, answered }: { change(): void; answered(): Promise<void> },
): Promise<void> {
  const { top } = element.getBoundingClientRect();
  change();
  await tick();
  mend();
  const scrolled = window.scrollY;
  await answered();
  await tick();
  if (Math.abs(window.scrollY - scrolled) < 1) mend();

  function mend(): void {
    const by = element.getBoundingClientRect().top - top;
    if (Math.abs(by) >= 1) window.scrollBy({ top: by, behavior: "instant" });
  }
}
