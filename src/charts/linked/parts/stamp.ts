import { drawIn, set } from "./svg";

const STRIP_PX = 20;

/** Says in the drawing itself that its people are simulated, in a strip of its own under everything else. */
export function stampSimulated(node: SVGSVGElement, stamp: string): void {
  const [, , width = 0, height = 0] = (node.getAttribute("viewBox") ?? "").split(" ").map(Number);
  set(node, { viewBox: `0 0 ${width} ${height + STRIP_PX}`, height: height + STRIP_PX });
  node.append(
    drawIn(node.ownerDocument)(
      "text",
      {
        x: width - 2,
        y: height + 14,
        "text-anchor": "end",
        "font-size": 12,
        "font-weight": 600,
        fill: "var(--held)",
        class: "simulated-stamp",
      },
      stamp,
    ),
  );
}
