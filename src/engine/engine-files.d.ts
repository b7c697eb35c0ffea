/** The engine's own files, put beside the site by the build and by the development server. */
declare module "virtual:engine-files" {
  export interface EngineFile {
    readonly url: string;
    /** Size in bytes as it travels. */
    readonly bytes: number;
  }
  /** DuckDB itself, gzip-compressed; `inflated` is its size in bytes afterwards. */
  export const wasm: EngineFile & { readonly inflated: number };
  /** DuckDB's worker script. */
  export const duckdbWorker: EngineFile;
  /** Our worker script that decodes Parquet. */
  export const parquetWorker: EngineFile;
  /** The Parquet files of the record by name, with the checksum that the build noted. */
  export const dataFiles: Readonly<Record<string, { readonly url: string; readonly crc32: number }>>;
}
