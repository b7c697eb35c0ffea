import { AsyncDuckDB, VoidLogger, type AsyncDuckDBConnection } from "@duckdb/duckdb-wasm";
import workerUrl from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";
import wasmUrl from "@duckdb/duckdb-wasm/dist/duckdb-eh.wasm?url";
import { columnFromArray, dictionary, int32, tableFromColumns, tableToIPC, utf8 } from "@uwdata/flechette";
import { CHARTS, LAST_DAY, type Chart, type ChartId } from "./charts";
import type { PeopleColumns } from "./read-columns";

export interface PeopleEngine {
  readonly duckdb: AsyncDuckDB;
  readonly connection: AsyncDuckDBConnection;
}

/** DuckDB from the installed package with the table `people` in it; the rows come as Arrow, nothing from elsewhere. */
export async function openPeople(reading: Promise<PeopleColumns>): Promise<PeopleEngine> {
  const duckdb = new AsyncDuckDB(new VoidLogger(), new Worker(workerUrl));
  await duckdb.instantiate(wasmUrl);
  const connection = await duckdb.connect();
  await connection.insertArrowFromIPCStream(arrowOf(await reading), { name: "read", create: true });
  await connection.query(PEOPLE);
  for (const chart of CHARTS) await connection.query(relation(chart));
  await connection.query("DROP TABLE read");
  return { duckdb, connection };
}

function arrowOf(columns: PeopleColumns): Uint8Array {
  const built = Object.entries(columns).map(([name, values]: [string, readonly unknown[]]) => {
    const type = typeof values.find((value) => value !== null) === "string" ? dictionary(utf8()) : int32();
    return [name, columnFromArray([...values], type)] as const;
  });
  const bytes = tableToIPC(tableFromColumns(built.map(([name, column]) => [name, column])), {
    format: "stream",
  });
  if (bytes === null) throw new Error("people: expected Arrow, got nothing");
  return bytes;
}

/** The table or view of each chart: whoever is in no bar is not in it, and who is in several is in it several times. */
export const relationOf = ({ id }: Chart): string => `people_by_${id}`;

const lastOf = (id: ChartId): number => {
  const chart: Chart | undefined = CHARTS.find((each) => each.id === id);
  return chart?.kind === "steps" ? chart.bars * chart.step - 1 : NaN;
};

const PEOPLE = `
CREATE TABLE people AS
SELECT
  detained, released, region, age_band, sex, penalty, conditions, charges,
  CASE WHEN sentence_months < ${lastOf("sentence")} THEN sentence_months
       WHEN sentence_months IS NOT NULL THEN ${lastOf("sentence")} END::INTEGER AS sentence_months,
  CASE WHEN months < ${lastOf("custody")} THEN months
       WHEN months IS NOT NULL THEN ${lastOf("custody")} END::INTEGER AS custody_months
FROM (
  SELECT *, date_sub('month', detained, CASE WHEN custody = 'held' THEN DATE '${LAST_DAY}' ELSE released END) AS months
  FROM (
    SELECT * REPLACE (DATE '1970-01-01' + detained AS detained, DATE '1970-01-01' + released AS released)
    FROM read
  )
)`;

/** A view for who has the value; a table of their own for lists of codes, that no question need take them apart. */
const relation = (chart: Chart): string =>
  chart.kind === "code-lists"
    ? `CREATE TABLE ${relationOf(chart)} AS
SELECT * REPLACE (unnest(string_split(${chart.column}, ';')) AS ${chart.column})
FROM people`
    : `CREATE VIEW ${relationOf(chart)} AS SELECT * FROM people WHERE ${chart.column} IS NOT NULL`;
