export const leftOutWords = {
  "figure.left-out.title": "Two laws, and whom they leave out",
  "figure.left-out.subtitle":
    "What the amnesty of 2024 and the law of 2025 give, and whom they leave out; below, people with illness or disability who are held, beside those who were freed as stated officially",
  "figure.left-out.panel": "Held and freed, side by side: people, by published count",
  "figure.left-out.side": "Who",
  "figure.left-out.gives": "What it gives",
  "figure.left-out.excludes": "Leaves out",
  "figure.left-out.amnesty-2024.name": "Amnesty law, signed on {date}",
  "figure.left-out.amnesty-2024.gives": "an amnesty",
  "figure.left-out.amnesty-2024.excludes": "whoever was convicted of “extremist” or “terrorist” activities",
  "figure.left-out.code-2025.name": "Changes to the criminal code, signed on {date}",
  "figure.left-out.code-2025.gives":
    "exemption from prison for people with Group I disability (first, minor or less serious offence) and for some parents",
  "figure.left-out.code-2025.excludes": "whoever is convicted of “extremism” or violent crimes",
  "figure.left-out.held.illness": "Held: serious or chronic illness",
  "figure.left-out.held.serious": "Held: serious illness",
  "figure.left-out.held.chronic": "Held: chronic or grave acute disease",
  "figure.left-out.held.disability": "Held: disability",
  "figure.left-out.freed.illness": "Freed in a wave: chronic disease",
  "figure.left-out.freed.disability": "Freed in a wave: disability",
  "figure.left-out.reading":
    "{what}: {peak} ({peakDate}) in the highest count, {latest} ({latestDate}) in the latest.",
  "figure.left-out.note.apart":
    "The held are counted by human rights defenders, the freed as stated officially, wave by wave; the definitions differ, so the two are never joined or subtracted.",
  "figure.left-out.note.label": "Who counts as “extremist” is decided by the authorities.",
} as const;
