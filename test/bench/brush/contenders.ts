/** One of those compared. */
export interface Contender {
  readonly name: string;
  /**
   * A page of this folder that shows `window.bench` (bench-page.ts), built into what the driver serves. It is opened
   * with `?people=`, the address of a Parquet file with the columns of src/model/person.ts.
   */
  readonly page: string;
  /** Whether it draws the charts of charts.ts: then it must count what the others count. */
  readonly draws: boolean;
}

/** The name of our own, which the bars are for. */
export const OURS = "Rollcall";

/** The others are compared with the first. */
export const CONTENDERS: readonly Contender[] = [
  { name: OURS, page: "rollcall.html", draws: true },
  { name: "crossfilter2", page: "crossfilter.html", draws: true },
  { name: "Mosaic", page: "mosaic.html", draws: true },
  { name: "nothing drawn", page: "still.html", draws: false },
];
