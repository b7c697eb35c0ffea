import type { placeKinds as en } from "../../en/figures/place-kinds";

export const placeKinds: Readonly<Record<keyof typeof en, string>> = {
  "figure.place-kinds.title": "Палітвязні паводле віду месца няволі",
  "figure.place-kinds.subtitle":
    "Людзі, прызнаныя палітвязнямі, Беларусь; падлікі станам на {dates}, дата стаіць пры кожным слупку",
  "figure.place-kinds.none": "падліку не знойдзена",
  "figure.place-kinds.on": "{date}, найбольш у адным відзе месцаў: {name}, {value}.",
  "figure.place-kinds.both": "{name}: {firstDate} — {first}, {latestDate} — {latest}.",
  "figure.place-kinds.note.apart":
    "Падлікі маюць розныя даты, і ніводзін з іх не называе ўсіх відаў месцаў: гэта не долі цэлага, і нічога не складаецца.",
  "figure.place-kinds.note.none":
    "«Падліку не знойдзена» — гэта не нуль: тэкст пазнейшай публікацыі, які мы змаглі прачытаць, абрываецца раней за канец.",
  "figure.place-kinds.note.moved":
    "Пераведзеныя з калоній у турмы: людзі, якіх перавялі на турэмны рэжым, у горшыя ўмовы. Іншыя могуць быць у турмах паводле прысуду; іх падліку мы не знайшлі.",
};
