import type { Condition } from "../model/case-codes";
import { beginsAWord } from "./search-text";
import { LANGUAGES, type Language, type Words } from "./words";

/** A group of conditions: the chapters of ICD-11 it corresponds to, and what people call what is in it. */
interface ConditionGroup {
  readonly chapters: readonly string[];
  readonly everyday: Readonly<Record<Language, string>>;
}

/** Words stand where ICD-11 puts the disease: stroke with the nervous system, teeth with the digestive system. */
const GROUPS: Readonly<Record<Condition, ConditionGroup>> = {
  cancer: {
    chapters: ["02"],
    everyday: {
      en: "cancer, tumour, tumor, oncology, leukaemia, leukemia, lymphoma, melanoma, sarcoma, metastases",
      be: "рак, пухліна, анкалогія, лейкоз, лімфома, меланома, саркома, метастазы",
      ru: "рак, опухоль, онкология, лейкоз, лимфома, меланома, саркома, метастазы",
    },
  },
  cardiovascular: {
    chapters: ["11"],
    everyday: {
      en: "heart attack, infarction, hypertension, high blood pressure, angina, heart failure, arrhythmia, thrombosis, varicose veins, heart defect",
      be: "інфаркт, гіпертанія, ціск, стэнакардыя, сардэчная недастатковасць, арытмія, трамбоз, варыкоз, ішэмія, парок сэрца",
      ru: "инфаркт, гипертония, давление, стенокардия, сердечная недостаточность, аритмия, тромбоз, варикоз, ишемия, порок сердца",
    },
  },
  endocrine: {
    chapters: ["05"],
    everyday: {
      en: "diabetes, insulin, thyroid, goitre, obesity, hormones, malnutrition, vitamin deficiency",
      be: "дыябет, інсулін, шчытападобная залоза, зоб, атлусценне, гармоны, недаяданне, авітаміноз",
      ru: "диабет, инсулин, щитовидная железа, зоб, ожирение, гормоны, истощение, авитаминоз",
    },
  },
  neurological: {
    chapters: ["08"],
    everyday: {
      en: "epilepsy, seizures, stroke, multiple sclerosis, Parkinson’s disease, cerebral palsy, migraine, paralysis, neuropathy",
      be: "эпілепсія, прыступы, інсульт, рассеяны склероз, хвароба Паркінсана, цэрэбральны параліч, ДЦП, мігрэнь, параліч, нейрапатыя",
      ru: "эпилепсия, приступы, инсульт, рассеянный склероз, болезнь Паркинсона, церебральный паралич, ДЦП, мигрень, паралич, нейропатия",
    },
  },
  infectious: {
    chapters: ["01"],
    everyday: {
      en: "tuberculosis, TB, HIV, AIDS, viral hepatitis, hepatitis B, hepatitis C, influenza, sepsis, Lyme disease, scabies",
      be: "туберкулёз, ВІЧ, СНІД, вірусны гепатыт, гепатыт B, гепатыт C, грып, сэпсіс, барэліёз, кароста",
      ru: "туберкулёз, ВИЧ, СПИД, вирусный гепатит, гепатит B, гепатит C, грипп, сепсис, боррелиоз, чесотка",
    },
  },
  digestive: {
    chapters: ["13"],
    everyday: {
      en: "stomach ulcer, gastritis, pancreatitis, cirrhosis, liver disease, gallstones, Crohn’s disease, hernia, appendicitis, teeth",
      be: "язва страўніка, гастрыт, панкрэатыт, цыроз, печань, жоўцевы пухір, хвароба Крона, грыжа, апендыцыт, зубы",
      ru: "язва желудка, гастрит, панкреатит, цирроз, печень, желчный пузырь, болезнь Крона, грыжа, аппендицит, зубы",
    },
  },
  respiratory: {
    chapters: ["12"],
    everyday: {
      en: "asthma, bronchitis, pneumonia, COPD, emphysema, lungs, sinusitis",
      be: "астма, бранхіт, пнеўманія, запаленне лёгкіх, ХАБЛ, эмфізема, лёгкія, гаймарыт",
      ru: "астма, бронхит, пневмония, воспаление лёгких, ХОБЛ, эмфизема, лёгкие, гайморит",
    },
  },
  musculoskeletal: {
    chapters: ["15"],
    everyday: {
      en: "arthritis, osteoarthritis, rheumatism, gout, spine, slipped disc, scoliosis, osteoporosis, joints",
      be: "артрыт, артроз, рэўматызм, падагра, хрыбетнік, пазваночнік, міжпазванковая грыжа, скаліёз, астэапароз, суставы",
      ru: "артрит, артроз, ревматизм, подагра, позвоночник, межпозвоночная грыжа, сколиоз, остеопороз, суставы",
    },
  },
  sensory: {
    chapters: ["09", "10"],
    everyday: {
      en: "blindness, sight loss, eyes, glaucoma, cataract, retina, deafness, hearing loss, ears, otitis",
      be: "слепата, страта зроку, вочы, глаўкома, катаракта, сятчатка, глухата, страта слыху, вушы, атыт",
      ru: "слепота, потеря зрения, глаза, глаукома, катаракта, сетчатка, глухота, потеря слуха, уши, отит",
    },
  },
  mental: {
    chapters: ["06"],
    everyday: {
      en: "depression, anxiety, panic attacks, post-traumatic stress, PTSD, schizophrenia, bipolar disorder, autism, dementia, psychiatric",
      be: "дэпрэсія, трывожнасць, панічныя атакі, посттраўматычны стрэс, ПТСР, шызафрэнія, біпалярнае расстройства, аўтызм, дэменцыя, псіхіятрычныя",
      ru: "депрессия, тревожность, панические атаки, посттравматический стресс, ПТСР, шизофрения, биполярное расстройство, аутизм, деменция, психиатрические",
    },
  },
  other: {
    chapters: ["03", "04", "07", "14", "16"],
    everyday: {
      en: "kidneys, kidney stones, prostate, gynaecology, anaemia, anemia, haemophilia, allergy, lupus, skin, psoriasis, eczema, insomnia",
      be: "ныркі, камяні ў нырках, прастата, гінекалогія, анемія, гемафілія, алергія, ваўчанка, скура, псарыяз, экзэма, бяссонніца",
      ru: "почки, камни в почках, простата, гинекология, анемия, гемофилия, аллергия, волчанка, кожа, псориаз, экзема, бессонница",
    },
  },
  unspecified: {
    chapters: [],
    everyday: {
      en: "serious illness, chronic illness, ailing, poor health",
      be: "цяжкая хвароба, хранічная хвароба, хворыя, дрэннае здароўе",
      ru: "тяжёлая болезнь, хроническая болезнь, больные, плохое здоровье",
    },
  },
};

const CONDITION_CODES = Object.keys(GROUPS) as Condition[]; // border: Object.keys forgets the type of its keys

export interface FoundCondition {
  readonly condition: Condition;
  /** The word by which it was found, as it is written in its language. */
  readonly word: string;
}

/** The groups of conditions of which a name or an everyday word, in any language, begins with what a person typed. */
export function findConditions(typed: string, words: Words): readonly FoundCondition[] {
  return CONDITION_CODES.flatMap((condition) => {
    const name = words.name("case.condition", condition);
    const word = [name, ...everydayWords(condition, words.lang), ...everydayWords(condition)].find((text) =>
      beginsAWord(typed, text),
    );
    return word === undefined ? [] : [{ condition, word }];
  });
}

/** What people call the conditions of a group, in one language or in all of them. */
export function everydayWords(condition: Condition, lang?: Language): readonly string[] {
  const { everyday } = GROUPS[condition];
  return (lang === undefined ? LANGUAGES : [lang]).flatMap((known) => everyday[known].split(", "));
}

/** The numbers of the chapters of ICD-11 that a group corresponds to; none where what the illness is was not reported. */
export const icdChapters = (condition: Condition): readonly string[] => GROUPS[condition].chapters;

/** "chapter 11, Diseases of the circulatory system": the chapters of a group in words. */
export function describeChapters(condition: Condition, words: Words): string {
  const chapters = icdChapters(condition).map((number) =>
    words.t("icd-11.chapter", { number, title: words.name("icd-11", number) }),
  );
  return chapters.length === 0 ? words.t("icd-11.none") : chapters.join("; ");
}

/** "cancer (02); sight and hearing (09, 10)": every group with the numbers of its chapters. */
export const chaptersByGroup = (words: Words): string =>
  CONDITION_CODES.filter((condition) => icdChapters(condition).length > 0)
    .map((condition) => `${words.name("case.condition", condition)} (${icdChapters(condition).join(", ")})`)
    .join("; ");
