import { afterAll, beforeAll, expect, it } from "vitest";
import { openNodeEngine } from "../../../src/engine/node";
import type { Store } from "../../../src/engine/store";
import { recordFigures } from "../../../src/figures/record/index";
import { NOTHING_CHOSEN } from "../../../src/model/record-state";
import { createTableSql } from "../../../src/model/schema";
import { recordTables } from "../../../src/model/tables";
import { tablesRead } from "../../../src/query/tables-read";
import { sql } from "../../../src/query/sql";

let engine: Store;
beforeAll(async () => {
  engine = await openNodeEngine();
});
afterAll(() => engine.close());

it.each(recordFigures.map((figure) => [figure.id, figure] as const))(
  "names every table that %s reads, and no other",
  async (_, figure) => {
    const queries = Object.values(figure.queries(NOTHING_CHOSEN));
    const tables = tablesRead(queries, recordTables);
    const answered = () => Promise.all(queries.map((query) => engine.run(query)));
    for (const table of tables) {
      await expect(answered()).rejects.toThrow("does not exist");
      for (const text of createTableSql(table)) await engine.execute({ text, params: [] });
    }
    await expect(answered()).resolves.toBeDefined();
    for (const { name } of tables) await engine.execute({ text: `DROP TABLE ${name}`, params: [] });
  },
);

it("takes no word for a table", () => {
  const query = sql`SELECT cases FROM observations_of_places -- places`;
  expect(tablesRead([query], recordTables)).toEqual([]);
});
