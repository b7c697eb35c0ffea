import { parse } from "csv-parse/sync";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { describe, expect, it } from "vitest";
import { answerCsv } from "../../../src/export/answer-csv";
import { answerParquet } from "../../../src/export/answer-parquet";
import type { Answer } from "../../../src/query/answer";

const answer: Answer = {
  columns: [
    { name: "=name", type: "VARCHAR", kind: "text" },
    { name: "people", type: "BIGINT", kind: "number", digits: 0 },
    { name: "share", type: "DECIMAL(4,2)", kind: "number", digits: 2 },
    { name: "since", type: "DATE", kind: "day" },
    { name: "ill", type: "BOOLEAN", kind: "boolean" },
  ],
  rows: [
    ['=HYPERLINK("x")', -3, -0.5, "2020-08-09", true],
    ["", "9007199254740993", null, "2024-02-29", null],
    [null, 0, 1.25, null, false],
  ],
  isWhole: true,
  ms: 4,
};

describe("an answer as CSV", () => {
  it("keeps every value, tells unknown from empty, and starts no formula", () => {
    const text = answerCsv(answer, undefined);
    expect(text.split("\r\n")).toEqual([
      "\uFEFF'=name,people,share,since,ill",
      `"'=HYPERLINK(""x"")",-3,-0.5,2020-08-09,true`,
      `"",9007199254740993,,2024-02-29,`,
      ",0,1.25,,false",
      "",
    ]);
  });

  it("keeps the sign of what is endless and of zero", () => {
    const columns = [
      { name: "n", type: "DOUBLE", kind: "number" },
      { name: "t", type: "VARCHAR", kind: "text" },
    ] as const;
    const rows = [
      ["-Infinity", "-Infinity"],
      [-0, "-0"],
    ];
    expect(answerCsv({ ...answer, columns, rows }, undefined)).toBe(
      "\uFEFFn,t\r\n-Infinity,'-Infinity\r\n-0,'-0\r\n",
    );
  });

  it("says SIMULATED in its first line and in every row", () => {
    const [header, ...rows] = parse(answerCsv(answer, "SIMULATED: not real people, none"), { bom: true });
    expect(header?.[0]).toBe("SIMULATED: not real people, none");
    expect(rows.map((row) => row[0])).toEqual(rows.map(() => "SIMULATED: not real people, none"));
    expect(rows.map((row) => row.length)).toEqual([6, 6, 6]);
  });
});

describe("an answer as Parquet", () => {
  const bytes = answerParquet(answer, { simulated: "SIMULATED: not real people" });

  it("keeps every value with the type nearest to its own", async () => {
    expect(await parquetReadObjects({ file: bytes.buffer })).toEqual([
      { "=name": '=HYPERLINK("x")', people: -3n, share: -0.5, since: new Date("2020-08-09"), ill: true },
      { "=name": "", people: 9007199254740993n, share: null, since: new Date("2024-02-29"), ill: null },
      { "=name": null, people: 0n, share: 1.25, since: null, ill: false },
    ]);
  });

  it("says SIMULATED in its footer", () => {
    expect(parquetMetadata(bytes.buffer).key_value_metadata).toContainEqual({
      key: "simulated",
      value: "SIMULATED: not real people",
    });
  });

  it("is the same bytes for the same answer", () => {
    expect(answerParquet(answer, { simulated: "SIMULATED: not real people" })).toEqual(bytes);
  });

  it("keeps as text what does not fit: wide numbers, exact decimals, days without an end", async () => {
    const wide: Answer = {
      ...answer,
      columns: answer.columns.slice(1, 4),
      rows: [
        ["170141183460469231731687303715884105727", "0.1234567890123456789", "infinity"],
        [1, 2, "2020-08-09"],
      ],
    };
    expect(await parquetReadObjects({ file: answerParquet(wide, {}).buffer })).toEqual([
      {
        people: "170141183460469231731687303715884105727",
        share: "0.1234567890123456789",
        since: "infinity",
      },
      { people: "1", share: "2", since: "2020-08-09" },
    ]);
  });

  it("can be empty", async () => {
    const none = answerParquet({ ...answer, rows: [] }, {});
    expect(await parquetReadObjects({ file: none.buffer })).toEqual([]);
  });
});
