export type Attributes = Readonly<Record<string, string | number>>;

/** Makes an SVG element; text children become text. */
export type Draw = <K extends keyof SVGElementTagNameMap>(
  name: K,
  attributes?: Attributes,
  ...children: readonly (Node | string)[]
) => SVGElementTagNameMap[K];

/** Draws into a document of a browser or of linkedom alike. */
export const drawIn =
  (document: Document): Draw =>
  (name, attributes = {}, ...children) => {
    const made = document.createElementNS("http://www.w3.org/2000/svg", name);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, textOf(value));
    made.append(...children);
    return made;
  };

/** A length as it stands in an attribute, to a tenth of a pixel. */
export const tenths = (px: number): string => String(Math.round(px * 10) / 10);

/** Sets attributes, lengths to a tenth of a pixel. What stays is left alone: to set it again costs layout and paint. */
export function set(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    const text = textOf(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}

const textOf = (value: string | number): string => (typeof value === "number" ? tenths(value) : value);

/** Puts a text into an element, in the text node that is there where there is one, and only if it changes. */
export function write(element: Element, text: string): void {
  const child = element.firstChild;
  if (child === null) {
    if (text !== "") element.append(text);
  } else if (child.nodeValue !== text) child.nodeValue = text;
}

/** The outermost element: a named group of marks that fills its box. */
export const frameIn = (
  draw: Draw,
  {
    widthPx,
    heightPx,
    label,
  }: { readonly widthPx: number; readonly heightPx: number; readonly label: string },
): SVGSVGElement =>
  draw("svg", {
    class: "linked",
    role: "group",
    "aria-label": label,
    viewBox: `0 0 ${Math.round(widthPx)} ${Math.round(heightPx)}`,
    width: Math.round(widthPx),
    height: Math.round(heightPx),
    "font-family": "var(--sans)",
    "font-size": 12,
    fill: "var(--ink)",
  });
