import { AskError, placeAt } from "./ask-error";
import { UNICODE_SPACES } from "./plain-spaces";

/** What DuckDB's own tokenizer says: where each token begins, in bytes; comments are no tokens. */
export interface ScriptTokens {
  readonly offsets: readonly number[];
}

export interface Question {
  /** Without the semicolon at its end. */
  readonly text: string;
  /** The query that an EXPLAIN is about, which DuckDB can answer in part of a query; the text itself otherwise. */
  readonly query: string;
  /** Where the query begins in the text, in bytes. */
  readonly queryByte: number;
  readonly isExplained: boolean;
}

const OPENINGS = new Set(
  "select with from values table describe desc summarize show explain pivot unpivot".split(" "),
);

/** They look like tables or values and change the engine, or hide a statement inside a text. */
export const CHANGES = new Set(
  "enable_logging disable_logging truncate_duckdb_logs write_log checkpoint force_checkpoint query query_table arrow_scan arrow_scan_dumb".split(
    " ",
  ),
);

interface Token {
  readonly word: string;
  readonly byte: number;
}

/** The one question in a text; an AskError that names the first thing which is none. */
export function questionOf(text: string, { offsets }: ScriptTokens): Question {
  const tokens = tokensOf(text, offsets);
  const end = tokens.find(({ word }) => word.startsWith(";"));
  const asked = end ? tokens.slice(0, tokens.indexOf(end)) : tokens;
  if (asked.length === 0) throw new AskError("empty", { thing: "no question" });
  const refuse = (reason: "statement" | "several" | "function", { word, byte }: Token) => {
    throw new AskError(reason, { thing: word.toUpperCase(), place: placeAt(text, byte) });
  };

  const isExplained = asked[0]?.word === "explain";
  const start = isExplained ? afterExplain(asked) : 0;
  const opening = asked.slice(start).find(({ word }) => word !== "(") ?? asked.at(-1);
  if (opening && !OPENINGS.has(opening.word)) refuse("statement", opening);

  const second = tokens.slice(asked.length).find(({ word }) => !word.startsWith(";"));
  if (second) refuse("several", second);
  const changing = asked.find(({ word }, i) => CHANGES.has(word) && asked[i + 1]?.word === "(");
  if (changing) refuse("function", changing);

  const bytes = new TextEncoder().encode(text).subarray(0, end?.byte);
  const queryByte = isExplained ? (asked[start]?.byte ?? bytes.length) : 0;
  const decode = (part: Uint8Array) => new TextDecoder("utf-8", { ignoreBOM: true }).decode(part);
  return { text: decode(bytes), query: decode(bytes.subarray(queryByte)), queryByte, isExplained };
}

/** The index after EXPLAIN, ANALYZE or options in brackets. */
function afterExplain([, next, option, ...rest]: readonly Token[]): number {
  if (next?.word === "analyze") return 2;
  const hasOptions = next?.word === "(" && (option?.word === "analyze" || option?.word === "format");
  return hasOptions ? rest.findIndex(({ word }) => word === ")") + 4 : 1;
}

/**
 * Words in lower case, quoted names without their quotes; of what is neither, the first character. DuckDB's tokenizer
 * takes Unicode's spaces for letters, its parser takes them for spaces: what they join is several words.
 */
function tokensOf(text: string, offsets: readonly number[]): readonly Token[] {
  const bytes = new TextEncoder().encode(text);
  return offsets.flatMap((byte, i) => {
    const whole = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes.subarray(byte, offsets[i + 1]));
    const name = NAME.exec(whole)?.[0];
    if (name !== undefined) return wordsIn(name, byte);
    const quoted = /^"((?:[^"]|"")*)"/.exec(whole)?.[1];
    return [{ word: (quoted ?? whole.slice(0, 1)).toLowerCase(), byte }];
  });
}

/** All that DuckDB's tokenizer takes for one name without quotes. */
const NAME = /^[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*/;

const wordsIn = (name: string, byte: number): readonly Token[] =>
  Array.from(name.matchAll(NO_SPACES), ({ 0: word, index }) => ({
    word: word.toLowerCase(),
    byte: byte + new TextEncoder().encode(name.slice(0, index)).length,
  }));

const NO_SPACES = new RegExp(`[^${UNICODE_SPACES}]+`, "g");
