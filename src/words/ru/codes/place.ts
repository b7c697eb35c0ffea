import type { place as en } from "../../en/codes/place";

export const place: Readonly<Record<keyof typeof en, string>> = {
  "kind-of-place.colony": "исправительная колония",
  "kind-of-place.tuberculosis": "колония для лечения туберкулёза",
  "kind-of-place.settlement": "колония-поселение",
  "kind-of-place.juvenile": "воспитательная колония",
  "kind-of-place.prison": "тюрьма",
  "kind-of-place.pre-trial": "следственный изолятор",
  "kind-of-place.open-type": "учреждение открытого типа",
  "kind-of-place.short-term": "место краткосрочного содержания",
  "ground.cited": "прочитано в источнике",
  "ground.unverified": "общеизвестно, в источнике не прочитано",
  "point.facility": "точка здания, как опубликовано",
  "point.town": "точка города",
  "point.district": "точка района",
  "point.none": "точка неизвестна",
};
