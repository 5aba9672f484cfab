import type { RuleFile } from '../../rules/rule-set.ts';

/** Who knew before the talk. A person must be told or know; a mere mention is not enough. */
export const toldAnyone: RuleFile = {
  topic: 'told_anyone',
  values: {
    nobody: `
      ingen|inga .. vet|känner|har .. om|till|det|något|nåt|detta|av|hört
      ingen .. vet
      ingen .. annan|som .. vet
      inte|aldrig|ej .. berättat|sagt|pratat|snackat|yppat|nämnt .. något|nåt|det|detta|om|för|till|med .. det|detta|om .. någon|nån|ngn|en|själ|nåd|människa|andra
      inte|aldrig|ej .. berättat|sagt|pratat|yppat|nämnt .. för|till|med|det|nåt|något|om .. någon|nån|ngn|en|det|själ|andra
      inte|aldrig|ej .. kunnat|vågat|velat .. berätta|säga|prata .. för|till|med|det|nåt|något|om .. någon|nån|ngn
      vågat|vågar|velat|kunnat .. inte .. berätta|säga .. för|till|det|något .. någon|nån
      berättat .. inte|aldrig .. för .. någon|nån
      har .. inte .. berättat .. för .. någon|nån
      för .. ingen|nån annan
      inte .. en .. själ|käft|levande
      du|ni .. är|e|blir .. den|de|dom .. första|enda|ända
      första .. gången .. jag|hon|han .. berättar|säger|pratar|skriver|sätter|nämner|vågar
      aldrig .. sagt|berättat|skrivit .. det|detta|här .. högt|förut|till
      berättar|säger .. detta|det|det här .. för .. första
      håller|hållit|behållit|burit .. det|allt|detta .. för|inom|på .. mig|sig .. själv
      hemlig*|hemlighet .. för .. alla
      ingen .. i .. min .. närhet|omgivning|familj .. vet
      jag .. är .. ensam .. om|med .. det
      - ingen .. mer|annan .. än
      ^ ingen
      ^ nä|nej .. ingen
      ingen .. hon|han|jag .. känner .. vet
      har .. inte .. pratat|berättat|sagt .. med|för|till|det|något|nåt .. med|för|till|? .. någon|nån|ngn
    `,
  },
};

export const policeReport: RuleFile = {
  topic: 'police_report',
  values: {
    made: `
      har|hade .. en .. anmälan .. på|hos|inne|mot
      ringde .. 114|polisen .. igår|i|förra|idag|direkt|och|nyss
      fått .. en? .. tid .. för .. förhör
      så .. det .. är .. gjort
      har|hade|jag|vi|hon|han|mamma|pappa|skolan|de|dom|blev|redan .. polisanmält|anmält|polisanmälde|anmälde|polisanmäld|anmäld|polisanmälts|anmälts
      anmält|polisanmält|polisanmälde|anmälde .. det|honom|henne|till|dom|dem|allt|redan|hos|igår|förra|direkt|för|i
      anmälan|polisanmälan|anmälning|polisanmälning .. är|blev|gjord|inlämnad|gjordes|lämnades|inskickad|gjorts|inne|finns
      gjort|gjorde|lämnade|lämnat|skickat|gjord|upprättat .. in? .. en? .. anmälan|polisanmälan|anmälning|polisanmälning
      har|gjort|gjorde .. en? .. polisanmälan .. gjord|gjort
      åtal .. är|väckt|väcks
      förundersökning*|rättegången|förhör*|förhöret|målsägandebiträde .. är|har|igång|lades|nedlagd|hos|med|på|var|i
      polisen .. utreder|la|lade|förhörde|förhört|hörde|tog .. ner|min|det|kamera*|anmälan|mobil*|upp
      varit .. hos .. polisen
      var .. hos .. polisen .. och|å|i|förra|igår
      polisen .. är|var .. inkopplad*|inblandad*
      anmälan .. ligger|lades .. ner|kvar|hos
      polisanmäld|polisanmält
      - inte|ej|aldrig .. anmält|polisanmält|gjort|anmäld
      - anmälde|anmält|anmäler .. kontot|profilen|bilden|inlägget|sidan|videon
      - orosanmäl*
      - vill|ska|kan|borde|måste .. anmält
      anmälde .. samma .. dag|kväll|vecka
      anmälde .. dagen .. efter
      ringde .. polisen
    `,
    considering: `
      funderar|fundera|funderat|tänker|överväger|övervägt|tänkt|velar|vacklar .. på? .. att? .. anmäla|polisanmäla|anmälan|polisanmälan|polisen|göra en
      ska|tänker|vill|kommer|vågar|skulle|kanske|måste|borde|planerar .. nog? .. anmäla|polisanmäla|göra .. en? .. anmälan|polisanmälan
      ska|tänker|vill|kommer|skulle|kanske|planerar .. anmäla|polisanmäla
      ska|tänker|vill|kommer .. göra .. en .. anmälan|polisanmälan
      ska|tänker|vill|kommer .. ringa|kontakta|gå .. till? .. polisen|114 14
      lutar .. åt .. att? .. anmäl*|det|polis*|en
      inte .. polisen .. innan|förrän
      går .. inte .. till .. polisen .. just|nu|än
      anmäla .. kanske|senare
      kanske .. senare
      tycker .. att .. vi|jag .. ska|borde .. kontakta|anmäla|polis*
      vet .. inte .. om .. anmäl*|polis*
      vet .. inte .. om .. jag|vi|hon|han .. vill|ska|vågar|orkar|borde .. anmäla|polisanmäla|göra
      osäker .. på|om .. att? .. anmäl*|polis*|jag|det|ska|vill
      kanske .. anmäl*|polisanmäl*|polis*
      har .. inte .. bestämt .. mig|oss|sig|om
      inte .. bestämt .. mig|nåt|om|sig|oss
      vill .. anmäla|att .. anmäls|polisanmäla
      om .. jag|vi .. ska|borde .. anmäla|polisanmäla
      ringer .. polisen|114
      ja .. anmäla
      <pappa>|<mamma>|<föräldrar> .. vill|pratar|snackar|tycker .. att? .. vi|jag|hon? .. ska? .. anmäl*|polisanmäl*
      anmäla .. men .. vågar|orkar|vet|är|rädd
      - vill|ska|tänker .. inte|ej|aldrig|absolut .. anmäla|polisanmäla|göra
      kan .. jag .. anmäla
      inte .. gjort .. det .. än
      inte .. bestämma .. om
      avgöra|avgör .. dottern|hon|han|själv
    `,
    not_made: `
      anmälan|polisanmälan .. är|har|inte .. inte|ej .. gjord|gjorts|inlämnad
      - orosanmäl*
      inte|ej|aldrig .. anmält|polisanmält|polisanmäld|anmäld
      ingen|inte .. gjort|gjord .. anmälan|polisanmälan|anmälning
      ingen .. anmälan|polisanmälan|anmälning .. är|har|gjord|än|finns|gjorts
      ingen .. anmälan|polisanmälan
      inte|ej|aldrig .. kontakta*|ringt|pratat|varit|gått .. polisen|med|till|hos .. polisen
      polisen .. är|har .. inte .. kontakta*|inkopplad|inblandad
      inte .. polisanmält
      inte .. gjort .. någon|nån|en .. anmälan|polisanmälan
      inte .. gått .. till .. polisen
    `,
    not_wanted: `
      vill|ville|vågar|tänker|kommer|orkar|ska|skulle .. inte|ej|aldrig|absolut|int .. göra|ha|blanda|dra|prata|involvera|att .. en? .. in? .. med? .. till? .. anmälan|polisanmälan|polisen|polis|anmälning
      vill|ville|vågar|tänker|kommer|orkar|ska .. inte|ej|aldrig|absolut .. anmäla|polisanmäla
      vill|ville .. inte .. att .. polisen|det|någon|ni|nån .. anmäl*|kopplas|ska|ringer|blandas|polis*
      vill .. inte .. ha .. med .. polisen
      inga|ingen|inte|ej .. polis|polisen|aina|snut|snuten|bängen .. nu|tack|alls|snälla|inblandad|aldrig|?
      polis .. är|e .. inte .. läge|aktuellt
      vill .. verkligen .. inte
      vill .. inte .. blanda|dra .. in .. polisen
      ingen .. idé .. att? .. anmäla|polisanmäla
      aldrig .. i .. livet .. anmäla|polis*
      nej|nä .. till|inte .. polisen|anmäl*
      vägrar .. anmäla|polisanmäla|prata
      inte .. aktuellt .. att|med .. anmäl*|polis*
      litar .. inte .. på .. polisen|aina|snuten
      anmäla .. vill|vågar|tänker|kommer .. jag|hon|han .. inte|aldrig
      polisanmäla .. vill|vågar|tänker .. jag|hon|han .. inte|aldrig
      snälla .. anmäl|ring .. inte
      anmäl .. inte
      vill .. inte .. anmäla
      - vet .. inte .. om
      inte .. att .. tänka .. på
      no .. thanks|way
    `,
  },
};

export const concernReport: RuleFile = {
  topic: 'concern_report',
  values: {
    made: `
      orosanmälan|orosanmälning|anmälan .. till .. soc* .. är|har|gjord|gjorts|gjordes|gjort|inskickad|inlämnad
      orosanmälan|orosanmälning .. är|har|blev .. redan? .. gjord|gjorts|inskickad|inlämnad|gjordes
      orosanmälan .. gjordes|gjord|gjorts|finns|skickades
      gjort|gjorde|skickat|skickade|lämnat|gjord|upprättat|lade .. in? .. en? .. orosanmälan|orosanmälning|orosanmälningar
      orosanmält|orosanmälde|orosanmäldes|orosanmäld
      har|hade .. orosanmält
      kontaktat|ringt|anmält|anmälde|ringde .. till? .. socialtjänsten|soc|socialen
    `,
    planned: `
      ska|kommer|tänker|måste|behöver|skyldig|skyldiga|planerar|får|vill|tänkte .. göra|skicka|lämna|skriva .. en? .. orosanmälan|orosanmälning|anmälan till soc*
      ska|kommer|tänker|måste|skyldig|behöver .. att? .. orosanmäla
      ska|kommer|tänker|planerar .. ringa|kontakta|anmäla|prata .. till? .. med? .. socialtjänsten|soc|socialen|socialjouren|socialsekreteraren|socialtjänst
      ringer|kontaktar .. socialtjänsten|soc|socialen|socialjouren|socialjour .. imorgon|ikväll|nu|på|idag|direkt|i|måndag|efter
      ringer|kontaktar .. jag|vi .. socialtjänsten|soc|socialen|socialjouren
      gör .. en? .. orosanmälan .. imorgon|idag|nu|ikväll|på|i
      gör|skickar|skriver .. jag|vi .. en? .. orosanmälan
      jag|vi|kuratorn|hon|rektorn|skolan|de .. gör|skickar|skriver .. en? .. orosanmälan
      orosanmälan .. ska|kommer|görs|skickas .. göras|att|idag|imorgon|skickas|in
      vi .. gör .. orosanmälan
    `,
    not_made: `
      inte|ej|ingen|aldrig .. gjort|gjord|skickat|lämnat|har .. någon|nån|en|än? .. orosanmälan|orosanmälning
      ingen .. orosanmälan|orosanmälning
      orosanmälan .. är|har .. inte|ej .. gjord|gjorts|gjort
      inte|ej .. orosanmält|orosanmäld
      inte|ej .. kontakta*|ringt|anmält .. socialtjänsten|soc|socialen|till soc*
      soc|socialtjänsten .. är .. inte .. inkopplad*|kontakta*
    `,
  },
};
