import { describe, expect, it } from "vitest";
import { within } from "../../../src/engine/limits";
import { asTheyArrive, together } from "../../../src/engine/together";

const never = new AbortController().signal;
const unending = () => new Promise<never>(() => {});

describe("a time limit", () => {
  it("gives the result of work that ends in time", async () => {
    expect(await within("work", 60_000, never, async () => 7)).toBe(7);
  });

  it("gives the error of work that fails in time", async () => {
    await expect(within("work", 60_000, never, () => Promise.reject(new Error("broken")))).rejects.toThrow(
      "broken",
    );
  });

  it("is an error that names the work and the limit when the work takes longer", async () => {
    const late = within("work", 1, never, unending);
    await expect(late).rejects.toThrow("work: expected an end within 1 ms, got none");
    await expect(late).rejects.toMatchObject({ step: "timeout" });
  });

  it("of zero does not begin the work", async () => {
    let begun = false;
    const late = within("work", 0, never, async () => (begun = true));
    await expect(late).rejects.toMatchObject({ step: "timeout" });
    expect(begun).toBe(false);
  });

  it("gives way to the signal, with its reason", async () => {
    const leaving = new AbortController();
    const work = within("work", 60_000, leaving.signal, unending);
    leaving.abort(new Error("the reader left"));
    await expect(work).rejects.toThrow("the reader left");
    await expect(within("work", 60_000, leaving.signal, unending)).rejects.toThrow("the reader left");
  });
});

describe("work of several parts", () => {
  it("is abandoned whole when one part fails", async () => {
    const reasons: unknown[] = [];
    const broken = new Error("broken");
    const work = together(undefined, (signal) => {
      signal.addEventListener("abort", () => reasons.push(signal.reason));
      return Promise.all([unending(), Promise.reject(broken)]);
    });
    await expect(work).rejects.toBe(broken);
    expect(reasons).toEqual([broken]);
  });

  it("is abandoned with the caller's signal, also after it is done", async () => {
    const leaving = new AbortController();
    const inner = await together(leaving.signal, async (signal) => signal);
    expect(inner.aborted).toBe(false);
    leaving.abort();
    expect(inner.aborted).toBe(true);
  });
});

describe("promises as they arrive", () => {
  it("come in the order in which they are kept, and in their own where they are kept together", async () => {
    let arrive = (_: string): void => {};
    const later = new Promise<string>((resolve) => (arrive = resolve));
    const came: string[] = [];
    for await (const one of asTheyArrive([later, Promise.resolve("small"), Promise.resolve("other")])) {
      came.push(one);
      if (one === "other") arrive("large");
    }
    expect(came).toEqual(["small", "other", "large"]);
    expect((await asTheyArrive([]).next()).done).toBe(true);
  });

  it("end with the first that fails, and leave none that nobody hears", async () => {
    const arriving = asTheyArrive([Promise.reject(new Error("first")), Promise.reject(new Error("second"))]);
    await expect(arriving.next()).rejects.toThrow("first");
  });
});
