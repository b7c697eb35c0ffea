/** How far a vector lies from 0 in units of its covariance, squared, and in how many directions it may vary. */
export interface QuadraticForm {
  readonly value: number;
  readonly rank: number;
}

/**
 * x' V⁻ x for a covariance matrix V (symmetrical, no negative eigenvalues) and an x in its range; V need not have full
 * rank. Eliminates by the largest variance left, until what is left is rounding.
 */
export function quadraticForm(
  covariance: readonly (readonly number[])[],
  vector: readonly number[],
): QuadraticForm {
  let left: readonly Entry[] = vector.map((value, i) => ({ value, row: covariance[i] ?? [], column: i }));
  const smallest = Math.max(0, ...left.map(variance)) * 1e-10;
  const form = { value: 0, rank: 0 };
  for (;;) {
    const pivot = left.reduce<Entry | undefined>(
      (a, b) => (a && variance(a) >= variance(b) ? a : b),
      undefined,
    );
    if (!pivot || !(variance(pivot) > smallest)) return form;
    form.value += pivot.value ** 2 / variance(pivot);
    form.rank += 1;
    left = left.filter((entry) => entry !== pivot).map((entry) => without(entry, pivot));
  }
}

interface Entry {
  readonly value: number;
  readonly row: readonly number[];
  readonly column: number;
}

const variance = ({ row, column }: Entry): number => row[column] ?? 0;

/** The entry once what it shares with the pivot is taken out. */
function without({ value, row, column }: Entry, pivot: Entry): Entry {
  const factor = (row[pivot.column] ?? 0) / variance(pivot);
  return {
    value: value - factor * pivot.value,
    row: row.map((covariance, i) => covariance - factor * (pivot.row[i] ?? 0)),
    column,
  };
}
