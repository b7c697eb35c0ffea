import type { chapters as en } from "../../en/codes/chapter";

export const chapters: Readonly<Record<keyof typeof en, string>> = {
  "chapter.peace-and-humanity": "Против мира и человечества",
  "chapter.family-and-minors": "Против семьи и несовершеннолетних",
  "chapter.constitutional-rights": "Против конституционных прав",
  "chapter.property": "Против собственности",
  "chapter.economic-activity": "Против экономического порядка",
  "chapter.public-safety": "Против общественной безопасности",
  "chapter.transport-safety": "Против безопасности транспорта",
  "chapter.public-health": "Против здоровья населения",
  "chapter.public-order": "Против общественного порядка и нравственности",
  "chapter.computer-security": "Против компьютерной безопасности",
  "chapter.state": "Против государства",
  "chapter.order-of-government": "Против порядка управления",
  "chapter.justice": "Против правосудия",
};
