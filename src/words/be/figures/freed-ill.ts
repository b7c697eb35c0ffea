import type { freedIll as en } from "../../en/figures/freed-ill";

export const freedIll: Readonly<Record<keyof typeof en, string>> = {
  "figure.freed-ill.title": "Што афіцыйна паведамілі пра вызваленых людзей",
  "figure.freed-ill.subtitle":
    "Людзі з кожнай прыкметай у адной хвалі памілаванняў, як заяўлена афіцыйна, Беларусь; апошняя хваля з заявай: {date}",
  "figure.freed-ill.size": "вызваленыя",
  "figure.freed-ill.what": "Што лічыцца",
  "figure.freed-ill.legend.stated": "названы лік; чым цямней, тым больш людзей",
  "figure.freed-ill.legend.unknown": "?: не названа, таму невядома",
  "figure.freed-ill.together":
    "Прыкмета «{what}»: названая для {count, plural, one {# хвалі} few {# хваль} many {# хваль} other {# хвалі}}, разам людзей: {sum}.",
  "figure.freed-ill.latest": "Апошні раз хваробы або інваліднасць згадалі для хвалі {date}.",
  "figure.freed-ill.note.official":
    "Гэта заявы ўладаў пра людзей, якіх яны памілавалі; незалежнай праверкі гэтых заяў мы не знайшлі.",
  "figure.freed-ill.note.unknown": "Пытальнік значыць, што нічога не сказана, а не тое, што нікога не было.",
  "figure.freed-ill.note.overlap":
    "Адзін чалавек можа быць у некалькіх калонках радка; калонкі ніколі не складаюцца. Рэдкія заявы ёсць толькі ў табліцы.",
  "freed.chronic-disease": "хранічная хвароба",
  "freed.disability": "інваліднасць",
  "freed.over-50": "старэйшыя за 50",
  "freed.pension-age": "пенсійны ўзрост",
  "freed.female": "жанчыны",
  "freed.male": "мужчыны",
  "freed.have-children": "маюць дзяцей",
  "freed.minor-children": "маюць дзяцей да 18 гадоў",
  "freed.large-family": "шматдзетныя",
  "freed.under-25": "маладзейшыя за 25",
  "freed.under-40": "маладзейшыя за 40",
  "freed.minor-at-offence": "непаўналетнія на час учынку",
  "freed.pregnant": "цяжарныя",
  "freed.convicted-of-extremism": "асуджаныя за «экстрэмісцкія злачынствы»",
  "freed.couples": "пары, а не людзі",
  "freed.all": "усе",
};
