import type { freedIll as en } from "../../en/figures/freed-ill";

export const freedIll: Readonly<Record<keyof typeof en, string>> = {
  "figure.freed-ill.title": "Что официально сообщили об освобождённых людях",
  "figure.freed-ill.subtitle":
    "Люди с каждым признаком в одной волне помилований, как заявлено официально, Беларусь; последняя волна с заявлением: {date}",
  "figure.freed-ill.size": "освобождённые",
  "figure.freed-ill.what": "Что считается",
  "figure.freed-ill.legend.stated": "названное число; чем темнее, тем больше людей",
  "figure.freed-ill.legend.unknown": "?: не названо, поэтому неизвестно",
  "figure.freed-ill.together":
    "Признак «{what}»: назван для {count, plural, one {# волны} few {# волн} many {# волн} other {# волны}}, вместе людей: {sum}.",
  "figure.freed-ill.latest": "Последний раз болезни или инвалидность упомянули для волны {date}.",
  "figure.freed-ill.note.official":
    "Это заявления властей о людях, которых они помиловали; независимой проверки этих заявлений мы не нашли.",
  "figure.freed-ill.note.unknown":
    "Вопросительный знак значит, что ничего не сказано, а не то, что никого не было.",
  "figure.freed-ill.note.overlap":
    "Один человек может быть в нескольких колонках строки; колонки никогда не складываются. Редкие заявления есть только в таблице.",
  "freed.chronic-disease": "хроническая болезнь",
  "freed.disability": "инвалидность",
  "freed.over-50": "старше 50",
  "freed.pension-age": "пенсионный возраст",
  "freed.female": "женщины",
  "freed.male": "мужчины",
  "freed.have-children": "имеют детей",
  "freed.minor-children": "имеют детей до 18 лет",
  "freed.large-family": "многодетные",
  "freed.under-25": "моложе 25",
  "freed.under-40": "моложе 40",
  "freed.minor-at-offence": "несовершеннолетние на момент деяния",
  "freed.pregnant": "беременные",
  "freed.convicted-of-extremism": "осуждённые за «экстремистские преступления»",
  "freed.couples": "пары, а не люди",
  "freed.all": "все",
};
