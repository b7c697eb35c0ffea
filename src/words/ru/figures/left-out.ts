import type { leftOutWords as en } from "../../en/figures/left-out";

export const leftOutWords: Readonly<Record<keyof typeof en, string>> = {
  "figure.left-out.title": "Два закона и кого они обходят",
  "figure.left-out.subtitle":
    "Что дают амнистия 2024 года и закон 2025 года и кого они обходят; ниже — больные люди и люди с инвалидностью в заключении рядом с теми, кого, по официальным заявлениям, освободили",
  "figure.left-out.panel": "В заключении и освобождённые, рядом: люди по опубликованным подсчётам",
  "figure.left-out.side": "Кто",
  "figure.left-out.gives": "Что даёт",
  "figure.left-out.excludes": "Не касается",
  "figure.left-out.amnesty-2024.name": "Закон об амнистии, подписан {date}",
  "figure.left-out.amnesty-2024.gives": "амнистию",
  "figure.left-out.amnesty-2024.excludes":
    "осуждённых за «экстремистскую» или «террористическую» деятельность",
  "figure.left-out.code-2025.name": "Изменения в Уголовный кодекс, подписаны {date}",
  "figure.left-out.code-2025.gives":
    "освобождение от лишения свободы для людей с I группой инвалидности (впервые совершённое преступление, не представляющее большой общественной опасности, или менее тяжкое) и для некоторых родителей",
  "figure.left-out.code-2025.excludes": "осуждённых за «экстремизм» или насильственные преступления",
  "figure.left-out.held.illness": "В заключении: тяжёлая или хроническая болезнь",
  "figure.left-out.held.serious": "В заключении: тяжёлая болезнь",
  "figure.left-out.held.chronic": "В заключении: хроническое или тяжёлое острое заболевание",
  "figure.left-out.held.disability": "В заключении: инвалидность",
  "figure.left-out.freed.illness": "Освобождённые за волну: хроническая болезнь",
  "figure.left-out.freed.disability": "Освобождённые за волну: инвалидность",
  "figure.left-out.reading":
    "{what}: {peak} ({peakDate}) в наибольшем подсчёте, {latest} ({latestDate}) в последнем.",
  "figure.left-out.note.apart":
    "Людей в заключении считают правозащитники, освобождённых — по официальным заявлениям, волна за волной; определения разные, поэтому числа никогда не соединяются и не вычитаются.",
  "figure.left-out.note.label": "Кого считать «экстремистом», определяют власти.",
};
