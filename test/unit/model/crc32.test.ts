import { crc32 as zlib } from "node:zlib";
import fc from "fast-check";
import { it } from "vitest";
import { crc32 } from "../../../src/model/crc32";

it("agrees with zlib on any bytes", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 500 }), (bytes) => crc32(bytes) === zlib(bytes)));
});
