import type { exploreCalibration as en } from "../../en/explore/calibration";

export const exploreCalibration: Readonly<Record<keyof typeof en, string>> = {
  "calibration-page.description":
    "Чым змадэляваныя даныя адрозніваюцца ад кожнага апублікаванага ліку і на якіх дапушчэннях яны трымаюцца.",
  "calibration-page.compared":
    "З лікаў, якія толькі параўнаныя ({all}), супадаюць {exact}; найбольшая розніца — {error} ({name}, {date}).",
  "calibration-page.rest":
    "{notModelled, plural, one {# апублікаваны лік} few {# апублікаваныя лікі} many {# апублікаваных лікаў} other {# апублікаванага ліку}} няма з чым параўнаць у мадэлі; {assumptions, plural, one {# дапушчэнне не мае} few {# дапушчэнні не маюць} many {# дапушчэнняў не маюць} other {# дапушчэння не маюць}} апублікаванага адпаведніка.",
  "calibration-page.scale":
    "Адзін знак — адзін апублікаваны лік, у парадку табліц ніжэй. Правей ад нуля ў мадэлі больш, лявей — менш. Каля нуля шкала расцягнутая, каб былі бачныя малыя розніцы.",
  "calibration-page.axis.fewer": "у мадэлі менш",
  "calibration-page.axis.more": "у мадэлі больш",
  "calibration-page.group.all":
    "{count, plural, one {# лік, супадае} few {# лікі, усе супадаюць} many {# лікаў, усе супадаюць} other {# ліку, супадаюць}}",
  "calibration-page.group.some":
    "{count, plural, one {# лік} few {# лікі} many {# лікаў} other {# ліку}}, з іх супадае {exact}",
  "calibration-page.group.outside": "па-за дапушчальнымі межамі: {count}",
  "calibration-page.worst": "Найбольшая розніца: {which}, апублікавана {published}, змадэлявана {simulated}",

  "calibration-page.fitted.title": "Лікі, пад якія падагнаныя даныя",
  "calibration-page.fitted.text":
    "Змадэляваныя даныя павінны супадаць з гэтымі лікамі ў межах дапушчальнай розніцы, якая стаіць побач. Дзе яна 0, лікі мусяць быць аднолькавыя.",
  "calibration-page.compared.title": "Лікі, якія толькі параўнаныя",
  "calibration-page.compared.text":
    "З гэтымі лікамі змадэляваныя даныя супадаць не абавязаныя. Дзе першынство мае іншы падлік, розніца застаецца і тут паказаная. Многія з іх — ніжнія межы, лічаць толькі вядомыя выпадкі або інакш акрэсліваюць групу.",
  "calibration-page.not-modelled.title": "Апублікаваныя лікі, якіх мадэль даць не можа",
  "calibration-page.not-modelled.text":
    "Кожны апублікаваны лік, якога мадэль даць не можа, стаіць тут з прычынай. Тое, што падлічана, пададзена словамі зводу.",
  "calibration-page.category": "Як апублікавана",
  "calibration-page.assumptions.title": "Дапушчэнні",
  "calibration-page.summary":
    "{name}: {count, plural, one {# лік} few {# лікі} many {# лікаў} other {# ліку}}",
  "calibration-page.counted": "Што падлічана",
  "calibration-page.part": "Хто або што",
  "calibration-page.percent": "Розніца, %",
  "calibration-page.result": "Вынік",
  "calibration-page.basis": "Як гэта палічана ў мадэлі",
  "calibration-page.why": "Чаму не можа",
  "calibration-page.assumption": "Што дапушчана",
  "calibration-page.value": "Значэнне",
  "calibration-page.meaning": "Што гэта значыць",
  "calibration-page.quoted": "Тлумачэнні і значэнні пададзеныя па-англійску, як у файле даных.",
  "calibration-page.file.title": "Справаздача файлам",
  "calibration-page.file.link": "Спампаваць усю справаздачу (Parquet)",

  "left-custody.pardoned": "памілаваныя",
  "left-custody.sentence-served": "адбылі тэрмін",
};
