import { EngineError, messageOf, type Finding, type Step } from "./engine";
import { parquetToArrow, type ParquetFile } from "./parquet";
import type { Shape } from "./shape";

/** What the page sends: a file and the shape it must have. */
export interface DecodeRequest {
  readonly file: ParquetFile;
  readonly shape: Shape;
}

/** What it gets back: Arrow, or what was found wrong. */
export type DecodeAnswer = { readonly arrow: Uint8Array<ArrayBuffer> } | (Finding & { readonly step: Step });

addEventListener("message", (event: MessageEvent<DecodeRequest>) => {
  const { file, shape } = event.data;
  void parquetToArrow(file, shape).then(
    (arrow) => answer({ arrow }, [arrow.buffer]),
    (cause: unknown) => answer(findingOf(cause, file.file), []),
  );
});

const findingOf = (cause: unknown, file: string): DecodeAnswer =>
  cause instanceof EngineError
    ? { step: cause.step, thing: cause.thing, expected: cause.expected, got: cause.got }
    : { step: "parquet", thing: file, expected: "a Parquet file", got: messageOf(cause) };

const answer = (message: DecodeAnswer, transfer: Transferable[]) => postMessage(message, { transfer });
