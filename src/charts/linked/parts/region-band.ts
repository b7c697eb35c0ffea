import { set, type Draw } from "./svg";

/** How much of the width of a map the band of a region takes, and how wide it is at least and at most. */
const BAND = { share: 0.009, leastPx: 3, mostPx: 6 } as const;
/** A line of paper parts the band from the ground, so that two classes alike are still two. */
const PARTED_PX = 1.25;

/** How wide the band of a region is on a map of this width; that of a small region is narrower. */
export const bandPx = (widthPx: number, isSmall: boolean): number =>
  Math.min(BAND.mostPx, Math.max(BAND.leastPx, widthPx * BAND.share)) * (isSmall ? 0.75 : 1);

/** A band along the inside of the border of a region, in the class of the group compared with. */
export function regionBand(
  draw: Draw,
  { d, id, widthPx }: { readonly d: string; readonly id: string; readonly widthPx: number },
) {
  const stroke = { d, fill: "none", "stroke-linejoin": "round" } as const;
  // half of a line along the border lies outside of the region and is clipped
  const parting = draw("path", {
    ...stroke,
    stroke: "var(--paper-raised)",
    "stroke-width": 2 * (widthPx + PARTED_PX),
  });
  const band = draw("path", { ...stroke, class: "band", "stroke-width": 2 * widthPx });
  const node = draw(
    "g",
    { "pointer-events": "none", display: "none" },
    draw("clipPath", { id }, draw("path", { d })),
    draw("g", { "clip-path": `url(#${id})` }, parting, band),
  );
  return {
    node,
    /** The colour of the class; none where nobody is compared with. */
    update(color: string | undefined) {
      set(node, { display: color === undefined ? "none" : "inline" });
      if (color !== undefined) set(band, { stroke: color });
    },
  };
}
