export const sentences = {
  "figure.sentences.title": "Sentences: how long, and what kind of penalty",
  "figure.sentences.subtitle":
    "People recognised as political prisoners by length of sentence (31 December 2022), and people convicted by kind of penalty; Belarus, known to Viasna",
  "figure.sentences.panel.lengths": "People held with a sentence of ten years or more, 31 December 2022",
  "figure.sentences.panel.penalties": "People convicted in the year, by kind of penalty",
  "figure.sentences.panel.women": "Women convicted since 2020, by kind of penalty",
  "figure.sentences.of-them": "of them",
  "figure.sentences.longest": "Held with a sentence of ten years or more: {value} ({date}); of them {parts}.",
  "figure.sentences.penalties": "Penalties, {date}: {parts}.",
  "figure.sentences.women": "Women convicted in the period {date}, by penalty: {parts}.",
  "figure.sentences.category": "Sentence or penalty",
  "figure.sentences.note.lengths": "The parts leave out one maximum term, so they do not reach the whole.",
  "figure.sentences.note.penalties":
    "Penalties are those of known cases. The counts of women run from 2020 and are no yearly numbers.",
} as const;
