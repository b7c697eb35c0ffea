import { expect, test, vi } from "vitest";
import { Choices } from "../../../../src/app/explore/choices";
import { readState, writeState } from "../../../../src/model/case-permalink";

function opened(fragment = "") {
  const onchoice = vi.fn();
  const onproblems = vi.fn();
  const choices = new Choices({ read: readState, onproblems, onchoice });
  choices.follow(fragment, true);
  return { choices, onchoice, onproblems, fragment: () => writeState(choices.state) };
}

test("each choice changes the state that the one before led to, shown or not", () => {
  const { choices, fragment, onchoice } = opened();
  choices.toggle("region", "BY-HM");
  choices.toggle("region", "BY-BR");
  choices.set("sex", ["female"]);
  choices.compare("rest");
  expect(fragment()).toBe("region=BY-BR,BY-HM&sex=female&compare=rest");
  expect(onchoice).toHaveBeenCalledTimes(4);
  choices.toggle("region", "BY-HM");
  expect(fragment()).toBe("region=BY-BR&sex=female&compare=rest");
});

test("changes are taken back and done again one by one, each by what it was about", () => {
  const { choices, fragment } = opened("sex=female");
  expect(choices.undoable).toBeUndefined();
  choices.set("condition", { codes: ["cancer", "mental"], match: "any" });
  choices.setMatch("condition", "all");
  choices.clear();
  expect([choices.undoable?.about, fragment()]).toEqual(["all", ""]);
  choices.undo();
  choices.undo();
  expect([choices.undoable?.about, choices.redoable?.about]).toEqual(["condition", "condition"]);
  choices.redo();
  choices.redo();
  expect([fragment(), choices.redoable]).toEqual(["", undefined]);
});

test("a choice that changes nothing is no step and is told to nobody", () => {
  const { choices, onchoice } = opened("region=BY-BR");
  choices.set("region", ["BY-BR"]);
  choices.showMap(undefined);
  expect(onchoice).not.toHaveBeenCalled();
  expect(choices.undoable).toBeUndefined();
});

test("presses of a key that go on with one interval are taken back at once; back where they began they are no step", () => {
  const { choices, fragment } = opened();
  choices.setInterval("age", { from: 20, to: 60 }, { goesOn: false });
  choices.setInterval("age", { from: 21, to: 60 }, { goesOn: true });
  choices.setInterval("age", { from: 22, to: 60 }, { goesOn: true });
  const narrowed = fragment();
  choices.undo();
  expect(fragment()).toBe("");
  choices.redo();
  expect(fragment()).toBe(narrowed);
  choices.setInterval("age", undefined, { goesOn: true });
  expect([fragment(), choices.undoable]).toEqual(["", undefined]);
});

test("whoever was asked for although the number is unknown stays through an interval", () => {
  const { choices } = opened("age=20..60,unknown");
  choices.setInterval("age", { from: 30, to: 40 }, { goesOn: false });
  expect(choices.state.selection.age).toMatchObject({ unknown: true });
});

test("what a link cannot hold is told and not gone to", () => {
  const { choices, onproblems, fragment } = opened();
  onproblems.mockClear();
  choices.toggle("region", "nowhere");
  expect(onproblems.mock.lastCall?.[0]).not.toEqual([]);
  expect(fragment()).toBe("");
});
