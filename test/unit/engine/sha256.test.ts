import { createHash } from "node:crypto";
import fc from "fast-check";
import { it } from "vitest";
import { sha256 } from "../../../src/engine/sha256";

it("agrees with Node's on any bytes", () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 500 }),
      (bytes) => sha256(bytes) === createHash("sha256").update(bytes).digest("hex"),
    ),
  );
});
