import type { explorePage as en } from "../../en/explore/page";

export const explorePage: Readonly<Record<keyof typeof en, string>> = {
  "nav.explore": "Исследовать дела",
  "explore.title": "Исследовать дела",
  "explore.description":
    "Фильтруйте смоделированные дела по болезни, статье, месту и дате — и все графики изменятся вместе.",
  "explore.lede":
    "Выберите болезнь, статью, место или промежуток времени либо выделите часть любого графика: остальные изменятся следом.",
  "explore.opens-on":
    "Показаны люди, которых правозащитники признали политзаключёнными, сейчас или раньше. Не все они в заключении.",

  "explore.simulated.mark": "СМОДЕЛИРОВАНО",
  "explore.simulated.short": "СМОДЕЛИРОВАНО: это не настоящие люди",
  "explore.simulated.sentence":
    "СМОДЕЛИРОВАНО. Эти строки — не настоящие люди, а модель, подогнанная под опубликованные числа.",
  "explore.simulated.why":
    "Открытых данных об отдельных делах со сведениями о здоровье не существует, поэтому здесь показана модель. За фактами обращайтесь к своду опубликованного; на числа отсюда не ссылайтесь.",
  "explore.simulated.source": "Смоделированные дела, подогнанные под опубликованные данные",
  "explore.simulated.calibration": "Насколько модель соответствует опубликованным числам",

  "explore.people": "{count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}",
  "explore.people.of": "людей: {n} из {all}",
  "explore.people.selected":
    "{count, plural, one {выбран # человек} few {выбраны # человека} many {выбрано # человек} other {выбрано # человека}}",
  "explore.held-on":
    "{count, plural, =0 {на {date} никто из них не в заключении} other {из них в заключении на {date}: #}}",
  "explore.held.release-unknown":
    "{count, plural, one {# человек вышел из заключения в неизвестный день и не считается} few {# человека вышли из заключения в неизвестный день и не считаются} many {# человек вышли из заключения в неизвестный день и не считаются} other {# человека вышли из заключения в неизвестный день и не считаются}} среди тех, кто в заключении.",
  "explore.latest-day": "Данные по состоянию на {date}.",

  "explore.not-recognised.show": "Добавить преследуемых людей, не признанных политзаключёнными",
  "explore.not-recognised.shown": "Учтены преследуемые люди, не признанные политзаключёнными.",
  "explore.not-recognised.explain":
    "Их преследуют по политическим причинам, но в списке политзаключённых, который ведут правозащитники, их нет. Не причисляйте их к политзаключённым: всех дел — {all}, а людей, которые признаны политзаключёнными и на {date} находились в заключении, — {held}.",

  "explore.loading": "Дела загружаются: {done} из {all} строк.",
  "explore.loading.start": "Дела загружаются.",
  "explore.loading.cancel": "Остановить загрузку",
  "explore.loading.cancelled": "Дела не загружены. Графики остаются в исходном виде.",
  "explore.failed": "Дела не загрузились: {why}",
  "explore.retry": "Попробовать снова",
  "explore.not-started": "Фильтры и выделение на графиках заработают, когда запустится движок данных.",
  "explore.no-script": "Этой странице нужен JavaScript; свод опубликованного работает и без него.",
  "explore.counting": "Идёт подсчёт",
  "explore.open-figure": "Скачать, вставить, процитировать",
  "explore.figure-failed": "Этот график не смог ответить: {why} Остальные работают.",
  "explore.too-large":
    "Строк в этом файле: {rows}. Проверено, что работает до {limit}; больший файл может остановить браузер.",

  "explore.file.title": "Открыть модель побольше",
  "explore.file.lede":
    "Чтобы испытать эту страницу на большем числе людей, чем в опубликованной модели: файл Parquet с людьми из генератора этого проекта (npm run simulate -- 1000000). Он остаётся на этом устройстве. Открываются только файлы, в которых сказано, что люди смоделированы.",
  "explore.file.choose": "Файл Parquet на этом устройстве",
  "explore.file.not-simulated":
    "В файле {file} не сказано, что люди смоделированы, а здесь открываются только такие файлы. На странице всё осталось как было.",
  "explore.file.preparing":
    "{count, plural, one {Загружен # человек} few {Загружены # человека} many {Загружено # человек} other {Загружено # человека}}. Графики готовятся.",
  "explore.file.cancelled": "Файл не открыт. На странице всё осталось как было.",
  "explore.file.failed": "Файл не открыт, на странице всё осталось как было. {why}",
  "explore.file.shown":
    "{count, plural, one {# человек} few {# человека} many {# человек} other {# человека}} из файла {file}, а не опубликованная модель. Событий в файле нет: переводы и линии не рисуются. Ссылка открывает опубликованную модель.",
  "explore.file.leave": "Назад к опубликованной модели",
  "explore.file.anyway": "Всё равно открыть",

  "explore.legend.selection": "выбранные",
  "explore.legend.pale": "остальные, при других фильтрах",
  "explore.legend.everyone": "все",
  "explore.legend.second": "второй выбор",
  "explore.legend.rest": "все остальные",
  "explore.legend.published": "опубликованное число",
  "explore.legend.unknown": "неизвестно",

  "explore.days": "{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}",
  "explore.months": "{count, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}",
  "explore.years": "{count, plural, one {# год} few {# года} many {# лет} other {# года}}",
  "explore.years.oldest": "{count, plural, one {# год} few {# года} many {# лет} other {# года}} и старше",
  "explore.axis.people": "люди",
  "explore.axis.months": "месяцы",
  "explore.axis.years": "годы",
  "explore.axis.percent": "%",
};
