import type { SchemaElement } from "hyparquet";
import { parquetWriteBuffer } from "hyparquet-writer";
import type { Answer, AnswerColumn, Value } from "../query/answer";

type Stored = Pick<SchemaElement, "type" | "converted_type">;
interface Form {
  readonly stored: Stored;
  /** Whether a known value can be kept so without loss. */
  readonly fits: (value: Value) => boolean;
  readonly keep: (value: Value) => unknown;
}

const TEXT: Form = {
  stored: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  fits: () => true,
  keep: String,
};
const WHOLE: Form = {
  stored: { type: "INT64" },
  fits: (value) =>
    /^-?\d+$/.test(String(value)) && BigInt.asIntN(64, BigInt(String(value))) === BigInt(String(value)),
  keep: (value) => BigInt(String(value)),
};
const NUMBER: Form = {
  stored: { type: "DOUBLE" },
  fits: (value) => typeof value === "number" || /^(NaN|-?Infinity)$/.test(String(value)),
  keep: Number,
};
const DAY: Form = {
  stored: { type: "INT32", converted_type: "DATE" },
  fits: (value) => /^\d{4}-\d\d-\d\d$/.test(String(value)),
  keep: (value) => new Date(String(value)),
};
const TRUTH: Form = {
  stored: { type: "BOOLEAN" },
  fits: (value) => typeof value === "boolean",
  keep: Boolean,
};

/**
 * An answer as Parquet; the same answer gives the same bytes. A column whose values do not all fit the type nearest to
 * its own is text. The footer carries the metadata.
 */
export function answerParquet(
  { columns, rows }: Answer,
  metadata: Readonly<Record<string, string>>,
): Uint8Array<ArrayBuffer> {
  const stored = columns.map((column, i) => {
    const values = rows.map((row) => row[i] ?? null);
    const nearest = nearestOf(column);
    const form = values.every((value) => value === null || nearest.fits(value)) ? nearest : TEXT;
    return {
      name: column.name,
      form,
      data: values.map((value) => (value === null ? null : form.keep(value))),
    };
  });
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: stored.map(({ name, data }) => ({ name, data })),
      schema: [
        { name: "root", num_children: stored.length },
        ...stored.map(({ name, form }) => ({ name, ...form.stored, repetition_type: "OPTIONAL" as const })),
      ],
      createdBy: "rollcall",
      kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    }),
  );
}

function nearestOf({ kind, digits }: AnswerColumn): Form {
  switch (kind) {
    case "boolean":
      return TRUTH;
    case "number":
      return digits === 0 ? WHOLE : NUMBER;
    case "day":
      return DAY;
    case "moment":
    case "text":
      return TEXT;
  }
}
