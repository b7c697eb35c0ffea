import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { InView } from "../../src/app/explore/in-view";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  return () => vi.useRealTimers();
});
afterEach(() => document.body.replaceChildren());

/** An element as far down a page as told, watched from when the browser has seen where it is. */
async function watched(topPx: number) {
  const element = document.createElement("p");
  element.style.cssText = `position: absolute; top: ${topPx}px; height: 10px; width: 10px`;
  document.body.append(element);
  const view = new InView();
  view.watch(element);
  await new Promise<void>((seen) => {
    const observer = new IntersectionObserver(() => (observer.disconnect(), seen()));
    observer.observe(element);
  });
  let isOver = false;
  const turn = view.turn().then(() => (isOver = true));
  const frames = async () => {
    for (let i = 0; i < 3; i += 1) await new Promise(requestAnimationFrame);
  };
  return { element, turn, frames, isOver: () => isOver };
}

test("what is in view has its turn at the next frame", async () => {
  const { turn } = await watched(10);
  await turn;
});

test("what is not waits until there is time", async () => {
  const { turn, frames, isOver } = await watched(20_000);
  await frames();
  expect(isOver()).toBe(false);
  vi.runAllTimers();
  await turn;
});

test("what comes into view waits no longer", async () => {
  const { element, turn, frames, isOver } = await watched(20_000);
  await frames();
  expect(isOver()).toBe(false);
  element.scrollIntoView();
  await turn;
});
