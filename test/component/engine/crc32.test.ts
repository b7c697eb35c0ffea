import { expect, it } from "vitest";
import { crc32 } from "../../../src/engine/crc32";

it("agrees with the check value of the standard", () => {
  expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
});
