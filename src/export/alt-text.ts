import type { FigureView } from "../figures/view";

/** What a figure shows, as one paragraph for those who cannot see it, ready to paste beside the picture. */
export const altText = ({ simulated, title, subtitle, selection, description }: FigureView): string =>
  [simulated, title, subtitle, selection, ...description.map(({ text }) => text)]
    .flatMap((text) => (text === undefined || text === "" ? [] : [/[.!?…]$/.test(text) ? text : `${text}.`]))
    .join(" ");
