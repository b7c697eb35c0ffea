import type { TextPlace } from "../query/answer";
import { messageOf } from "./engine";

/** Why somebody's question got no answer. All but "sql" and "engine" are said before or instead of running it. */
export type AskReason =
  "empty" | "statement" | "several" | "function" | "pivot" | "sql" | "timeout" | "stopped" | "engine";

export interface AskProblem {
  /** The statement or function that was refused, or what DuckDB says, in English. */
  readonly thing: string;
  readonly place?: TextPlace | undefined;
}

/** A question that was refused, failed or was stopped, and where in its text. */
export class AskError extends Error {
  override readonly name = "AskError";
  readonly reason: AskReason;
  readonly thing: string;
  readonly place: TextPlace | undefined;

  constructor(reason: AskReason, { thing, place }: AskProblem, options?: ErrorOptions) {
    super(`${reason}: ${thing}${place ? ` (line ${place.line}, column ${place.column})` : ""}`, options);
    this.reason = reason;
    this.thing = thing;
    this.place = place;
  }
}

/**
 * What DuckDB says of a text that it ran as part of another, which began `before` bytes earlier. With
 * `errors_as_json` it gives the place as a number of bytes.
 */
export function sqlError(cause: unknown, text: string, before = 0): AskError {
  const { message, position } = told(messageOf(cause));
  if (message === UNLISTED_PIVOT) return new AskError("pivot", { thing: message }, { cause });
  const place = position === undefined ? undefined : placeAt(text, position - before);
  return new AskError("sql", { thing: message.replace(ADVICE, ""), place }, { cause });
}

/** A PIVOT that does not list its values is two questions inside, one of which looks for them. A second question is refused before. */
const UNLISTED_PIVOT = "Cannot prepare multiple statements at once!";

/** DuckDB advises to install extensions, to find a disk and to change settings, which nobody can here. */
const ADVICE =
  /\s*\n\s*(?:Please try installing|Database is launched in in-memory mode)[^]*$|\s*(?:Use "?|\* )SET [^\n]*/g;

/** The place of a byte of a text in UTF-8; none when it lies outside. */
export function placeAt(text: string, byte: number): TextPlace | undefined {
  const bytes = new TextEncoder().encode(text);
  if (byte < 0 || byte > bytes.length) return undefined;
  const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(0, byte));
  const lines = before.split("\n");
  return { offset: before.length, line: lines.length, column: [...(lines.at(-1) ?? "")].length + 1 };
}

interface Told {
  readonly message: string;
  readonly position?: number;
}

/** DuckDB wraps its JSON in a prefix, and sometimes in itself. */
function told(text: string): Told {
  const found = /\{.*\}/s.exec(text);
  if (found === null) return { message: text };
  try {
    const { exception_message: message, position } = JSON.parse(found[0]) as Record<string, unknown>; // border: an object, checked below
    if (typeof message !== "string") return { message: text };
    const at = Number.parseInt(String(position), 10);
    const inner = told(message);
    return Number.isNaN(at) ? inner : { message: inner.message, position: at };
  } catch {
    return { message: text };
  }
}
