import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { fileWriter, parquetWriteRows } from "hyparquet-writer";
import { persons } from "../../src/model/person";
import { makeRecord } from "../record";
import { SOURCE_NAMES, sourcePath, type Sources } from "../source-files";
import { parquetSchema } from "../to-parquet";
import { assume } from "./assumptions";
import { SIMULATED } from "./mark";
import { sfc32 } from "./random";
import { lastDay } from "./recognised";
import { resample } from "./resample";
import { PERSONS, simulate } from "./simulate";

/** Rows in memory at a time; each is one row group of the file. */
const ROW_GROUP = 100_000;
const USAGE = "usage: npm run simulate -- COUNT [--out .cache/persons-COUNT.parquet]";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { out: { type: "string" } } });
const count = Number(positionals[0]);
if (!Number.isInteger(count) || count < 1) {
  console.error(`large: expected a whole number of people, got "${positionals[0] ?? ""}"\n${USAGE}`);
  process.exit(1);
}
const out = values.out ?? `.cache/persons-${count}.parquet`;
await mkdir(dirname(out), { recursive: true });
const sources = Object.fromEntries(
  await Promise.all(
    SOURCE_NAMES.map(async (name) => [name, await readFile(sourcePath(name), "utf8")] as const),
  ),
) as unknown as Sources; // border: every name is there
const { observed } = makeRecord(sources);
const seed = assume("seed");
const simulation = simulate({ seed, persons: PERSONS, observed });
await parquetWriteRows({
  writer: fileWriter(out),
  rows: resample(sfc32(seed, "large"), simulation.persons, count, lastDay(observed)),
  columns: Object.keys(persons.columns).map((name) => ({ name })),
  schema: parquetSchema(persons),
  rowGroupSize: ROW_GROUP,
  createdBy: "rollcall",
  kvMetadata: [{ key: "simulated", value: SIMULATED }],
});
console.log(`${count} people in ${out}`);
