import { describe, expect, it } from "vitest";
import { LateTexts } from "../../../../src/charts/linked/late-texts";

/** Eight things to say, and a step of a hand that has each of them say its number. */
function openTexts() {
  const texts = new LateTexts();
  const things = Array.from({ length: 8 }, () => ({ said: "" }));
  const step = (name: string): void => {
    texts.hold(() => things.forEach((thing) => texts.write(thing, () => (thing.said = name))));
    texts.writeSome();
  };
  return { texts, things, step, said: () => things.map(({ said }) => said) };
}

describe("texts that follow their marks", () => {
  it("are written at once where nothing is held", () => {
    const { texts, things, said } = openTexts();
    for (const thing of things) texts.write(thing, () => (thing.said = "a"));
    expect(said()).toEqual(Array(8).fill("a"));
  });

  it("are written an eighth at a step, and none is older than seven steps", () => {
    const { step, said } = openTexts();
    for (const name of "abcdefgh") step(name);
    expect(said()).toEqual(Array.from("abcdefgh"));
    step("i");
    expect(said()).toEqual(Array.from("ibcdefgh"));
  });

  it("are all written where the hand rests, and nothing old after that", () => {
    const { texts, things, step, said } = openTexts();
    step("a");
    step("b");
    texts.writeAll();
    expect(said()).toEqual(Array(8).fill("b"));
    for (const thing of things) texts.write(thing, () => (thing.said = "c"));
    texts.writeAll();
    expect(said()).toEqual(Array(8).fill("c"));
  });

  it("say the last of what was to be said", () => {
    const { texts, things, said } = openTexts();
    const [first] = things;
    for (const name of ["a", "b"])
      texts.hold(() => things.forEach((thing) => texts.write(thing, () => (thing.said = name))));
    if (first) texts.write(first, () => (first.said = "now"));
    texts.writeAll();
    expect(said()).toEqual(["now", ...Array<string>(7).fill("b")]);
  });

  it("are held no longer where drawing fails", () => {
    const { texts, things, said } = openTexts();
    expect(() =>
      texts.hold(() => {
        throw new Error("a drawing");
      }),
    ).toThrow("a drawing");
    for (const thing of things) texts.write(thing, () => (thing.said = "a"));
    expect(said()).toEqual(Array(8).fill("a"));
  });
});
