/** A figure in a state, as an address names it. */
export interface LinkedFigure {
  readonly figure: string;
  readonly state: string;
}

/** What a pasted address holds: figures, a selection of case records without a figure, or nothing that a report can use. */
export type ReadLink =
  | { readonly kind: "figures"; readonly figures: readonly LinkedFigure[] }
  | { readonly kind: "selection"; readonly state: string }
  | { readonly kind: "nothing" };

export interface KnownFigures {
  readonly record: readonly string[];
  readonly cases: readonly string[];
}

/** What the frame of a figure adds to its state, and what the explorer does. */
const NOT_STATE = /^(theme|version|view)=/;
const LONGEST = 8000;

/**
 * Reads an address of this site, wherever the site stands: of a figure's page or frame, of the explorer with a figure
 * open, of the record with figures filtered, or of this page with a figure to add.
 */
export function readLink(address: string, known: KnownFigures): ReadLink {
  const [path = "", ...after] = address.trim().slice(0, LONGEST).split("#");
  const fragment = after.join("#");
  const added = readAdd(fragment, known);
  if (added) return { kind: "figures", figures: [added] };
  const parts = fragment.split("&").filter((part) => part !== "");
  const state = parts.filter((part) => !NOT_STATE.test(part)).join("&");
  const named = /\/(?:figure|embed)\/([\w-]+)\/?(?:index\.html)?(?:\?.*)?$/.exec(`/${path}`)?.[1];
  const all = [...known.record, ...known.cases];
  if (named !== undefined)
    return all.includes(named)
      ? { kind: "figures", figures: [{ figure: named, state }] }
      : { kind: "nothing" };
  if (/\/explore\/?(?:index\.html)?(?:\?.*)?$/.test(`/${path}`)) {
    const view = parts.find((part) => part.startsWith("view="))?.slice("view=".length);
    return view !== undefined && known.cases.includes(view)
      ? { kind: "figures", figures: [{ figure: view, state }] }
      : { kind: "selection", state };
  }
  const figures = filteredOf(parts, known.record);
  return figures.length > 0 ? { kind: "figures", figures } : { kind: "nothing" };
}

/** `add=<figure>;<state, percent-encoded>`: undefined where the fragment adds no figure that is known. */
export function readAdd(fragment: string, { record, cases }: KnownFigures): LinkedFigure | undefined {
  const found = /^#?add=([\w-]+)(?:;(.*))?$/s.exec(fragment);
  const figure = [...record, ...cases].find((id) => id === found?.[1]);
  const state = decoded(found?.[2] ?? "");
  return figure === undefined || state === undefined ? undefined : { figure, state };
}

/** The fragment of the report's page that adds a figure. */
export const writeAdd = ({ figure, state }: LinkedFigure): string =>
  `add=${figure}${state === "" ? "" : `;${encodeURIComponent(state)}`}`;

/** `held.sex=female&held.dates=2023-01-01..` names a figure in each part. */
function filteredOf(parts: readonly string[], record: readonly string[]): readonly LinkedFigure[] {
  return record.flatMap((figure) => {
    const own = parts
      .filter((part) => part.startsWith(`${figure}.`))
      .map((part) => part.slice(figure.length + 1));
    return own.length === 0 ? [] : [{ figure, state: own.join("&") }];
  });
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
