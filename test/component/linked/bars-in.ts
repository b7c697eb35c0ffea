/** A standing bar of a path of bars, in pixels of its drawing; `length` is negative where it hangs. */
export interface StandingBar {
  readonly left: number;
  readonly right: number;
  readonly base: number;
  readonly length: number;
}

/** The bars that the paths of a kind ("everyone", "selected") hold, path by path. */
export function barsIn(svg: SVGSVGElement, kind: string): readonly (readonly StandingBar[])[] {
  return [...svg.querySelectorAll(`path.${kind}`)].map((path) =>
    [...(path.getAttribute("d") ?? "").matchAll(/M([\d.]+),([\d.]+)V([\d.]+)H([\d.]+)V[\d.]+Z/g)].map(
      ([, left, base, end, right]) => ({
        left: Number(left),
        right: Number(right),
        base: Number(base),
        length: Number(base) - Number(end),
      }),
    ),
  );
}
