/** Pairs of texts of a drawing that share more than a hair of ground. */
export function overlapping(svg: SVGSVGElement): readonly string[] {
  const texts = [...svg.querySelectorAll("text")].filter((text) => text.textContent !== "");
  const boxes = texts.map((text) => ({ text: text.textContent, box: text.getBBox() }));
  return boxes.flatMap(({ text, box: a }, i) =>
    boxes
      .slice(i + 1)
      .filter(
        ({ box: b }) =>
          a.x + 1 < b.x + b.width &&
          b.x + 1 < a.x + a.width &&
          a.y + 4 < b.y + b.height &&
          b.y + 4 < a.y + a.height,
      )
      .map((other) => `${text} / ${other.text}`),
  );
}

/** Texts that reach out of the drawing. */
export function outside(svg: SVGSVGElement): readonly string[] {
  const { width, height } = svg.viewBox.baseVal;
  return [...svg.querySelectorAll("text")]
    .filter((text) => {
      const { x, y, width: w, height: h } = text.getBBox();
      return text.textContent !== "" && (x < -1 || y < -2 || x + w > width + 1 || y + h > height + 2);
    })
    .map((text) => text.textContent ?? "");
}
