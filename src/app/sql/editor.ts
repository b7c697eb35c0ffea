import { autocompletion, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { sql } from "@codemirror/lang-sql";
import { bracketMatching } from "@codemirror/language";
import { EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";
import type { Table } from "../../model/schema";
import type { Words } from "../../words/words";
import { completionSources } from "./completion";
import { DUCKDB } from "./dialect";
import { editorTheme } from "./editor-theme";
import { markedPlace, markPlace } from "./mark-place";

export interface EditorOptions {
  readonly host: HTMLElement;
  readonly text: string;
  readonly tables: readonly Table[];
  readonly words: Words;
  onchange(text: string): void;
  onrun(): void;
}

export interface Editor {
  /** Marks the word at an offset, or nothing. */
  mark(offset: number | undefined): void;
  /** Puts the caret at an offset and the focus into the editor. */
  go(offset: number): void;
  end(): void;
}

/** A browser that types over styled text writes its style into the text, which the policy forbids and reports. */
const typeOver = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== "insertText" || event.data === null || view.state.selection.main.empty)
      return false;
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: "input.type", scrollIntoView: true });
    return true;
  },
});

/**
 * An editor in a shadow tree of its host: there it takes its styles from a constructed sheet, which the page's policy
 * allows; in the page itself it would write a style element, which the policy forbids. Tab leaves it.
 */
export function openEditor({ host, text, tables, words, onchange, onrun }: EditorOptions): Editor {
  const codes = words.t("sql.codes");
  const root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
  const run = () => {
    onrun();
    return true;
  };
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
        keymap.of([...completionKeymap, ...historyKeymap, ...defaultKeymap]),
        history(),
        lineNumbers(),
        drawSelection(),
        bracketMatching(),
        autocompletion({ icons: false, override: completionSources(tables, codes) }),
        sql({ dialect: DUCKDB }),
        typeOver,
        markedPlace,
        editorTheme,
        EditorView.lineWrapping,
        EditorState.phrases.of({ Completions: words.t("sql.completions") }),
        EditorView.contentAttributes.of({ "aria-label": words.t("sql.editor"), spellcheck: "false" }),
        EditorView.updateListener.of((update) => {
          if (update.docChanged) onchange(update.state.doc.toString());
        }),
      ],
    }),
  });
  return {
    mark: (offset) => markPlace(view, offset),
    go(offset) {
      const anchor = Math.min(offset, view.state.doc.length);
      view.dispatch({ selection: { anchor }, scrollIntoView: true });
      view.focus();
    },
    end: () => view.destroy(),
  };
}
