import { binsAmong, binsOfEveryone, mostOf, widthFor } from "../query/cases/count";
import type { Measure } from "../query/cases/measures";
import type { BinColumn, BinColumns } from "./bin-columns";
import type { Columns, Engine } from "./engine";

/** Few queries are quicker; few columns at once need less memory, and keep the page waiting for less long. */
const AT_ONCE = 4;

/** The columns of everyone's numbers that the measures count. */
export async function readBins(engine: Engine, measures: readonly Measure[]): Promise<BinColumns> {
  const all = [...new Map(measures.map((measure) => [measure.column, measure])).values()];
  const ofEveryone = all.filter(({ among }) => among === undefined);
  const columns: Record<string, BinColumn> = {};
  const parts = Array.from({ length: Math.ceil(ofEveryone.length / AT_ONCE) }, (_, i) =>
    ofEveryone.slice(i * AT_ONCE, (i + 1) * AT_ONCE),
  );
  const ask = (part: readonly Measure[] | undefined) => {
    const asked = part && engine.columns(binsOfEveryone(part));
    asked?.catch(() => {}); // told by what waits for it
    return asked;
  };
  let people = 0;
  let next = ask(parts[0]);
  for (const [i, part] of parts.entries()) {
    const answer = (await next) ?? {};
    next = ask(parts[i + 1]); // answered while this one is read
    for (const measure of part) {
      const column = inPlaces(numbersIn(answer, measure.column), measure);
      columns[measure.column] = column;
      people = column.length;
    }
  }
  for (const measure of all)
    if (measure.among !== undefined) {
      const few = await engine.columns(binsAmong(measure, measure.among));
      columns[measure.column] = filledOut(few, measure, people);
    }
  return columns;
}

const numbersIn = (answer: Columns, name: string): BinColumn => answer[name] ?? new Int16Array();

/** Instead of numbers out of very many, their places among those that occur. */
function inPlaces(numbers: BinColumn, measure: Measure): BinColumn {
  const { occurring } = measure;
  if (occurring === undefined) return numbers;
  const placeOf = new Map(occurring.map((number, place) => [number, place]));
  const places = new ARRAYS[widthFor(mostOf(measure))](numbers.length);
  for (let row = 0; row < numbers.length; row += 1) places[row] = placeOf.get(numbers[row] ?? -1) ?? -1;
  return places;
}
const ARRAYS = { 8: Int8Array, 16: Int16Array, 32: Int32Array } as const;

/** A number for everyone out of those of a few: 0 for all others. */
function filledOut(few: Columns, measure: Measure, people: number): BinColumn {
  const column = new ARRAYS[widthFor(mostOf(measure))](people);
  const numbers = numbersIn(few, measure.column);
  numbersIn(few, "row").forEach((row, i) => (column[row] = numbers[i] ?? 0));
  return column;
}
