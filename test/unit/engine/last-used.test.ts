import { describe, expect, it } from "vitest";
import { lastUsed } from "../../../src/engine/last-used";

describe("what was last asked for", () => {
  it("is made once, and again when it was dropped for others", async () => {
    const dropped: string[] = [];
    const kept = lastUsed<string>(2, (value) => dropped.push(value));
    const made: string[] = [];
    const ask = (key: string): Promise<string> =>
      kept.of(key, () => {
        made.push(key);
        return Promise.resolve(key);
      });
    for (const key of ["a", "b", "a", "c", "a", "b"]) expect(await ask(key)).toBe(key);
    expect(made).toEqual(["a", "b", "c", "b"]);
    expect(dropped).toEqual(["b", "c"]);
  });

  it("is one answer for two that ask at once", async () => {
    const kept = lastUsed<object>(2);
    const make = (): Promise<object> => Promise.resolve({});
    const [first, second] = await Promise.all([kept.of("a", make), kept.of("a", make)]);
    expect(first).toBe(second);
  });

  it("is asked for again after it failed", async () => {
    const kept = lastUsed<string>(2);
    await expect(kept.of("a", () => Promise.reject(new Error("no answer")))).rejects.toThrow("no answer");
    expect(await kept.of("a", () => Promise.resolve("answer"))).toBe("answer");
  });
});
