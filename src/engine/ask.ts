import { tableFromIPC } from "@uwdata/flechette";
import type { Answer, AnswerColumn, Value } from "../query/answer";
import { columnOf, plainly, valueOf } from "./answer-column";
import { AskError, sqlError } from "./ask-error";
import { questionOf, type Question, type ScriptTokens } from "./read-only";
import { rowsOf } from "./rows";
import { following } from "./together";

export interface Asking {
  readonly signal?: AbortSignal;
  readonly limitMs?: number;
  readonly maxRows?: number;
}

/** Answers one question that somebody wrote, and changes nothing. It fails with an AskError. */
export type Ask = (text: string, asking?: Asking) => Promise<Answer>;

/** What DuckDB-WASM offers alike in the browser (with promises) and in Node (without). */
export interface AskDriver {
  tokenize(text: string): ScriptTokens | Promise<ScriptTokens>;
  createPrepared(connection: number, text: string): number | Promise<number>;
  closePrepared(connection: number, statement: number): void | Promise<void>;
  runQuery(connection: number, text: string): Uint8Array | Promise<Uint8Array>;
  startPendingQuery(
    connection: number,
    text: string,
    allowStreamResult: boolean,
  ): Uint8Array | null | Promise<Uint8Array | null>;
  pollPendingQuery(connection: number): Uint8Array | null | Promise<Uint8Array | null>;
  cancelPendingQuery(connection: number): boolean | Promise<boolean>;
  fetchQueryResults(connection: number): Uint8Array | null | Promise<Uint8Array | null>;
}

export const ASK_LIMITS = { limitMs: 20_000, maxRows: 100_000 } as const;

/** Takes a connection for itself, before the configuration is locked: a question is stopped without ending another. */
export async function openAsk(driver: AskDriver, connection: number): Promise<Ask> {
  await driver.runQuery(connection, "SET errors_as_json = true");
  let last: Promise<unknown> = Promise.resolve();
  return (text, asking = {}) => {
    const { limitMs, maxRows } = { ...ASK_LIMITS, ...asking };
    const ending = following(asking.signal);
    const { signal } = ending;
    const late = new AskError("timeout", { thing: `no answer within ${limitMs} ms` });
    const timer = setTimeout(() => ending.abort(late), limitMs);
    const ended = new Promise<never>((_, reject) => {
      const reason = () =>
        signal.reason === late
          ? late
          : new AskError("stopped", { thing: "by the reader" }, { cause: signal.reason });
      const end = () => reject(reason());
      if (signal.aborted) end();
      else signal.addEventListener("abort", end, { once: true });
    });
    const answered = last.then(() => answer(driver, connection, text, { signal, maxRows }));
    last = answered.catch(() => {});
    return Promise.race([answered, ended]).finally(() => clearTimeout(timer));
  };
}

async function answer(
  driver: AskDriver,
  connection: number,
  text: string,
  limits: { readonly signal: AbortSignal; readonly maxRows: number },
): Promise<Answer> {
  limits.signal.throwIfAborted();
  const question = questionOf(text, await driver.tokenize(text));
  try {
    await driver.closePrepared(connection, await driver.createPrepared(connection, text));
  } catch (cause) {
    throw sqlError(cause, text);
  }
  limits.signal.throwIfAborted();
  await driver.runQuery(connection, "BEGIN TRANSACTION READ ONLY");
  try {
    const columns = await describe(driver, connection, question);
    const { sql, before } = question.isExplained
      ? { sql: question.text, before: 0 }
      : plainly(question.text, columns);
    return await run(driver, connection, sql, columns, limits).catch((cause: unknown) => {
      throw limits.signal.aborted ? cause : sqlError(cause, text, before);
    });
  } finally {
    await driver.runQuery(connection, "ROLLBACK");
  }
}

const DESCRIBE = "DESCRIBE SELECT * FROM (\n";
const EXPLAINED = [
  { name: "explain_key", type: "VARCHAR" },
  { name: "explain_value", type: "VARCHAR" },
].map(columnOf);

/** The columns of the answer. DuckDB takes a query for a part of a query and nothing else: this is the proof that it is one. */
async function describe(
  driver: AskDriver,
  connection: number,
  { text, query, queryByte, isExplained }: Question,
) {
  try {
    const rows = rowsOf(await driver.runQuery(connection, `${DESCRIBE}${query}\n)`));
    if (isExplained) return EXPLAINED;
    return rows.map(({ column_name: name, column_type: type }) =>
      columnOf({ name: String(name), type: String(type) }),
    );
  } catch (cause) {
    throw sqlError(cause, text, DESCRIBE.length - queryByte);
  }
}

/** Runs in slices, so that it can be stopped, and takes the rows in batches up to the most that are kept. */
async function run(
  driver: AskDriver,
  connection: number,
  sql: string,
  columns: readonly AnswerColumn[],
  { signal, maxRows }: { readonly signal: AbortSignal; readonly maxRows: number },
): Promise<Answer> {
  const began = performance.now();
  const rows: (readonly Value[])[] = [];
  try {
    let header = await driver.startPendingQuery(connection, sql, true);
    while (header === null) {
      await pause();
      signal.throwIfAborted();
      header = await driver.pollPendingQuery(connection);
    }
    while (rows.length <= maxRows) {
      signal.throwIfAborted();
      const batch = await driver.fetchQueryResults(connection);
      if (batch === null) await pause();
      else if (batch.length === 0) break;
      else rows.push(...rowsIn([header, batch], columns));
    }
  } finally {
    if (signal.aborted) await driver.cancelPendingQuery(connection);
  }
  const ms = performance.now() - began;
  return { columns, rows: rows.slice(0, maxRows), isWhole: rows.length <= maxRows, ms };
}

function rowsIn(stream: Uint8Array[], columns: readonly AnswerColumn[]): readonly (readonly Value[])[] {
  const table = tableFromIPC(stream);
  const arrived = columns.map((column, i) => ({ column, values: table.getChildAt(i) }));
  return Array.from({ length: table.numRows }, (_, row) =>
    arrived.map(({ column, values }) => valueOf(column, values.at(row))),
  );
}

/** Lets a stop or a time limit be heard between two slices. */
const pause = () => new Promise((resolve) => setTimeout(resolve));
