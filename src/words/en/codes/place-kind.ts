export const placeKinds = {
  "place-kind.colony": "Penal colonies",
  "place-kind.pre-trial": "Pre-trial detention",
  "place-kind.open-type": "Open-type facilities",
  "place-kind.unknown": "Whereabouts not known to Viasna",
  "place-kind.awaiting-sentence-at-liberty": "At liberty, awaiting the start of the sentence",
  "place-kind.moved-to-prison": "Moved from colonies to prisons",
  "place-kind.juvenile": "Juvenile colonies",
  "place-kind.psychiatric-hospital": "Psychiatric hospital, compulsory treatment",
  "place-kind.house-arrest": "House arrest",
  "place-kind.in-custody": "In custody, before or after trial",
} as const;
