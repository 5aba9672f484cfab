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
    `,
    friend: `
      <berätta> .. för|till|med|det|allt|om .. min|mina|en|ett|nån|par|två|sin|några .. bästa? .. <kompis>|tjejkompis*|klasskompis*|kompis*|lagkompis*
      <kompis>|tjejkompis*|kompis*|klasskompis*|bästis* .. <vet>|fattar|såg|märkte|hörde|läste|fick .. om|allt|det|lite|typ|av|veta|reda|att|?
      bara|enda|förutom|utom .. min|mina|en|två|hennes .. bästa? .. <kompis>|tjejkompis*|klasskompis*
      min|mina|en .. bästa? .. <kompis>|tjejkompis*|klasskompis* .. <vet>|var .. med|såg|säger|tycker|sa
      <kompis> .. som .. <vet>|såg|var .. med
      <kompis> .. säger|sa|tycker|tyckte|tjatar .. att .. jag|det|man|hon .. borde|ska|måste|är
      visade|visat .. för|till? .. min|en|mina .. bästa? .. <kompis>
      ^ min|mina|en|två .. bästa? .. <kompis>|tjejkompis*|klasskompis*|lagkompis*
      ^ jo|ja|mm|japp .. min|mina|en .. bästa? .. <kompis>|tjejkompis*
    `,
    partner: `
      <berätta> .. för|till|med|allt|det|om .. min|mitt|sin|sitt .. pojkvän|flickvän|kille|tjej|sambo|partner|man|fru|fästman|fästmö|snubbe|pojkvännen
      min|hennes|hans .. pojkvän|flickvän|kille|tjej|sambo|partner|fästman|nya kille|man|fru .. <vet>|stöttar|sa|säger|tycker|vill|tröstar|var
      pojkvännen|flickvännen|sambon .. <vet>|stöttar|tycker
    `,
    parent: `
      <berätta> .. för|till|med|det|allt|om .. min|mina|sin|sina|våra|hennes|hans? .. <mamma>|<pappa>|<föräldrar>
      <föräldrar>|<mamma>|<pappa>|päron* .. <vet>|fattade|fattar|såg|märkte|hörde|hittade|läste|kom .. om|allt|det|av|att|på|mitt|?
      <mamma>|<pappa>|<föräldrar> .. fick|fått .. reda|veta|höra|se|nys
      <mamma>|<pappa> .. är .. den .. enda|ända
      <mamma>|<pappa> .. hittade|såg|läste|kom .. på|<bild>|chatten|meddelan*|mobilen|telefonen|konversation*
      visade|visat .. för|till? .. min? .. <mamma>|<pappa>|<föräldrar>
      <mamma>|<pappa>|<föräldrar> .. blev .. arg|ledsen|förbannad|jättearg|tokig|knäckt|förkrossad|helt|chockad
      <mamma>|<pappa> .. tror|trodde|tycker|tyckte|säger|sa|stöttar|tröstade|kramade|tjatar|vill|ringde .. mig|på|att|inte|jag|jätte|det|polisen
      - <mamma>|<pappa>|<föräldrar> .. vet .. inte|ingenting|inget|ej
      - om .. <mamma>|<pappa> .. fick|får .. reda|veta
    `,
    relative: `
      <berätta> .. för|till|med|det|allt|om .. min|mina|sin .. <syskon>|brorsa|syrra
      <syskon> .. <vet>|fattade|såg|märkte|hörde|fick .. om|allt|det|av|att|reda|veta|?
      bara|enda|förutom|utom .. min|mina|hennes .. <syskon>
      <syskon> .. säger|sa|tycker|stöttar|tjatar .. att .. jag|det
      ^ min|mina .. <syskon>
      ^ jo|ja|mm|japp .. min .. <syskon>
    `,
    school: `
      <berätta> .. för|till|med|det|allt|om .. min|en|vår|sin|skolans|hennes|på|skolan? .. <lärare>|skolan
      <lärare> .. <vet>|fattade|såg|märkte|hörde|fick|frågade|tog|hjälpte|pratade|skulle|har .. om|allt|det|av|att|reda|veta|upp|mig|med
      skolan .. <vet>|fick|känner|kopplades|har|är|utreder|informera*
      går|gått|gick|träffar|träffat|pratar|pratat|prata .. hos|med|till .. skolans? .. kurator*|skolkurator*|skolsköterska*|elevhälsan
      sa|sagt|sade .. till .. <lärare>
      anmält|anmälde|sagt .. till .. skolan|rektor*
      kuratorn|skolkuratorn|mentorn|rektorn|läraren|skolsköterskan .. säger|sa|sade|tycker|ringde|gjorde|vill
    `,
    health_care: `
      <berätta> .. för|till|med|det|allt|om .. min|en|sin|hennes|på .. <vård>
      <vård> .. <vet>|fick|har|känner|säger|sa|tror|tycker .. om|allt|det|av|att|reda|veta|till
      går|gått|gick|träffar|träffat|pratar|pratat .. hos|på|med|till|i .. en|min|sin? .. <vård>|terapi
      sökt|sökte|var|varit|åkte .. vård*|akuten|sjukhus*|läkare|barnmorska|vårdcentral*|gyn*
      kontakt .. med|på|hos .. bup|psyk*|vård*
    `,
    social_services: `
      <berätta> .. för|till|med|det|allt|om .. min|en|sin .. <soc>
      <soc> .. <vet>|fick|har|är|kopplades|utreder|känner|kom|säger|sa|öppnade .. om|allt|det|av|att|reda|inkopplade|inkopplad|veta|till|utredning|ordnat|placerat|hjälpt|hjälper|kontakt
      soc|socialtjänsten|socialen .. inkopplad|inkopplade|utredning
      har|haft|fått .. en? .. socialsekreterare|handläggare|kontaktperson|soc
      orosanmälan|orosanmälning|orosanmält|orosanmälde .. gjord|gjorts|är|har|gjorde|gjort|gjordes
      kontakt .. med .. <soc>
    `,
    police: `
      anmält|polisanmält|polisanmälde|anmälde|polisanmäld|anmäld|polisanmälts
      anmälan|polisanmälan|anmälning .. är|blev|gjord|inlämnad|gjordes|gjort|lämnad
      polisen .. <vet>|har|kom|förhörde|tog|utreder|la|lade|förhör|ringde|är|sa|säger
      gjort|gjorde|lämnade|lämnat .. in? .. en? .. anmälan|polisanmälan|anmälning
      förhör|förhördes|målsägande*|rättegång*|åklagar*|åtal*|förundersökning*
      <berätta> .. för|till|med .. polisen
    `,
    other: `
      <berätta> .. för|till|med|det|allt|om .. min|en|sin .. tränare|chef|kollega|ledare|fritidsledare|präst|granne|imam|kontaktperson|coach|tränaren|chefen|kollegan|ungdomsledare|boendepersonal|personalen|grannen
      tränaren|chefen|kollega|kollegan|lagledaren|ledaren|fritidsledaren|prästen|grannen|personalen|coachen|facket .. <vet>|fick|såg|märkte|säger|sa|hörde
      min .. chef|tränare|kollega|ledare|granne|fritidsledare .. <vet>|såg|märkte|säger|sa|hörde
    `,
  },
};

export const policeReport: RuleFile = {
  topic: 'police_report',
  values: {
    made: `
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
      - vill|ska|kan|borde|måste .. anmält
    `,
    considering: `
      funderar|fundera|funderat|tänker|överväger|övervägt|tänkt|velar|vacklar .. på? .. att? .. anmäla|polisanmäla|anmälan|polisanmälan|polisen|göra en
      ska|tänker|vill|kommer|vågar|skulle|kanske|måste|borde|planerar .. nog? .. anmäla|polisanmäla|göra .. en? .. anmälan|polisanmälan
      ska|tänker|vill|kommer|skulle|kanske|planerar .. anmäla|polisanmäla
      ska|tänker|vill|kommer .. göra .. en .. anmälan|polisanmälan
      ska|tänker|vill|kommer .. ringa|kontakta|gå .. till? .. polisen|114 14
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
    `,
    not_made: `
      inte|ej|aldrig|inget|ingen .. anmält|polisanmält|anmäld|polisanmäld|anmälts|gjort .. det|än|något|nåt|till|en|för|någon
      inte|ej|aldrig .. anmält|polisanmält|polisanmäld|anmäld
      ingen|inte .. gjort|gjord .. anmälan|polisanmälan|anmälning
      ingen .. anmälan|polisanmälan|anmälning .. är|har|gjord|än|finns|gjorts
      ingen .. anmälan|polisanmälan
      inte|ej|aldrig .. kontakta*|ringt|pratat|varit|gått .. polisen|med|till|hos .. polisen
      polisen .. är|har .. inte .. kontakta*|inkopplad|inblandad
      inte .. polisanmält
      polis .. har|är .. ej|inte
      inte .. gjort .. någon|nån|en .. anmälan|polisanmälan
    `,
    not_wanted: `
      vill|ville|vågar|tänker|kommer|orkar|ska|skulle .. inte|ej|aldrig|absolut|int .. anmäla|polisanmäla|göra|ha|blanda|dra|gå|prata|involvera|att .. anmälan|polisen|polis|en|någon|nån|in|till|med|det?
      vill|ville|vågar|tänker|kommer|orkar|ska .. inte|ej|aldrig|absolut .. anmäla|polisanmäla
      vill|ville .. inte .. att .. polisen|det|någon|ni|nån .. anmäl*|kopplas|ska|ringer|blandas|polis*
      vill .. inte .. ha .. med .. polisen
      inte|ej|ingen .. polis|polisen .. nu|tack|alls|snälla|inblandad
      ingen .. polis
      inte .. polisen
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
