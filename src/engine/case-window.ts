import type { Person } from "../model/person";
import type { Selection } from "../model/selection";
import { caseOrder, casesAt, type Order } from "../query/cases/case-rows";
import type { Engine } from "./engine";
import { lastUsed } from "./last-used";

/** Some of the people selected: from the one at `offset`, 0 for the first. */
export interface Window {
  readonly offset: number;
  readonly limit: number;
}
export type CaseWindow = (selection: Selection, order: Order, window: Window) => Promise<readonly Person[]>;

/** Of two orders their beginnings, and all: the order before is often chosen again. */
const ORDERS_KEPT = 4;
/** The first of a million are found in a third of the time that it takes to put all in order; most readers see no others. */
const FIRST = 200;

/** Reads the people of a selection a window at a time; who stands where is asked once, and kept. */
export function openCaseWindow(engine: Engine): CaseWindow {
  const orders = lastUsed<ArrayLike<number>>(ORDERS_KEPT);
  return async (selection, order, { offset, limit }) => {
    const query = caseOrder(selection, order, offset + limit <= FIRST ? FIRST : undefined);
    const inOrder = await orders.of(
      JSON.stringify(query),
      async () => (await engine.columns(query))["row"] ?? [],
    );
    const rows = Array.from(
      { length: Math.max(0, Math.min(limit, inOrder.length - offset)) },
      (_, i) => inOrder[offset + i] ?? -1,
    );
    if (rows.length === 0) return [];
    const asked = Array.from({ length: limit }, (_, i) => rows[i] ?? -1); // one statement for windows of any length
    const people = new Map((await engine.run(casesAt(asked))).map(({ row, ...person }) => [row, person]));
    return rows.flatMap((row) => people.get(row) ?? []);
  };
}
