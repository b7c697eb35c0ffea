import type { Dashboard } from "./dashboard.svelte";
import type { BrushPlan } from "../../figures/cases/case-figure";
import type { Interval } from "./interval";
import { measureDrawn } from "./painted";

/** A hand that moves less than this has clicked: an interval is cleared, not made. */
const CLICK_PX = 4;

/** Where a drawing stands on the screen; asked once a drag, for the answer costs a frame its style and layout. */
interface Frame {
  readonly left: number;
  /** Pixels of the drawing in one of the screen. */
  readonly scale: number;
}

/**
 * Lets an interval be marked on a drawing with a pointer: drag to mark, drag inside to move, click to clear.
 * The page still scrolls up and down under a finger. The keyboard has sliders of its own.
 */
export function attachBrush(
  svg: SVGSVGElement,
  plan: BrushPlan,
  dashboard: Dashboard,
  /** Makes a change that leaves the drawing where it is on the screen. */
  stay: (change: () => void) => void,
) {
  const { axis, box } = plan;
  const draw = (name: "rect", attributes: Readonly<Record<string, string>>) => {
    const made = svg.ownerDocument.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    svg.append(made);
    return made;
  };
  const y = { y: String(box.top), height: String(box.bottom - box.top) };
  const ground = draw("rect", {
    ...y,
    class: "brush-ground",
    x: String(box.left),
    width: String(box.right - box.left),
    fill: "transparent",
  });
  const veils = {
    before: draw("rect", { ...y, class: "brush-veil" }),
    after: draw("rect", { ...y, class: "brush-veil" }),
  };
  const marked = draw("rect", { ...y, class: "brush-marked", visibility: "hidden" });
  let shown: Interval | undefined;
  /** What the selection holds, whatever a hand moves. */
  let settled: Interval | undefined;
  let drag:
    | {
        readonly frame: Frame;
        readonly startPx: number;
        readonly moving: Interval | undefined;
        moved: boolean;
      }
    | undefined;
  /** The frame that the last move waits for. */
  let waiting = 0;

  const show = (interval: Interval | undefined): void => {
    settled = interval;
    if (drag) return;
    place(interval);
  };
  const place = (interval: Interval | undefined): void => {
    shown = interval;
    for (const rect of [marked, veils.before, veils.after])
      rect.setAttribute("visibility", interval ? "visible" : "hidden");
    if (!interval) return;
    const left = Math.max(box.left, plan.x(interval.from));
    const right = Math.max(left + 1, Math.min(box.right, plan.x(interval.to + 1)));
    span(marked, left, right);
    span(veils.before, box.left, left);
    span(veils.after, right, box.right);
  };
  const span = (rect: SVGRectElement, left: number, right: number): void => {
    rect.setAttribute("x", String(left));
    rect.setAttribute("width", String(Math.max(0, right - left)));
  };
  const frameNow = (): Frame => {
    const { left, width } = svg.getBoundingClientRect();
    return { left, scale: svg.viewBox.baseVal.width / width };
  };
  const pxOf = ({ clientX }: PointerEvent, { left, scale }: Frame): number => (clientX - left) * scale;
  const clamp = (step: number): number => Math.min(Math.max(step, 0), plan.steps - 1);
  const intervalAt = (px: number): Interval => {
    const start = drag?.startPx ?? px;
    const moving = drag?.moving;
    if (moving) {
      const by = plan.stepAt(px) - plan.stepAt(start);
      const shift = Math.min(Math.max(by, -moving.from), plan.steps - 1 - moving.to);
      return { from: moving.from + shift, to: moving.to + shift };
    }
    const [from, to] = [plan.stepAt(Math.min(start, px)), plan.stepAt(Math.max(start, px))];
    return { from: clamp(from), to: clamp(to) };
  };

  const enter = (): void => void dashboard.activate(axis);
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const frame = frameNow();
    const startPx = pxOf(event, frame);
    const step = plan.stepAt(startPx);
    const inside = shown && step >= shown.from && step <= shown.to;
    drag = { frame, startPx, moving: inside ? shown : undefined, moved: false };
    svg.setPointerCapture(event.pointerId);
    enter();
  };
  const move = (event: PointerEvent): void => {
    if (!drag) return;
    const px = pxOf(event, drag.frame);
    if (!drag.moved && Math.abs(px - drag.startPx) < CLICK_PX) return;
    drag.moved = true;
    const interval = intervalAt(px);
    cancelAnimationFrame(waiting);
    // Of the same frame, for browsers give moves at the head of one; but after they have asked what lies under the pointer:
    // marks that moved before had the page laid out for the answer.
    waiting = requestAnimationFrame(() => {
      place(interval);
      void measureDrawn("rollcall:brush", event.timeStamp, dashboard.brush(axis, interval.from, interval.to));
    });
  };
  const end = (): void => {
    drag = undefined;
    cancelAnimationFrame(waiting);
  };
  const up = (event: PointerEvent): void => {
    if (!drag) return;
    const interval = drag.moved ? intervalAt(pxOf(event, drag.frame)) : undefined;
    const wasShown = shown !== undefined;
    end();
    if (interval || wasShown) stay(() => dashboard.settle(axis, interval));
  };
  const cancel = (): void => {
    if (!drag) return;
    end();
    place(settled);
    dashboard.restore();
  };
  const escape = ({ key }: KeyboardEvent): void => {
    if (key === "Escape") cancel();
  };

  const listen = [
    ["pointerenter", enter],
    ["pointerdown", down],
    ["pointermove", move],
    ["pointerup", up],
    ["pointercancel", cancel],
  ] as const;
  for (const [kind, listener] of listen) svg.addEventListener(kind, listener as EventListener); // border: each listens to its own kind
  window.addEventListener("keydown", escape);
  svg.classList.add("has-brush");
  return {
    show,
    end() {
      cancelAnimationFrame(waiting);
      for (const [kind, listener] of listen) svg.removeEventListener(kind, listener as EventListener);
      window.removeEventListener("keydown", escape);
      for (const rect of [ground, marked, veils.before, veils.after]) rect.remove();
    },
  };
}
