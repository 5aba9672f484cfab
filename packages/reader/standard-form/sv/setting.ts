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
    met: `
      träffade|träffat|träffades|träffats|sågs|setts|möttes|mötts|besökt|besökte .. honom|henne|upp|irl|hos|hem|utanför|gång|gånger|dom|flera|två|en|man|vid|?
      hem .. till .. honom|henne|dom|hans
      hos .. honom|en gubbe|gubben|en man|henne
      bott|bodde .. hos .. en|honom|han
      hämtade|hämtar|skjutsar|skjutsade|plockade .. mig|henne|honom|oss|upp
      kör|körde|kört .. henne|mig|honom|oss|runt .. till|mig|?
      står|stått|stod .. utanför .. mitt|min|porten|jobbet|skolan|huset
      kom .. hem|dit|där .. gubbar|män|till
      möten .. med|på
      på .. hotell*|hotellet
      våldt*|tafs*|handen .. på|på mig|?
      när .. han .. kommer .. förbi
    `,
    offline: `
      hemma .. hos
      gå .. ut|utan
      trappa|trappan|hyran
      i .. hans|hennes .. bil|säng|lägenhet|rum
      på .. fest|festen|hotell|hotellet|jobbet|skolan|toaletten|bussen|tåget|träningen|lägret|hemmafest|resan|krogen
      i .. omklädningsrummet|duschen|klassrummet|skolan|parken|skogen|bilen|soffan|sängen|rummet|lägenheten|källaren|korridoren|stallet|köket|lagret
      sov .. över
      irl
      slog|slår|knuff*|tafs*|strypgrepp|höll .. fast|våldt*|tog .. på
      handen .. på
    `,
    shown: `
      visade|visat|visar .. <bild>|den|det|dom .. för|på|i .. klassen|killar*|kompis*|laget|rasten|telefon|mobil|omklädningsrummet
    `,
  },
};
