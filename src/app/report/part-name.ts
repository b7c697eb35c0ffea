import type { Words } from "../../words/words";
import { titleOf } from "./known-figures";
import type { ReportDraft } from "./report-draft.svelte";

/** A part of a report as it is called on the page: "Figure 2, People held …", "Text", "Heading, …". */
export function nameOf({ items, numbers }: ReportDraft, at: number, words: Words): string {
  const item = items[at];
  if (item?.kind === "figure")
    return `${words.t("report.doc.label")} ${numbers[at] ?? ""}, ${titleOf(item.figure, words)}`;
  const kind = words.t(item?.kind === "heading" ? "report.part.heading" : "report.part.text");
  const text = item?.text.trim().replaceAll(/\s+/g, " ") ?? "";
  return text === "" ? kind : `${kind}, ${text.length > 40 ? `${text.slice(0, 40)}…` : text}`;
}
