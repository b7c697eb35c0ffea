import type { Picking } from "../linked";
import { set } from "./svg";

/** What a mark says to those who do not see it: `label` names it with its numbers. */
export interface MarkState {
  readonly label: string;
  readonly picked: boolean;
}

/** A mark that can be chosen by pointer, Enter and Space, and be told what to say. */
export interface Pick {
  say(state: MarkState): void;
}

export function pickable(mark: SVGElement, code: string, { onpick, onaim }: Picking): Pick {
  set(mark, {
    class: "pick",
    "data-code": code,
    role: "checkbox",
    tabindex: 0,
    "aria-checked": "false",
  });
  mark.addEventListener("click", () => onpick(code));
  mark.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onpick(code);
  });
  for (const coming of ["pointerenter", "focus"]) mark.addEventListener(coming, () => onaim?.(code));
  return {
    say({ label, picked }) {
      set(mark, { "aria-label": label, "aria-checked": String(picked) });
    },
  };
}
