import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { tags } from "@lezer/highlight";

/** The page's own colours, light and dark: custom properties reach into the editor's shadow tree. */
const look = EditorView.theme({
  "&": {
    border: "1px solid var(--ink-faint)",
    backgroundColor: "var(--paper-raised)",
    color: "var(--ink)",
    fontSize: "0.9375rem",
  },
  "&.cm-focused": { outline: "2px solid var(--held)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "var(--mono)", lineHeight: "1.5", maxHeight: "22rem", overflow: "auto" },
  ".cm-content": { minHeight: "7.5rem", padding: "0.5rem 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 0.75rem 0 0.5rem" },
  ".cm-gutters": {
    border: "0",
    backgroundColor: "var(--paper-sunk)",
    color: "var(--ink-faint)",
    fontVariantNumeric: "tabular-nums",
  },
  ".cm-activeLine": { backgroundColor: "transparent" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    backgroundColor: "var(--map-1)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--map-1)" },
  ".cm-tooltip": {
    border: "1px solid var(--ink-faint)",
    backgroundColor: "var(--paper-raised)",
    color: "var(--ink)",
    font: "0.8125rem/1.4 var(--sans)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--mono)", maxHeight: "14rem" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": {
    backgroundColor: "var(--ink)",
    color: "var(--paper)",
  },
  ".cm-completionInfo": { maxWidth: "20rem", padding: "0.4rem 0.6rem" },
  // on a narrow screen it has no room but over the list; the tables below the editor say the same
  "@media (max-width: 480px)": { ".cm-completionInfo": { display: "none" } },
  ".cm-completionIcon": { display: "none" },
  ".cm-completionDetail": { color: "inherit", opacity: "0.75" },
  ".cm-problem": {
    backgroundColor: "var(--map-1)",
    textDecoration: "underline wavy var(--held)",
    textDecorationSkipInk: "none",
    textUnderlineOffset: "0.2em",
  },
});

const colours = HighlightStyle.define([
  { tag: tags.keyword, color: "var(--held)", fontWeight: "600" },
  { tag: tags.string, color: "var(--women)" },
  { tag: [tags.number, tags.bool, tags.null], color: "var(--cat-1)" },
  { tag: [tags.typeName, tags.standard(tags.name)], color: "var(--cat-2)" },
  { tag: tags.comment, color: "var(--ink-faint)", fontStyle: "italic" },
]);

export const editorTheme = [look, syntaxHighlighting(colours)];
