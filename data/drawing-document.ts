/** A text or an element as drawings make them and the serialiser reads them. */
class DrawnText {
  readonly nodeType = 3;
  nodeValue: string;
  constructor(text: string) {
    this.nodeValue = text;
  }
  get textContent(): string {
    return this.nodeValue;
  }
}

class DrawnElement {
  readonly nodeType = 1;
  readonly childNodes: (DrawnElement | DrawnText)[] = [];
  readonly localName: string;
  readonly ownerDocument: object;
  readonly #attributes = new Map<string, string>();

  constructor(localName: string, ownerDocument: object) {
    this.localName = localName;
    this.ownerDocument = ownerDocument;
  }
  get attributes(): readonly { readonly name: string; readonly value: string }[] {
    return Array.from(this.#attributes, ([name, value]) => ({ name, value }));
  }
  get firstChild(): DrawnElement | DrawnText | null {
    return this.childNodes[0] ?? null;
  }
  get textContent(): string {
    return this.childNodes.map((child) => child.textContent).join("");
  }
  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }
  setAttribute(name: string, value: string): void {
    this.#attributes.set(name, value);
  }
  append(...children: readonly (DrawnElement | DrawnText | string)[]): void {
    for (const child of children)
      this.childNodes.push(typeof child === "string" ? new DrawnText(child) : child);
  }
  addEventListener(): void {
    // nobody is there to choose
  }
}

/**
 * A document that only draws: elements, attributes and texts, which is all that a printed figure of case records asks
 * of one. A whole document of linkedom spends more than half of the time on events that nobody will send.
 */
export function drawingDocument(): Document {
  const document = {
    createElementNS: (_: string, name: string): DrawnElement => new DrawnElement(name, document),
  };
  return document as unknown as Document; // border: a drawing that asks for more fails where it is made, and a test draws them all
}
