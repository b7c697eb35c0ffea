import type { LegendItem } from "../view";

/** The symbol of a legend item as SVG in a box of 14 by 14 pixels. */
export function legendSymbol({ mark, color, faint = false, hollow = false }: LegendItem): string {
  const paint = `var(--${color})`;
  const shape = SHAPES[mark](paint);
  const outline = `fill="var(--paper)" stroke="${paint}" stroke-width="1.5"`;
  return `<g${faint ? ' opacity="0.55"' : ""}>${hollow ? shape.replace(`fill="${paint}"`, outline) : shape}</g>`;
}

const SHAPES: Readonly<Record<LegendItem["mark"], (paint: string) => string>> = {
  dot: (paint) => `<circle cx="7" cy="7" r="4" fill="${paint}"></circle>`,
  ring: (paint) =>
    `<circle cx="7" cy="7" r="3.5" fill="var(--paper)" stroke="${paint}" stroke-width="1.5"></circle>`,
  triangle: (paint) => `<path d="M7 2.5L12 11H2Z" fill="${paint}"></path>`,
  square: (paint) => `<rect x="3" y="3" width="8" height="8" fill="${paint}"></rect>`,
  diamond: (paint) => `<path d="M7 1.5L12 7L7 12.5L2 7Z" fill="${paint}"></path>`,
  cross: (paint) =>
    `<path d="M3.5 3.5L10.5 10.5M10.5 3.5L3.5 10.5" stroke="${paint}" stroke-width="1.8"></path>`,
  whisker: (paint) =>
    `<path d="M0 7H14" stroke="${paint}"></path><circle cx="11" cy="7" r="3" fill="${paint}"></circle>`,
  line: (paint) => `<path d="M0 7H14" stroke="${paint}" stroke-width="2"></path>`,
  "dashed-line": (paint) =>
    `<path d="M0 7H14" stroke="${paint}" stroke-width="2" stroke-dasharray="3 2"></path>`,
  bar: (paint) => `<rect x="1" y="2" width="12" height="10" fill="${paint}"></rect>`,
  "outline-bar": (paint) =>
    `<rect x="1.5" y="2.5" width="11" height="9" fill="none" stroke="${paint}" stroke-width="1.5"></rect>`,
  band: (paint) =>
    `<rect x="2.5" y="3.5" width="9" height="7" fill="var(--paper)" stroke="${paint}" stroke-width="3"></rect>`,
  hatch: (paint) =>
    `<rect x="1.5" y="2.5" width="11" height="9" fill="none" stroke="${paint}"></rect><path d="M2 11L11 3M6 11.5L12.5 6M1.5 6L5 2.5" stroke="${paint}"></path>`,
  gap: (paint) => `<path d="M0 7H4M10 7H14" stroke="${paint}" stroke-width="2"></path>`,
  event: (paint) => `<path d="M7 1V13" stroke="${paint}" stroke-width="1.5" stroke-dasharray="1.5 2"></path>`,
};
