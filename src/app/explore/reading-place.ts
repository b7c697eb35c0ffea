/**
 * Notes which figure a reader sees at the top of the window, and gives what scrolls back to it once other figures of the
 * same names stand in the room: those that answer are not as high as those that were printed.
 */
export function readingPlace(room: HTMLElement): () => void {
  const figures = [...room.querySelectorAll<HTMLElement>("[data-figure]")];
  const seen = figures.find((figure) => figure.getBoundingClientRect().bottom > 0);
  const id = seen?.dataset["figure"];
  if (!seen || id === undefined || room.getBoundingClientRect().top >= 0) return () => undefined;
  const { top } = seen.getBoundingClientRect();
  return () => {
    const now = room.querySelector(`[data-figure="${CSS.escape(id)}"]`);
    if (!now) return;
    const mend = (): void =>
      window.scrollBy({ top: now.getBoundingClientRect().top - top, behavior: "instant" });
    const observer = new ResizeObserver(mend); // the figures above it are drawn one after another
    observer.observe(room);
    for (const kind of ["wheel", "touchstart", "pointerdown", "keydown"])
      window.addEventListener(kind, () => observer.disconnect(), { once: true, passive: true });
  };
}
