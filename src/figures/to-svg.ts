import { plot, type PlotOptions } from "@observablehq/plot";

/** What the serialiser reads of a node: linkedom's and a browser's both have it. */
interface DrawnNode {
  readonly nodeType: number;
  readonly localName?: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DrawnNode>;
  readonly attributes?: Iterable<{ readonly name: string; readonly value: string }>;
}

/**
 * Draws to SVG text, the same in Node and in a browser: ids numbered anew, coordinates to two
 * decimals, no style element and no style attribute, because the page's policy forbids both.
 */
export function toSvg(
  options: PlotOptions,
  document: Document,
  { idPrefix }: { readonly idPrefix: string },
): string {
  const drawn = plot({ ...options, document, className: "plot", figure: false });
  const ids = new Map<string, string>();
  const renumber = (id: string) =>
    ids.get(id) ?? (ids.set(id, `${idPrefix}-${ids.size + 1}`), ids.get(id) ?? id);
  return serialize(drawn, renumber, { isRoot: true, drops: () => false, hides: () => false });
}

/**
 * A drawing that was made without Plot, as SVG text by the same rules, without the attributes that `drops` names and
 * without what any attribute `hides`.
 */
export const nodeToSvg = (
  drawn: DrawnNode,
  { drops = () => false, hides = () => false }: Partial<Omit<Serializing, "isRoot">> = {},
): string => serialize(drawn, (id) => id, { isRoot: true, drops, hides });

const ELEMENT = 1;
const TEXT = 3;
const DROPPED_STYLES = new Set(["white-space"]);

interface Serializing {
  readonly isRoot: boolean;
  drops(attribute: string): boolean;
  hides(attribute: string, value: string): boolean;
}

function serialize(
  node: DrawnNode,
  renumber: (id: string) => string,
  { isRoot, drops, hides }: Serializing,
): string {
  if (node.nodeType === TEXT) return escape(node.textContent ?? "");
  const name = node.localName ?? "";
  if (node.nodeType !== ELEMENT || name === "style") return "";
  const all = [...(node.attributes ?? [])];
  if (all.some(({ name, value }) => hides(name, value))) return "";
  const attributes = all
    .flatMap(({ name, value }) => (name === "style" ? presentation(value) : [{ name: ours(name), value }]))
    .filter(({ name }) => !isDropped(name, isRoot) && !drops(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({ name, value }) =>
        ` ${name}="${escape(rounded(name, references(name, value, renumber))).replaceAll('"', "&quot;")}"`,
    )
    .join("");
  const children = [...node.childNodes]
    .map((child) => serialize(child, renumber, { isRoot: false, drops, hides }))
    .join("");
  const namespace = isRoot ? ' xmlns="http://www.w3.org/2000/svg" font-size="12"' : "";
  return children === ""
    ? `<${name}${namespace}${attributes}></${name}>`
    : `<${name}${namespace}${attributes}>${children}</${name}>`;
}

/** Plot labels each mark with its kind, in English. A drawing is one image to a screen reader; the kind stays for tests and sheets. */
const ours = (name: string): string => (name === "aria-label" ? "data-mark" : name);

/** Namespaces are written once; the font of the root is the sheet's or the frame's, and one size is set for all. */
const isDropped = (name: string, isRoot: boolean): boolean =>
  name.startsWith("xmlns") || (isRoot && (name === "font-family" || name === "font-size"));

function presentation(style: string): readonly { name: string; value: string }[] {
  return style.split(";").flatMap((rule) => {
    const [name = "", value = ""] = rule.split(/:(.*)/s).map((part) => part.trim());
    return name === "" || DROPPED_STYLES.has(name) ? [] : [{ name, value }];
  });
}

const GENERATED = /plot-(?:clip|pattern|filter|marker|gradient)[\w-]*-\d+/g;

const references = (name: string, value: string, renumber: (id: string) => string): string =>
  name === "id" || value.includes("#") ? value.replace(GENERATED, renumber) : value;

const MEASURED = new Set("d x y x1 x2 y1 y2 cx cy r width height points transform viewBox dx dy".split(" "));

const rounded = (name: string, value: string): string =>
  MEASURED.has(name)
    ? value.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (n) => String(Math.round(Number(n) * 100) / 100 + 0))
    : value;

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
