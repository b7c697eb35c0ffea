import type { exploreFigures as en } from "../../en/explore/figures";

export const exploreFigures: Readonly<Record<keyof typeof en, string>> = {
  "explore.reading.most": "Найбольш: {items}.",
  "explore.reading.tied": "Столькі ж яшчэ ў {count}.",

  "explore.figure.held-over-time.title": "Людзі ў няволі: змены з часам",
  "explore.figure.held-over-time.unit": "людзі ў няволі ў гэты дзень",
  "explore.figure.held-over-time.subtitle":
    "Людзі ў няволі дзень за днём; кропкі — апублікаваныя падлікі ўсіх, хто ў няволі, фільтры на іх не дзейнічаюць",
  "explore.figure.held-over-time.subtitle.alone": "Людзі ў няволі дзень за днём",
  "explore.figure.held-over-time.reading":
    "Найбольш людзей у няволі ў адзін дзень: {peak} ({peakDate}); на апошні дзень, {date}: {latest}.",
  "explore.figure.held-over-time.empty": "Ніхто з выбраных людзей не быў у няволі ні ў адзін дзень.",
  "explore.figure.held-over-time.note.held":
    "«У няволі» ў пэўны дзень: затрыманыя ў гэты дзень або раней і не вызваленыя да яго канца. Дата, у якой вядомы толькі месяц або год, стаіць на яго апошнім дні. У табліцы — апошні дзень кожнага тыдня.",
  "explore.figure.held-over-time.note.unknown":
    "Не паказаныя сярод тых, хто ў няволі: {count, plural, one {# чалавек, чый дзень затрымання або вызвалення невядомы} few {# чалавекі, чый дзень затрымання або вызвалення невядомы} many {# чалавек, чый дзень затрымання або вызвалення невядомы} other {# чалавека, чый дзень затрымання або вызвалення невядомы}}.",
  "explore.figure.held-over-time.note.fit":
    "Змадэляваныя даныя падагнаныя пад апублікаваныя падлікі; пацвердзіць іх яны не могуць.",
  "explore.figure.held-over-time.note.assumption":
    "Дні паміж двума апублікаванымі падлікамі — дапушчэнне мадэлі: апроч апублікаваных хваль вызваленняў, затрыманні і вызваленні ідуць там раўнамерна.",

  "explore.figure.flow.title": "Затрыманыя і вызваленыя месяц за месяцам",
  "explore.figure.flow.unit": "людзі за месяц",
  "explore.figure.flow.subtitle":
    "Затрыманыя людзі (уверх) і людзі, чыя няволя скончылася (уніз), за кожны месяц",
  "explore.figure.flow.in": "затрыманыя",
  "explore.figure.flow.out": "няволя скончылася",
  "explore.figure.flow.opening": "у няволі на пачатак",
  "explore.figure.flow.closing": "у няволі на канец",
  "explore.figure.flow.reading": "Затрыманыя: {in}; няволя скончылася: {out}; з тых, чые даты вядомыя.",
  "explore.figure.flow.empty": "Ніхто з выбраных людзей не быў затрыманы або вызвалены ў вядомы месяц.",
  "explore.figure.flow.note.balance":
    "Людзі ў няволі на пачатак плюс затрыманыя мінус тыя, чыя няволя скончылася, — гэта людзі ў няволі на канец. Смерць лічыцца канцом няволі.",
  "explore.figure.flow.note.dates":
    "Людзей, у якіх дзень затрымання або канца няволі невядомы, няма ні ў адным месяцы. Дата, у якой вядомы толькі год, стаіць у снежні.",
  "explore.figure.flow.note.assumption":
    "Апублікаваныя падлікі людзей у няволі і хвалі вызваленняў: як затрыманні і астатнія вызваленні размеркаваныя па месяцах паміж імі — дапушчэнне мадэлі.",

  "explore.figure.conditions.title": "Хваробы",
  "explore.figure.conditions.unit": "людзі з хваробай",
  "explore.figure.conditions.subtitle":
    "Людзі паводле груп хвароб; у аднаго чалавека іх можа быць некалькі, таму слупкі не складаюцца",
  "explore.figure.conditions.reading": "Найчасцей: {items}.",
  "explore.figure.conditions.empty": "Ні пра каго з выбраных людзей не паведамлялі, што ў яго ёсць хвароба.",
  "explore.figure.conditions.note.unknown":
    "«Пра хваробы не паведамлялі» і «невядома, ці ёсць хвароба» — два розныя адказы, і ніводзін не значыць, што чалавек здаровы.",
  "explore.figure.conditions.note.groups":
    "Групы і раздзелы МКХ-11, класіфікацыі Сусветнай арганізацыі аховы здароўя: {groups}. Інсульт, напрыклад, аднесены да хвароб нервовай сістэмы.",
  "explore.figure.conditions.note.fit":
    "Дзе лікі людзей з хваробай або псіхічным расстройствам апублікаваныя, змадэляваныя лікі падагнаныя пад іх на гэтыя даты.",
  "explore.figure.conditions.note.assumption":
    "Падлікаў паводле дыягназаў ніколі не публікавалі: падзел на групы — дапушчэнне мадэлі.",

  "explore.figure.condition-overlap.title": "Хваробы, якія сустракаюцца разам",
  "explore.figure.condition-overlap.unit": "людзі менавіта з такім спалучэннем",
  "explore.figure.condition-overlap.subtitle":
    "Людзі паводле дакладнага спалучэння хвароб; кожны чалавек стаіць у адной калонцы",
  "explore.figure.condition-overlap.reading":
    "Дзве хваробы або больш: {people}; найчасцей — {name} ({value}).",
  "explore.figure.condition-overlap.empty":
    "Ні пра каго з выбраных людзей не паведамлялі, што ў яго дзве хваробы або больш.",
  "explore.figure.condition-overlap.note.shown":
    "Паказаныя самыя частыя, колькі змясцілася; палова месца пакінутая спалучэнням. Дзе слупкі прапушчаныя, стаіць «…». У табліцы ёсць усе.",
  "explore.figure.condition-overlap.note.choose":
    "Калі выбраць калонку, застануцца ўсе, у каго ёсць прынамсі гэтыя хваробы.",
  "explore.figure.condition-overlap.note.assumption":
    "Ніводная апублікаваная крыніца не кажа, якія хваробы сустракаюцца разам: спалучэнні — дапушчэнне мадэлі.",

  "explore.figure.disability-care.title": "Інваліднасць і медыцынская дапамога",
  "explore.figure.disability-care.unit": "людзі з інваліднасцю",
  "explore.figure.disability-care.subtitle":
    "Людзі з інваліднасцю паводле яе групы (I — найцяжэйшая) і дапамогі, якую ім аказваюць",
  "explore.figure.disability-care.reading":
    "З інваліднасцю: {total}; у дапамозе адмаўляюць: {denied}; невядома, ці аказваюць дапамогу: {unknown}.",
  "explore.figure.disability-care.empty":
    "Ні пра каго з выбраных людзей не паведамлялі, што ў яго ёсць інваліднасць.",
  "explore.figure.disability-care.note.fit":
    "Дзе лік людзей з інваліднасцю ў няволі апублікаваны, змадэляваны лік падагнаны пад яго.",
  "explore.figure.disability-care.note.assumption":
    "Пра групу інваліднасці і дапамогу нічога не апублікавана: і тое, і другое — дапушчэнні мадэлі.",

  "explore.figure.case-charges.title": "Артыкулы абвінавачванняў",
  "explore.figure.case-charges.unit": "людзі, абвінавачаныя паводле артыкула",
  "explore.figure.case-charges.subtitle":
    "Людзі, абвінавачаныя паводле кожнага артыкула Крымінальнага кодэкса; аднаго чалавека могуць абвінаваціць паводле некалькіх, таму слупкі не складаюцца",
  "explore.figure.case-charges.reading": "Найчасцей: {items}.",
  "explore.figure.case-charges.empty": "Ні ў каго з выбраных людзей артыкул не вядомы.",
  "explore.figure.case-charges.note.fit":
    "Лік людзей паводле кожнага артыкула падагнаны пад апублікаваныя падлікі; у іх ёсць і людзі, якіх не прызналі палітвязнямі.",
  "explore.figure.case-charges.note.assumption":
    "Якія артыкулы сустракаюцца разам і ў каго — дапушчэнне мадэлі.",

  "explore.figure.condition-by-charge.title": "Хваробы паводле артыкулаў",
  "explore.figure.condition-by-charge.unit": "людзі, у якіх ёсць і тое, і другое",
  "explore.figure.condition-by-charge.subtitle":
    "Людзі з хваробай, названай у радку, абвінавачаныя паводле артыкула, названага ў калонцы; адзін чалавек можа быць у некалькіх клетках",
  "explore.figure.condition-by-charge.reading":
    "Найбольш людзей у адной клетцы: {condition} і {charge} — {value}.",
  "explore.figure.condition-by-charge.empty":
    "Сярод выбраных няма людзей, у якіх вядомыя і хвароба, і артыкул.",
  "explore.figure.condition-by-charge.note.shown":
    "Паказаныя самыя частыя артыкулы, колькі змясцілася. У табліцы ёсць усе. Не паказаныя: {count, plural, one {# чалавек} few {# чалавекі} many {# чалавек} other {# чалавека}}, пра чыю хваробу не паведамлялі або чый артыкул невядомы.",
  "explore.figure.condition-by-charge.rows": "хвароба",
  "explore.figure.condition-by-charge.columns": "артыкул Крымінальнага кодэкса",
  "explore.figure.condition-by-charge.note.assumption":
    "Ніводная апублікаваная крыніца не звязвае хваробы з абвінавачваннямі: любая заканамернасць на гэтым графіку — дапушчэнне мадэлі.",

  "explore.figure.map.title": "Дзе людзей затрымалі і дзе трымаюць",
  "explore.figure.map.unit": "людзі",
  "explore.figure.map.unit.rate": "людзі на 100 000 жыхароў",
  "explore.figure.map.subtitle.region": "Людзі паводле рэгіёна затрымання",
  "explore.figure.map.subtitle.rate": "Людзі на 100 000 жыхароў рэгіёна затрымання",
  "explore.figure.map.subtitle.facility": "Людзі паводле месца няволі; паказаны горад, а не будынак",
  "explore.figure.map.show": "Паказаць",
  "explore.figure.map.show.region": "Рэгіёны",
  "explore.figure.map.show.rate": "Рэгіёны, на 100 000 жыхароў",
  "explore.figure.map.show.facility": "Месцы няволі",
  "explore.figure.map.reading": "Найбольш: {most} ({mostValue}); найменш: {least} ({leastValue}).",
  "explore.figure.map.empty": "Ні ў каго з выбраных людзей рэгіён не вядомы.",
  "explore.figure.map.note.unknown":
    "Не на карце: {count, plural, one {# чалавек, чый рэгіён або месца невядомыя} few {# чалавекі, чый рэгіён або месца невядомыя} many {# чалавек, чый рэгіён або месца невядомыя} other {# чалавека, чый рэгіён або месца невядомыя}}.",
  "explore.figure.map.note.rate":
    "Жыхары — насельніцтва на 1 студзеня 2023 года. Людзі ўлічаныя паводле месца затрымання, а не месца жыхарства.",
  "explore.figure.map.note.facility":
    "Для таго, хто ўжо не ў няволі, гэта апошняе месца. Дзе падлік для месца або віду месца апублікаваны, лік падагнаны пад яго; ва ўсіх іншых выпадках месца — дапушчэнне.",
  "explore.figure.map.note.fit":
    "Падзел па рэгіёнах адпавядае прысудам 2022 года; што іншыя гады былі такімі ж — дапушчэнне.",

  "explore.figure.transfers.title": "Пераводы паміж месцамі няволі",
  "explore.figure.transfers.unit": "пераведзеныя людзі",
  "explore.figure.transfers.subtitle":
    "Людзі, пераведзеныя з аднаго месца няволі ў іншае; аднаго чалавека могуць перавесці некалькі разоў",
  "explore.figure.transfers.from": "адкуль",
  "explore.figure.transfers.to": "куды",
  "explore.figure.transfers.reading": "Найчасцей: адкуль — {from}, куды — {to}, {value}.",
  "explore.figure.transfers.empty": "Ні пра каго з выбраных людзей не вядома, каб іх пераводзілі.",
  "explore.figure.transfers.note.people":
    "{transfers, plural, one {# перавод} few {# пераводы} many {# пераводаў} other {# перавода}}, {count, plural, one {# чалавек} few {# чалавекі} many {# чалавек} other {# чалавека}}.",
  "explore.figure.transfers.other": "іншыя месцы",
  "explore.figure.transfers.note.assumption":
    "Ніводная апублікаваная крыніца не лічыць пераводаў: усе яны — дапушчэнне мадэлі.",

  "explore.figure.age-sex.title": "Узрост і пол",
  "explore.figure.age-sex.unit": "людзі",
  "explore.figure.age-sex.subtitle":
    "Людзі паводле ўзросту на дзень затрымання; жанчыны над лініяй, мужчыны пад ёй",
  "explore.figure.age-sex.reading": "Жанчыны: {female}; мужчыны: {male}. Найбольшая група: {name} — {value}.",
  "explore.figure.age-sex.empty": "Ні ў каго з выбраных людзей не вядомыя ні ўзрост, ні пол.",
  "explore.figure.age-sex.note.unknown":
    "Не паказаныя: {count, plural, one {# чалавек, чый узрост або пол невядомы} few {# чалавекі, чый узрост або пол невядомы} many {# чалавек, чый узрост або пол невядомы} other {# чалавека, чый узрост або пол невядомы}}.",
  "explore.figure.age-sex.note.fit":
    "Лікі жанчын і людзей, старэйшых за 60 гадоў, падагнаныя пад апублікаваныя; астатнія ўзросты — дапушчэнне.",

  "explore.figure.sentence.title": "Тэрмін пакарання",
  "explore.figure.sentence.unit": "асуджаныя людзі",
  "explore.figure.sentence.subtitle": "Людзі, асуджаныя да пазбаўлення або абмежавання волі, паводле тэрміну",
  "explore.figure.sentence.reading": "Палова вядомых тэрмінаў — {median} або даўжэй; самы доўгі — {longest}.",
  "explore.figure.sentence.empty": "Ні ў каго з выбраных людзей тэрмін не вядомы.",
  "explore.figure.sentence.note.apart":
    "Не паказаныя: з невядомым тэрмінам — {unknown}, без тэрміну — {none}.",
  "explore.figure.sentence.note.assumption":
    "Тэрміны падагнаныя пад нешматлікія апублікаваныя падлікі; паміж імі гэта дапушчэнне.",

  "explore.figure.time-in-custody.title": "Час у няволі",
  "explore.figure.time-in-custody.unit": "доля людзей, якія яшчэ ў няволі",
  "explore.figure.time-in-custody.subtitle":
    "Ацэнка долі людзей, якія застаюцца ў няволі праз пэўны час пасля затрымання, з 95-працэнтнай даверчай паласой",
  "explore.figure.time-in-custody.reading":
    "Час пасля затрымання — {time}: паводле ацэнкі, у няволі застаюцца {share} (95-працэнтны інтэрвал: ад {low} да {high}).",
  "explore.figure.time-in-custody.empty": "Ні ў каго з выбраных людзей час у няволі не вядомы.",
  "explore.figure.time-in-custody.note.method":
    "Ацэнка Каплана — Маера; паласа — паводле дысперсіі Грынвуда на шкале log(−log). Хто яшчэ ў няволі, лічыцца да апошняга дня; колькі яму яшчэ там быць, невядома. Смерць лічыцца канцом няволі.",
  "explore.figure.time-in-custody.note.left-out":
    "Не ўвайшлі: {count, plural, one {# чалавек, чый дзень затрымання або вызвалення невядомы} few {# чалавекі, чый дзень затрымання або вызвалення невядомы} many {# чалавек, чый дзень затрымання або вызвалення невядомы} other {# чалавека, чый дзень затрымання або вызвалення невядомы}}.",
  "explore.figure.time-in-custody.note.assumption":
    "Апублікавана, колькі людзей было ў няволі і колькі вызвалена, але не колькі часу правёў там кожны: асобныя тэрміны — дапушчэнне мадэлі.",

  "explore.figure.contact.title": "Час ад апошняй весткі",
  "explore.figure.contact.unit": "людзі ў няволі на апошні дзень",
  "explore.figure.contact.subtitle":
    "Людзі ў няволі на апошні дзень паводле таго, колькі месяцаў мінула пасля апошняй весткі ад іх",
  "explore.figure.contact.reading":
    "Без вестак год або даўжэй: {value}; невядома, калі была апошняя вестка: {unknown}.",
  "explore.figure.contact.empty": "Сярод выбраных няма людзей, якія на апошні дзень у няволі.",
  "explore.figure.contact.note.word": "Апошняя вестка: ліст, званок, спатканне або сустрэча з адвакатам.",
  "explore.figure.contact.note.unknown":
    "Не паказаныя: {count, plural, one {# чалавек у няволі, пра якога} few {# чалавекі ў няволі, пра якіх} many {# чалавек у няволі, пра якіх} other {# чалавека ў няволі, пра якіх}} невядома, калі была апошняя вестка.",
  "explore.figure.contact.note.assumption":
    "Ніводная апублікаваная крыніца не лічыць людзей паводле часу без сувязі: усё гэта — дапушчэнне мадэлі.",

  "explore.figure.cases.title": "Справы",
  "explore.figure.cases.unit": "людзі",
  "explore.figure.cases.subtitle":
    "Адна лінія — адзін чалавек: ад затрымання да вызвалення або да апошняга дня",
  "explore.figure.cases.reading": "Паказаныя лініі: {shown} з {all}, у парадку табліцы.",
  "explore.figure.cases.empty": "Выбару не адпавядае ніхто.",
  "explore.figure.cases.note.dates": "Суцэльны знак — дзень. Паласа — месяц або год, дзень якога невядомы.",
  "explore.figure.cases.note.assumption":
    "Падзеі ў справах — дапушчэнне мадэлі; ніводная лінія не паказвае лёс сапраўднага чалавека.",

  "explore.figure.calibration.title": "Змадэляваныя даныя і апублікаваныя лікі",
  "explore.figure.calibration.unit": "людзі",
  "explore.figure.calibration.subtitle":
    "Кожны апублікаваны лік, той самы лік у змадэляваных даных і розніца паміж імі",
  "explore.figure.calibration.published": "апублікавана",
  "explore.figure.calibration.simulated": "змадэлявана",
  "explore.figure.calibration.error": "розніца",
  "explore.figure.calibration.tolerance": "дапушчальная розніца",
  "explore.figure.calibration.inside": "у дапушчальных межах",
  "explore.figure.calibration.outside": "па-за дапушчальнымі межамі",
  "explore.figure.calibration.reading":
    "У дапушчальных межах супадаюць {inside} з {all} апублікаваных лікаў; найбольшая розніца — {error} ({name}, {date}).",
  "explore.figure.calibration.empty": "Гэтаму выбару не адпавядае ніводзін апублікаваны лік.",
  "explore.figure.calibration.note.fit":
    "Змадэляваныя даныя падганялі пад гэтыя лікі: супадзенне паказвае, што падгонка ўдалася, і нічога не даказвае пра самі лікі.",
  "explore.figure.calibration.note.contradiction":
    "Дзе два апублікаваныя лікі супярэчаць адзін аднаму, змадэляваны ляжыць паміж імі.",
  "explore.figure.calibration.note.assumptions":
    "Пра што нічога не апублікавана, тое пададзена ніжэй як дапушчэнне: падзел паводле дыягназаў, дапамога, сувязь, пераводы, група інваліднасці.",
};
