export type Param = string | number | boolean | null;

export interface Fragment {
  readonly text: string;
  readonly params: readonly Param[];
}

/** SQL text with its bound values; rows of the answer have type R. */
export interface Query<R> extends Fragment {
  readonly row?: R;
}

/** Values become bound parameters, fragments are spliced; nothing is ever concatenated. */
export function sql(strings: TemplateStringsArray, ...values: readonly (Param | Fragment)[]): Fragment {
  const parts = values.map((value): Fragment =>
    typeof value === "object" && value !== null ? value : { text: "?", params: [value] },
  );
  return {
    text: strings.map((s, i) => s + (parts[i]?.text ?? "")).join(""),
    params: parts.flatMap((part) => part.params),
  };
}

/** Text of this program, never a reader's words. */
export const sqlText = (text: string): Fragment => ({ text, params: [] });

export function join(parts: readonly Fragment[], separator: string): Fragment {
  return { text: parts.map((p) => p.text).join(separator), params: parts.flatMap((p) => p.params) };
}

/** A bound list for IN; an empty one matches nothing. */
export const list = (values: readonly Param[]): Fragment =>
  values.length === 0
    ? sql`NULL`
    : join(
        values.map((v) => sql`${v}`),
        ", ",
      );

/** The query as a person would type it: the values in their places. For reading and copying, never for running. */
export function readable({ text, params }: Fragment): string {
  let next = 0;
  return text.replace(/\?/g, () => literal(params[next++] ?? null)).replace(/^\n+|\s+$/g, "");
}

const literal = (value: Param): string =>
  typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : value === null ? "NULL" : String(value);
