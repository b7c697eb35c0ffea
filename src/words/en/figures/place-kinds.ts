export const placeKinds = {
  "figure.place-kinds.title": "Political prisoners by kind of place",
  "figure.place-kinds.subtitle":
    "People recognised as political prisoners, Belarus; counts as of {dates}, each bar with its date",
  "figure.place-kinds.none": "no count found",
  "figure.place-kinds.on": "{date}, most in one kind of place: {name}, {value}.",
  "figure.place-kinds.both": "{name}: {first} on {firstDate}, {latest} on {latestDate}.",
  "figure.place-kinds.note.apart":
    "The counts are of different dates and neither set names every kind of place: they are no shares of a whole, and nothing is added up.",
  "figure.place-kinds.note.none":
    "“No count found” is not a zero: the text that we could read of the later publication breaks off before its end.",
  "figure.place-kinds.note.moved":
    "Moved from colonies to prisons: transferred to prison regime, which worsened the conditions. Others may be in prisons by their sentence; no count of them was found.",
} as const;
