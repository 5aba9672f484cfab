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
    contact: `
      spårar|spårade .. min|hennes|mitt .. telefon|mobil|plats*
      skriver|skrev|skrivit|messar|messade|smsar|smsade|dmar|mejlar|textar|ringer .. till? .. mig|mej|henne|honom .. från|hela|varje|på|jämt|mitt|igen|fortfarande|konstant|nya|flera
      slutar|sluta|slutat .. inte|aldrig .. skriva|messa|smsa|ringa|skicka|höra
      från .. nya|andra|okända|olika .. nummer|konton|konto
      hot|sms|meddelanden|hotsms .. från .. honom|henne|exet|ex
      skickar|skickade|skickat .. meddelanden|sms|hot|snaps|dm|dms|mess
      hittade|hittar|träffade|träffat|lärde|mött|mötte|kom i kontakt .. mig|honom|henne|han|hon|dom|känna|varandra|med|en|varann .. på|via|genom|över .. nätet|internet|omegle|app|appen|insta*|snap*|discord|tinder|sajt*|sida|sugar*|dejt*|spel*|roblox|tiktok|telegram|kik|yubo
      via|genom|på .. en|ett? .. annons*|app|dejtingapp|dejtingsajt|dejtingsida|sugar*|sajt|hemsida|nätet|internet|onlinespel
      annonser|annons .. på .. nätet|sajt*|sida|internet
      omegle|yubo|tinder|sugardejtingsajt|dejtingapp|dejtingsajt|dejtingsida|chattsida|chattrum|onlyfans
    `,
    sent: `
      <bild> .. på .. mig|sig|själv|kroppen|utan|henne|honom
      bilder|bild|nudes|video .. utan .. kläder
      dickpic*|nudes|nakenbild*|snoppbild*|kukbild*
      för .. en|varje|fler? .. <bild>
      säljer|sålt|sälja .. <bild>|content|nudes
      meddelanden|sms|dm|dms|skärmdump*
    `,
    touch: `
      tafs*|tafft*|handen|kyss*|pussa*|rumpa*|låret|klapp*|smisk*|krama*|stirra*|glor|busvissl*|korridor*|omklädningsrum*|jobbet|arbetsplats*|chefen|tränaren|klassrum*|rasten|bussen|tåget
      <han> .. tar|tog|tagit|rörde|rör .. på .. mig|henne|honom
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
