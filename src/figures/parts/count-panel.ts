import { countRows, type CountGroup } from "../../charts/count-rows";
import type { ChartContext } from "../../charts/context";
import type { Panel } from "../figure";

export interface CountPanel {
  readonly title?: string;
  readonly groups: readonly CountGroup[];
  readonly mark: "dot" | "bar";
  /** A palette name. */
  readonly color: string;
  /** The end of the scale, which stays still whatever is chosen. */
  readonly max: number;
}

/** A panel of published numbers in rows; none when there is no row to draw. */
export function countPanel({ title, groups, ...rest }: CountPanel, context: ChartContext): readonly Panel[] {
  const filled = groups.filter(({ rows }) => rows.length > 0);
  if (filled.length === 0) return [];
  return [
    { ...(title !== undefined && { title }), options: countRows({ groups: filled, ...rest }, context) },
  ];
}
