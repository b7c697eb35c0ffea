import type { Plugin } from "vite";

const ASKS_THE_SCREEN = /export const offset = \(typeof window[^;]+;/;

/**
 * Plot shifts lines by half a pixel where the screen's pixel ratio is 1, so one figure would be another drawing
 * on another screen and in Node. This fixes the shift at none, in the build and in what the tests load.
 */
export function stillPlot(): Plugin {
  const transform = (code: string, id: string): string | undefined => {
    if (!/@observablehq\/plot\/src\/style\.js/.test(id)) return undefined;
    if (!ASKS_THE_SCREEN.test(code))
      throw new TypeError(`${id}: expected the line that sets Plot's offset, got none`);
    return code.replace(ASKS_THE_SCREEN, "export const offset = 0;");
  };
  const plugin = { name: "still-plot", transform };
  return { ...plugin, config: () => ({ optimizeDeps: { rolldownOptions: { plugins: [plugin] } } }) };
}
