import type { RuleFile } from '../../rules/rule-set.ts';

/** Whether it goes on. */
export const ongoing: RuleFile = {
  topic: 'ongoing',
  values: {
    ongoing: `
      fortfarande|fortsätter|fortsatt|fortsätt .. <han>|att|mig|med|skriva|skicka*|hör*|hot*|kontakt*|och|det|?
      pågår|pågått
      hela .. tiden|dagarna|dagen
      varje .. dag|vecka|kväll|natt|gång|helg|morgon|rast|månad|träning|pass|lektion
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
      träffar|träffas|ses|ser .. honom|henne|varandra|vi|fortfarande|på
      vi .. är|bor .. fortfarande|ihop|tillsammans
      bor .. med .. honom
      ibland|ofta|jämt .. <han>
      hotar .. med|att
      till .. på .. lördag|fredag|torsdag|söndag
    `,
    ended: `
      för .. #|ett|två|tre|fyra|fem|några|flera|många|länge|en|ett par|typ|kanske .. år|månader|sen|månad|veckor .. sen|sedan|sen
      för .. länge .. sen|sedan
      slutade|slutat .. skriva|svara|höra|träffa*|prata|komma|vi|för|han|med
      slutade .. svara
      över|slut|förbi .. nu|sen|med|det
      det .. är .. över|slut|förbi
      blocka*|blockera*|blockat|blockade|blockerade .. honom|henne|dom|dem|han|den|och|kontot|överallt|mig|på
      har .. inte .. hört .. av|något|nåt|från|sen
      inte|aldrig|ingenting .. hört .. av|något|nåt|från|sig .. sen|sedan|igen|?
      tyst .. sen|sedan|nu|från
      ingen|inte .. kontakt .. längre|sen|med|nu|sedan|?
      bröt|brutit|avslutade .. kontakten|med
      gjorde|gjort|gör .. slut
      förra|i .. sommaren|somras|hösten|höstas|våras|vintras|vintern|våren|året|terminen|fjol|julas
      hände|var|skedde .. i .. somras|höstas|våras|vintras|fjol|julas|påskas|lördags|fredags|helgen
      i .. somras|höstas|våras|vintras|fjol|julas|påskas|lördags|fredags|söndags
      i|förra .. helgen|sommaren|hösten|året|våren|vintern
      när .. jag|hon|han .. var .. #|liten|yngre|mindre|barn
      bara|en .. en .. gång|kväll
      en .. gång .. $
      hände .. en .. gång
      har .. flyttat|slutat|åkt .. därifrån|dit
      flyttade|flyttat .. därifrån|ifrån|ut|hem
      inte .. träffat .. honom|henne .. sen|sedan|igen
      inte .. längre|mer .. kontakt|?
      händer .. inte .. längre|mer
      upphört|upphörde
      borta .. nu
      dog|död
      anhållen|häktad|dömd|fängelse|gripen|dömdes
      har .. raderat|tagit .. bort .. kontot|mig
    `,
    unclear: `
      vet .. inte|ej .. om .. <han>|det|den|dom|bilden .. fortfarande|fortsätter|slutat|är|har|kvar|över|skicka*|sprid*|kommer|finns|ligger
      ingen .. aning .. om .. det|han|den|dom .. fortfarande|finns|är|sprid*|har
      oklart|osäker .. om .. det|han|den
      vet .. inte .. om .. det .. är .. över|slut|kvar
    `,
  },
};

/** Danger now or within a day: stated, or denied. */
export const immediateDanger: RuleFile = {
  topic: 'immediate_danger',
  values: {
    yes: `
      <han>|pappa|exet|brorsan|killen|farbror .. är|kommer|e .. på .. väg|hit|hem
      på .. väg .. hit|hem|till mig|upp
      står|stod|sitter|är|väntar|bankar|knackar|kör .. utanför|på dörren|vid dörren|utanför|i trappan
      utanför .. dörren|huset|porten|fönstret|min|mitt|här|nu
      bankar|knackar|sparkar|slår|rycker .. på|i .. dörren
      måste|ska|tvingas|tvingar|tvingad .. träffa|åka|dit|följa|möta|ses|göra|ut .. honom|dom|dem|en|nån|med|till|dit ... ikväll|inatt|imorgon|idag|nu|kväll|natt
      ikväll|inatt|imorgon|inom|snart|idag .. ska|måste|kommer|tvingas ... träffa|åka|dit|hämta*|hit|möta|resa|flyga|ses
      hämtar|hämta|kommer .. mig|henne|honom|hit|hem .. ikväll|inatt|imorgon|idag|nu|snart|om|kl
      <han> .. kommer .. hem|hit|tillbaka .. snart|nu|ikväll|om|kl|inatt|när
      utelåst|utkastad|utslängd|ute .. och|har|vågar|inatt|i|ikväll
      ingenstans .. att .. ta|sova|gå|vara|bo .. vägen|?
      vågar .. inte .. gå|åka|vara .. hem|hemma|kvar .. ikväll|inatt|nu|?
      har|tagit|tog|svalt|svalde .. tabletter|piller|överdos|massa
      ska|tänker|kommer .. göra|ta .. det|livet|slut .. ikväll|inatt|nu|idag|av mig
      ta .. livet|mitt .. liv|av|mig .. ikväll|inatt|nu|idag|imorgon
      sitter|står .. på .. bron|taket|balkongen|spåret|perrongen|kanten|räcket
      låst|låste|låser|inlåst .. in .. mig|sig|på|henne|honom|i
      gömmer|gömt|gömd .. mig|sig|på|i
      flyget|planet|flyg .. går|är|ikväll|imorgon
      hotar|hotat .. att .. döda|mörda|komma|slå .. mig|ihjäl|hit|ikväll|inatt
      dödar|döda .. mig|henne .. ikväll|inatt|nu|om
      jag .. är .. i .. fara
      i .. fara .. nu|?
      inte .. trygg|säker|tryggt|säkert .. nu|här|hemma|ikväll|inatt|just|?
      otrygg .. nu|just|här
    `,
    no: `
      är|är|känner|känns|e|sitter|vi|hon|han|jag .. trygg|trygga|säker|säkert|tryggt|säkra|trygg .. nu|här|hemma|hos|just|ikväll|där|inatt|i|på|med|?
      trygg|säker|tryggt|säkert|trygga .. nu|här|hemma|hos|just|ikväll|där|inatt
      ingen .. fara|akut|risk .. nu|just|ikväll|för|på|akut|?
      inte|ej|ingen .. i .. fara
      inte|ej|inget|ingen .. akut|omedelbar
      inte .. rädd .. nu|just|ikväll|för .. ikväll|nu|inatt
      inte .. i .. närheten|stan
      hemma|hos .. mamma|pappa|mormor|kompis|morsan|farmor|vän|syrran .. nu|är|där|trygg*|och|ikväll|inatt
      adressen .. är .. hemlig|skyddad
      skyddad .. adress|identitet|boende
      vet .. inte .. var|vart .. jag|hon|han|vi .. bor|är|jobbar
      kan .. inte .. komma|nå .. hit|in|mig|henne|åt
      bor .. långt .. bort|härifrån|ifrån
      långt .. bort|härifrån .. från
      låst .. dörren
      dörren .. är .. låst
      han|hon|dom .. är .. bortrest*|utomlands|häktad|i fängelse|på jobbet
      inget .. som .. händer .. ikväll|nu|inatt
      inga .. hot .. nu|just
    `,
  },
};
