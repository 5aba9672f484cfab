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
      inte|int .. en .. kotte|jävel|enda|människa|person|käft|kotte|fan .. vet|känner|fattar|hört
      noll|0 .. personer|människor|person
      bara|endast|enbart .. du|ni|här|er|denna chatt .. som? .. vet|känner|hört
      ni|du|chatten .. är|e .. dom|de|den|det .. enda|enda som
      <neg> .. öppnat|öppna|yttrat|knystat|anförtrott|ventilerat|avslöjat|yppat|delat|visat .. sig|mig|upp|ett|det|detta|ord|om|något|nåt .. för|med|om|till
      <neg> .. <berätta> .. vare|varken|hemma|familj*|omgivning*|utomstående|anhörig*|vuxna|vuxen
      hållt|hållit|hållet|burit|bär|bar|behållit|gömt|stängt|tystat|hemlighållit|tigit .. allt|det|detta|de|på|om|in|ner|? .. inom|inne|ensam|själv|hemligt|tyst|hemlighet|inombords
      tigit|hemlighållit|mörkat|mörkar .. det|detta|allt|om
      gått|går|varit|är|levt .. och|runt|omkring|och burit|helt .. burit|ensam .. med .. det|detta|allt|hemligheten
      ingen|inga .. i|av .. min|hennes|hans|mina|familjen|hela .. vet|närhet|omgivning|anar|känner
      ingen .. anar|misstänker|förstår|märkt|märker .. något|nåt|nånting|det|vad|?
      ingen som helst .. vet|känner
      utan .. att .. någon|nån|ngn .. vet|vetat|anat|visste
      vet .. inte .. en .. kotte|människa
      första .. jag|hon|han .. berättar|säger|vågar|skriver
      första .. jag|hon|han .. pratar|öppnar|kontaktar
      aldrig .. någonsin? .. <berätta> .. ett? .. ord|knyst|pip
      <neg> .. invigt|informerat .. någon|nån|ngn|sin|sina
      ingen|inga .. människa|levande|person|annan|enda|vuxen|jävel .. har|som .. en|aning|koll|vet|minsta
      <neg> .. sagt|yttrat|knystat .. ett? .. pip|knyst|ord|ljud
      ingen .. har|haft .. en|minsta|? .. aning|koll
      - om .. ingen
      - så .. du|ni .. vet
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
      - orosanmäl*|oroanmäl*
      - vill|ska|kan|borde|måste .. anmält
      - anmäl*|polisanmäl* .. mig|mej|oss
      - <han> .. blev|blivit|var|är .. anmäld|polisanmäld .. av .. en|annan|andra|någon|flera|sitt|sin|tidigare
      ligger|finns|existerar|gjorts|upprättats|inlämnades .. en|redan|? .. polisanmäl*
      - <neg> .. ligger|finns|existerar|gjorts|upprättats .. någon|nån|en|? .. polisanmäl*
      va|varit|var|vart .. hos|på .. <polis> .. i|igår|och|å|för|redan|förra|med|när
      - anmält|anmälde|anmäla .. profil*|konto*|bild*|inlägg*|sida*|video*|klipp*|instagram|insta|snap*|tiktok|facebook|discord|meta|plattform*|användar*
      - anmäl*|anmälan .. till .. rektor*|skol*|insta*|snap*|tiktok*|meta|facebook|discord|soc*|chef*|hr|ivo|sidan|appen
      - om .. jag|vi|man|någon|nån|hon|han .. har? .. anmält|polisanmält|anmälde|polisanmälde
      ärendet|fallet|det|saken|utredningen|anmälan|allt .. är|ligger|finns|var|hamnade .. nu|redan|? .. hos .. polis*|åklagar*
      <polis>|åklagar* .. håller|jobbar|utreder|utrett|kallade|kallat|beslagtog|tog|har .. på|med|upp|mig|hans|min|hand|koll .. det|telefon*|mobil*|dator*|anmälan|förhör*|?
      <polis>|åklagar*|utredning* .. la|lade|lagt|lägger|lades .. ner|ned
      förundersökning*|brottsutredning*|polisutredning* .. är|har|pågår|inledd|inletts|nedlagd|startad|startat|igång|lades|väntar
      pågår .. polisutredning*|förundersökning*|brottsutredning*
      varit|var|blev|blivit|kallad|kallats|gjort|suttit .. på|till|i|? .. polisförhör*|förhör|förhöret|barnförhör|målsägandeförhör
      hördes|hörts|förhörts|förhördes .. av|hos|på .. polis*|barnahus
      varit|var|åkte|gick|tog .. till|på|hos|mig .. barnahus|polisstation*|polishuset|stationen
      fått|fick .. målsägandebiträde|diarienummer|ärendenummer|k-nummer|utredare
      ringde|kontaktade|gick|åkte|mejlade|larmade|tillkallade|kallade .. på|till|? .. <polis>|114|11414
      ringt|kontaktat|varit|gått|larmat|tillkallat .. på|till|med|? .. <polis>|114 14|11414
      lämnat|lämnade|gjort|gjorde|fyllt|skickat|skickade|lagt .. in|ifrån|en|?  .. polisanmäl*|anmälan|anmälningen
      <polis> .. vet .. om|redan|allt
      - <polis> .. vet .. inte|inget
      <polis> .. inkopplad|kopplad|kontaktad|kontaktade|informerad|informerade|tillkallades
      är|blev|blivit|redan .. polisanmäl*|anmäld|anmält .. av|i|redan|sedan|hos|till|och|för
      inkom .. med .. anmälan
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
      - vågar|orkar|kommer|skulle .. inte|ej|aldrig|absolut .. anmäla|polisanmäla|göra|våga
      - anmäl*|polisanmäl* .. mig|mej|oss|konto*|profil*|bild*
      - <han> .. hotar|hotade|hotat|sa|säger .. med|att .. anmäl*|polisanmäl*|polisen
      - vad|hur .. händer|blir|går .. om|till|det|när .. anmäl*|polisanmäl*
      - orosanmäl*|oroanmäl*
      kluven|kluvna|ambivalent*|tveksam*|osäker*|tvekar|tveka|velig|obestämd|tveksamt|tvekande|splittrad .. till|inför|om|på|kring|att|med|när .. anmäl*|polisanmäl*|polis*|det
      måste|borde|bör|får|ska|behöver .. jag|vi|man|nog|kanske|väl|? .. anmäla|polisanmäla
      måste|borde|bör|behöver|ska|tänker|kanske|vill .. gå|ringa|åka|vända|kontakta|mejla|prata .. mig|oss|sig|till|med|? .. <polis>|polisstation*|114|11414
      funderingar|tankar|planer|diskussioner|diskuterat|diskuterar|pratat|resonerat|snackat|resonerar .. på|kring|om|att .. göra? .. en? .. anmäl*|polisanmäl*|polisen
      går|åker|ringer|mejlar|kontaktar .. vi|jag|mamma|pappa|hon|han|de|? .. till|? .. <polis>|polisstation*|114|11414
      imorgon|idag|ikväll|måndag|helgen .. anmäler|polisanmäler .. vi|jag|mamma|pappa
      imorgon|idag|ikväll|måndag|helgen .. går|åker|ringer .. vi|jag|mamma|pappa .. till|? .. <polis>|114
      tänkte|planerar|avser|tänker|önskar|redo|beredd|bestämt|överens .. på|att|om|oss|mig .. att? .. anmäla|polisanmäla|gå till polisen|göra en anmälan|göra en polisanmälan
      funderar|fundera|funderat|tänker|överväger|övervägt|tänkt|velar|vacklar .. på|om|kring|över|? .. anmäla|polisanmäla|anmälan|polisanmälan|polisen|anmälning
      vet|vetat|vågar|bestämt|säker .. inte|ej|int|ännu .. om|ifall|huruvida|ställning .. anmäl*|polisanmäl*|polis*
      vet|säker|bestämt .. inte|ej|int|inge .. om|ifall .. jag|vi|hon|han|man|ja .. ska|borde|bör|vill|vågar|orkar|törs .. anmäl*|polisanmäl*|göra|gå .. polis*|anmälan|?
      innan .. jag|vi|ja .. bestämmer|beslutar|går|gör|anmäler|vet .. polis*|anmäl*|till polisen
      <neg> .. hunnit|orkat|vågat|kommit .. anmäla|polisanmäla .. men .. ska|vill|tänker
      inte|ej .. bestämt|beslutat|beslutit|tagit .. anmäl*|polis*|polisanmäl*
      vet .. inte .. om .. hon|han|jag|vi .. vill|vågar|orkar|klarar .. det|$
      anmäler|polisanmäler .. det|vi|jag|honom|nog|kanske|imorgon|senare|idag|den
      <föräldrar> .. tjatar|vill|tycker|pushar|pressar|säger|insisterar|föreslår .. om|att|på|mig .. anmäl*|polisanmäl*|göra|gå .. polis*|anmälan|?
      ~kan .. jag|vi|hon|han .. fortfarande|ens|ändå|? .. anmäla|polisanmäla
      - ^ ska .. ja|jag|vi .. anmäla|polisanmäla
      kan .. jag .. anmäla
      inte .. gjort .. det .. än
      inte .. bestämma .. om
      avgöra|avgör .. dottern|hon|han|själv
    `,
    not_made: `
      anmälan|polisanmälan .. är|har|inte .. inte|ej .. gjord|gjorts|inlämnad
      - orosanmäl*|oroanmäl*
      - <neg> .. anmält|anmält|anmäld .. profil*|konto*|bild*|oro|till soc*
      inte|int|ej|aldrig|inget|inte ens .. anmält|polisanmält|polisanmäld|anmäld|polisanmälts|anmälts|polisanmälde|anmälde
      <neg> .. kontaktat|ringt|mejlat|informerat|tagit|varit|gått|vänt|sökt|kopplat .. kontakt|till|med|hos|på|? .. <polis>|polismyndigheten
      <neg> .. lämnat|gjort|upprättat|skickat .. in|någon|nån|en|? .. polisanmäl*|anmälan|anmälning
      <polis> .. vet|känner .. inte|inget|ingenting|ej|int
      <polis> .. är|har .. inte|ej|ännu inte .. kopplad|inkopplad|informerad|kontaktad|involverad|kontaktats|informerats
      aldrig .. blev|blivit|gjordes|gjorts .. någon|nån|en .. anmälan|polisanmälan
      blev|blivit .. aldrig .. någon|nån|en|? .. anmälan|polisanmälan|anmält
      saknas .. polisanmälan|anmälan
      oanmäld|oanmält
      <neg> .. hunnit|vågat|orkat|kommit|fått .. till|oss|för|iväg|? .. att|? .. anmäla|polisanmäla|göra .. polisanmälan|anmälan|?
      ingen|inte .. polisanmälan|anmälan .. är|har|ännu|än .. gjord|gjorts|upprättad|upprättats|gjort|inlämnad|lämnats|?
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
      ^ inga|ingen|inte|no .. polis|polisen|aina|snut|snuten|bängen|poliser|anmälan|polisanmälan
      inga|ingen|aldrig|inte .. polis|polisen|aina|snut|snuten|bängen|poliser|anmälan .. nu|tack|alls|snälla|inblandad|involverad|okej|ok
      men|absolut|bara inte .. ingen|inte|inga .. polis|polisen|aina|snuten|poliser|polisanmälan
      - <neg> .. gjort|gjord|gjorts|anmält|kontaktat|ringt|gått|varit|pratat|finns|upprättad|lämnat .. polis*|anmälan|med|till|hos|någon|nån|en .. polisen|polisanmälan|anmälan|?
      - vet|säker|bestämt .. inte|ej .. om .. jag|vi|hon|han .. vill|ska|vågar|orkar
      vågar|våga|vågat|orkar|orka|tordes|törs|tänker|kommer|vill|kan|ska|tänkt .. <neg> .. anmäla|polisanmäla|gå till polisen|ringa polisen|göra en anmälan|gå till aina|gå till snuten|göra en polisanmälan
      <neg> .. vågar|våga|vågat|orkar|orka|törs|tänker|kommer|vill|kan|ska|tänkt|villig|önskar|intresserad|redo|beredd|sugen .. att|av|på|? .. polisen|anmäla|polisanmäla|polisanmälan|gå till polisen|ringa polisen|göra en anmälan|göra en polisanmälan
      vill|önskar|ville .. inte|ej .. i|just|nuläget|? .. göra|upprätta|lämna|gå vidare .. polisanmälan|anmälan|polisen
      <polis>|polisanmälan|anmälan|anmäla|polisanmäla .. är|e|känns|blir .. uteslutet|otänkbart|inget alternativ|inget för|ingen idé|för jobbigt
      inga|ingen|ing .. aina|snut|snuten|polis|poliser|bängen .. aldrig|tack|$
      vägrar|vägrade|avstår|avstå|avböjer|motsätter|skippar|slippa|slipper .. sig|att|från|gå|göra|prata|blanda .. till|en|med|in|? .. <polis>|anmälan|anmäla|polisanmäla|polisanmälan|rättegång
      blanda|dra|ring|kontakta|koppla .. inte .. in|till|? .. <polis>
      anmäler|polisanmäler .. inte|aldrig|absolut inte
      blir .. ingen .. anmälan|polisanmälan|polis
      - <neg> .. polisanmälan|anmälan .. är|har|finns|blev .. gjord|gjorts|upprättad|upprättats|än|ännu|inlämnad|lämnats
      - <neg> .. om|ifall .. jag|vi|hon|han .. ska|vill|borde|vågar .. anmäl*|polisanmäl*
      ^ anmäla|polisanmäla|polisen|polis .. nej|nä|aldrig|nope|nää
      tänker|tänkte .. inte .. anmäla|polisanmäla|golare
      inte|ingen|aldrig .. golare|gola|tjalla|tjallare|golar
      <mamma>|<pappa>|<föräldrar>|hon|han|familjen|släkten .. vill|får .. inte .. polis*|anmäla|polisanmäla|anmälan
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
      anmält|anmäla|polisen|polisanmält|polisanmäla|anmälan|polisanmälan ... vill|önskar|tänker|ville .. inte|ej .. heller|det|göra|$
    `,
  },
};

export const concernReport: RuleFile = {
  topic: 'concern_report',
  values: {
    made: `
      orosanmälan|orosanmälning|anmälan .. till .. soc* .. är|har|gjord|gjorts|gjordes|gjort|inskickad|inlämnad
      orosanmälan|orosanmälning .. är|har|blev .. redan? .. gjord|gjorts|inskickad|inlämnad|gjordes
      orosanmälan .. gjordes|gjord|gjorts|finns|skickades|inskickad|upprättad|upprättades|inlämnad|lämnad|lämnades|inkommit|ligger|går|gick
      orosanmälan|orosanmälningar|oroanmälan|anmälan om oro .. är|har|blev|var|redan|har redan .. gjord|gjorts|skickad|skickats|inne|lämnad|lämnats|upprättad|upprättats|inkommit|inlämnad
      gjort|gjorde|skickat|skickade|lämnat|lämnade|gjord|upprättat|upprättade|inkommit|lagt|skrivit|skrev|skickats .. in|ifrån|en|två|flera|? .. sån|ny|egen|? .. orosanmäl*|oroanmäl*|anmälan till soc*|anmälan om oro|anmälan hos soc*
      anmält|anmälde|rapporterade|rapporterat .. sin|vår|en|? .. oro|det|oss|mig|henne|honom|detta|familjen .. till|hos .. <soc>|kommunen
      anmält|anmälde .. oro
      har|hade|blev|blivit|är .. orosanmäl*|oroanmäl*
      utredning* .. pågår|startad|öppnad|inledd|är|hos|på .. <soc> .. efter|sedan .. anmälan
      <soc> .. har|fick|fått|inledde|inlett|startade|öppnade|tog .. emot|in|en|? .. anmälan|orosanmälan|utredning
      ligger|finns .. redan|en|? .. en|? .. orosanmäl*|oroanmäl* .. inne|hos|redan|på|sedan|sen|från|om
      finns .. redan .. orosanmäl*|oroanmäl*
      - <neg> .. gjort|gjord|gjorts|ligger|finns|skickat|lämnat|orosanmält|orosanmäld|anmält|kontaktat|ringt
      - ska|kommer|vill|tänker|borde|måste .. ha|göra|skicka
      - om .. någon|nån|jag|vi|skolan|man .. har? .. gjort|gör|gjorde
      gjort|gjorde|skickat|skickade|lämnat|gjord|upprättat|lade .. in? .. en? .. orosanmälan|orosanmälning|orosanmälningar
      orosanmält|orosanmälde|orosanmäldes|orosanmäld
      har|hade .. orosanmält
      ~kontaktat|ringt|anmält|anmälde|ringde|kontaktade|kontaktats|larmat|informerat|informerade|kopplat|kopplade|meddelat .. till|in|? .. socialtjänsten|soc|socialen|socialjour*|socialkontor*
    `,
    planned: `
      ska|kommer|tänker|måste|behöver|skyldig|skyldiga|planerar|får|vill|tänkte .. göra|skicka|lämna|skriva .. en? .. orosanmälan|orosanmälning|anmälan till soc*
      ska|kommer|tänker|måste|skyldig|behöver .. att? .. orosanmäla
      - rädd|orolig|livrädd|vill inte|slippa|snälla|inte vill|varför|skräckslagen .. att|inte|att inte|ni|du .. skolan|de|dom|hon|ni|du|någon|kuratorn|läraren|? .. gör|göra|skickar|ringer|kontaktar|anmäler|ska
      - om .. jag|du|ni|skolan|de|man|någon|nån|hon .. gör|skickar|ringer|kontaktar|anmäler
      - vill|får|ska|kommer|tänker .. inte|ej|aldrig .. göra|skicka|ringa|kontakta|att
      - <neg> .. ska|kommer|vill|behöver|tänker .. göra|skicka|ringa|kontakta|anmäla
      ~ska|kommer|tänker|planerar|måste|lovade|lovat|avser|hjälper|hjälpa|skulle|lovar|tänkte .. att? .. ringa|kontakta|anmäla|prata|ta|höra|vända|ringer|mejla|koppla .. till|med|kontakt|av|sig|oss|mig|in|? .. <soc>|socialtjänst|kommunen
      måste|ska|kommer|skyldig|skyldiga|behöver|tvungen|tvungna|skyldighet .. att? .. anmäla|rapportera|göra|lämna .. det|detta|en|oro|vidare|? .. till .. <soc>
      skyldig|skyldiga|skyldighet|anmälningsskyldig|anmälningsskyldiga|anmälningsplikt .. att? .. anmäla|göra .. detta|det|en|orosanmäl*|till|oro
      ska|kommer|tänker|planerar|måste|avser|behöver|tvungen|vill|tänkte|lovade|redo .. att? .. göra|skicka|lämna|skriva|upprätta|få .. in|en|någon|? .. orosanmäl*|oroanmäl*|anmälan till soc*|anmälan om oro
      gör|skickar|skriver|lämnar|upprättar .. jag|vi|skolan|kuratorn|rektorn|hon|han|de|dom|bup|en|in|? .. en|in|? .. orosanmäl*|oroanmäl* .. imorgon|idag|i|på|nu|ikväll|under|efter|tillsammans
      orosanmälan|oroanmälan|anmälan till soc* .. ska|kommer|görs|skickas|planeras|skrivs|behöver|måste .. göras|att|idag|imorgon|skickas|in|skrivas|lämnas|av|?
      ~ringer|kontaktar .. socialtjänsten|soc|socialen|socialjouren|socialjour .. imorgon|ikväll|nu|på|idag|direkt|i|måndag|efter
      ~ringer|kontaktar .. jag|vi .. socialtjänsten|soc|socialen|socialjouren
      gör .. en? .. orosanmälan .. imorgon|idag|nu|ikväll|på|i
      gör|skickar|skriver .. jag|vi .. en? .. orosanmälan
      jag|vi|kuratorn|hon|rektorn|skolan|de .. gör|skickar|skriver .. en? .. orosanmälan
      orosanmälan .. ska|kommer|görs|skickas .. göras|att|idag|imorgon|skickas|in
      vi .. gör .. orosanmälan
    `,
    not_made: `
      <neg> .. gjort|gjord|gjorde|skickat|lämnat|har|upprättat|finns|gjorts|blivit .. någon|nån|en|än|? .. orosanmäl*|oroanmäl*|anmälan till soc*
      <neg> .. kontaktat|ringt|informerat|kopplat|kopplats|anmält .. in|med|till|oro|det|? .. <soc>
      <soc> .. är|har|vet .. inte|ej|inget|ännu inte .. inkopplad*|inblandad*|informera*|kontakta*|om|?
      orosanmälan|oroanmälan|anmälan .. till? .. soc*? .. är|har|saknas|blev .. inte|ej|aldrig|ännu inte .. gjord|gjorts|inskickad|av
      ingen .. orosanmälan|orosanmälning
      orosanmälan .. är|har .. inte|ej .. gjord|gjorts|gjort
      inte|ej .. orosanmält|orosanmäld
      inte|ej .. kontakta*|ringt|anmält .. socialtjänsten|soc|socialen|till soc*
      soc|socialtjänsten .. är .. inte .. inkopplad*|kontakta*
    `,
  },
};

/** Where somebody who writes in their work does it: their own group knows. */
export const workplace: RuleFile = {
  topic: 'cue.workplace',
  values: {
    school: `
      skol*|lärare|mentor|rektor|elevhälsa*|pedagog|specialpedagog|studie*|kurator|fröken|läraren|förskol*|gymnasie*|*lärare|fritids
    `,
    health_care: `
      bup|vårdcentral*|läkare|sjuksköterska|barnmorska|psykolog|ungdomsmottagning*|umo|akuten|akutmottagning*|mottagning*|klinik*|*mottagning|*mottagningen|barnläkare|psykiatri*|habilitering*|sjukhus*|logoped|fysioterapeut|distriktssköterska
    `,
    social_services: `
      soc*|familjesekreterare|familjehemssekreterare|barnhandläggare|socialsekreterare|familjerätt*
    `,
    other: `
      hvb|hvb-hem|boende*|stödboende*|behandlingsassistent*|fritidsledare|fritidsgård*|tränare|fältare*|personlig|sis|statens|polis|präst|diakon|ledare|integration*|kontaktperson|gode|boendestödjare|fältassistent*|jour*|asylboende*|härbärge*
    `,
  },
};
