import {
  ifNotIn,
  type Completion,
  type CompletionContext,
  type CompletionResult,
  type CompletionSource,
} from "@codemirror/autocomplete";
import { keywordCompletionSource, schemaCompletionSource, type SQLNamespace } from "@codemirror/lang-sql";
import { syntaxTree } from "@codemirror/language";
import type { Column, Table } from "../../model/schema";
import { DUCKDB } from "./dialect";

type Scope = Readonly<Record<string, SQLNamespace>>;

/** All that the editor suggests: words, tables and columns; within a text nothing but the codes that may stand there. */
export function completionSources(tables: readonly Table[], codes: string): readonly CompletionSource[] {
  const schema = completionScope(tables, codes);
  const outsideTexts = [
    schemaCompletionSource({ dialect: DUCKDB, schema }),
    keywordCompletionSource(DUCKDB, true),
    completeColumns(tables, codes),
  ];
  return [
    ...outsideTexts.map((source) => ifNotIn(["String", "LineComment", "BlockComment"], source)),
    completeCodes(tables),
  ];
}

/** Suggests, in a text that a column is compared with, the codes of that column. */
function completeCodes(tables: readonly Table[]) {
  return ({ state, pos }: CompletionContext): CompletionResult | null => {
    const { name, from: start } = syntaxTree(state).resolveInner(pos, -1);
    const begun = state.sliceDoc(start + 1, pos);
    if (name !== "String" || start === pos || state.sliceDoc(start, start + 1) !== "'" || /['\n]/.test(begun))
      return null;
    const column = COMPARED.exec(state.sliceDoc(Math.max(0, start - MOST_BEFORE), start))?.[1];
    const found =
      column === undefined ? undefined : columnNamed(column, tablesIn(state.doc.toString(), tables));
    if (found?.values === undefined) return null;
    const before = found.isSeveral ? (/^.*[;%]/.exec(begun)?.[0].length ?? 0) : 0;
    const options = found.values.map((label) => ({ label, type: "constant" }));
    return { from: start + 1 + before, options, validFor: /^[^';%\n]*$/ };
  };
}

/** How far before a text its column is looked for: a list of codes may stand between. */
const MOST_BEFORE = 2000;
/** A column and what it is compared by, just before a text. */
const COMPARED =
  /(\w+)"?(?:\s*::\s*\w+)?\s*(?:=|==|<>|!=|\s(?:not\s+)?i?like|\sis\s+(?:not\s+)?distinct\s+from|\s(?:not\s+)?in\s*\((?:\s*'[^']*'\s*,)*)\s*$/i;

const columnNamed = (name: string, tables: readonly Table[]): Column<unknown> | undefined =>
  tables.flatMap(({ columns }) => columns[name.toLowerCase()] ?? [])[0];

/** The tables that a text names, or all of them while it names none. */
function tablesIn(text: string, tables: readonly Table[]): readonly Table[] {
  const said = new Set(text.replace(/\bas\s+\w+/gi, "").match(/\w+/g)); // a column may be called as a table is
  const named = tables.filter(({ name }) => said.has(name));
  return named.length > 0 ? named : tables;
}

/** Each table with its columns, what they mean and the codes they hold: suggested after `table.` or its alias. */
const completionScope = (tables: readonly Table[], codes: string): Scope =>
  Object.fromEntries(
    tables.map((table) => [
      table.name,
      {
        self: { label: table.name, type: "class", info: table.doc, boost: 1 },
        children: columnsOf(table, codes),
      },
    ]),
  );

/** Suggests the columns of the tables that the text names, or of all of them while it names none. */
function completeColumns(tables: readonly Table[], codes: string) {
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\w.]*/);
    if (word === null || word.text.includes(".") || (word.text === "" && !context.explicit)) return null;
    const options = tablesIn(context.state.doc.toString(), tables).flatMap((table) =>
      columnsOf(table, codes),
    );
    return { from: word.from, options, validFor: /^\w*$/ };
  };
}

/** What a column means, with its codes where the list of them is closed. */
export const columnInfo = ({ doc, values }: Column<unknown>, codes: string): string =>
  values === undefined ? doc : `${doc}. ${codes} ${values.join(", ")}`;

const columnsOf = ({ columns }: Table, codes: string): readonly Completion[] =>
  Object.entries(columns).map(([label, column]) => ({
    label,
    type: "property",
    detail: column.type,
    info: columnInfo(column, codes),
    boost: 1,
  }));
