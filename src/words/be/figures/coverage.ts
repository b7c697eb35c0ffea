import type { coverage as en } from "../../en/figures/coverage";

export const coverage: Readonly<Record<keyof typeof en, string>> = {
  "figure.coverage.title": "Што вядома за які месяц, а што не",
  "figure.coverage.subtitle":
    "Кожны радок — адзін паказчык, кожная клетка — месяц з 2020 да 2026 года (на малых экранах — квартал)",
  "figure.coverage.best":
    "Найчасцей лічылі: {name} — {count, plural, one {# паказаны лік} few {# паказаныя лікі} many {# паказаных лікаў} other {# паказанага ліку}}, {period}.",
  "figure.coverage.worst":
    "Найрадзей: {name} — {count, plural, one {# паказаны лік} few {# паказаныя лікі} many {# паказаных лікаў} other {# паказанага ліку}}, {period}.",
  "figure.coverage.stale": "Найдаўжэй няма новых лікаў: {name}; апошні — за {last}.",
  "figure.coverage.series": "Паказчык",
  "figure.coverage.first": "Першы месяц",
  "figure.coverage.last": "Апошні месяц",
  "figure.coverage.drawn": "Паказаныя лікі",
  "figure.coverage.left-out": "Не паказаныя",
  "figure.coverage.rule": "Што лічыцца",
  "figure.coverage.note.month":
    "Лік за год або квартал ахоплівае ўсе яго месяцы; падлік людзей у няволі — месяц свайго дня.",
  "figure.coverage.note.absence":
    "Пустая клетка значыць, што мы не знайшлі апублікаванага ліку, а не тое, што нічога не было.",
  "coverage.checked-twice": "прынамсі адзін лік правераны двойчы",
  "coverage.read-once": "прачытана адзін раз",
  "coverage.left-out": "апублікавана, але ненадзейна, супярэчліва або гэта іншы падлік",
  "series.held": "Людзі ў няволі",
  "series.recognised": "Прызнаныя, усяго",
  "series.recognised-month": "Прызнаныя за месяц",
  "series.left-custody": "Выйшлі з няволі, усяго",
  "series.health": "У зоне рызыкі, па катэгорыях",
  "series.health-at-risk": "У зоне рызыкі, усе",
  "series.releases": "Хвалі вызваленняў",
  "series.deaths": "Смерці, паасобку",
  "series.convictions-month": "Асуджаныя за месяц",
  "series.convictions-year": "Асуджаныя за год",
  "series.penalties-month": "Пакаранні за месяц",
  "series.penalties-year": "Пакаранні за год",
  "series.convictions-region-month": "Асуджаныя па рэгіёнах, месяц",
  "series.convictions-region-year": "Асуджаныя па рэгіёнах, год",
  "series.held-by-facility": "У асобных месцах няволі",
  "series.place-kinds": "Паводле віду месца няволі",
  "series.sentences": "Паводле тэрміну пакарання",
  "series.occupations": "Паводле заняткаў",
  "series.detentions": "Затрыманыя за месяц",
  "series.administrative-arrests": "Адміністрацыйныя арышты",
  "series.administrative-fines": "Адміністрацыйныя штрафы",
  "series.administrative-cases": "Адміністрацыйныя справы",
  "series.extremist-list": "Спіс уладаў, людзі",
  "series.extremist-list-entries": "Спіс уладаў, запісы",
};
