import { EngineError, messageOf } from "./engine";

/**
 * Compiles a module out of its gzip stream while it arrives. A page, a cut file or an altered byte does not pass: gzip
 * carries a checksum and a length, and the module must have the size that the build noted.
 */
export async function compilePacked(
  url: string,
  packed: ReadableStream<Uint8Array<ArrayBuffer>>,
  inflatedBytes: number,
): Promise<WebAssembly.Module> {
  const opening: number[] = [];
  const peek = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, passing) {
      if (opening.length < 2) opening.push(...chunk.subarray(0, 2 - opening.length));
      passing.enqueue(chunk);
    },
  });
  let size = 0;
  const count = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
    transform(chunk, passing) {
      size += chunk.byteLength;
      passing.enqueue(chunk);
    },
  });
  const fail = (got: string, options?: ErrorOptions) => {
    const expected = `${inflatedBytes} bytes of packed WebAssembly`;
    return new EngineError("fetch-engine", { thing: url, expected, got }, options);
  };
  const inflated = packed.pipeThrough(peek).pipeThrough(new DecompressionStream("gzip")).pipeThrough(count);
  const response = new Response(inflated, { headers: { "content-type": "application/wasm" } });
  const module = await WebAssembly.compileStreaming(response).catch((cause: unknown) => {
    if (cause instanceof EngineError || opening.length === 0) throw cause;
    if (size === inflatedBytes) {
      const found = {
        thing: "DuckDB's module",
        expected: "WebAssembly for this browser",
        got: messageOf(cause),
      };
      throw new EngineError("wasm", found, { cause });
    }
    const isGzip = opening[0] === 0x1f && opening[1] === 0x8b;
    throw fail(isGzip ? `a cut or altered file (${messageOf(cause)})` : "another file", { cause });
  });
  if (size !== inflatedBytes) throw fail(`${size} bytes`);
  return module;
}
