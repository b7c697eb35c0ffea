import { parquetWorker } from "virtual:engine-files";
import { EngineError } from "./engine";
import { within, type Limits } from "./limits";
import { startOwnWorker } from "./own-worker";
import type { ParquetFile } from "./parquet";
import type { DecodeAnswer, DecodeRequest } from "./parquet-worker";
import type { Shape } from "./shape";

/** Turns Parquet into Arrow off the main thread, one file at a time; the bytes are handed over, not copied. */
export interface Decoder {
  decode(file: ParquetFile, shape: Shape): Promise<Uint8Array>;
  end(): void;
}

export async function openDecoder(limits: Limits, signal: AbortSignal): Promise<Decoder> {
  const { worker, life, end } = await startOwnWorker("the Parquet worker", parquetWorker, "", limits, signal);
  return {
    decode: (file, shape) =>
      within(`reading ${file.file}`, limits.parquet, life, () => ask(worker, { file, shape })),
    end: () => end(undefined),
  };
}

function ask(worker: Worker, request: DecodeRequest): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<DecodeAnswer>) =>
      "arrow" in data ? resolve(data.arrow) : reject(new EngineError(data.step, data));
    worker.addEventListener("message", hear, { once: true });
    worker.postMessage(request, [request.file.bytes.buffer]);
  });
}
