import { expect, it } from "vitest";
import { isNamed } from "../../../src/model/data-version";

const known = { version: "1226a3d0f5df", date: "2026-08-30" };

it("a version is named by its hash or by its folder, and by nothing else", () => {
  expect(["1226a3d0f5df", "2026-08-30-1226a3d0f5df"].every((text) => isNamed(text, known))).toBe(true);
  const others = ["", "2026-08-30", "1226a3d0f5d", "2026-08-29-1226a3d0f5df", "2026-08-30-1226a3d0f5df "];
  expect(others.filter((text) => isNamed(text, known))).toEqual([]);
});
