import type { RuleFile } from '../../rules/rule-set.ts';

/** Whether it goes on. A weak line (`~`) is a mere time or place: it counts only beside what was done. */
export const ongoing: RuleFile = {
  topic: 'ongoing',
  values: {
    ongoing: `
      fortfarande|fortf|ännu|alltjämt .. skriv*|skick*|hör*|hot*|kontakt*|kvar|ute|uppe|sprid*|sprids|cirkulerar|ringer|träffa*|ses|på|med|tillsammans|ihop|igång|pågår|följer|slår|bor|finns|jagar|stör|tjatar|försök*|press*|tvingas
      skriv*|skickar|hör*|hot*|håller|sprids|cirkulerar|ligger|finns|ringer|träffa*|ses|pågår|följer|slår|är|e|bor|händer|kommer|delas|fortsätter .. fortfarande|fortf|alltjämt
      fortsätter|fortsätta|fortgår|fortlöpande
      fortsatt .. att|skriva|skicka|höra|hota|kontakt*|mig|med|hela|trots|efter
      pågår|pågående|pågått
      varje|var .. dag|vecka|kväll|helg|morgon|rast|pass|lektion|natt|träning|arbetspass|månad|timme|skoldag|träningsdag
      ~varje .. gång
      varenda|vareviga .. dag|kväll|gång|natt|vecka|rast|pass
      dygnet .. runt
      på|om .. nätterna|kvällarna|helgerna|dagarna|rasterna|lektionerna|träningarna|morgnarna
      <han>|exet|killen|chefen|läraren|tränaren|gubben|som|*ledare .. skickar .. sms|meddelan*|bilder|<bild>|snaps|hjärtan|mejl|grejer
      nästan|typ .. varje|varenda
      när .. ingen .. ser|är hemma
      hela .. tiden|tin|dagarna|dygnet|nätterna
      hela .. tiden
      dagligen|dagligdags|konstant|ständigt|jämt|stup i kvarten
      flera|många|massa|tio|typ # .. gånger .. om|per|i .. dagen|dan|dygnet|dag|veckan|vecka|timmen
      skriver|skickar|swishar|betalar|köper|låser|ringer|hotar|smsar|snappar|messar|textar|mejlar|följer|förföljer|stalkar|kontrollerar|kollar|slår|tjatar|kommenterar|tafsar|pressar|tvingar|kräver|utpressar|spammar|bombar|trakasserar|jagar|kränker|dm:ar|dmar|bevakar|övervakar|knuffar|tar|rör|förgriper|utnyttjar|säljer|våldtar .. <mig>|<henne>|sig|efter|hela|varje|jämt|konstant|mycket|mkt|åt|nya|på
      <han> .. hotar|pressar|tjatar|kräver|följer|skriver|skickar|ringer|kommenterar|tafsar|slår|kontrollerar|bestämmer|utpressar|tvingar|vägrar|stalkar|smyger|trakasserar|sprider|lägger ut|vill ha|köper|ger|hämtar|betalar|räknar
      exet|killen|pappa|farsan|brorsan|mannen|läraren|tränaren|chefen|gubben|sambon|pojkvännen|kunden|köparen|styvpappa|personen .. hotar|pressar|tjatar|kräver|följer|skriver|skickar|ringer|kommenterar|tafsar|slår|kontrollerar|bestämmer|tvingar|köper|hämtar|fortsätter
      hotas|pressas|tvingas|utpressas|utnyttjas|kontrolleras|trakasseras|förföljs|slås|säljs|sprids|cirkulerar|delas|vidarebefordras .. av|till|på|att|hela|runt|fortfarande|i|varje
      blir .. hotad|slagen|pressad|tvingad|utpressad|utnyttjad|kontrollerad|förföljd|stalkad|trakasserad
      slutar|slutat|sluta|upphör|upphört|lugnar .. inte|aldrig
      inte|aldrig|ej .. slutar|slutat|upphört|tagit slut|över|lagt av|gett upp|ger upp|lämnar|lämnat|släppt
      vägrar .. sluta|släppa|ge
      vill .. inte .. sluta|släppa
      ger .. sig|upp .. inte|aldrig
      lämnar .. mig|henne|honom .. inte|aldrig
      låter .. mig|henne|honom .. inte .. vara
      ligger|finns|är .. ju? .. uppe|kvar|ute .. nu|fortfarande|på|på nätet|där|?
      går|skickas|flyger .. runt|rundor
      nya .. konton|konto|nummer|meddelan*|hot|profiler|snap|sms
      tre|två|flera|olika|andra .. nya? .. nummer|konton
      blir|blivit .. värre|mer|grövre|tätare|allt
      eskalera*|trappas|trappats
      har .. fortfarande .. kontakt|<bild>
      har|håller .. kontakt .. med .. honom|henne|varandra|mannen|dom
      brukar .. <han>|komma|skriva|ta|göra|ringa|vilja|hota|slå|skicka|hämta
      brukar .. komma|skriva|ta|göra|ringa|vilja|hota|slå|skicka|hämta
      vi .. är|bor|ses|träffas .. fortfarande|ihop|tillsammans|varje|ibland|ofta
      bor .. med|ihop .. honom|henne|med
      kommer .. han|hon|dom .. in|hit|hem|alltid
      <han> .. kommer .. in|hem|hit .. till|på|när|i
      är|e .. likadan|likadant .. nu|igen
      så .. sent .. som
      än|ännu .. idag|i .. dag
      senast .. igår|idag|förrgår|ikväll|inatt|imorse|häromdagen|kväll|morse|natt|går
      senaste|sista .. hotet|meddelandet|gången|smset|snapen|mejlet .. kom|var|va|är .. igår|idag|imorse|inatt|förrgår|häromdagen|i|för
      hotar .. med|att|om
      har .. sagt .. att .. de|han|dom .. kommer|ska|hämtar
      säger .. att? .. <han> .. ska|kommer|tänker|vill
      <han> .. vill|ska|kommer|tänker ... träffa*|ses|hämta|hit|komma|mer|igen
      vill .. ha .. mer|fler|nya|pengar
      räknar .. ner
      deadline|annars .. lägger|skickar|sprider|berättar|visar|kommer
      får .. jag|hon|han .. inte .. gå|träffa|ha|vara|prata|ut|jobba|åka
      måste .. jag|hon|han .. fråga|träffa|göra|skicka|visa|svara|betala
      står .. utanför
      stod .. utanför
      dyker .. upp
      dök .. upp .. igen|igår|utanför|hemma|på jobbet
      börjat|började|börja .. igen|om|höra av sig
      igen .. igår|idag|imorse|inatt|ikväll|häromdagen
      hände|hänt|hänt|gjorde|skrev|hörde .. det|han|hon|av sig|? .. igen .. $
      sen|sedan .. dess .. har .. han|hon|mannen|dom|det .. skrivit|skickat|ringt|fortsatt|hotat|hört|kommit
      sen|sedan|efteråt .. dess|? .. har|får|fått .. han|hon|mannen|exet|dom|jag .. skrivit|skickat|ringt|hotat|kontaktat|meddelan*|sms|hot|fortsatt
      har .. han|hon|mannen .. skrivit|skickat|ringt .. från|nya|tre|flera|meddelan*|igen
      fått|får|kommer .. nya|fler|meddelan*|samtal|hot|sms .. från|av|hela|varje|fortfarande|igen
      turas .. om
      hämtar .. henne|mig|honom
      ~på .. lördag|söndag|fredag|torsdag|onsdag|måndag|tisdag .. $
      får|kan|törs|vågar .. jag|hon|han .. inte .. sluta
      <han>|jag|hon .. inte|ej .. vågar .. sluta|säga nej|vägra
      vill .. att .. det .. slutar|försvinner|upphör|stoppas
      <han> .. e|är .. hemma|här .. ikväll|inatt|nu|natt
      till .. på .. lördag|fredag|torsdag|söndag|måndag|tisdag|onsdag
      nästa .. vecka|helg|gång .. han|hon|ska|vill|måste|vi
      har .. pågått .. sen|sedan|i|sedan|länge|under
      ~igår|ikväll|inatt|imorse|idag|nyss|precis|förrgår|häromdagen .. <han>|fick|skrev|kom|hotade|skickade|ringde|dök|hörde
      ~<han> .. skrev|kom|hotade|skickade|ringde|dök|hörde .. igår|idag|imorse|inatt|nyss|precis|igen|ikväll|häromdagen|kväll
      ~ibland|ofta|oftast .. <han>|när|på
      ~sedan|sen .. jul|nyår|sommaren|augusti|september|oktober|november|i höstas|i vintras|i våras
      ~i .. #|två|tre|fyra|fem|flera|några .. veckor|månader|år|veckors .. nu|tid
      ~har .. i .. #|två|tre|flera|några|ett .. år|månader|veckor|halvår
      - vill .. inte .. att .. han|hon .. fortsätter
      - blockar|blockerar .. hela
      - ringer .. om|hit|på|in|från|till .. sin|oss|dörren|er|?
      - ringer .. om|hit|på|in|från|upp
      - varje .. gång .. jag .. tänker|ser|hör
      - håller .. kontakt .. med .. er|oss|kuratorn|polisen
    `,
    ended: `
      slutade|slutat .. skriva|svara|höra|träffa*|prata|komma|hota|vi|han|med|ses|skicka|jobba|umgås|av|tvärt|helt|när|efter|säga|nu
      lade|la|lagt .. av .. nu|med|när|efter|sen
      det|allt|detta .. är|e|va|tog|har .. nu|över|slut|förbi|avslutat
      det|dethär .. är|e .. över|slut|förbi|bakom .. nu|sen|?
      tog|tagit .. slut
      är|e .. över|slut|förbi .. nu|sen|sedan|mellan
      upphört|upphörde|avslutats|avslutat|avslutades|avbröts|avbröt
      blockade|blockat|blockerade|blockerat|blocka|blockad|blockerad .. honom|henne|dom|dem|han|den|och|kontot|överallt|mig|på|numret|å|hela|direkt|personen|allt
      är|har .. blockad|blockerad|blockat|blockerat
      inte|int|aldrig|ingenting|inget|inte ett ord .. hört|hörts|hördes|hör .. av|något|nåt|från|sig|honom|henne|? .. sen|sedan|igen|mer|sig|dess|något|efter|nu
      inte|int|aldrig .. hört .. av .. sig
      har|ha .. inte .. hört .. något|nåt|ett|från|mer
      inget|ingenting|inte|noll .. sen|sedan .. dess|?
      tyst|tystnad|lugnt .. sen|sedan|nu|från|efter|$
      helt|alldeles .. tyst|tystnat|lugnt
      ingen|inte|ej|inget|noll .. kontakt .. längre|sen|med|nu|sedan|alls|idag|efter|?
      bröt|brutit|avslutade|avslutat|klippte|kapade|sa .. upp .. kontakten|bekantskapen|med
      bröt|brutit|avslutade|avslutat|klippte|klippt|kapade|kapat .. kontakten|banden|med
      inte .. träffat|setts|sett|pratat|skrivit|mött .. honom|henne|varandra|han|med|? .. sen|sedan|igen|mer|efter|dess|på
      träffar|ses|pratar|skriver .. inte .. honom|henne|med|varandra|? .. längre|mer|nu
      händer|hände|hänt|skett|sker|förekommer .. inte|aldrig|inget|ingenting .. längre|mer|igen|sedan|sen|efter|något|nåt
      inget|inte|ingenting .. mer|nytt|igen|liknande .. hänt|hände|kommit|skett
      hände|hänt|var|va|skedde|gjorde .. bara|en|det .. enda? .. gång|engång|gången
      en|bara|endast .. enda|en .. gång|kväll|natt
      engångs*
      aldrig .. igen|mer .. efter|sen|$
      raderat|raderade|tog bort|tagit bort|borttaget|borttagen|borttagna|nedtagen|nertaget|raderades|raderats .. kontot|den|det|allt|dom|bilden|bilderna|profilen|snap*|sidan|mig|och|av|efter|nu|hela
      tog|tagit|togs|plockades .. bort|ner|ned .. den|det|kontot|bilden|bilderna|av|direkt|nu|efter|?
      den|det|bilden|kontot|profilen|allt .. är|e|va|var|blev .. borta|raderad|raderat
      är|e|va|var|blev .. borta|raderad|raderat|nedtagen|borttagen|raderade .. nu|?
      <han> .. har? .. flyttat|flyttade|avlidit|dog|försvann|försvunnit|sitter inne|häktades|dömdes|fick kontaktförbud
      är|e .. död|avliden|häktad|anhållen|gripen|dömd|bortflyttad|avstängd|avskedad|relegerad|uppsagd
      dog|avled|anhållen|häktad|häktades|dömd|dömdes|fängelse|gripen|greps|avskedad|avstängd|relegerad
      kontaktförbud|besöksförbud
      fått|fick .. sluta|gå|lämna|sparken .. $
      nedtagna|nertagna|borttagna|raderade .. nu|$
      är|blev .. nu .. nedtagna|borttagna|raderade|borta
      bytte|bytt .. nummer|skola|lag|klubb|jobb .. och|sen|efter|så|så?
      sa .. upp .. mig|sig
      slutade .. på|i .. skolan|jobbet|laget|klubben
      jag|hon|han .. lämnade|lämnat .. honom|henne|gruppen|chatten|servern|lägenheten
      kom|komma|tog|tagit .. mig|sig .. därifrån|ifrån|ur
      flyttade|flyttat .. därifrån|ifrån
      ~förr|förut|tidigare|dåtid .. när|hände|var
      ~gjorde|gjort .. slut
      ~för .. #|ett|två|tre|fyra|fem|sex|några|flera|många|länge|en|ett par|typ|kanske|drygt|ungefär|cirka|ca|över|ganska|jättelänge|halvår|halvår* .. år|månader|sen|månad|veckor|vecka|dagar|halvår|tid .. sen|sedan|sen|se'n|?
      ~# .. år|mån|månader|veckor|dagar .. sen|sedan|innan
      ~ett|två|tre|fyra|fem|några .. år|månader|veckor|dagar|halvår .. sen|sedan
      ~länge .. sen|sedan
      ~i .. somras|höstas|våras|vintras|fjol|julas|påskas|lördags|fredags|söndags|måndags|tisdags|onsdags|torsdags|helgen|midsomras|nyår|sportlovet|påsk|fjor
      ~förra|förrförra|sista .. sommaren|hösten|året|våren|vintern|terminen|helgen|veckan|månaden|julen|lördagen|fredagen
      ~i .. januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|aug|sept|okt|nov|dec
      ~den .. # .. januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
      ~häromdagen|häromkvällen|häromveckan|igår|förrgår|inatt
      ~när .. jag|hon|han .. var|va .. #|liten|yngre|mindre|barn
      ~var|va .. bara|endast|ju|typ|? .. # .. när|då
      ~som .. barn|liten|yngre
      ~under .. uppväxten|barndomen|lågstadiet|mellanstadiet|sommaren
      ~blev .. jag|hon|han .. våldtagen|utsatt|våldtagna
      ~när .. det .. hände
      ~händelsen|övergreppet|våldtäkten .. inträffade|skedde|ägde|var|hände
      - fyller|fyllde|född|födelsedag|fyll .. #|år|? .. i|den .. januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|aug|sept|okt|nov|dec|somras|höstas|våras|vintras|#
      - flyttade|flyttat|började|börjat|börjar|studenten|pluggat|plugga|pratade|berättade|berättat|anmälde|anmält|anmälan|polisanmäl*|ringde er|skrev till er|ringde hit .. i|för|förra .. #|två|tre|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|somras|höstas|våras|vintras|fjol|veckan|månaden|hösten|sommaren|måndags|tisdags|onsdags|torsdags|fredags
      - gjort|gjorde .. en? .. orosanmälan|anmälan|polisanmälan .. i|för|förra
      - vänner|kompisar|känt .. sen|sedan|i .. #|två|tre|flera|många
      - hört .. av .. mig
      - sovit|ätit|gått|varit|mått .. sen|sedan
      - sov*|åt|äter .. sedan|sen
      - inte .. sovit|ätit|gått ut|mått .. ordentligt|bra|alls|? .. sedan|sen|?
      - inte .. slutat|slutade|tagit slut|över|upphört
      - hoppas|vill|önskar|bara|snälla .. att? .. det .. är|tar|var|blir|tog .. över|slut|förbi
      - vara .. över
      - ta|tar .. slut
      - tillsammans|ihop|sambos .. i|för|sen|sedan .. #|två|tre|ett
      - lagt|la|lade .. ut|upp
      - kontakt .. med .. bup|kuratorn|polisen|soc|stödlinjen|er|vården|psykolog*|familjen|kompisar
      - försök* .. blocka*
    `,
    unclear: `
      vet|veta .. inte|ej|int|inge|ingen .. om|ifall|huruvida .. <han>|det|den|dom|bilden|bilderna|filmen|kontot|någon|nån|dottern|sonen|de|allt .. fortfarande|fortsätter|slutat|har|gett|ger|lämnat|släppt|kvar|över|skicka*|sprid*|kommer|finns|ligger|pågår|försökt|sparat|hört|sparade|raderat|är|e
      vet .. inte|ej .. om .. <han>|det|den|dom|de .. är|e|har|finns|försökt .. sant|kvar|över|slut|fortfarande|sparat|raderat|hört|?
      ingen .. aning|koll .. om|ifall .. det|han|hon|den|dom|de|bilden|bilderna .. fortfarande|finns|är|e|sprid*|har|kvar|slutat
      oklart|osäker|osäkert|oviss .. om|ifall|huruvida .. det|han|den|hon|dom|kontakten|bilderna|spridningen .. finns|är|fortsätter|har|pågår|slutat|upphört
      vet .. inte .. om .. det .. är .. över|slut|kvar
      vet .. inte .. om .. nån|någon .. fortfarande? .. har
      - vet .. inte .. om .. jag
    `,
  },
};
