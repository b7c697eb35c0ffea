import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AskError } from "../../../src/engine/ask-error";
import { openNodeEngine } from "../../../src/engine/node";
import { plainSpaces } from "../../../src/engine/plain-spaces";
import { CHANGES, questionOf } from "../../../src/engine/read-only";
import type { Store } from "../../../src/engine/store";

let engine: Store;
beforeAll(async () => {
  engine = await openNodeEngine();
}, 30_000);
afterAll(() => engine.close());

const failing = (text: string): Promise<AskError> =>
  engine.ask(text).then(
    () => Promise.reject(new Error(`${text}: expected a failure, got an answer`)),
    (error: unknown) => error as AskError,
  );

/** Every space that DuckDB's parser knows: a question with any of them between its words is answered. */
const SPACES = [
  0xa0, 0x2000, 0x2001, 0x2002, 0x2003, 0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x200b,
  0x200c, 0x200d, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff,
].map((code) => String.fromCodePoint(code));

describe.each(SPACES.map((space) => [space.codePointAt(0)?.toString(16) ?? "", space]))(
  "the space U+%s",
  (_, s) => {
    it("hides no function that is refused", async () => {
      for (const name of CHANGES) {
        const [thing, reason] = [name.toUpperCase(), "function"];
        for (const text of [
          `FROM${s}${name}('x')`,
          `${s}FROM ${name}${s}('x')`,
          `FROM system.main.${s}"${name}"${s}${s}('x')`,
          `SELECT 1${s}UNION${s}FROM${s}${name}()`,
        ])
          expect(await failing(text), JSON.stringify(text)).toMatchObject({ reason, thing });
      }
    });

    it("hides no statement", async () => {
      for (const text of [
        `${s}DROP${s}TABLE${s}people`,
        `EXPLAIN${s}ANALYZE${s}DROP TABLE people`,
        `EXPLAIN${s}(${s}ANALYZE${s})${s}DROP TABLE people`,
      ])
        expect(await failing(text), JSON.stringify(text)).toMatchObject({
          reason: "statement",
          thing: "DROP",
        });
      expect(await failing(`SELECT 1;${s}DROP TABLE people`)).toMatchObject({ reason: "several" });
    });

    it("stands in a question as a space does, and moves no place of an error", async () => {
      expect((await engine.ask(`${s}SELECT${s}1${s}AS${s}n${s}`)).rows).toEqual([[1]]);
      const text = `${s}SELECT 1,${s}${s}foo`;
      expect((await failing(text)).place?.offset).toBe(text.indexOf("foo"));
    });

    it("stays in texts and in names in quotes", async () => {
      const { columns, rows } = await engine.ask(
        `SELECT 'a${s}''b' AS "x${s}y",${s}$t$c${s}' $t$ AS d -- ${s}'`,
      );
      expect(columns.map(({ name }) => name)).toEqual([`x${s}y`, "d"]);
      expect(rows).toEqual([[`a${s}'b`, `c${s}' `]]);
    });
  },
);

describe("a question with plain spaces", () => {
  it.each([
    ["SELECT\u00a01", "SELECT 1"],
    ["/* it's\u00a0*/\u00a0SELECT", "/* it's\u00a0*/ SELECT"],
    ["-- it's\u00a0\n\u00a0SELECT", "-- it's\u00a0\n SELECT"],
    ["e'\\'\u00a0'\u00a0E", "e'\\'\u00a0' E"],
    ["'never\u00a0closed", "'never\u00a0closed"],
    ["/* never\u00a0closed", "/* never\u00a0closed"],
    ["$a\u00a0b$ c\u00a0$a\u00a0b$\u00a0", "$a\u00a0b$ c\u00a0$a\u00a0b$ "],
  ])("is made of %j", (text, plain) => {
    expect(plainSpaces(text)).toBe(plain);
    expect(plain.length).toBe(text.length);
  });

  it("is made of a very long text", () => {
    const text = `SELECT '${"a''".repeat(200_000)}'\u00a0`;
    expect(plainSpaces(text)).toBe(`${text.slice(0, -1)} `);
  });

  it("is read for what is refused even where the spaces are still in it", () => {
    const text = "FROM\u00a0enable_logging()";
    expect(() => questionOf(text, { offsets: [0, 20, 21] })).toThrow(AskError);
  });
});
