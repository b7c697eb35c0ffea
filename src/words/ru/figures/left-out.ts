import type { leftOutWords as en } from "../../en/figures/left-out";

export const leftOutWords: Readonly<Record<keyof typeof en, string>> = {
  "figure.left-out.title": "Две реформы и кого они оставляют за собой",
  "figure.left-out.subtitle":
    "Что дают амнистия 2024 года и закон 2025 года и кому — нет; ниже больные и люди с инвалидностью, которые, как известно, в заключении, рядом с теми, кого, как заявлено, освободили",
  "figure.left-out.panel": "В заключении и освобождённые, рядом: люди, по опубликованным подсчётам",
  "figure.left-out.side": "Кто",
  "figure.left-out.gives": "Что даёт",
  "figure.left-out.excludes": "Не касается",
  "figure.left-out.amnesty-2024.name": "Закон об амнистии, подписан {date}",
  "figure.left-out.amnesty-2024.gives": "амнистию",
  "figure.left-out.amnesty-2024.excludes":
    "осуждённых за «экстремистскую» или «террористическую» деятельность",
  "figure.left-out.code-2025.name": "Изменения в Уголовный кодекс, подписаны {date}",
  "figure.left-out.code-2025.gives":
    "без лишения свободы для людей с I группой инвалидности (первое, незначительное или менее тяжкое преступление) и для некоторых родителей",
  "figure.left-out.code-2025.excludes": "осуждённых за «экстремизм» или насильственные преступления",
  "figure.left-out.held.illness": "В заключении: тяжёлая болезнь",
  "figure.left-out.held.disability": "В заключении: инвалидность",
  "figure.left-out.freed.illness": "Освобождены волной: хроническая болезнь",
  "figure.left-out.freed.disability": "Освобождены волной: инвалидность",
  "figure.left-out.reading":
    "{what}: больше всего — {peak} ({peakDate}), последнее число — {latest} ({latestDate}).",
  "figure.left-out.note.apart":
    "Людей в заключении считают правозащитники, освобождённых — по официальным заявлениям, волна за волной; определения разные, поэтому числа не соединяются и не вычитаются.",
  "figure.left-out.note.label": "Кто «экстремист», определяют власти.",
};
