import type { SQLNamespace } from "@codemirror/lang-sql";
import type { Column, Table } from "../../model/schema";

type Scope = Readonly<Record<string, SQLNamespace>>;

/** What the editor suggests: each table with its columns, what they mean and the codes they hold. */
export const completionScope = (tables: readonly Table[], codes: string): Scope =>
  Object.fromEntries(
    tables.map(({ name, doc, columns }) => [
      name,
      {
        self: { label: name, type: "class", info: doc },
        children: Object.entries(columns).map(([label, column]) => ({
          label,
          type: "property",
          detail: column.type,
          info: columnInfo(column, codes),
        })),
      },
    ]),
  );

/** What a column means, with its codes where the list of them is closed. */
export const columnInfo = ({ doc, values }: Column<unknown>, codes: string): string =>
  values === undefined ? doc : `${doc}. ${codes} ${values.join(", ")}`;
