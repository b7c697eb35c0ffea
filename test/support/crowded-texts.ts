/**
 * Texts of a drawing that leave it on any side, and texts that lie over each other, line by line, as this browser sets
 * them. It runs in the page that it measures, and so it knows nothing around it.
 */
export function crowdedTexts(svg: SVGSVGElement): readonly string[] {
  /** Of the height of a line: room over the capitals, and under what hangs. */
  const ABOVE = 0.22;
  const BELOW = 0.12;
  const frame = svg.getBoundingClientRect();
  const hair = frame.width / (svg.viewBox.baseVal?.width || frame.width);
  const lines = [...svg.querySelectorAll("text")].flatMap((text) => {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const found: { said: string; left: number; right: number; top: number; bottom: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if ((node.nodeValue ?? "").trim() === "" || node.parentNode?.nodeName === "title") continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom, height } = range.getBoundingClientRect();
      found.push({
        said: node.nodeValue ?? "",
        left,
        right,
        top: top + ABOVE * height,
        bottom: bottom - BELOW * height,
      });
    }
    return found;
  });
  const outside = lines
    .filter(
      ({ left, right, top, bottom }) =>
        left < frame.left - hair ||
        right > frame.right + hair ||
        top < frame.top - hair ||
        bottom > frame.bottom + hair,
    )
    .map(({ said }) => `${said} leaves the drawing`);
  const over = lines.flatMap((a, i) =>
    lines
      .slice(i + 1)
      .filter(
        (b) =>
          Math.min(a.right, b.right) - Math.max(a.left, b.left) > hair &&
          Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > hair,
      )
      .map((b) => `${a.said} over ${b.said}`),
  );
  return [...outside, ...over];
}
