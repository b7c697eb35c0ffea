import type { exploreFigures as en } from "../../en/explore/figures";

export const exploreFigures: Readonly<Record<keyof typeof en, string>> = {
  "explore.reading.most": "Больше всего: {items}.",
  "explore.reading.tied": "Столько же ещё у {count}.",

  "explore.figure.held-over-time.title": "Люди в заключении: изменения со временем",
  "explore.figure.held-over-time.unit": "люди в заключении в этот день",
  "explore.figure.held-over-time.subtitle":
    "Люди в заключении день за днём; точки — опубликованные подсчёты всех, кто в заключении, фильтры на них не действуют",
  "explore.figure.held-over-time.subtitle.alone": "Люди в заключении день за днём",
  "explore.figure.held-over-time.reading":
    "Больше всего людей было в заключении в один день: {peak} ({peakDate}); на последний день, {date}: {latest}.",
  "explore.figure.held-over-time.empty":
    "Никто из выбранных людей не находился в заключении ни в один из дней.",
  "explore.figure.held-over-time.note.held":
    "«В заключении» в определённый день: задержанные в этот день или раньше и не освобождённые до его конца. Дата, в которой известен только месяц или год, стоит на его последнем дне. В таблице — последний день каждой недели.",
  "explore.figure.held-over-time.note.unknown":
    "Не показаны среди тех, кто в заключении: {count, plural, one {# человек, чей день задержания или освобождения неизвестен} few {# человека, чей день задержания или освобождения неизвестен} many {# человек, чей день задержания или освобождения неизвестен} other {# человека, чей день задержания или освобождения неизвестен}}.",
  "explore.figure.held-over-time.note.fit":
    "Смоделированные данные подогнаны под опубликованные подсчёты; подтвердить их они не могут.",
  "explore.figure.held-over-time.note.assumption":
    "Дни между двумя опубликованными подсчётами — допущение модели: кроме опубликованных волн освобождений, задержания и освобождения идут там равномерно.",

  "explore.figure.flow.title": "Задержанные и освобождённые месяц за месяцем",
  "explore.figure.flow.unit": "люди за месяц",
  "explore.figure.flow.subtitle":
    "Задержанные люди (вверх) и люди, чьё заключение закончилось (вниз), за каждый месяц",
  "explore.figure.flow.in": "задержанные",
  "explore.figure.flow.out": "заключение закончилось",
  "explore.figure.flow.opening": "в заключении на начало",
  "explore.figure.flow.closing": "в заключении на конец",
  "explore.figure.flow.reading": "Задержаны: {in}; заключение закончилось: {out}; из тех, чьи даты известны.",
  "explore.figure.flow.empty": "Никто из выбранных людей не был задержан или освобождён в известный месяц.",
  "explore.figure.flow.note.balance":
    "Люди в заключении на начало плюс задержанные минус те, чьё заключение закончилось, — это люди в заключении на конец. Смерть считается концом заключения.",
  "explore.figure.flow.note.dates":
    "Людей, у которых день задержания или конца заключения неизвестен, нет ни в одном месяце. Дата, в которой известен только год, стоит в декабре.",
  "explore.figure.flow.note.assumption":
    "Опубликованы подсчёты людей в заключении и волны освобождений: как задержания и остальные освобождения распределены по месяцам между ними — допущение модели.",

  "explore.figure.conditions.title": "Болезни",
  "explore.figure.conditions.unit": "люди с болезнью",
  "explore.figure.conditions.subtitle":
    "Люди по группам болезней; у одного человека их может быть несколько, поэтому столбцы не складываются",
  "explore.figure.conditions.reading": "Чаще всего: {items}.",
  "explore.figure.conditions.empty": "Ни о ком из выбранных людей не сообщали, что у него есть болезнь.",
  "explore.figure.conditions.note.unknown":
    "«О болезнях не сообщали» и «неизвестно, есть ли болезнь» — два разных ответа, и ни один не значит, что человек здоров.",
  "explore.figure.conditions.note.groups":
    "Группы и главы МКБ-11, классификации Всемирной организации здравоохранения: {groups}. Инсульт, например, отнесён к болезням нервной системы.",
  "explore.figure.conditions.note.fit":
    "Где числа людей с болезнью или психическим расстройством опубликованы, смоделированные числа подогнаны под них на эти даты.",
  "explore.figure.conditions.note.assumption":
    "Подсчётов по диагнозам никогда не публиковали: деление на группы — допущение модели.",

  "explore.figure.condition-overlap.title": "Болезни, которые встречаются вместе",
  "explore.figure.condition-overlap.unit": "люди именно с таким сочетанием",
  "explore.figure.condition-overlap.subtitle":
    "Люди по точному сочетанию болезней; каждый человек стоит в одной колонке",
  "explore.figure.condition-overlap.reading":
    "Две болезни или больше: {people}; чаще всего {name} ({value}).",
  "explore.figure.condition-overlap.empty":
    "Ни о ком из выбранных людей не сообщали, что у него две болезни или больше.",
  "explore.figure.condition-overlap.note.shown":
    "Показаны самые частые, сколько поместилось; половина места оставлена сочетаниям. Где столбцы пропущены, стоит «…». В таблице есть все.",
  "explore.figure.condition-overlap.note.choose":
    "Если выбрать колонку, останутся все, у кого есть по крайней мере эти болезни.",
  "explore.figure.condition-overlap.note.assumption":
    "Ни один опубликованный источник не говорит, какие болезни встречаются вместе: сочетания — допущение модели.",

  "explore.figure.disability-care.title": "Инвалидность и медицинская помощь",
  "explore.figure.disability-care.unit": "люди с инвалидностью",
  "explore.figure.disability-care.subtitle":
    "Люди с инвалидностью по её группе (I — самая тяжёлая) и помощи, которую им оказывают",
  "explore.figure.disability-care.reading":
    "С инвалидностью: {total}; в помощи отказывают: {denied}; неизвестно, оказывают ли помощь: {unknown}.",
  "explore.figure.disability-care.empty":
    "Ни о ком из выбранных людей не сообщали, что у него есть инвалидность.",
  "explore.figure.disability-care.note.fit":
    "Где число людей с инвалидностью в заключении опубликовано, смоделированное число подогнано под него.",
  "explore.figure.disability-care.note.assumption":
    "О группе инвалидности и помощи ничего не опубликовано: и то и другое — допущения модели.",

  "explore.figure.case-charges.title": "Статьи обвинений",
  "explore.figure.case-charges.unit": "люди, обвинённые по статье",
  "explore.figure.case-charges.subtitle":
    "Люди, обвинённые по каждой статье Уголовного кодекса; одного человека могут обвинять по нескольким, поэтому столбцы не складываются",
  "explore.figure.case-charges.reading": "Чаще всего: {items}.",
  "explore.figure.case-charges.empty": "Ни у кого из выбранных людей статья не известна.",
  "explore.figure.case-charges.note.fit":
    "Число людей по каждой статье подогнано под опубликованные подсчёты; в них есть и люди, которых не признали политзаключёнными.",
  "explore.figure.case-charges.note.assumption":
    "Какие статьи встречаются вместе и у кого — допущение модели.",

  "explore.figure.condition-by-charge.title": "Болезни по статьям",
  "explore.figure.condition-by-charge.unit": "люди, у которых есть и то и другое",
  "explore.figure.condition-by-charge.subtitle":
    "Люди с болезнью, названной в строке, обвинённые по статье, названной в колонке; один человек может быть в нескольких клетках",
  "explore.figure.condition-by-charge.reading":
    "Больше всего людей в одной клетке: {condition} и {charge} — {value}.",
  "explore.figure.condition-by-charge.empty":
    "Среди выбранных нет людей, у которых известны и болезнь, и статья.",
  "explore.figure.condition-by-charge.note.shown":
    "Показаны самые частые статьи, сколько поместилось. В таблице есть все. Не показаны: {count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}, о чьей болезни не сообщали или чья статья неизвестна.",
  "explore.figure.condition-by-charge.rows": "болезнь",
  "explore.figure.condition-by-charge.columns": "статья Уголовного кодекса",
  "explore.figure.condition-by-charge.note.assumption":
    "Ни один опубликованный источник не связывает болезни с обвинениями: любая закономерность на этом графике — допущение модели.",

  "explore.figure.map.title": "Где людей задержали и где держат",
  "explore.figure.map.unit": "люди",
  "explore.figure.map.unit.rate": "люди на 100 000 жителей",
  "explore.figure.map.subtitle.region": "Люди по региону задержания",
  "explore.figure.map.subtitle.rate": "Люди на 100 000 жителей региона задержания",
  "explore.figure.map.subtitle.facility": "Люди по месту заключения; показан город, а не здание",
  "explore.figure.map.show": "Показать",
  "explore.figure.map.show.region": "Регионы",
  "explore.figure.map.show.rate": "Регионы, на 100 000 жителей",
  "explore.figure.map.show.facility": "Места заключения",
  "explore.figure.map.reading": "Больше всего: {most} ({mostValue}); меньше всего: {least} ({leastValue}).",
  "explore.figure.map.empty": "Ни у кого из выбранных людей регион не известен.",
  "explore.figure.map.note.unknown":
    "Не на карте: {count, plural, one {# человек, чей регион или место неизвестны} few {# человека, чей регион или место неизвестны} many {# человек, чей регион или место неизвестны} other {# человека, чей регион или место неизвестны}}.",
  "explore.figure.map.note.rate":
    "Жители — население на 1 января 2023 года. Люди учтены по месту задержания, а не по месту жительства.",
  "explore.figure.map.note.facility":
    "Для того, кто уже не в заключении, это последнее место. Где подсчёт для места или вида места опубликован, число подогнано под него; во всех других случаях место — допущение.",
  "explore.figure.map.note.fit":
    "Деление по регионам соответствует приговорам 2022 года; что другие годы были такими же — допущение.",

  "explore.figure.transfers.title": "Переводы между местами заключения",
  "explore.figure.transfers.unit": "переведённые люди",
  "explore.figure.transfers.subtitle":
    "Люди, переведённые из одного места заключения в другое; одного человека могут перевести несколько раз",
  "explore.figure.transfers.from": "откуда",
  "explore.figure.transfers.to": "куда",
  "explore.figure.transfers.reading": "Чаще всего: откуда — {from}, куда — {to}, {value}.",
  "explore.figure.transfers.empty": "Ни о ком из выбранных людей не известно, чтобы их переводили.",
  "explore.figure.transfers.note.people":
    "{transfers, plural, one {# перевод} few {# перевода} many {# переводов} other {# перевода}}, {count, plural, one {# человек} few {# человека} many {# человек} other {# человека}}.",
  "explore.figure.transfers.other": "другие места",
  "explore.figure.transfers.note.assumption":
    "Ни один опубликованный источник не считает переводов: все они — допущение модели.",

  "explore.figure.age-sex.title": "Возраст и пол",
  "explore.figure.age-sex.unit": "люди",
  "explore.figure.age-sex.subtitle":
    "Люди по возрасту на день задержания; женщины над линией, мужчины под ней",
  "explore.figure.age-sex.reading":
    "Женщины: {female}; мужчины: {male}. Самая большая группа: {name} — {value}.",
  "explore.figure.age-sex.empty": "Ни у кого из выбранных людей не известны ни возраст, ни пол.",
  "explore.figure.age-sex.note.unknown":
    "Не показаны: {count, plural, one {# человек, чей возраст или пол неизвестен} few {# человека, чей возраст или пол неизвестен} many {# человек, чей возраст или пол неизвестен} other {# человека, чей возраст или пол неизвестен}}.",
  "explore.figure.age-sex.note.fit":
    "Числа женщин и людей старше 60 лет подогнаны под опубликованные; остальные возрасты — допущение.",

  "explore.figure.sentence.title": "Срок наказания",
  "explore.figure.sentence.unit": "осуждённые люди",
  "explore.figure.sentence.subtitle": "Люди, осуждённые к лишению или ограничению свободы, по сроку",
  "explore.figure.sentence.reading":
    "Половина известных сроков — {median} или дольше; самый долгий — {longest}.",
  "explore.figure.sentence.empty": "Ни у кого из выбранных людей срок не известен.",
  "explore.figure.sentence.note.apart": "Не показаны: с неизвестным сроком — {unknown}, без срока — {none}.",
  "explore.figure.sentence.note.assumption":
    "Сроки подогнаны под немногие опубликованные подсчёты; между ними это допущение.",

  "explore.figure.time-in-custody.title": "Время в заключении",
  "explore.figure.time-in-custody.unit": "доля людей, которые ещё в заключении",
  "explore.figure.time-in-custody.subtitle":
    "Оценка доли людей, которые остаются в заключении через определённое время после задержания, с 95-процентной доверительной полосой",
  "explore.figure.time-in-custody.reading":
    "Время после задержания — {time}: по оценке, в заключении остаются {share} (95-процентный интервал: от {low} до {high}).",
  "explore.figure.time-in-custody.empty": "Ни у кого из выбранных людей время в заключении не известно.",
  "explore.figure.time-in-custody.note.method":
    "Оценка Каплана — Мейера; полоса — по дисперсии Гринвуда на шкале log(−log). Кто ещё в заключении, считается до последнего дня; сколько ему ещё там быть, неизвестно. Смерть считается концом заключения.",
  "explore.figure.time-in-custody.note.left-out":
    "Не вошли: {count, plural, one {# человек, чей день задержания или освобождения неизвестен} few {# человека, чей день задержания или освобождения неизвестен} many {# человек, чей день задержания или освобождения неизвестен} other {# человека, чей день задержания или освобождения неизвестен}}.",
  "explore.figure.time-in-custody.note.assumption":
    "Опубликовано, сколько людей было в заключении и сколько освобождено, но не сколько времени провёл там каждый: отдельные сроки — допущение модели.",

  "explore.figure.contact.title": "Время с последней вести",
  "explore.figure.contact.unit": "люди в заключении на последний день",
  "explore.figure.contact.subtitle":
    "Люди в заключении на последний день по тому, сколько месяцев прошло с последней вести от них",
  "explore.figure.contact.reading":
    "Без вестей год или дольше: {value}; неизвестно, когда была последняя весть: {unknown}.",
  "explore.figure.contact.empty": "Среди выбранных нет людей, которые на последний день в заключении.",
  "explore.figure.contact.note.word": "Последняя весть: письмо, звонок, свидание или встреча с адвокатом.",
  "explore.figure.contact.note.unknown":
    "Не показаны: {count, plural, one {# человек в заключении, о котором} few {# человека в заключении, о которых} many {# человек в заключении, о которых} other {# человека в заключении, о которых}} неизвестно, когда была последняя весть.",
  "explore.figure.contact.note.assumption":
    "Ни один опубликованный источник не считает людей по времени без связи: всё это — допущение модели.",

  "explore.figure.cases.title": "Дела",
  "explore.figure.cases.unit": "люди",
  "explore.figure.cases.subtitle":
    "Одна линия — один человек: от задержания до освобождения или до последнего дня",
  "explore.figure.cases.reading": "Показаны линии: {shown} из {all}, в порядке таблицы.",
  "explore.figure.cases.empty": "Выбору не соответствует никто.",
  "explore.figure.cases.note.dates":
    "Сплошной знак — день. Полоса — месяц или год, день которого неизвестен.",
  "explore.figure.cases.note.assumption":
    "События в делах — допущение модели; ни одна линия не показывает судьбу настоящего человека.",

  "explore.figure.calibration.title": "Смоделированные данные и опубликованные числа",
  "explore.figure.calibration.unit": "люди",
  "explore.figure.calibration.subtitle":
    "Каждое опубликованное число, то же число в смоделированных данных и разница между ними",
  "explore.figure.calibration.published": "опубликовано",
  "explore.figure.calibration.simulated": "смоделировано",
  "explore.figure.calibration.error": "разница",
  "explore.figure.calibration.tolerance": "допустимая разница",
  "explore.figure.calibration.inside": "в допустимых пределах",
  "explore.figure.calibration.outside": "вне допустимых пределов",
  "explore.figure.calibration.reading":
    "В допустимых пределах совпадают {inside} из {all} опубликованных чисел; самая большая разница — {error} ({name}, {date}).",
  "explore.figure.calibration.empty": "Этому выбору не соответствует ни одно опубликованное число.",
  "explore.figure.calibration.note.fit":
    "Смоделированные данные подгоняли под эти числа: совпадение показывает, что подгонка удалась, и ничего не доказывает о самих числах.",
  "explore.figure.calibration.note.contradiction":
    "Где два опубликованных числа противоречат друг другу, смоделированное лежит между ними.",
  "explore.figure.calibration.note.assumptions":
    "О чём ничего не опубликовано, то приведено ниже как допущение: деление по диагнозам, помощь, связь, переводы, группа инвалидности.",
};
