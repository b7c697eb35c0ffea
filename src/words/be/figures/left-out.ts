import type { leftOutWords as en } from "../../en/figures/left-out";

export const leftOutWords: Readonly<Record<keyof typeof en, string>> = {
  "figure.left-out.title": "Два законы і каго яны абмінаюць",
  "figure.left-out.subtitle":
    "Што даюць амністыя 2024 года і закон 2025 года і каго яны абмінаюць; ніжэй — хворыя людзі і людзі з інваліднасцю ў няволі побач з тымі, каго, паводле афіцыйных заяў, вызвалілі",
  "figure.left-out.panel": "У няволі і вызваленыя, побач: людзі паводле апублікаваных падлікаў",
  "figure.left-out.side": "Хто",
  "figure.left-out.gives": "Што дае",
  "figure.left-out.excludes": "Не датычыць",
  "figure.left-out.amnesty-2024.name": "Закон аб амністыі, падпісаны {date}",
  "figure.left-out.amnesty-2024.gives": "амністыю",
  "figure.left-out.amnesty-2024.excludes": "асуджаных за «экстрэмісцкую» або «тэрарыстычную» дзейнасць",
  "figure.left-out.code-2025.name": "Змены ў Крымінальны кодэкс, падпісаныя {date}",
  "figure.left-out.code-2025.gives":
    "вызваленне ад пазбаўлення волі для людзей з I групай інваліднасці (упершыню ўчыненае злачынства, якое не ўяўляе вялікай грамадскай небяспекі, або менш цяжкае) і для некаторых бацькоў",
  "figure.left-out.code-2025.excludes": "асуджаных за «экстрэмізм» або гвалтоўныя злачынствы",
  "figure.left-out.held.illness": "У няволі: цяжкая або хранічная хвароба",
  "figure.left-out.held.serious": "У няволі: цяжкая хвароба",
  "figure.left-out.held.chronic": "У няволі: хранічная або цяжкая вострая хвароба",
  "figure.left-out.held.disability": "У няволі: інваліднасць",
  "figure.left-out.freed.illness": "Вызваленыя за хвалю: хранічная хвароба",
  "figure.left-out.freed.disability": "Вызваленыя за хвалю: інваліднасць",
  "figure.left-out.reading":
    "{what}: {peak} ({peakDate}) у найбольшым падліку, {latest} ({latestDate}) у апошнім.",
  "figure.left-out.note.apart":
    "Людзей у няволі лічаць праваабаронцы, вызваленых — паводле афіцыйных заяў, хваля за хваляй; азначэнні розныя, таму лікі ніколі не злучаюцца і не адымаюцца.",
  "figure.left-out.note.label": "Каго лічыць «экстрэмістам», вызначаюць улады.",
};
