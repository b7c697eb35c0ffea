import type { chapters as en } from "../../en/codes/chapter";

export const chapters: Readonly<Record<keyof typeof en, string>> = {
  "chapter.peace-and-humanity": "Супраць міру і чалавецтва",
  "chapter.family-and-minors": "Супраць сям’і і непаўналетніх",
  "chapter.constitutional-rights": "Супраць канстытуцыйных правоў",
  "chapter.property": "Супраць уласнасці",
  "chapter.economic-activity": "Супраць эканамічнага парадку",
  "chapter.public-safety": "Супраць грамадскай бяспекі",
  "chapter.transport-safety": "Супраць бяспекі транспарту",
  "chapter.public-health": "Супраць здароўя насельніцтва",
  "chapter.public-order": "Супраць грамадскага парадку і маралі",
  "chapter.computer-security": "Супраць камп’ютарнай бяспекі",
  "chapter.state": "Супраць дзяржавы",
  "chapter.order-of-government": "Супраць парадку кіравання",
  "chapter.justice": "Супраць правасуддзя",
};
