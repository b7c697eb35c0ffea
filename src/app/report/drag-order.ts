import type { Attachment } from "svelte/attachments";

export interface DragOrder {
  /** Where the part stands now. */
  at(): number;
  move(from: number, to: number): void;
  ondrag(isDragged: boolean): void;
}

/** Lets a handle carry its part of a list to where the pointer is; the list moves along while it does. */
export const dragOrder =
  ({ at, move, ondrag }: DragOrder): Attachment<HTMLElement> =>
  (handle) => {
    const stops = new AbortController();
    const { signal } = stops;
    let isDragged = false;
    const end = (): void => {
      if (isDragged) ondrag(false);
      isDragged = false;
    };
    handle.addEventListener(
      "pointerdown",
      (event) => {
        if (event.button !== 0) return;
        event.preventDefault();
        handle.setPointerCapture(event.pointerId);
        isDragged = true;
        ondrag(true);
      },
      { signal },
    );
    handle.addEventListener(
      "pointermove",
      ({ clientY }) => {
        if (!isDragged) return;
        const to = placeAt(clientY, handle.closest("ol"), at());
        if (to !== at()) move(at(), to);
      },
      { signal },
    );
    for (const kind of ["pointerup", "pointercancel", "lostpointercapture"] as const)
      handle.addEventListener(kind, end, { signal });
    return () => stops.abort();
  };

/** The place in a list that a pointer means: past the middle of a part, the place of that part. */
function placeAt(y: number, list: HTMLElement | null, from: number): number {
  const middles = [...(list?.children ?? [])].map((part) => {
    const { top, height } = part.getBoundingClientRect();
    return top + height / 2;
  });
  const before = middles.findIndex((middle, i) => i < from && y < middle);
  const after = middles.findLastIndex((middle, i) => i > from && y > middle);
  return before >= 0 ? before : after >= 0 ? after : from;
}
