import { parquetWorker } from "virtual:engine-files";
import { startBlobWorker } from "./blob-worker";
import { download, readBytes } from "./download";
import { EngineError } from "./engine";
import { within, type Limits } from "./limits";
import type { ParquetFile } from "./parquet";
import type { DecodeAnswer, DecodeRequest } from "./parquet-worker";
import type { Shape } from "./shape";

/** Turns Parquet into Arrow off the main thread, one file at a time. */
export interface Decoder {
  decode(file: ParquetFile, shape: Shape): Promise<Uint8Array>;
  end(): void;
}

export async function openDecoder(limits: Limits, signal: AbortSignal): Promise<Decoder> {
  const { url, bytes } = parquetWorker;
  const script = await download(url, { step: "fetch-engine", limitMs: limits.download, signal }, readBytes);
  if (script.byteLength !== bytes) {
    const found = { thing: url, expected: `${bytes} bytes of script`, got: `${script.byteLength} bytes` };
    throw new EngineError("fetch-engine", found);
  }
  const { worker, end } = startBlobWorker(script);
  return {
    decode: (file, shape) =>
      within(`reading ${file.file}`, limits.parquet, signal, () => ask(worker, { file, shape })),
    end,
  };
}

function ask(worker: Worker, request: DecodeRequest): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<DecodeAnswer>) =>
      "arrow" in data ? resolve(data.arrow) : reject(new EngineError("parquet", data));
    worker.onerror = ({ message }) =>
      reject(
        new EngineError("worker", {
          thing: "the Parquet worker",
          expected: "no error",
          got: message || "an error",
        }),
      );
    worker.postMessage(request, [request.file.bytes.buffer]);
  });
}
