import { createTableSql, keptIn, listType, type Lists, type Table } from "../model/schema";
import type { Param, Query } from "../query/sql";
import { textsToArrow } from "./arrow";
import { openAsk, type Ask, type AskDriver } from "./ask";
import { EngineError, messageOf, type Engine } from "./engine";
import { lastUsed } from "./last-used";
import { plainSpaces } from "./plain-spaces";
import { columnsOf, rowsOf } from "./rows";

/** An engine that tables can be put into. */
export interface Store extends Engine {
  /** Makes the table by its schema, without a row; columns whose texts are told are of ENUM types. */
  createTable(table: Table, lists?: Lists): Promise<void>;
  /** Puts rows into the table, as Arrow in the IPC stream format. */
  append(table: Table, arrow: Uint8Array): Promise<void>;
  /** Runs a statement that makes something and answers nothing. */
  execute(statement: Query<unknown>): Promise<void>;
  /** Answers a question that a person wrote, on a connection of its own. */
  readonly ask: Ask;
}

/** What DuckDB-WASM offers alike in the browser (with promises) and in Node (without). */
export interface Driver extends AskDriver {
  createPrepared(connection: number, text: string): number | Promise<number>;
  runPrepared(connection: number, statement: number, params: Param[]): Uint8Array | Promise<Uint8Array>;
  closePrepared(connection: number, statement: number): void | Promise<void>;
  insertArrowFromIPCStream(
    connection: number,
    buffer: Uint8Array,
    options: { name: string; create: boolean },
  ): void | Promise<void>;
}

/** Questions that are asked again and again differ in their values alone: they are prepared once. */
const STATEMENTS_KEPT = 64;

/** There is no disk to write to: a checkpoint would hold up the rows for half a second and keep nothing. */
const NO_CHECKPOINTS = "SET checkpoint_threshold = '1TB'";

/** Nothing that SQL can say after these reaches a file, an address or a setting. */
const LOCKS = [
  "SET autoinstall_known_extensions = false",
  "SET autoload_known_extensions = false",
  "SET enable_external_access = false",
  "SET lock_configuration = true",
];

const unfit =
  ({ name }: Table) =>
  (cause: unknown): never => {
    const found = { thing: `table ${name}`, expected: "rows that keep its rules", got: messageOf(cause) };
    throw new EngineError("insert", found, { cause });
  };

/** The engine over two fresh connections, its own and the one for questions that people write; locked. */
export async function openStore(
  driver: Driver,
  [connection, asking]: readonly [own: number, asking: number],
  close: () => Promise<void>,
): Promise<Store> {
  const execute = async (text: string, params: readonly Param[] = []): Promise<Uint8Array> => {
    const statement = await driver.createPrepared(connection, text);
    try {
      return await driver.runPrepared(connection, statement, [...params]);
    } finally {
      await driver.closePrepared(connection, statement);
    }
  };
  const ask = await openAsk(driver, asking);
  for (const text of [NO_CHECKPOINTS, ...LOCKS]) await execute(text);

  const forget = async (statement: number): Promise<void> => driver.closePrepared(connection, statement);
  const prepared = lastUsed<number>(STATEMENTS_KEPT, (statement) => void forget(statement).catch(() => {}));
  const prepare = async (text: string): Promise<number> => driver.createPrepared(connection, text);
  const run = async ({ text, params }: Query<unknown>): Promise<Uint8Array> =>
    driver.runPrepared(connection, await prepared.of(text, () => prepare(text)), [...params]);
  const failing =
    ({ text }: Query<unknown>) =>
    (cause: unknown): never => {
      throw new EngineError(
        "query",
        { thing: text, expected: "an answer", got: messageOf(cause) },
        { cause },
      );
    };
  const answer = (query: Query<unknown>): Promise<Uint8Array> => run(query).catch(failing(query));

  const insert = async (name: string, arrow: Uint8Array): Promise<void> =>
    driver.insertArrowFromIPCStream(connection, arrow, { name, create: false });
  /** The texts come from a file: they are put in as rows, and are never part of a statement. */
  const createList = async (name: string, texts: readonly string[]): Promise<void> => {
    await execute(`CREATE OR REPLACE TABLE texts_of_list (text VARCHAR)`);
    await insert("texts_of_list", textsToArrow("text", texts));
    await execute(`CREATE OR REPLACE TYPE ${name} AS ENUM (SELECT text FROM texts_of_list ORDER BY text)`);
    await execute("DROP TABLE texts_of_list");
  };

  return {
    async run<R>(query: Query<R>): Promise<readonly R[]> {
      return rowsOf(await answer(query)) as readonly R[]; // border: the query says what its rows are
    },
    async execute(query) {
      await execute(query.text, query.params).catch(failing(query));
    },
    async columns(query) {
      return columnsOf(await answer(query));
    },
    async createTable(table, lists = {}) {
      const made = async (): Promise<void> => {
        await execute(`DROP TABLE IF EXISTS ${keptIn(table)}`); // or its lists could not be made anew
        for (const [column, texts] of Object.entries(lists))
          await createList(listType(table.name, column), texts);
        for (const text of createTableSql(table, Object.keys(lists))) await execute(text);
      };
      await made().catch(unfit(table));
    },
    async append(table, arrow) {
      await insert(keptIn(table), arrow).catch(unfit(table));
    },
    ask: (text, asking) => ask(plainSpaces(text), asking),
    close,
  };
}
