import type { RuleFile } from '../../rules/rule-set.ts';

/** Whether it goes on. */
export const ongoing: RuleFile = {
  topic: 'ongoing',
  values: {
    ongoing: `
      fortfarande|fortsätter|fortsatt .. att|mig|med|skriva|skriver|skicka*|hör*|hot*|kontakt*|det|kvar|ute|?
      pågår|pågått
      varje .. dag|vecka|kväll|helg|morgon|rast|pass|lektion
      skriver|skickar|ringer|hotar|smsar|snappar|följer|kontrollerar|kollar|slår|tjatar|kommenterar|tafsar|pressar|stalkar|förföljer|tvingar|kräver|hör .. <mig>|<henne>|till|fortfarande|hela|varje|jämt|flera|att|av|på|sig|konstant|med
      <han> .. vill|ska|kommer|tänker ... träffa*|ses|hämta|hit|komma|ha .. mer|igen|imorgon|ikväll|helg*
      slutar|slutat .. inte|aldrig
      slutar .. inte
      vägrar .. sluta
      ger .. sig .. inte
      går|cirkulerar|skickas|sprids|ligger .. fortfarande|runt|kvar|uppe|ute
      ligger .. kvar|ute|uppe
      igår|ikväll|inatt|imorse|idag|nyss|precis|förrgår|imorgon .. <han>|fick|skrev|kom|hotade|skickade|slog|hände|ringde|la|lade|dök
      <han> .. skrev|kom|hotade|skickade|ringde|dök|slog|stod|tafsade .. igår|idag|imorse|inatt|nyss|precis|igen|ikväll|häromdagen
      senast .. igår|idag|förrgår|i|ikväll|inatt|imorse|förra|häromdagen
      nya .. konton|konto|meddelan*
      skapar|skapat|gör|gjort .. nya .. konton|konto
      dyker .. upp
      blir|blivit .. värre|mer
      har .. fortfarande .. kontakt|<bild>
      träffar|träffas|ses .. honom|henne|varandra|fortfarande
      vi .. är|bor .. fortfarande|ihop|tillsammans
      bor .. med .. honom
      ibland|ofta|jämt .. <han>
      hotar .. med|att
      till .. på .. lördag|fredag|torsdag|söndag
      än .. idag|i dag
      dagligen|dagarna i ända|flera gånger om dagen
      ligger .. ju? .. uppe|kvar|ute
      så .. sent .. som
      nästa .. vecka|helg|gång
      på .. lördag|söndag|fredag|torsdag|onsdag|måndag|tisdag .. $
      ringer|skriver|hotar|hör .. hela .. tiden
      skriver .. typ? .. #
      får .. jag|hon|han .. inte .. gå|träffa|ha|vara|prata|ut
      hotar .. att .. skicka|sprida|lägga|komma|döda|berätta
      har .. sagt .. att .. de|han|dom .. kommer|ska|hämtar
      senast .. i
      han|hon|dom|de .. hotar|pressar|tjatar|kräver|följer|skriver|skickar|ringer|kommenterar|tafsar|slår|kontrollerar
      sedan|sen .. i? .. vintras|nyår|jul|höstas|dess .. får|har|hon|han
      står .. utanför
      varje .. kväll|dag|vecka
      räknar .. ner
      dyker .. han .. upp
      har .. han|hon|mannen .. skrivit|skickat|ringt .. från|nya|tre|flera|meddelan*|igen
      efteråt .. har
      började .. skicka
      hämtar .. henne|mig|honom
      turas .. om
      sedan|sen .. jul|nyår|sommaren|augusti|september|oktober|november|i höstas
    `,
    ended: `
      för .. #|ett|två|tre|fyra|fem|några|flera|många|länge|en|ett par|typ|kanske .. år|månader|sen|månad|veckor .. sen|sedan|sen
      för .. länge .. sen|sedan
      slutade|slutat .. skriva|svara|höra|träffa*|prata|komma|vi|för|han|med
      slutade .. svara
      över|slut|förbi .. nu|sen|med|det
      det .. är .. över|slut|förbi
      blockade|blockat|blockerade|blockerat|blocka .. honom|henne|dom|dem|han|den|och|kontot|överallt|mig|på
      har .. inte .. hört .. av|något|nåt|från|sen
      inte|aldrig|ingenting .. hört .. av|något|nåt|från|sig .. sen|sedan|igen|?
      tyst .. sen|sedan|nu|från
      ingen|inte .. kontakt .. längre|sen|med|nu|sedan|?
      bröt|brutit|avslutade .. kontakten|med
      gjorde|gjort|gör .. slut
      förra|i .. sommaren|somras|hösten|höstas|våras|vintras|vintern|våren|året|terminen|fjol|julas
      hände|var|skedde .. i .. somras|höstas|våras|vintras|fjol|julas|påskas|lördags|fredags|helgen
      i .. somras|höstas|våras|vintras|fjol|julas|påskas|lördags|fredags|söndags
      förra .. helgen|sommaren|hösten|året|våren|vintern
      när .. jag|hon .. var|va .. #|liten|yngre|mindre
      hände .. en .. gång
      har .. flyttat|slutat|åkt .. därifrån|dit
      flyttade|flyttat .. därifrån|ifrån|ut|hem
      inte .. träffat .. honom|henne .. sen|sedan|igen
      inte .. längre .. kontakt
      händer .. inte .. längre|mer
      upphört|upphörde
      borta .. nu
      dog|död
      anhållen|häktad|dömd|fängelse|gripen|dömdes
      har .. raderat|tagit .. bort .. kontot|mig
      inte .. pratat|hörts|hört|träffat|setts .. av? .. sig? .. sen|sedan|något|nåt|igen|på
      inte .. hörts .. av
      flyttade|flyttat .. till|dagen|därifrån|ut
      blev .. jag|hon|han .. våldtagen|utsatt
      den .. # .. januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
      slutade .. på .. skolan|jobbet
      slutade .. för .. #
      två|tre|fyra|fem|några|# .. veckor|månader|år|dagar .. sen|sedan
      tog .. bort .. den|honom|kontot|det
      är|e .. borta .. nu|?
      inget .. sen|sedan .. dess|?
      tyst .. nu|sen|$
      i .. lördags|fredags|söndags|torsdags|november|oktober|september|augusti|juli|juni|maj|april|mars|februari|januari
      blocka|blockade|blockerade
      när .. det .. hände
      var|va .. bara .. #
      den .. va|var .. borta
    `,
    unclear: `
      vet .. inte|ej .. om .. <han>|det|den|dom|bilden .. fortfarande|fortsätter|slutat|är|har|kvar|över|skicka*|sprid*|kommer|finns|ligger
      ingen .. aning .. om .. det|han|den|dom .. fortfarande|finns|är|sprid*|har
      oklart|osäker .. om .. det|han|den .. finns|är|fortsätter
      vet .. inte|ej .. om .. han|hon|det|de|dom|den .. försökt|är sant|är|finns|fortsatt|kvar
      vet .. inte .. om .. det .. är .. över|slut|kvar
    `,
  },
};

/** Danger now or within a day: stated, or denied. */
export const immediateDanger: RuleFile = {
  topic: 'immediate_danger',
  values: {
    yes: `
      han|exet|pappa|brorsan|killen|farbror|dom|de|hon .. är|e|kommer .. på .. väg .. hit|hem|upp|till mig
      på .. väg .. hit|till mig|upp till
      ska|kommer .. komma .. hit .. ikväll|inatt|nu|idag|snart
      står|sitter|väntar|bankar|knackar .. utanför .. dörren|porten|fönstret|huset|här|min|nu|lägenheten|jobbet
      bankar|sparkar|rycker|slår .. på|i .. dörren|ytterdörren|porten
      måste|ska|tvingas|tvingar .. träffa|åka|dit|möta|följa|ses .. honom|dom|dem|en|nån|med|till|dit|? ... ikväll|inatt|imorgon|i kväll|i natt
      ikväll|inatt|imorgon .. måste|ska|tvingas .. jag|hon|vi .. träffa|åka|möta|dit|följa
      hämtar|hämta|tar|ta .. mig|henne|honom|oss .. ikväll|inatt|imorgon|flygplats*|till flyget|snart|natt
      kommer|hämtar .. efter .. stängning
      flyget|planet|flyg|flygplats* .. går|ikväll|imorgon|inatt|natt|nu
      utelåst|utkastad|utslängd|utslängda
      slängde|kastade|slängt|kastat .. ut .. mig|oss .. ikväll|idag|inatt|nu|nyss|igår
      ingenstans .. att .. ta|sova|gå|vara|bo
      ingen .. stans .. att .. ta|sova|gå|vara
      inget|inte|ingen .. ställe|plats .. att .. sova|vara|gå .. inatt|ikväll|?
      vågar|kan .. inte .. gå|åka|komma|vara|sova .. hem|hemma .. ikväll|inatt|nu|idag
      har|tagit|tog|svalt|svalde .. tagit|svalt|massa|alla .. tabletter|piller|överdos
      tänker|ska|kommer|tänkt .. ta .. dom|dem|tabletterna|alla|livet .. ikväll|inatt|nu|när|idag
      göra|ta .. det|livet|slut .. av|på|? .. ikväll|inatt|idag
      sitter|står .. på .. bron|taket|kanten|räcket|perrongen
      jag|vi|hon|han .. är .. i .. fara
      inte|ej .. trygg|trygga|säkert|tryggt .. nu|här|hemma|inatt|ikväll|hos|i
      inte|ej .. säker .. hemma|här|inatt|ikväll|i .. sin|min
      gömmer|gömt .. mig|sig .. i|på|från
      låst|låste .. in .. mig|sig .. på|i
    `,
    no: `
      känner|är|e|sitter|jag|hon|han|vi|här|det .. mig|sig|oss|? .. trygg|trygga|tryggt .. nu|här|hemma|hos|just|ikväll|där|inatt|i|på|med|?
      i .. trygghet|säkerhet
      säker|säkra|säkert .. nu|här|hemma|hos|ikväll|inatt
      ingen .. fara|risk .. nu|just|ikväll|för mig|på taket|akut|?
      inte|ej|ingen .. i|akut .. fara
      inte .. rädd .. nu|just|ikväll|för
      lugnt .. här|nu|hemma|där|just
      adressen .. är .. hemlig|skyddad
      skyddad .. adress|identitet|boende
      vet .. inte .. var|vart .. jag|hon|han|vi .. bor|är|jobbar
      han|hon|dom|de .. är .. bortrest*|utomlands|häktad|i fängelse
      tror .. att .. vi .. är
      ska|kommer|tänker .. inte .. göra .. något|nåt .. inatt|ikväll|idag|dumt
      inte .. idag|ikväll|inatt
      mamma|pappa|syrran|kompisen|morsan .. är|e|sitter .. här|hemma|bredvid|där då
      mamma .. är|e|sitter .. i .. köket|rummet|vardagsrummet
      - inte .. säker|säkert|trygg
      - vet .. säkert
      - säker|säkert .. på|att|om|tolv
    `,
  },
};
