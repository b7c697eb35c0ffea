import type { occupations as en } from "../../en/figures/occupations";

export const occupations: Readonly<Record<keyof typeof en, string>> = {
  "figure.occupations.title": "Палітвязні паводле заняткаў: усе апублікаваныя падлікі",
  "figure.occupations.subtitle":
    "Людзі ў няволі, Беларусь; кожны падлік мае сваю дату, самая ранняя — {from}, самая позняя — {to}; азначэнні розныя",
  "figure.occupations.trend":
    "{name}: {first} ({firstDate}) у першым падліку, {latest} ({latestDate}) у апошнім; найбольшы з {count, plural, one {# падліку} few {# падлікаў} many {# падлікаў} other {# падліку}} — {peak} ({peakDate}).",
  "figure.occupations.pair": "{name}: {first} ({firstDate}) і {latest} ({latestDate}), толькі два падлікі.",
  "figure.occupations.single": "{name}: {value} ({date}), адзіны падлік.",
  "figure.occupations.note.definitions":
    "Хто належыць да занятку, кожны выдавец вызначае сам, і адзін чалавек можа быць залічаны да некалькіх: падлікі не складаюцца.",
  "figure.occupations.note.contradiction":
    "Тоўстая лінія злева ад знакаў злучае два падлікі на адну дату, якія супярэчаць адзін аднаму.",
  "figure.occupations.note.absence":
    "Калі ў занятку няма пазнейшага падліку, значыць, іншага мы не знайшлі; людзі могуць заставацца ў няволі.",
};
