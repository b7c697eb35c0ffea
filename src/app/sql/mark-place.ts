import { StateEffect, StateField } from "@codemirror/state";
import { Decoration, EditorView } from "@codemirror/view";

const setPlace = StateEffect.define<number | undefined>();
const mark = Decoration.mark({ class: "cm-problem" });

/** The word at the place of an error, marked until the text changes. */
export const markedPlace = StateField.define({
  create: () => Decoration.none,
  update(marked, { effects, docChanged, state }) {
    const said = effects.find((effect) => effect.is(setPlace));
    if (said === undefined) return docChanged ? Decoration.none : marked;
    const at: unknown = said.value;
    if (typeof at !== "number") return Decoration.none;
    const { from, to } = wordAt(state.doc.toString(), at);
    return from < to ? Decoration.set([mark.range(from, to)]) : Decoration.none;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Marks the word at an offset, or nothing. */
export const markPlace = (view: EditorView, offset: number | undefined): void =>
  view.dispatch({ effects: setPlace.of(offset) });

/** The word or sign that begins at an offset; what comes before when nothing does, as at the end of the text. */
export function wordAt(text: string, offset: number): { readonly from: number; readonly to: number } {
  const from = Math.min(offset, text.length);
  const word = /^(?:"[^"]*"|'[^']*'|[\p{L}\p{N}_$]+|[^\s])/u.exec(text.slice(from))?.[0];
  if (word !== undefined) return { from, to: from + word.length };
  const before = text.slice(0, from).trimEnd();
  const last = /[\p{L}\p{N}_$]+$|.$/u.exec(before)?.[0] ?? "";
  return { from: before.length - last.length, to: before.length };
}
