/** Where the middle of a ribbon begins and ends. */
export interface Course {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/**
 * The outline of a ribbon that begins and ends level: as thick as told at both ends and halfway. All its edges
 * keep their distance from one middle line in proportion, so that a thinner one lies inside a thicker one.
 */
export function ribbon({ x0, y0, x1, y1 }: Course): (thicknessPx: number) => string {
  const [width, height] = [x1 - x0, y1 - y0];
  const middle = (x0 + x1) / 2;
  // halfway a ribbon runs along (width, 2 height): its edges step aside there for it not to thin
  const aside = height === 0 ? 0 : (Math.hypot(width, 2 * height) - width) / (1.5 * height);
  const fixed = (px: number): number => Math.round(px * 100) / 100;
  return (thicknessPx) => {
    if (thicknessPx <= 0) return "";
    const half = thicknessPx / 2;
    const right = fixed(middle + aside * half);
    const left = fixed(middle - aside * half);
    const top0 = fixed(y0 - half);
    const top1 = fixed(y1 - half);
    const end0 = fixed(y0 + half);
    const end1 = fixed(y1 + half);
    return `M${x0},${top0}C${right},${top0} ${right},${top1} ${x1},${top1}V${end1}C${left},${end1} ${left},${end0} ${x0},${end0}Z`;
  };
}

/** The middle line alone. */
export function courseLine({ x0, y0, x1, y1 }: Course): string {
  const middle = (x0 + x1) / 2;
  return `M${x0.toFixed(1)},${y0.toFixed(1)}C${middle.toFixed(1)},${y0.toFixed(1)} ${middle.toFixed(1)},${y1.toFixed(1)} ${x1.toFixed(1)},${y1.toFixed(1)}`;
}
