import type { place as en } from "../../en/codes/place";

export const place: Readonly<Record<keyof typeof en, string>> = {
  "kind-of-place.colony": "папраўчая калонія",
  "kind-of-place.tuberculosis": "калонія для лячэння туберкулёзу",
  "kind-of-place.settlement": "калонія-пасяленне",
  "kind-of-place.juvenile": "выхаваўчая калонія",
  "kind-of-place.prison": "турма",
  "kind-of-place.pre-trial": "следчы ізалятар",
  "kind-of-place.open-type": "установа адкрытага тыпу",
  "kind-of-place.short-term": "месца кароткатэрміновага ўтрымання",
  "ground.cited": "прачытана ў крыніцы",
  "ground.unverified": "агульнавядома, у крыніцы не прачытана",
  "point.facility": "кропка будынка, як апублікавана",
  "point.town": "кропка горада",
  "point.district": "кропка раёна",
  "point.none": "кропка невядомая",
};
