export const penalty = {
  "penalty.imprisonment": "imprisonment",
  "penalty.open-type": "restricted freedom in an open-type facility",
  "penalty.home-confinement": "restricted freedom under home confinement",
  "penalty.arrest": "arrest",
  "penalty.fine": "fine",
  "penalty.additional-fine": "fine in addition",
  "penalty.suspended": "suspended imprisonment",
  "penalty.compulsory-treatment": "compulsory treatment",
  "penalty.additional-compulsory-treatment": "compulsory treatment in addition",
  "penalty.imprisonment-or-restricted-freedom": "imprisonment or restricted freedom",
} as const;
