export const events = {
  "event.election-2020": "Presidential election and the start of mass protests",
  "event-short.election-2020": "Election",
  "event.amnesty-2024":
    "Amnesty law signed; it leaves out whoever was convicted of “extremist” or “terrorist” activities",
  "event-short.amnesty-2024": "Amnesty",
  "event.code-2025":
    "Changes to the criminal code signed; the exemption from prison for people with Group I disability and for some parents does not apply to “extremism” and violent crimes",
  "event-short.code-2025": "Criminal code",
  "event.letter-2025": "Letter of UN experts about two men with disabilities held since 2021",
  "event-short.letter-2025": "UN letter",
  "event.statement-2025": "UN experts call for the release of ailing political prisoners",
  "event-short.statement-2025": "UN experts",
  "event.freed-2025-06": "14 people freed after US mediation",
  "event-short.freed-2025-06": "14 freed",
  "event.freed-2025-09": "52 people freed after US mediation (one source gives 51)",
  "event-short.freed-2025-09": "52 freed",
  "event.freed-2025-12": "123 people freed after US mediation",
  "event-short.freed-2025-12": "123 freed",
  "event.freed-2026-03": "250 people freed after US mediation; the day is inferred from the report",
  "event-short.freed-2026-03": "250 freed",
} as const;
