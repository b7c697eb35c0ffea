import {
  emptyReport,
  moveItem,
  numberFigures,
  REPORT_LIMITS,
  type Report,
  type ReportItem,
  type ReportLanguage,
  type ReportSize,
} from "../../model/report";
import { writeReport } from "../../model/report-file";

/** A part of the report with an id that it keeps wherever it goes. */
export interface Part {
  readonly id: number;
  readonly item: ReportItem;
}

/** The report that a person works on: in the memory of the page and nowhere else. */
export class ReportDraft {
  title = $state("");
  lang = $state<ReportLanguage>("en");
  size = $state<ReportSize>("a4");
  parts = $state.raw<readonly Part[]>([]);
  readonly items = $derived(this.parts.map(({ item }) => item));
  readonly numbers = $derived(numberFigures(this.items));
  readonly report: Report = $derived({
    title: this.title,
    lang: this.lang,
    size: this.size,
    items: this.items,
  });
  readonly isEmpty = $derived(this.parts.length === 0 && this.title.trim() === "");
  #saved = $state("");
  /** Whether there is something that no file holds. */
  readonly isUnsaved = $derived(!this.isEmpty && writeReport(this.report) !== this.#saved);
  #lastId = 0;

  constructor(lang: ReportLanguage) {
    this.replace(emptyReport(lang));
  }

  get isFull(): boolean {
    return this.parts.length >= REPORT_LIMITS.items;
  }

  /** Puts another report in the place of this one, and gives this one back. */
  replace(next: Report): Report {
    const before = this.report;
    this.title = next.title;
    this.lang = next.lang;
    this.size = next.size;
    this.parts = next.items.map((item) => this.#part(item));
    return before;
  }

  /** The report as the text of a file, which holds it from now on. */
  save(): string {
    this.#saved = writeReport(this.report);
    return this.#saved;
  }

  /** Says that a file holds the report as it stands. */
  markSaved(): void {
    this.#saved = writeReport(this.report);
  }

  /** Adds a part at a place, at the end where none is given. The report must not be full. */
  add(item: ReportItem, at = this.parts.length): void {
    if (!this.isFull) this.parts = this.parts.toSpliced(at, 0, this.#part(item));
  }

  move(from: number, to: number): void {
    this.parts = moveItem(this.parts, from, to);
  }

  remove(at: number): ReportItem | undefined {
    const removed = this.parts[at];
    this.parts = this.parts.filter((part) => part !== removed);
    return removed?.item;
  }

  change(id: number, item: ReportItem): void {
    this.parts = this.parts.map((part) => (part.id === id ? { id, item } : part));
  }

  #part(item: ReportItem): Part {
    return { id: ++this.#lastId, item };
  }
}
