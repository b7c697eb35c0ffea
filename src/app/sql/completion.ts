import type { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete";
import type { SQLNamespace } from "@codemirror/lang-sql";
import type { Column, Table } from "../../model/schema";

type Scope = Readonly<Record<string, SQLNamespace>>;

/** Each table with its columns, what they mean and the codes they hold: suggested after `table.` or its alias. */
export const completionScope = (tables: readonly Table[], codes: string): Scope =>
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
export function completeColumns(tables: readonly Table[], codes: string) {
  return (context: CompletionContext): CompletionResult | null => {
    const word = context.matchBefore(/[\w.]*/);
    if (word === null || word.text.includes(".") || (word.text === "" && !context.explicit)) return null;
    const said = new Set(context.state.doc.toString().match(/\w+/g));
    const named = tables.filter(({ name }) => said.has(name));
    const options = (named.length > 0 ? named : tables).flatMap((table) => columnsOf(table, codes));
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
