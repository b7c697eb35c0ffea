import { parquetWorker } from "virtual:engine-files";
import { EngineError } from "./engine";
import { within, type Limits } from "./limits";
import { startOwnWorker } from "./own-worker";
import type { Batch, Listing, ParquetFacts, ParquetFile } from "./parquet";
import type { DecodeAnswer, DecodeRequest } from "./parquet-worker";
import type { Shape } from "./shape";

/** Turns Parquet into Arrow off the main thread, one file at a time; bytes are handed over, not copied. */
export interface Decoder {
  /** The lists of a file, then its rows, part by part; the next part is read while one is put away. */
  batches(file: ParquetFile, shape: Shape): AsyncIterable<Listing | Batch>;
  inspect(file: ParquetFile): Promise<ParquetFacts>;
  end(): void;
}

export async function openDecoder(limits: Limits, signal: AbortSignal): Promise<Decoder> {
  const { worker, life, end } = await startOwnWorker("the Parquet worker", parquetWorker, "", limits, signal);
  const ask = (
    file: ParquetFile,
    request: DecodeRequest,
  ): Promise<Exclude<DecodeAnswer, { step: unknown }>> =>
    within(`reading ${file.file}`, limits.parquet, life, () => answerTo(worker, request));
  return {
    async *batches(file, shape) {
      const { bytes } = file;
      worker.postMessage(
        { kind: "open", file, shape } satisfies DecodeRequest,
        bytes instanceof Blob ? [] : [bytes.buffer],
      );
      for (;;) {
        const answer = await ask(file, { kind: "next" });
        if (!("lists" in answer || "arrow" in answer)) return;
        yield answer;
      }
    },
    async inspect(file) {
      const answer = await ask(file, { kind: "inspect", file });
      if ("rows" in answer) return answer;
      throw new EngineError("parquet", { thing: file.file, expected: "what it says of itself", got: "none" });
    },
    end: () => end(undefined),
  };
}

function answerTo(worker: Worker, request: DecodeRequest): Promise<Exclude<DecodeAnswer, { step: unknown }>> {
  return new Promise((resolve, reject) => {
    const hear = ({ data }: MessageEvent<DecodeAnswer>) =>
      "step" in data ? reject(new EngineError(data.step, data)) : resolve(data);
    worker.addEventListener("message", hear, { once: true });
    worker.postMessage(request);
  });
}
