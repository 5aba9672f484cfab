import type { RuleFile } from '../../rules/rule-set.ts';

/** Whom the harm came from. Weighed near the place where the harm is told; `~` marks a mere word for somebody ("en kille"). */
export const perpetrator: RuleFile = {
  topic: 'perpetrator_relation',
  values: {
    unknown_online: `
      kille|killen|tjej|tjejen|person|personen|nån|någon|man|mannen|konto|konton|profil|snubbe|snubben|typ|vän|spelare|åring|gubbe|gubbar|kvinna|hen|han|hon|prenumerant|följare|lagspelare|polare|kompis|kontakt|vuxen|okänd .. på|från|via|över|i|genom .. internet|nätet|snap*|insta*|discord*|tiktok*|roblox|fortnite|minecraft|telegram|omegle|appen|spelet|kik|reddit|twitter|facebook|spel*|server*|yubo|forum*|chatten|dc|cs|twitch|whatsapp|lobby*|ometv|gaming|onlinespel*
      lärde|lärt|träffade|träffat|mötte|pratat|pratar|pratade|skriver|skrev|skrivit|chattar|chattade|chattat|hittade|hitta|började|snackade|snackat|snackar|lagt|spelade|spelar|spelat|matchade|matchat|matcha|byggde|bygga|lirade|lirar|kontaktades|kontaktad|kontaktats|kontaktade .. känna|till|med|prata|skriva|chatta|ihop|hus|mot|av|? .. honom|henne|varandra|en|nån|någon|person*|kille|snubbe|han|dom|tjej|man|? .. på|via|genom|i|över .. en? .. nätet|internet|snap*|insta*|discord*|tiktok*|roblox|fortnite|minecraft|telegram|omegle|spel*|appen|yubo|kik|app|server*|cs|twitch|reddit|forum*|fifa|samma|lobby*|anime*|facebook*|messenger|whatsapp
      matchade|matchat|matcha .. en|med|på|honom|henne|? .. tinder|badoo|grindr|yubo|bumble|hinge|man|kille|kvinna|tjej
      har|aldrig|inte|ej .. aldrig|inte? .. träffat|träffats|sett|setts|mött|mötts .. honom|henne|personen|irl|varandra|i verkligheten|på riktigt|hen|fysiskt|i livet|?
      aldrig|inte|ej|icke .. träffat|träffats|setts|mött|mötts .. honom|henne|personen|irl|varandra|verkligheten|riktigt|hen|fysiskt|?
      känner|kände|känt .. bara|endast .. via|genom|över|från|på|online
      bara|endast|enbart .. via|genom|över|online|på .. nätet|chatt*|internet|spelet|snap*|insta*|discord|meddelanden|skärmen|mobilen|appen
      enbart|bara|endast .. online|digital*
      okänd|okänt|okända|främmande|utländsk*|skumt|skumma|random .. konto*|nummer|profil|avsändare|avsändaren|kontakt
      okänd|okända|obekant|främmande .. person|gärningsperson|gärningsman|förövare|man|någon|? .. på|via|över .. nätet|internet|snap*|insta*|discord|sociala
      addade|addad|la|lade|lagt|adda|friendade|följde|dm|dmade|dm:ade .. mig|henne|honom .. till|på|från|? .. på|snap*|insta*|?
      la .. till .. mig|henne|honom
      skrev|skrivit .. till .. mig|henne|honom .. på .. insta*|snap*|discord|tiktok|kik|facebook
      gubbe|man|kille|snubbe|person|tjej|nån|någon|vuxen .. från|på|i .. habbo|momio|msp|moviestarplanet|onlinespel*|mobilspel*|livestream*|lajv|live
      får|fick|har|haft .. kontakt .. med .. på|via|genom|över .. nätet|internet|snap*|insta*|discord*|spel*|app*
      fejkkonto*|fejkprofil*|låtsaskonto*|catfish*|catfisha*
      nätkompis*|internetkompis*|onlinekompis*|nätvän*|spelkompis*|nätkille*|nätkontakt*|internetvän*|nätbekant*|brevvän*|spelvän*|chattkompis*|nätkärlek*
      låtsades|utgav|utger|utgett|uppgav|uppger .. vara|sig|för .. #|en|för|vara|jämnårig|tjej|kille
      kallar|kallade .. sig
      tillsammans|ihop .. fast|bara|? .. på|över .. nätet
      prenumerant*|följare|abonnent*
      ~sa|säger|påstod|påstår .. att? .. han|hon|den .. är|e|va|var .. #
      - på .. nätet .. kan|finns|hjälp
      - aldrig|inte .. träffat|sett|mött .. honom|henne|personen|mannen|? .. förut|innan|tidigare
      - inte .. sett|träffat .. honom|henne|varandra|? .. sen|sedan|efter|igen|på
      - inte .. sett .. bilden|bilderna|den|dom|videon|filmen
      - kille|killen|tjej|tjejen|pojke|pojken|killar .. i|från|på .. klassen|skolan|parallell*|min
      - kompis .. på .. discord|snap|insta .. vet
    `,
    peer: `
      kille|killen|kill|killar|killarna|tjej|tjejen|tjejer|tjejerna|pojke|pojkar|pojkarna|pojken|snubbe|några|snubbar|elev|elever|eleven|grabb|grabbar|ungdom|ungdomar|gäng .. i|från|på|ur .. min|klassen|klass|skolan|skola|skolans|parallell*|årskurs*|årskursen|nian|åttan|sjuan|trean|tvåan|ettan|laget|lag|parallellen|samma|hennes|vår|vårt|gänget|hans|sexan|femman|internatet|korridoren|programmet|plugget|gymnasiet|högstadiet|kören|scouterna|klubben|fritids|kompisgänget|vänkretsen|konfan
      nån|någon|person|personer|en|dom|folk .. i|från|på .. klassen|klass|skola|skolan|parallell*|årskurs*|laget|nian|åttan|sjuan|trean|tvåan|ettan|gänget
      *kamrat|*kamrater|*kamraten
      son|sonen|kille|tjej .. i .. ettan|tvåan|trean|åttan|nian|sjuan|parallell*
      klasskompis*|klasskamrat*|skolkamrat*|skolkompis*|lagkamrat*|lagkompis*|parallellklass*|kursare|kursaren|jämnårig*|målis|målisen|lagkapten*|medspelare*|kurskamrat*|studiekamrat*|barndomsvän*|barndomskompis*|ungdomskompis*|skolkille*|bänkkamrat*|medelev*|killkompis*|killpolare|festkompis*|crush|crushen
      kompis|kompisens|kompisar|kusins|brorsas|syrrans|vän|väns|kompisarnas .. kompis|kompisar|polare|vän|bästis|bror|lillebror
      min|hennes|hans|sin|en|gammal|nära|gemensam .. bästa|gamla|före detta|fd|närmaste|nära|gammal|gemensam .. kompis|vän|polare|bästis|väninna|kamrat
      min|hennes|hans|sin|nån|någon .. kompis|polare|bästis|polaren|vän
      en .. kompis|polare|vän|kamrat|bekant .. spred|skickade|filmade|tog|la|lade|våldtog|tafsade|gjorde|har|hade|hotar|som
      av .. en|sin|min|nån|två|tre .. kompis|polare|vän|kamrat|bästis|kamrater|kompisar
      killarna|grabbarna|hockeylaget|innebandylaget|fotbollslaget|killgänget|tjejgänget|pojkarna
      går|gick|läser|pluggar .. i|på .. samma|min|hennes|hans|parallell*|vår
      lika .. gammal .. som .. mig|mej|jag|hon|honom|henne
      i .. samma .. ålder|klass|skola|årskurs|lag
      jämngammal|jämngamla|jämnåriga|jämnårig
      en .. kille|tjej .. som .. jag|hon .. känner|kände|gillar|gillade|litade|hängde|umgås
      de|några|någon|äldre .. äldre|killar .. killar*|spelare*|eleverna|i laget|i skolan
      ett|en|två .. år|klass|årskurs .. över|under|äldre|yngre
      på|efter|under .. en? .. fest|festen|hemmafest|hemmafesten|förfest|efterfest|studentfest .. med .. skolan|klassen|kompisar
      ~en|kille .. kille|jag .. känner|kände
      - bästa .. kompis|vän .. vet|visste|stöttar|säger|tycker|heter
      - kompis .. till .. mamma|pappa|familjen|mina|min
    `,
    partner_ex: `
      min|mitt|hennes|hans|sitt|hens|sin|dotterns|sonens|väninnans|kompisens|flickans|ett|mina .. ex|expojkvän|exflickvän|pojkvän|flickvän|sambo|make|fästman|exsambo|kille|exkille|extjej|fru|hustru|partner|expartner|x|exx|maka|särbo
      fd|före detta|f.d|dåvarande|nuvarande|förra|tidigare|gamla .. pojkvän|flickvän|sambo|kille|tjej|man|make|partner|fru|fästman|särbo|maken
      min|sin .. man|fru|tjej|karl
      exet|expojkvännen|expojkvän|exkillen|exkille|exflickvän|exflickvännen|exman|exmannen|exsambo*|extjej*|expartner*|exmake*|exfru*|exets
      pojkvän|pojkvännen|pojkvännens|flickvännen|flickvän|sambon|maken|fästmannen|partnern|särbon
      va|var|varit|är|blev|bli|blivit .. ihop .. med|?
      va|var|varit|är|blev|blivit .. tillsammans .. i|med|när|då|ett|två|några|förut|?
      gjorde|gjort .. slut .. med .. honom|henne|min|exet
      vi|jag|hon .. gjorde|gjort .. slut
      dumpade|dumpat|lämnade|lämnat .. honom|henne|exet
      dejtade|dejtar|dejtat|dejta|träffade|dejtas .. ett tag|länge|i # månader|några månader|förut
      dejtade|dejtar|dejtat|dejta .. honom|henne|en|i|förut|ett|några
      jag|hon .. dejtat|dejtade|dejtar
      vår|våran|mitt|hennes|förra .. relation|förhållande|äktenskap
      ett|i|en .. förhållande|relation .. med
      är|var|blev .. gift|gifta|förlovad|förlovade .. med|?
      - tillsammans .. med .. mamma|pappa|kompis*|min
      - kompis|kompisens|mammas|pappas|systers|mosters|fasters|syrrans|syrras|morsans|morsas .. pojkvän|kille|sambo|man|partner|fru
      - hans|sin .. fru|flickvän
      - ny|nya .. pojkvän|kille|flickvän|sambo
    `,
    family: `
      *farsa|*farsan|*pappa|*pappan|*brorsa|*brorsan|*brorsor|*bror|*brodern|*kusin|*kusinen|*morbror|*farbror|*syskon
      syrras|syrrans|systers|morsas|morsans|mammas|mosters|fasters|farsans|farsas .. kille|snubbe|sambo|pojkvän|man|partner|karl
      pappa|papa|pappan|farsan|far|fadern|styvpappa|styvfar|styvfarsa|styvfarsan|styvpappan|bonuspappa|bonuspappan|bonusfarsa|plastpappa|plastpappan|morbror|morbrodern|farbror|farbrodern|farbröder|farbröderna|morbröder|kusin|kusinen|kusiner|kusinerna|brorsan|brorsa|storebror|storebrodern|lillebror|bror|brodern|bröder|bröderna|farfar|morfar|svåger|svågern|svärfar|svärfadern|styvbror|styvbrodern|styvbrorsa|bonusbror|bonusbrodern|halvbror|halvbrodern|mamma|mamman|morsan|modern|styvmamma|bonusmamma|föräldrar|föräldrarna|moster|faster|släkten|släkt|familjen|familj|brorsor|brorsorna|släktingar|släkting|släktingen|svärfamilj*|svärmor|låtsasfarfar|låtsaspappa|fosterbror|fosterpappa|fosterpappan|familjemedlem*|anhörig|närstående|syskon|storasyster|storasyrran|adoptivpappa|extrapappa|låtsasbror|plastbror|styvsyskon|syssling|pappas|gudfar
      mammas|morsans|pappas|mors|mamma|moderns|mamsens|fosters .. nya|dåvarande|fd|ex|nuvarande|? .. kille|sambo|pojkvän|man|gubbe|partner|snubbe|karl
      fasters|mosters|systers|syrrans|storasysters|syster|dotters .. man|kille|sambo|pojkvän|make|fästman
      - mammas|pappas|familjens|brorsans|syrrans|föräldrarnas|mamma|pappa .. kompis|vän|kollega|polare|bekant|chef
      - pappas|pappa .. jobb
      - mamma|mamman|pappa|pappan|morsan|farsan|fadern|modern|föräldrarna|familjen .. ringer|undrar|berättar|uppger|vet|hittade|upptäckte|såg|läste|blev|anmälde|oroar|följde|skjutsar|jobbar|sover|förbjöd
      - är|heter .. mamma|pappa|moster|storasyster|mormor|morfar|farmor|farfar|bonusmamma|bonuspappa .. till|åt
      - till|för .. mamma|pappa|mina föräldrar|familjen|släkten|hela familjen
      - skicka*|visa*|sprida|berätta* .. till|för .. min|mina|hennes|hela|alla|? .. mamma|pappa|föräldrar|familj|familjen|släkt|släkten|bror
      - hemma .. hos .. mamma|pappa
      - bor .. hos|med .. mamma|pappa|min|mina
      - en .. pappa .. i|till
    `,
    known_adult: `
      *tränare|*tränaren|*lärare|*läraren|*ledare|*ledaren|*chef|*chefen|*chefens|*granne|*grannen|*instruktören|*vaktare|*handledaren|*chaufför|*chauffören
      som .. kör|körde .. skolskjuts*|skolbuss*|färdtjänst*|bussen|taxi*
      nån|någon|en|kille|man|gubbe|kvinna .. på|från .. jobbet|mitt jobb|arbetet|praktiken|arbetsplatsen|boendet|sommarjobbet
      tränare|tränaren|fotbollstränare*|innebandytränare*|hockeytränare*|simtränare*|gymnastiktränare*|tränarn|lärare|läraren|lärarn|magister*|fröken|mattelärare*|gympalärare*|slöjdlärare*|so-lärare*|danslärare*|chef|chefen|kollega|kollegan|kollegor|granne|grannen|grannens|ledare|ledaren|scoutledare*|fritidsledare*|ungdomsledare*|fritidspedagog*|präst|prästen|vaktmästare*|rektor|familjevän*|handledare*|handledaren|arbetskamrat*|coach|coachen|ridlärare*|lägerledare*|bilskollärare*|körskollärare*|trafiklärare*|hyresvärd*|hyresvärden|behandlare|behandlaren|boendepersonal*|personal|personalen|instruktör*|kocken|musiklärare*|idrottslärare*|inneboende|inneboenden|butikschef*|platschef*|vikarien|vikarie|ägaren|säsongsarbetare*|stallägare*|arbetsgivare*|arbetsledare*|styrkeledare|kantor*|pastor*|imam*|diakon*|domare*|mentorn|sponsorn|sponsor|restaurangägare*|gymtränare|bekant|bekanting|stallchef*|värdpappa*|barnvakt|barnvakten|körledare*|dansinstruktör*|elevassistent*|assistent|assistenten|kontaktperson|rumskompis*|flatmate|kollektivare|massör*|tandläkare*|läkaren|busschaufför*|idrottsledare*|förman|förmannen|familjebekant|studiehandledare|praktikhandledare*|skolfotograf*
      pappas|mammas|familjens|föräldrarnas|bonuspappas|brorsans|syrrans|farsans|morsans|storebrors|mamma|pappa .. kompis|vän|kollega|polare|bekant|chef|kompisar
      kompis|kompisens|bästis|väns|kompisars|vännens|kompisen .. pappa|farsa|styvpappa|morsa|mamma|storebror|farbror
      vän|kompis|bekant|god|kollega .. till|med .. min|familjen|mamma|pappa|mina|oss
      nära|gammal|god .. vän|bekant .. till|i .. familjen|mina
      bekant|känd .. till .. familjen|oss
      bodde|bor|delar|hyr .. i?|granne|rum .. kollektiv*|lägenhet|korridor|rum .. med|av
      som .. vi|jag .. hyr .. av
      en .. pappa .. i|till .. en|annan|laget|klubb*
      snubbe|snubben|kille|killen|man|mannen|gubbe .. som .. kör|skjutsar|jobbar|hänger|bor .. runt|på|i|här|mig|oss|bredvid|granne
      träffade .. via|genom|på .. sitt|mitt|jobb*|praktik*
      <han> .. som .. jobbar|jobbade .. på|med|här|i
      på|från .. jobbet|praktiken|extrajobbet|arbetet|sommarjobbet .. som|en|kille|tafs*|tog|rör
      vuxen|vuxna .. på|i .. skolan|klubben|laget|kyrkan|moskén|församlingen|boendet|stallet|fritidsgården
      - berättat|berättade|sagt|pratat|snackat|sa .. för|till|med .. min|en|ens|? .. lärare|läraren|tränaren|mentorn|kurator*|rektor|chefen|tränare
      - lärare|läraren|mentorn|rektor|tränaren|chefen|personalen|kollegan|chef|grannen .. vet|undrar|ringer|uppger|märkte|såg|berättar|oroar|anmälde|hjälpte|stöttar|stöttade|upptäckte|lyssnade|tror
      - är|jobbar som|arbetar som|jobbar|arbetar .. lärare|tränare|behandlare|rektor|elevassistent|personal|ledare|mentor|fritidsledare
      - jag .. är|arbetar .. som .. lärare|tränare|mentor|rektor
    `,
    stranger_offline: `
      okänd|främling|främlingen|främmande|främlingar|okända|obekant|överfallsman* .. man|kille|person|gubbe|män|killar|gärningsman|?
      en|nån|någon|två|tre|ett .. man|kille|snubbe|gubbe|person|typ|gäng|män|killar .. på|i|vid|utanför|från .. bussen|tunnelbanan|tbanan|stan|tåget|parken|krogen|klubben|gatan|gymmet|busshållplats*|hållplatsen|centrum|festival*|festivalen|station*|pendeln|badhuset|stranden|hotell*|uteställe*|spårvagn*|torget|mc donalds|donken|köpcentret|galleria*|gallerian|konsert*|baren|nattklubb*|tivoli*|campingen|färjan|biblioteket
      taxichaufför*|chauffören|taxiförare*|ordningsvakt*|gäst|gästen|hotellgäst*|förbipasserande|bartender*|dörrvakt*|festivalbesökare
      aldrig|inte .. sett|träffat|mött .. honom|henne|mannen|? .. förut|innan|tidigare
      överfallen|överföll|överfölls|överfall .. av|mig|henne|på|?
      träffade|träffat|träffades|träffats|mötte|möttes|mött|mötts|sågs|setts|ses|besökt|bott|träffar|träffas .. honom|en|henne|vi|han|hos|upp|man|gubbe|? .. man|gubbe|irl|utanför|hotell*|grindr|dejt*|gånger|gången|gång|verkligheten|riktigt|hem|hemma|centrum|ica|bil*|gubben|parkering*|krogen|ute|parken|stationen|fysiskt|donken|mcdonalds
      ses|sågs|träffas|träffades|setts .. varje|hemma|på|två|tre|flera|några|en .. vecka|honom|hotell*|gånger|gång|helg
      dejt|dejten|tinderdejt*|grindrdejt*|tinderkille*|dejtade|ragg|kk|one night*
      får|fick|har|haft|träffar|träffade|sex .. kontakt|med .. vuxna|okända|äldre|köpare .. män|personer
      kontakt .. via|genom|på .. sugar*|tinder|grindr|eskort*
      köpare|köparen|köparna|kund|kunden|kunder|torsk*|sugardaddy*|sugardadd*|sexköpare*|sexköparen|sugar daddy
      säljer|sålt|sålde .. på .. grindr|tinder|sajt*
      hem|hemma .. till|hos .. honom|en .. gubbe|man|okänd|som|från|?
      hämtade|plockade .. mig|henne|honom .. upp|bil*|i|med|vid
      gubbe .. jag|han|hon .. hitta*|träffa*
      profil .. på .. sugar*|en sån|sajt*
      - träffade|träffat|mötte|träffades|möttes|lärde .. honom|en|han|henne|vi|kille|man|person|jag|hon|? .. på|via|genom|i|över .. en? .. nätet|internet|snap*|insta*|discord|roblox|fortnite|minecraft|omegle|spel*|anime*|server*|kik|tiktok|yubo|twitch|facebook|dc
      - träffade|träffat|mötte|träffades .. kuratorn|läkare*|polisen|min|psykolog*|barnmorska*|soc*
      - ses|träffas .. vi|jag|du
      - ses|träffas .. imorgon|på|nästa
      - vill|ville|skulle|ska|vågar|måste .. ses|träffas|träffa
      - aldrig|inte .. träffat|träffats|setts|sett|mött|mötts .. honom|henne|varandra|irl|riktigt|verkligheten|personen|?
    `,
    several: `
      flera .. olika|? .. killar|män|personer|gubbar|köpare|kunder|gärningsmän|förövare|vuxna|okända|torskar|ställen
      många|olika|massa|massor .. olika|? .. män|gubbar|köpare|killar|personer|kunder|torskar
      två|tre|fyra|fem .. olika|okända .. män|gubbar|personer|killar
      både .. exet|pappa|killen|pappan|farsan|min|mitt .. och|å
      hela|ett|helt .. gäng|gäng .. som|våldtog|hoppade|på|killar
      gängvåldt*|gruppvåldt*
      andra .. män|killar|gubbar|köpare
      varit .. flera
      hos .. olika|flera .. män|personer|killar|gubbar
      - flera .. olika .. konton|nummer
      - två|tre|fyra|fem|flera .. killar|personer|tjejer .. i|från|på .. klassen|min|skolan|parallell*|laget
      - många .. män|killar .. blir|är|utsätts
    `,
    not_known: `
      vet|minns|veta|vetat|känner .. inte|ej|ingen|int|inge .. vem|vilka|vilken .. det|som|han|hon|den|de|dom|personen|är|?
      vet|fattar|förstår .. inte|ej|int .. vems
      ingen|inget|noll .. aning|anning|koll|susning .. vem|om vem|vilka|om vilka
      ingen|inte .. vet|känner .. vem|till vem
      okänt|oklart|ovisst|osäkert .. vem|vilka|vilken
      kan .. va|vara .. vem .. som
      <neg> .. vet .. vem|vilka
      ingen|inte .. aning .. om .. vem
      inte|ej .. lista|listat|ta reda|tagit reda|kommit|veta|förstår|fattar .. ut|på|? .. vem|vilka
      anonym|anonymt|anonyma .. konto|profil|sida|avsändare|person|nummer|konton|användare
      anonymt .. på|via|från|lagt|upp|ut|och
      okänd|okänt .. gärningsperson|gärningsman|avsändare|förövare
      undrar|funderar .. vem .. det|som|han|hon .. är|gjort|gjorde|kan|?
      - vet|minns .. inte|ej|ingen .. vem .. jag|man|hon .. ska|kan|vågar|litar|skulle|pratar|vänder|prata|man
      - ingen .. vet .. vem .. jag
    `,
  },
};
