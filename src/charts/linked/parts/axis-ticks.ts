import { scaleLinear } from "d3";
import { textWidth } from "../../text/measure";

/** A scale from nobody to the most people, which it does not go beyond, and ticks on it that are whole numbers. */
export function peopleScale(most: number, count = 4) {
  const scale = scaleLinear([0, Math.max(1, most)], [0, 1])
    .nice(count)
    .clamp(true);
  return { scale, ticks: scale.ticks(count).filter(Number.isInteger) };
}

/** A label on an axis, its middle at `x`. */
export interface Tick {
  readonly x: number;
  readonly text: string;
}

/** Every tick, or every second, third and so on: as many as stand apart from each other. */
export function apartTicks<T extends Tick>(ticks: readonly T[], sizePx = 12, gapPx = 8): readonly T[] {
  for (let stride = 1; stride < ticks.length; stride++) {
    const shown = ticks.filter((_, i) => i % stride === 0);
    const isApart = shown.every((tick, i) => {
      const next = shown[i + 1];
      return (
        !next || next.x - tick.x >= (textWidth(tick.text, sizePx) + textWidth(next.text, sizePx)) / 2 + gapPx
      );
    });
    if (isApart) return shown;
  }
  return ticks.slice(0, 1);
}

/** `x` moved so far that a text whose middle it is stays between 0 and `widthPx`. */
export function keptInside({ x, text }: Tick, widthPx: number, sizePx = 12): number {
  const half = textWidth(text, sizePx) / 2;
  return Math.min(Math.max(x, half), widthPx - half);
}
