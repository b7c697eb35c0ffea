import type { chargesByYear as en } from "../../en/figures/charges-by-year";

export const chargesByYear: Readonly<Record<keyof typeof en, string>> = {
  "figure.charges-by-year.title": "Пяць найчасцейшых артыкулаў кожнага года затрымання",
  "figure.charges-by-year.subtitle":
    "Людзі, абвінавачаныя паводле артыкула, па годзе затрымання, Беларусь; год вядомы для 48% людзей са спіса станам на жнівень 2026",
  "figure.charges-by-year.most":
    "{year}: найчасцей арт. {article} ({value}{count, plural, one {} few { па кожным} many { па кожным} other { па кожным}}).",
  "figure.charges-by-year.note.half":
    "Год затрымання вядомы для 48% людзей; астатніх тут няма ні ў адным слупку.",
  "figure.charges-by-year.note.five":
    "Падлічаныя толькі пяць найбольшых артыкулаў кожнага года: калі артыкула ў нейкім годзе няма, гэта не значыць, што паводле яго не абвінавачвалі.",
  "figure.charges-by-year.note.current": "2026 год — да 26 жніўня.",
};
