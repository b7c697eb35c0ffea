import { EngineError, messageOf, type Finding, type Step } from "./engine";
import {
  inspectParquet,
  readBatches,
  type Batch,
  type Listing,
  type ParquetFacts,
  type ParquetFile,
} from "./parquet";
import type { Shape } from "./shape";

/** What the page sends: a file and the shape it must have, then a word for each batch; or a file to look into. */
export type DecodeRequest =
  | { readonly kind: "open"; readonly file: ParquetFile; readonly shape: Shape }
  | { readonly kind: "next" }
  | { readonly kind: "inspect"; readonly file: ParquetFile };

/** What it gets back: lists, rows, the end of them, what the file says of itself, or what was found wrong. */
export type DecodeAnswer =
  Listing | Batch | { readonly end: true } | ParquetFacts | (Finding & { readonly step: Step });

type Ahead = Promise<IteratorResult<Listing | Batch, void>>;

let batches: AsyncGenerator<Listing | Batch, void> | undefined;
/** What comes after what was asked for last: it is read while that is put away. */
let ahead: Ahead | undefined;

addEventListener("message", ({ data }: MessageEvent<DecodeRequest>) => {
  if (data.kind === "open") {
    batches = readBatches(data.file, data.shape);
    ahead = next();
  } else void reply(data);
});

function next(): Ahead | undefined {
  const found = batches?.next();
  found?.catch(() => {}); // told to whoever asks for it
  return found;
}

async function reply(request: Exclude<DecodeRequest, { kind: "open" }>): Promise<void> {
  try {
    if (request.kind === "inspect") return answer(await inspectParquet(request.file));
    const found = await ahead;
    ahead = next();
    if (found === undefined || found.done) answer({ end: true });
    else answer(found.value, "arrow" in found.value ? [found.value.arrow.buffer] : []);
  } catch (cause) {
    answer(findingOf(cause));
  }
}

const findingOf = (cause: unknown): DecodeAnswer =>
  cause instanceof EngineError
    ? { step: cause.step, thing: cause.thing, expected: cause.expected, got: cause.got }
    : { step: "parquet", thing: "a Parquet file", expected: "rows", got: messageOf(cause) };

const answer = (message: DecodeAnswer, transfer: Transferable[] = []) => postMessage(message, { transfer });
