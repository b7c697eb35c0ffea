export const health = {
  "health.serious-illness": "Serious physical illness",
  "health.chronic-or-grave": "Chronic or grave acute disease",
  "health.disability": "Disability",
  "health.disability-or-illness": "Disability or serious illness, counted together",
  "health.mental-disorder": "Mental disorder",
  "health.over-60": "People aged over 60",
  "health.large-family": "Parents of large families",
  "health.at-risk": "All people at particular risk",
  "health.critical": "Health or life in a critical condition",
  "health.compulsory": "Sent for compulsory psychiatric treatment since August 2020",
  "health.compulsory.contact": "Of those sent for compulsory treatment: without contact",
  "health.compulsory.released": "Of those sent for compulsory treatment: released",
} as const;
