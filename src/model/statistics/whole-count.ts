/** Returns the value, a whole number from 0 to `most`; throws a RangeError for any other. The name is asked for only then. */
export function wholeCount(value: number, name: () => string, most = Number.MAX_SAFE_INTEGER): number {
  if (Number.isInteger(value) && value >= 0 && value <= most) return value;
  throw new RangeError(`${name()}: expected a whole number from 0 to ${most}, got ${value}`);
}
