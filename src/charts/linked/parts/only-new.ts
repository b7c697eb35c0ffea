/** Does something with a value, but not again while it is the same one: everyone stay as they are through a whole brush. */
export function onlyNew<T>(apply: (value: T) => void): (value: T) => void {
  let last: { readonly value: T } | undefined;
  return (value) => {
    if (last?.value === value) return;
    last = { value };
    apply(value);
  };
}
