import type { Page } from "playwright";

const PARTS = [
  ".drawings",
  ".legend",
  ".events",
  ".description",
  ".notes",
  ".more-table",
  ".sources",
  ".sql",
];

/** What a reader gets of a figure, as markup: drawing, description, table and the rest, attributes in their order. */
export const contentOf = (page: Page, id: string): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(
    ([figure, parts]) => {
      const markup = (element: Element): string => {
        const copy = element.cloneNode(true) as Element; // border: the copy of an element is one
        for (const each of copy.querySelectorAll("*")) {
          const attributes = [...each.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
          for (const { name } of attributes) each.removeAttribute(name);
          for (const { name, value } of attributes) each.setAttribute(name, value);
        }
        return copy.innerHTML.replace(/<!--.*?-->/g, "");
      };
      const of = (part: string) => document.querySelector(`figure[data-figure="${figure}"] ${part}`);
      return Object.fromEntries(
        parts.map((part) => {
          const element = of(part);
          return [part, element ? markup(element) : ""];
        }),
      );
    },
    [id, PARTS] as const,
  );

/** The parts of a figure that are not what they were. */
export const changed = (
  was: Readonly<Record<string, string>> | undefined,
  is: Readonly<Record<string, string>>,
): readonly string[] => Object.keys(is).filter((part) => is[part] !== was?.[part]);
