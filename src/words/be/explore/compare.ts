import type { exploreCompare as en } from "../../en/explore/compare";

export const exploreCompare: Readonly<Record<keyof typeof en, string>> = {
  "explore.compare": "Параўнаць",
  "explore.compare.off": "без параўнання",
  "explore.compare.rest": "з усімі астатнімі",
  "explore.compare.second": "з другім выбарам",
  "explore.compare.keep": "Запомніць гэты выбар як другі",
  "explore.compare.people": "{first} супраць {second}",
  "explore.compare.difference": "Розніца, працэнтныя пункты",
  "explore.compare.interval": "95-працэнтны інтэрвал",
  "explore.compare.interval.value": "ад {low} да {high}",
  "explore.compare.of": "Розніца — паміж долямі: сярод выбраных {first}, у другой групе {second}.",
  "explore.compare.method": "Інтэрвал — для розніцы дзвюх доляў, паводле метаду Ньюкама (1998).",
  "explore.compare.small":
    "У адной з груп менш за {count, plural, one {# чалавека} few {# чалавекі} many {# чалавек} other {# чалавека}}: розніца няпэўная, і за ёй стаяць асобныя людзі.",
  "explore.compare.both":
    "{count, plural, one {# чалавек трапляе ў} few {# чалавекі трапляюць у} many {# чалавек трапляюць у} other {# чалавека трапляюць у}} абедзве групы: долі такіх груп не параўноўваюцца, і розніц у табліцах няма.",
  "explore.compare.many":
    "З дваццаці цалкам выпадковых розніц прыкладна адна выходзіць за свой 95-працэнтны інтэрвал.",
  "explore.scale": "Маштаб графікаў",
  "explore.scale.everyone": "усе людзі",
  "explore.scale.own": "гэты выбар",
  "explore.scale.share": "долі кожнай групы",
  "explore.scale.note":
    "Маштаб — паводле гэтага выбару без прамежкаў, адзначаных на графіках. Слупкі і плошчы ўсіх людзей не намаляваныя; лік пасля рыскі — пра ўсіх. Не параўноўвайце з графікам у іншым маштабе.",
  "explore.scale.note.both":
    "Маштаб адзін для абедзвюх груп. Слупкі і плошчы ўсіх людзей не намаляваныя. Не параўноўвайце з графікам у іншым маштабе.",
  "explore.scale.note.share":
    "У долях: другая група намаляваная, нібыта ў ёй столькі ж людзей, колькі ў гэтым выбары. Лікі — гэта людзі. Слупкі і плошчы ўсіх людзей не намаляваныя.",
  "explore.scale.short": "У маштабе гэтага выбару",
  "explore.scale.short.share":
    "У долях: другая група намаляваная, нібыта ў ёй столькі ж людзей, колькі ў гэтым выбары",
  "explore.scale.alone": "Долі малююцца там, дзе параўноўваюцца дзве групы.",
  "explore.legend.as-many": "{name}, нібыта іх столькі ж",
  "explore.scale.rest":
    "Графікі застаюцца ў маштабе ўсіх людзей: побач з усімі астатнімі і там, дзе фільтруюць толькі прамежкі, меншага няма.",
  "explore.compare.simulated": "На змадэляваных справах розніца апісвае мадэль, а не сапраўдных людзей.",

  "explore.rate": "на 100 000 жыхароў",
  "explore.rate.value": "{value} на 100 000 жыхароў (95-працэнтны інтэрвал: ад {low} да {high})",
  "explore.rate.none": "Колькасць жыхароў невядомая, таму разліку на жыхароў няма.",

  "explore.km.median": "Медыяна часу ў няволі",
  "explore.km.median.value": "{median} (95-працэнтны інтэрвал: {low} – {high})",
  "explore.km.median.open": "{median} (95-працэнтны інтэрвал: {low} і больш, верхняя мяжа не дасягнутая)",
  "explore.km.median.none": "не дасягнутая: паводле ацэнкі, палова людзей або больш яшчэ ў няволі",
  "explore.km.at-risk": "Пад назіраннем",
  "explore.km.share": "Яшчэ ў няволі",
  "explore.km.log-rank": "Лог-рангавы тэст",
  "explore.km.log-rank.value":
    "хі-квадрат = {chi}, {df, plural, one {# ступень} few {# ступені} many {# ступеняў} other {# ступені}} свабоды, {p}",
  "explore.km.log-rank.p": "p = {p}",
  "explore.km.log-rank.p-under": "p < {p}",
  "explore.km.log-rank.explain":
    "Малое p значыць: калі б абедзве групы выходзілі з няволі аднолькава, такая вялікая розніца паміж крывымі была б рэдкай.",
  "explore.km.log-rank.none": "Для тэсту патрэбныя дзве групы, у якіх хоць для некага няволя скончылася.",
};
