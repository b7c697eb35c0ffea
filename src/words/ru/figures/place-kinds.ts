import type { placeKinds as en } from "../../en/figures/place-kinds";

export const placeKinds: Readonly<Record<keyof typeof en, string>> = {
  "figure.place-kinds.title": "Политзаключённые по виду места заключения",
  "figure.place-kinds.subtitle":
    "Люди, признанные политзаключёнными, Беларусь; подсчёты по состоянию на {dates}, дата стоит у каждого столбца",
  "figure.place-kinds.none": "подсчёта не найдено",
  "figure.place-kinds.on": "{date}, больше всего в одном виде мест: {name}, {value}.",
  "figure.place-kinds.both": "{name}: {firstDate} — {first}, {latestDate} — {latest}.",
  "figure.place-kinds.note.apart":
    "У подсчётов разные даты, и ни один из них не называет всех видов мест: это не доли целого, и ничего не складывается.",
  "figure.place-kinds.note.none":
    "«Подсчёта не найдено» — это не ноль: текст более поздней публикации, который мы смогли прочитать, обрывается раньше конца.",
  "figure.place-kinds.note.moved":
    "Переведённые из колоний в тюрьмы: люди, которых перевели на тюремный режим, в худшие условия. Другие могут быть в тюрьмах по приговору; их подсчёта мы не нашли.",
};
