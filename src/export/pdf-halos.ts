interface Content {
  addContent(operators: string): unknown;
}

const NOT_SAID = "/Span <</ActualText <FEFF>>> BDC";
/** Letters filled and stroked. */
const BOTH = "2 Tr";

/**
 * A text with a stroke is one with a halo, which in SVG lies under the letters: here the stroke is written first, as
 * something that is not read, and the letters over it.
 */
export function putHalosBelow(page: Content): void {
  const write = page.addContent.bind(page);
  let text: string[] | undefined;
  page.addContent = (operators) => {
    if (operators === "BT") text = [];
    if (text === undefined) return write(operators);
    text.push(operators);
    if (operators !== "ET") return page;
    const whole = text;
    text = undefined;
    if (!whole.includes(BOTH)) return write(whole.join("\n"));
    const as = (mode: string): string => whole.map((line) => (line === BOTH ? mode : line)).join("\n");
    write([NOT_SAID, as("1 Tr"), "EMC"].join("\n"));
    return write(as("0 Tr"));
  };
}
