import { batchType, type Batch, type Column, type DataType } from "@uwdata/flechette";

/** What an Arrow batch is made of. */
export interface Parts {
  readonly length: number;
  readonly nullCount: number;
  readonly validity: Uint8Array;
  readonly values: Int32Array | Int16Array | Int8Array | Uint8Array;
  readonly offsets?: Int32Array;
}

/** A batch; one of a dictionary takes its words. */
export type WordBatch = Batch<unknown> & { setDictionary(words: Column<unknown>): Batch<unknown> };

/** One batch of a type, out of the arrays that it is made of. */
export function batchOf(type: DataType, parts: Parts): WordBatch {
  const Made = batchType(type) as new (options: Parts & { readonly type: DataType }) => WordBatch; // border: flechette types it as any
  return new Made({ ...parts, type });
}

/** Which rows have a value, a bit each; written only from the first row without one. */
export class Known {
  length = 0;
  firstMissing = -1;
  #missing = 0;
  #bits: Uint8Array | undefined;
  readonly #rows: number;

  constructor(rows: number) {
    this.#rows = rows;
  }
  /** The next rows have values. */
  next(rows: number): void {
    const bits = this.#bits;
    const end = this.length + rows;
    if (bits) for (let row = this.length; row < end; row += 1) setBit(bits, row);
    this.length = end;
  }
  /** The next row has none. */
  missing(): void {
    if (this.#bits === undefined) {
      this.#bits = new Uint8Array(Math.ceil(this.#rows / 8));
      for (let row = 0; row < this.length; row += 1) setBit(this.#bits, row);
      this.firstMissing = this.length;
    }
    this.#missing += 1;
    this.length += 1;
  }
  get parts(): Pick<Parts, "length" | "nullCount" | "validity"> {
    return { length: this.length, nullCount: this.#missing, validity: this.#bits ?? new Uint8Array() };
  }
}

function setBit(bits: Uint8Array, row: number): void {
  bits[row >> 3] = (bits[row >> 3] ?? 0) | (1 << (row & 7));
}
