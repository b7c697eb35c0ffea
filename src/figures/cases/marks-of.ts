import type { PickedMarks } from "../../charts/linked/linked";
import type { ListDimension, Selection } from "../../model/selection";
import type { FigureWorld, Frame } from "./case-figure";

/**
 * Which marks of a figure are chosen, and which count people whom the selection leaves out: of two groups that are
 * compared each is whole, and none is out. A hand that brushes chooses nothing, so it is asked while none moves.
 */
export function marksOf(
  codes: readonly string[],
  { isPicked, isIn }: { isPicked(code: string): boolean; isIn(code: string): boolean },
): (frame: Frame) => PickedMarks {
  let marks: PickedMarks | undefined;
  return ({ compared, isMoving }) => {
    if (!isMoving || !marks)
      marks = {
        picked: new Set(codes.filter(isPicked)),
        outside: new Set(compared ? [] : codes.filter((code) => !isIn(code))),
      };
    return marks;
  };
}

/** The same where a mark is a code of each of two dimensions, "a;b". */
export const marksOfPairs = (
  codes: readonly string[],
  [first, second]: readonly [ListDimension, ListDimension],
  partOf: (code: string) => Selection,
  world: FigureWorld,
): ((frame: Frame) => PickedMarks) =>
  marksOf(codes, {
    isPicked: (code) => world.isChosen(partOf(code)),
    isIn(code) {
      const [a = "", b = ""] = code.split(";");
      return isAmong(world.picked(first), a) && isAmong(world.picked(second), b);
    },
  });

/** Whether a code stands in a clause; where there is no clause every code does. */
export const isAmong = (picked: ReadonlySet<string>, code: string): boolean =>
  picked.size === 0 || picked.has(code);
