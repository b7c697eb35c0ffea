import type { convictionsMap as en } from "../../en/figures/convictions-map";

export const convictionsMap: Readonly<Record<keyof typeof en, string>> = {
  "figure.convictions-map.title": "Осуждённые по регионам",
  "figure.convictions-map.subtitle":
    "Люди, осуждённые по политически мотивированным уголовным делам, {period}, по регионам; известные «Весне»",
  "figure.convictions-map.subtitle.rate":
    "Люди, осуждённые по политически мотивированным уголовным делам, на 100 000 жителей, {period}, по регионам; известные «Весне»",
  "figure.convictions-map.reading":
    "Осуждённые, {period}. Больше всего: {most} ({mostValue}); меньше всего: {least} ({leastValue}).",
  "figure.convictions-map.reading.rate":
    "Осуждённые на 100 000 жителей, {period}. Больше всего: {most} ({mostValue}); меньше всего: {least} ({leastValue}).",
  "figure.convictions-map.note.court": "Регион — тот, под которым приговор назван в источнике.",
  "figure.convictions-map.note.periods":
    "Все регионы названы за 2022 год и за пять месяцев; показанные месяцы не говорят о тенденции.",
  "figure.convictions-map.note.rate":
    "Для расчёта на жителей взято население на 1 января 2023 года (Белстат, по данным AFN). Границы классов неизменны: для годовых чисел одна шкала, для месячных — другая.",
  "convictions-period.2022": "2022 год",
  "convictions-period.2023-12": "декабрь 2023",
  "convictions-period.2024-05": "май 2024",
  "convictions-period.2024-06": "июнь 2024",
  "convictions-period.2024-09": "сентябрь 2024",
  "convictions-period.2024-10": "октябрь 2024",
};
