import { setTimeout as rest } from "node:timers/promises";
import type { Page } from "playwright";
import type { Gesture } from "./bench-page";
import { dragOf, regionsOf } from "./gestures";
import type { Step } from "./probe";

export type Played = Readonly<Record<Gesture, readonly Step[]>>;

/**
 * Between two events the page comes to rest: none pays for the one before. So a hand rests on a region before it presses
 * there, as hands do, and a contender may get ready for it: ours asks its engine ahead.
 */
const REST_MS = 40;
/** A place of the page without a chart. */
const NOWHERE = { x: 2, y: 2 };

/** One round: the brush out and back over everybody, then regions clicked on and off, with the axis woken in between. */
export async function playRound(page: Page, round: number): Promise<Played> {
  await page.bringToFront();
  const { mouse } = page;
  const axis = await page.evaluate(() => window.bench.axis());
  const played: Record<Gesture, Step[]> = { activate: [], brush: [], click: [] };
  const at = (share: number): number => axis.left + (axis.right - axis.left) * share;
  const measure = async (type: "pointermove" | "pointerdown", gesture: Gesture, act: () => Promise<void>) => {
    await page.evaluate(([type, gesture]) => window.probe.watch(type, gesture), [type, gesture] as const);
    await act();
    played[gesture].push(await page.evaluate(() => window.probe.take()));
    await rest(REST_MS);
  };
  const leave = async () => {
    await mouse.move(NOWHERE.x, NOWHERE.y);
    await rest(REST_MS);
  };
  const click = async (code: string) => {
    const region = await page.evaluate((each) => window.bench.region(each), code);
    await mouse.move(region.x, region.y);
    await page.evaluate(() => window.bench.settled("activate"));
    await rest(REST_MS);
    await measure("pointerdown", "click", () => mouse.down());
    await mouse.up();
    await leave();
  };
  const { from, through } = dragOf(round);
  const wake = () => measure("pointermove", "activate", () => mouse.move(at(from), axis.y));

  await leave();
  await wake();
  await mouse.down();
  for (const share of through) await measure("pointermove", "brush", () => mouse.move(at(share), axis.y));
  await mouse.up();
  await rest(REST_MS);
  await mouse.click(at(0.99), axis.y);
  await rest(REST_MS);
  await leave();

  for (const code of regionsOf(round)) {
    await click(code);
    await wake();
    await leave();
    await click(code);
  }
  return played;
}
