import type { RuleFile } from '../../rules/rule-set.ts';

/** Signs of where things happened, beside what the platform and the form of exposure tell. */
export const settingCues: RuleFile = {
  topic: 'cue.setting',
  values: {
    online: `
      på|via|över .. nätet|internet|mobilen|appen|webben
      chatt|chatten|chattade|chattar|chattat|dm|dms|meddelanden|gruppchatten|online|webcam|videosamtal|facetime
      la|lade|lagt|laddade .. ut|upp
      länk|konto|kontot|profil
      <bild> .. skickade|skickat|skickar|sprid*|spred|ligger|lagt
      skickade|skickat|skickar|sprid*|spred .. <bild>
    `,
    offline: `
      träffade|träffat|träffades|träffats|träffas|ses|sågs|setts|möttes|mötts .. honom|henne|upp|irl|på|hos|hem|i|vi|gång|gånger|dom|flera|två
      hemma .. hos
      hem .. till .. honom|henne|dom|en|hans
      i .. hans|hennes .. bil|säng|lägenhet|rum
      på .. fest|festen|hotell|hotellet|jobbet|skolan|toaletten|bussen|tåget|träningen|lägret|hemmafest|resan|krogen
      i .. omklädningsrummet|duschen|klassrummet|skolan|parken|skogen|bilen|soffan|sängen|rummet|lägenheten|källaren|korridoren|stallet|köket|lagret
      sov .. över
      irl|verkligheten
      slog|slår|knuff*|tafs*|strypgrepp|höll .. fast|våldt*|tog .. på
      handen .. på
    `,
    shown: `
      visade|visat|visar .. <bild>|den|det|dom .. för|på|i .. klassen|killar*|kompis*|laget|rasten|telefon|mobil|omklädningsrummet
    `,
  },
};
