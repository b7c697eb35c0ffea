/** People held at the end of each day, out of who came and who left on it; written into `into` where that is given. */
export function stockOf(
  came: ArrayLike<number>,
  left: ArrayLike<number>,
  into = new Int32Array(came.length),
): Int32Array {
  let held = 0;
  for (let day = 0; day < into.length; day += 1) {
    held += (came[day] ?? 0) - (left[day] ?? 0);
    into[day] = held;
  }
  return into;
}
