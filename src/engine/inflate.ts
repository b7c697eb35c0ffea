import { EngineError, messageOf } from "./engine";

/**
 * The wasm module out of its gzip stream. A page, a cut file or an altered byte does not pass: gzip carries a
 * checksum and a length, and the result must have the size that the build noted.
 */
export async function inflateWasm(
  url: string,
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
  inflatedBytes: number,
): Promise<Blob> {
  const fail = (got: string, options?: ErrorOptions) =>
    new EngineError(
      "fetch-engine",
      { thing: url, expected: `${inflatedBytes} bytes of packed WebAssembly`, got },
      options,
    );
  const opening: number[] = [];
  const peek = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, passing) {
      if (opening.length < 2) opening.push(...chunk.subarray(0, 2 - opening.length));
      passing.enqueue(chunk);
    },
  });
  const inflated = packed.pipeThrough(peek).pipeThrough(new DecompressionStream("gzip"));
  const blob = await new Response(inflated, { headers: { "content-type": "application/wasm" } })
    .blob()
    .catch((cause: unknown) => {
      if (cause instanceof EngineError || opening.length === 0) throw cause;
      const isGzip = opening[0] === 0x1f && opening[1] === 0x8b;
      throw fail(isGzip ? `a cut or altered file (${messageOf(cause)})` : "another file", { cause });
    });
  if (blob.size !== inflatedBytes) throw fail(`${blob.size} bytes`);
  return blob;
}
