import type { health as en } from "../../en/codes/health";

export const health: Readonly<Record<keyof typeof en, string>> = {
  "health.serious-illness": "Цяжкія фізічныя хваробы",
  "health.chronic-or-grave": "Хранічныя або цяжкія вострыя хваробы",
  "health.disability": "Інваліднасць",
  "health.disability-or-illness": "Інваліднасць або цяжкая хвароба, падлічаныя разам",
  "health.mental-disorder": "Псіхічныя расстройствы",
  "health.over-60": "Людзі, старэйшыя за 60 гадоў",
  "health.large-family": "Бацькі ў шматдзетных сем’ях",
  "health.at-risk": "Усе людзі ў зоне асаблівай рызыкі",
  "health.critical": "Здароўе або жыццё ў крытычным стане",
  "health.compulsory": "Накіраваныя на прымусовае псіхіятрычнае лячэнне са жніўня 2020 года",
  "health.compulsory.contact": "З накіраваных на прымусовае лячэнне: без сувязі",
  "health.compulsory.released": "З накіраваных на прымусовае лячэнне: вызваленыя",
};
