import type { explorePage as en } from "../../en/explore/page";

export const explorePage: Readonly<Record<keyof typeof en, string>> = {
  "nav.explore": "Даследаваць справы",
  "explore.title": "Даследаваць справы",
  "explore.description":
    "Фільтруйце змадэляваныя справы паводле хваробы, артыкула, месца і даты — і ўсе графікі зменяцца разам.",
  "explore.lede":
    "Выберыце хваробу, артыкул, месца або прамежак часу ці вылучыце частку любога графіка: астатнія зменяцца следам.",
  "explore.opens-on":
    "Паказаныя людзі, якіх праваабаронцы прызналі палітвязнямі, цяпер або раней. Не ўсе яны ў няволі.",

  "explore.simulated.mark": "ЗМАДЭЛЯВАНА",
  "explore.simulated.short": "ЗМАДЭЛЯВАНА: гэта не сапраўдныя людзі",
  "explore.simulated.title": "ЗМАДЭЛЯВАНА: {title}",
  "explore.simulated.description":
    "ЗМАДЭЛЯВАНА. Графік «{title}» паказвае мадэль, падагнаную пад апублікаваныя лікі пра людзей у няволі ў Беларусі, а не сапраўдных людзей. Не спасылайцеся на гэтыя лікі як на факты.",
  "explore.simulated.sentence":
    "ЗМАДЭЛЯВАНА. Гэтыя радкі — не сапраўдныя людзі, а мадэль, падагнаная пад апублікаваныя лікі.",
  "explore.simulated.why":
    "Адкрытых даных пра асобныя справы са звесткамі пра здароўе не існуе, таму тут паказаная мадэль. Па факты звяртайцеся да зводу апублікаванага; на лікі адсюль не спасылайцеся.",
  "explore.simulated.source": "Змадэляваныя справы, падагнаныя пад апублікаваныя звесткі",
  "explore.simulated.calibration": "Наколькі мадэль адпавядае апублікаваным лікам",

  "explore.people": "{count, plural, one {# чалавек} few {# чалавекі} many {# чалавек} other {# чалавека}}",
  "explore.people.of": "людзей: {n} з {all}",
  "explore.people.selected":
    "{count, plural, one {выбраны # чалавек} few {выбраныя # чалавекі} many {выбрана # чалавек} other {выбрана # чалавека}}",
  "explore.held-on":
    "{count, plural, =0 {на {date} ніхто з іх не ў няволі} other {з іх у няволі на {date}: #}}",
  "explore.held.release-unknown":
    "{count, plural, one {# чалавек трапіў у няволю або выйшаў з яе ў невядомы дзень і не лічыцца} few {# чалавекі трапілі ў няволю або выйшлі з яе ў невядомы дзень і не лічацца} many {# чалавек трапілі ў няволю або выйшлі з яе ў невядомы дзень і не лічацца} other {# чалавека трапілі ў няволю або выйшлі з яе ў невядомы дзень і не лічацца}} сярод тых, хто ў няволі ў пэўны дзень.",
  "explore.latest-day": "Даныя станам на {date}.",

  "explore.not-recognised.show": "Дадаць людзей пад пераследам, не прызнаных палітвязнямі",
  "explore.not-recognised.shown": "Улічаныя людзі пад пераследам, не прызнаныя палітвязнямі.",
  "explore.not-recognised.explain":
    "Іх пераследуюць з палітычных прычын, але ў спісе палітвязняў, які вядуць праваабаронцы, іх няма. Не залічвайце іх да палітвязняў: усіх спраў — {all}, а людзей, якія прызнаныя палітвязнямі і на {date} былі ў няволі, — {held}.",

  "explore.loading": "Справы загружаюцца: {done} з {all} радкоў.",
  "explore.loading.start": "Справы загружаюцца.",
  "explore.loading.cancel": "Спыніць загрузку",
  "explore.loading.cancelled": "Справы не загружаныя. Графікі застаюцца ў зыходным выглядзе.",
  "explore.failed": "Справы не загрузіліся: {why}",
  "explore.retry": "Паспрабаваць зноў",
  "explore.not-started": "Фільтры і вылучэнне на графіках запрацуюць, калі запусціцца рухавік даных.",
  "explore.no-script": "Гэтай старонцы патрэбны JavaScript; звод апублікаванага працуе і без яго.",
  "explore.not-counted": "Не падлічана",
  "explore.counting": "Ідзе падлік",
  "explore.open-figure": "Спампаваць, уставіць, працытаваць",
  "explore.figure-failed": "Гэты графік не змог адказаць: {why} Астатнія працуюць.",
  "explore.too-large":
    "Радкоў у гэтым файле: {rows}. Праверана, што працуе да {limit}; большы файл можа спыніць браўзер.",

  "explore.file.title": "Адкрыць большую мадэль",
  "explore.file.lede":
    "Каб выпрабаваць гэтую старонку на большай колькасці людзей, чым у апублікаванай мадэлі: файл Parquet з людзьмі з генератара гэтага праекта (npm run simulate -- 1000000). Ён застаецца на гэтай прыладзе. Адкрываюцца толькі файлы, у якіх сказана, што людзі змадэляваныя.",
  "explore.file.choose": "Файл Parquet на гэтай прыладзе",
  "explore.file.not-simulated":
    "У файле {file} не сказана, што людзі змадэляваныя, а тут адкрываюцца толькі такія файлы. На старонцы ўсё засталося як было.",
  "explore.file.preparing":
    "{count, plural, one {Загружаны # чалавек} few {Загружаныя # чалавекі} many {Загружана # чалавек} other {Загружана # чалавека}}. Графікі рыхтуюцца.",
  "explore.file.cancelled": "Файл не адкрыты. На старонцы ўсё засталося як было.",
  "explore.file.failed": "Файл не адкрыты, на старонцы ўсё засталося як было. {why}",
  "explore.file.shown":
    "{count, plural, one {# чалавек} few {# чалавекі} many {# чалавек} other {# чалавека}} з файла {file}, а не апублікаваная мадэль. Падзей у файле няма: пераводы і лініі не малююцца. Спасылка адкрывае апублікаваную мадэль.",
  "explore.file.leave": "Назад да апублікаванай мадэлі",
  "explore.file.anyway": "Усё роўна адкрыць",

  "explore.legend.selection": "выбраныя",
  "explore.legend.pale": "астатнія, пры іншых фільтрах",
  "explore.legend.everyone": "усе",
  "explore.legend.second": "другі выбар",
  "explore.legend.rest": "усе астатнія",
  "explore.legend.published": "апублікаваны лік",
  "explore.legend.unknown": "невядома",

  "explore.days": "{count, plural, one {# дзень} few {# дні} many {# дзён} other {# дня}}",
  "explore.months": "{count, plural, one {# месяц} few {# месяцы} many {# месяцаў} other {# месяца}}",
  "explore.years": "{count, plural, one {# год} few {# гады} many {# гадоў} other {# года}}",
  "explore.years.oldest":
    "{count, plural, one {# год} few {# гады} many {# гадоў} other {# года}} і старэйшыя",
  "explore.axis.people": "людзі",
  "explore.axis.months": "месяцы",
  "explore.axis.years": "гады",
  "explore.axis.percent": "%",
};
