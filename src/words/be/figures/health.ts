import type { health as en } from "../../en/figures/health";

export const health: Readonly<Record<keyof typeof en, string>> = {
  "figure.health.title": "Палітвязні ў зоне асаблівай рызыкі, па катэгорыях",
  "figure.health.subtitle":
    "Людзі, прызнаныя палітвязнямі, Беларусь; кожны падлік з датай, асобны графік для кожнай катэгорыі ў адным маштабе; апошні — станам на {date}",
  "figure.health.panel.at-risk": "Усе людзі ў зоне асаблівай рызыкі, у асобным маштабе",
  "figure.health.panel.categories": "Па катэгорыях: чалавек можа быць у некалькіх, таму лікі не складаюцца",
  "figure.health.callout": "{publisher}: {value}, станам на {date}, апублікавана {published}",
  "figure.health.un-experts": "Эксперты ААН",
  "figure.health.women-label":
    "{n, plural, one {# жанчына} few {# жанчыны} many {# жанчын} other {# жанчыны}}",
  "figure.health.at-risk":
    "Людзі ў зоне асаблівай рызыкі: {first} ({firstDate}) у першым падліку, {peak} ({peakDate}) у найбольшым, {latest} ({latestDate}) у апошнім.",
  "figure.health.un":
    "{published} эксперты ААН заявілі, што станам на {date} у няволі былі палітвязні з інваліднасцю — {disability}, з хранічнымі або цяжкімі вострымі хваробамі — {illness}.",
  "figure.health.category.one": "{name}: {value} ({date}), адзіны падлік.",
  "figure.health.category.many":
    "{name}: {first} ({firstDate}) у першым падліку, {peak} ({peakDate}) у найбольшым, {latest} ({latestDate}) у апошнім.",
  "figure.health.women": "Жанчын сярод накіраваных на прымусовае лячэнне: {value} ({date}).",
  "figure.health.note.overlap":
    "Катэгорыі перакрываюцца і няпоўныя: аднаго чалавека могуць залічыць да некалькіх, і ў суме яны не даюць агульнага ліку людзей у зоне рызыкі. Амаль усе лікі — ніжнія межы.",
  "figure.health.note.lists":
    "Паказаныя некалькі спісаў, як яны апублікаваныя: спіс фонду, спіс «Вясны» і гуманітарны спіс Аб’яднанага пераходнага кабінета. Спад паміж падлікамі можа азначаць вызваленне, карацейшы спіс або іншае азначэнне.",
  "figure.health.note.diagnoses": "Апублікаваных падлікаў паводле дыягназаў мы не ведаем.",
};
