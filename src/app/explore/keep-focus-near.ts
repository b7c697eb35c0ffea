/** A button that goes with what it did: whoever pressed it goes on beside where it stood, and not at the top of the page. */
export function keepFocusNear(button: HTMLElement): () => void {
  const place = button.closest<HTMLElement>("[data-figure], .selection-whole");
  let isPressed = false;
  button.addEventListener("click", () => (isPressed = true));
  return () => {
    if (!isPressed || !place || (document.activeElement ?? document.body) !== document.body) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
}
