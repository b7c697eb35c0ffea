import type { sentences as en } from "../../en/figures/sentences";

export const sentences: Readonly<Record<keyof typeof en, string>> = {
  "figure.sentences.title": "Прысуды: які тэрмін і якое пакаранне",
  "figure.sentences.subtitle":
    "Людзі, прызнаныя палітвязнямі, паводле тэрміну (31 снежня 2022) і асуджаныя паводле віду пакарання; Беларусь, вядомыя «Вясне»",
  "figure.sentences.panel.lengths": "Людзі ў няволі, асуджаныя на дзесяць гадоў і больш, 31 снежня 2022",
  "figure.sentences.panel.penalties": "Асуджаныя за год паводле віду пакарання",
  "figure.sentences.panel.women": "Жанчыны, асуджаныя з 2020 года, паводле віду пакарання",
  "figure.sentences.of-them": "з іх",
  "figure.sentences.longest": "У няволі, асуджаныя на дзесяць гадоў і больш: {value} ({date}); з іх {parts}.",
  "figure.sentences.penalties": "Пакаранні, {date}: {parts}.",
  "figure.sentences.women": "Жанчыны, асуджаныя за перыяд {date}, паводле пакарання: {parts}.",
  "figure.sentences.category": "Тэрмін або пакаранне",
  "figure.sentences.note.lengths": "У часткі не ўваходзіць адзін найбольшы тэрмін, таму яны не даюць цэлага.",
  "figure.sentences.note.penalties":
    "Пакаранні — у вядомых справах. Падлікі жанчын ідуць ад 2020 года, гэта не гадавыя лікі.",
};
