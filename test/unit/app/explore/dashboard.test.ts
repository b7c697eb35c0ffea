import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { Dashboard } from "../../../../src/app/explore/dashboard.svelte";
import type { Crossfilter } from "../../../../src/engine/crossfilter";
import { readState, writeState } from "../../../../src/model/case-permalink";
import { where } from "../../../../src/query/cases/where";
import { openCaseEngine, type CaseEngine } from "../../../support/case-engine";

let opened: CaseEngine;
beforeAll(async () => {
  opened = await openCaseEngine();
  vi.stubGlobal("requestAnimationFrame", (callback: () => void) => setImmediate(callback));
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await opened.store.close();
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  return () => vi.useRealTimers();
});

/** A dashboard over the engine, whose answers can be held back. */
async function open() {
  let gate = Promise.resolve();
  let release = (): void => undefined;
  const rows = vi.fn(async (condition: Parameters<Crossfilter["rows"]>[0]) => {
    await gate;
    return opened.cases.rows(condition);
  });
  const onfailed = vi.fn();
  const dashboard = new Dashboard({
    cases: { ...opened.cases, rows },
    read: readState,
    onfragment: () => undefined,
    onproblems: () => undefined,
    onfailed,
  });
  await dashboard.follow("");
  rows.mockClear();
  return {
    dashboard,
    rows,
    onfailed,
    hold() {
      gate = new Promise((resolve) => (release = resolve));
    },
    release: () => release(),
    shown: () => writeState(dashboard.state),
  };
}

test("a choice is shown together with its numbers where they come soon", async () => {
  const { dashboard, shown } = await open();
  const before = dashboard.summary?.people;
  dashboard.choices.toggle("sex", "female");
  expect([shown(), dashboard.summary?.people]).toEqual(["", before]);
  await dashboard.shown;
  expect([shown(), dashboard.pending]).toEqual(["sex=female", false]);
  const women = opened.people.filter(
    ({ sex, designation }) => sex === "female" && designation === "recognised",
  );
  expect(dashboard.summary?.people).toBe(women.length);
});

test("a choice whose numbers take their time is shown before them; the last numbers stay until then", async () => {
  const { dashboard, shown, hold, release } = await open();
  const before = dashboard.summary?.people;
  hold();
  dashboard.choices.toggle("sex", "female");
  expect(shown()).toBe("");
  vi.runAllTimers();
  await dashboard.shown;
  expect([shown(), dashboard.pending, dashboard.summary?.people]).toEqual(["sex=female", true, before]);
  expect(dashboard.undoable?.about).toBe("sex");
  release();
  await dashboard.answered;
  expect(dashboard.pending).toBe(false);
  expect(dashboard.summary?.people).toBeLessThan(before ?? 0);
});

test("choices that come faster than their numbers all count, and only the last is shown", async () => {
  const { dashboard, shown, hold, release } = await open();
  hold();
  dashboard.choices.toggle("sex", "female");
  const first = dashboard.shown;
  dashboard.choices.toggle("region", "BY-BR");
  dashboard.choices.undo();
  dashboard.choices.toggle("status", "held");
  release();
  await Promise.all([first, dashboard.answered]);
  expect(shown()).toBe("status=held&sex=female");
  const people = opened.people.filter(
    ({ sex, designation, custody }) => sex === "female" && designation === "recognised" && custody === "held",
  );
  expect(dashboard.summary?.people).toBe(people.length);
});

test("what needs no new numbers is shown at once", async () => {
  const { dashboard, shown, hold } = await open();
  hold();
  dashboard.choices.showMap("rate");
  expect(shown()).toBe("map=rate");
});

test("where a hand rests on a mark the engine is asked ahead: the choice asks it for nothing more", async () => {
  const { dashboard, rows } = await open();
  dashboard.expect((now) => ({ ...now, occupation: ["student"] }));
  dashboard.expect((now) => ({ ...now, occupation: ["journalist"] })); // the hand went on
  vi.runAllTimers();
  const asked = rows.mock.calls.map(([condition]) => JSON.stringify(condition));
  const conditionOf = (code: "journalist" | "student") =>
    JSON.stringify(where({ ...dashboard.selection, occupation: [code] }));
  expect(asked).toContain(conditionOf("journalist"));
  expect(asked).not.toContain(conditionOf("student"));
  rows.mockClear();
  dashboard.choices.set("occupation", ["journalist"]);
  await dashboard.answered;
  const fresh = rows.mock.calls.map(([condition]) => JSON.stringify(condition));
  expect(fresh.length).toBeGreaterThan(0);
  expect(fresh.filter((condition) => !asked.includes(condition))).toEqual([]);
});

test("numbers that cannot be told leave the choice shown and no number", async () => {
  const { dashboard, rows, onfailed, shown } = await open();
  rows.mockRejectedValue(new Error("the engine is gone"));
  dashboard.choices.toggle("sex", "female");
  await dashboard.answered;
  expect([shown(), dashboard.failed, dashboard.summary]).toEqual(["sex=female", true, undefined]);
  expect(onfailed).toHaveBeenCalledTimes(1);
});

test("what a brush needs is built ahead once, and again where that failed", async () => {
  const { dashboard, rows } = await open();
  rows.mockRejectedValueOnce(new Error("the engine is busy"));
  dashboard.getReady();
  await vi.waitFor(async () => expect((await dashboard.activate("held")).axis).toBe("held"));
  rows.mockClear();
  dashboard.getReady();
  await dashboard.activate("held");
  expect(rows).not.toHaveBeenCalled();
});

test("very many people are not made ready before a hand is there", async () => {
  const { dashboard, rows } = await open();
  const { everyone } = dashboard;
  dashboard.everyone = everyone && { ...everyone, total: Int32Array.of(100_001) };
  dashboard.getReady();
  expect(rows).not.toHaveBeenCalled();
  dashboard.everyone = everyone;
  dashboard.getReady();
  expect(rows).toHaveBeenCalled();
});
