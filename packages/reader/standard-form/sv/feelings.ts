import type { RuleFile } from '../../rules/rule-set.ts';

/** Thoughts of taking one's life. Vague despair ("orkar inte mer") is not here, by the guidelines. */
export const suicidalThoughts: RuleFile = {
  topic: 'suicidal_thoughts',
  values: {
    yes: `
      självmordstankar|självmordstanke|självmordsnära|självmordsplaner|självmordsplan|suicidtankar|suicidal|suicidplaner|suicidala
      tänker|tänkt|tänkte|funderar|funderat|tankar|tanke|planer|planerar|planerat|plan|lust .. på|att|om .. att? .. ta .. livet|mitt|sitt|mig .. liv|av|självmord
      tänker|tänkt|funderar|funderat .. på .. självmord|självmord*|döden
      ta|ta .. mitt|sitt|mit .. liv|liv
      ta .. livet .. av .. mig|sig|mej
      tar .. livet .. av .. mig|sig|mej
      vill|ville|velat .. inte|ej|int .. leva|finnas|vara|existera .. längre|mer|mera|kvar|till|med|här
      vill|ville .. inte|ej .. leva|finnas|existera
      vill|ville|velat|önskar|önskade|hoppas .. bara? .. jag|hon|han .. dö|dog|död|var död|inte .. fanns|vaknade|vakna|levde
      vill|ville|velat .. dö|dö
      önskar|önskade .. att? .. jag .. inte .. fanns|vaknade|levde|vakna|behövde
      jag .. inte .. fanns|vaknade .. längre|mer|upp
      slippa|slipper|slippa .. leva|finnas|vakna|existera
      somna .. och|å|o|in .. inte|aldrig .. vakna
      inte|aldrig .. vakna .. igen|upp|mer|imorgon|imorn
      bättre|skönare|lugnare|enklare .. om .. jag .. inte .. fanns|funnits|levde|vore|var
      bättre|skönare .. att? .. vara? .. död|dö|borta
      alla .. skulle .. ha|få|må .. bättre .. utan .. mig
      inte .. värt|värd .. att .. leva
      livet .. är|känns .. inte .. värt
      ingen .. mening|poäng .. med|att .. leva|livet|fortsätta leva
      avsluta .. allt|det|livet|mitt
      göra .. slut|av .. på|med .. allt|mig|livet|mitt|det|alltihop
      vill|ville|orkar .. inte .. leva|finnas
      orkar|pallar .. inte .. leva
      hoppa .. från|framför|ner .. bro*|tåg*|tak*|balkong*|spår*
      försökt|försökte|försök .. ta .. livet|mitt|sitt
      självmordsförsök*|suicidförsök
      kms|unalive
      ta .. slut|död .. på .. mig|allt
      skrivit|skrev .. avskedsbrev|avsked*
      avskedsbrev*
      tankar|tänker .. på|om .. att .. inte .. leva|finnas|vara|vakna
      tankar .. på|om .. att .. dö|försvinna för alltid|inte|döden
      sluta .. leva|andas
      tänker|tankar|tänkt .. på .. döden|dö|att dö
      jag .. vill .. inte .. mer .. leva
      inte .. vara .. kvar|vid .. liv|här .. längre
      inte .. se .. morgondagen|nån framtid
      låta .. bli .. att .. leva
      försvinna .. för .. alltid|gott
      har .. tabletter .. hemma|och|å .. tänker|ska|tänkt
      tänker .. ta .. dom|dem|tabletterna|alla
      jag .. var|va|vore .. död
      tanken|tankarna .. kommer|kvar|finns .. att .. ta|dö|leva
      vill|ville|velat .. bara .. dö|försvinna för alltid|sluta finnas
      skönt|skönare|bäst|lättast .. att? .. inte .. vakna|finnas|leva
      inte .. orkar|vill .. leva
      tar|ta|tog .. livet .. av
      ta .. alla .. tabletter|tabletterna|piller
      inte .. vara .. med .. längre|mer
      planer|plan .. för .. hur .. jag|hon|han .. ska .. dö|ta
    `,
    no: `
      inga|ingen|inget|aldrig|inte|ej|utan .. självmordstankar|självmordstanke|självmordsplaner|suicidtankar|suicidplaner|suicidal|självmord|självmordsnära
      inga|ingen|aldrig|ej .. tankar|planer .. på|om|att .. döden|dö|ta|inte|självmord|livet|leva|skada
      inte|aldrig|ej .. ta .. livet|mitt|sitt .. av|liv|mig|sig
      inte|aldrig|ej .. tänkt|tänker|funderat|funderar .. på .. självmord|dö|att ta|döden|ta
      vill|ville .. inte|ej|verkligen inte .. dö
      vill leva
      inte|ej|aldrig .. vill|velat .. dö
      inga .. sådana|såna|sånna .. tankar
      förnekar|nekar .. självmord*|suicid*|tankar|planer
      nekar .. till .. självmord*|suicid*|tankar
      inte|aldrig .. självmord*|suicid*
      inte .. så .. illa|långt|att jag vill dö
      inte|ej .. tankar|tänkt .. på .. att .. leva
      inte .. så .. att .. hon|han|hen|jag .. vill .. dö
      såna|sådana|sånna|den .. tankar .. har|hade .. inte|aldrig
      har .. inte|aldrig|inga .. såna|sådana|sånna|den sortens .. tankar
    `,
  },
};

/** Hurting oneself, now or in recent weeks. */
export const selfHarm: RuleFile = {
  topic: 'self_harm',
  values: {
    yes: `
      skär|skär|skurit|skar|skära|skärit|skärt|skärde|skurat|skär .. mig|sig|mej|mina|armarna|benen|låren|i
      skär|skurit|skar|skära|skärt .. mig|sig|mej
      självskad*|självskadebeteende*|självskadar|självskadat
      skada*|skadat|skadar|skadade .. mig|sig|mej .. själv|ibland|igår|igen
      skadar|skadat|skadade .. mig|sig|mej
      göra|gör|gjort|gjorde .. mig|sig|mej .. illa|själv
      rispa*|rispar|rispat|rispade .. mig|sig|mej|armarna|armen|huden
      bränner|bränt|brände .. mig|sig|mej .. med|själv|på
      slår|slagit|slog|dunkar|dunkat|bankar .. mig|sig|huvudet|huvet|knogarna|näven|handen|händerna .. själv|i .. huvudet|väggen|väggar|själv
      dunkar|bankar|slår .. huvudet|huvet|knogarna|näven .. i .. väggen
      rakblad*|rakbladet|rakhyvel*
      river|klöser|rivit|klöst|nyper|riv .. mig|sig|mej|upp .. själv|tills|så|huden|armarna|på|blod
      börjat|börjar|tillbaka|återfall*|fortsatt .. skära|skada|självskada
      nya|färska .. sår|ärr|rispor|skärsår|märken .. på|armen|armarna
      sår|ärr|rispor|skärsår .. på .. armen|armarna|låren|handlederna|handleden
      skärsår*
      biter .. mig|sig .. själv|tills|så
      svälter .. mig|sig
      straffar .. mig|sig .. själv
      cuttar|cuttat|cutting|cutta
      hungrar|piller|tabletter|alvedon .. överdos*|tagit|för många|massa
      överdos*
      rispar|rispat|rispade|rispa .. sig|mig|mej|på|armen|armarna
      river|riv|rivit|klöser .. mig|sig|mej .. på|armarna|tills|så
      cuttar|cuttat|cutta
      slår .. mig|sig .. själv|hårt|blå
      hen|hon|han|jag .. har .. skurit|rispat|bränt|skadat
      rispar|rispat|skär|skurit .. sig|mig|armen
      märken|sår|rispor|ärr .. på .. armarna|armen|hennes|hans|handleden|underarm*
      blod* .. på|av .. armen|ärmen|armarna
      karvar|karvat|ristar|ristat|skrapar|skrapat .. mig|sig|mej|i .. armen|huden|benet|?
      gjort|gör|göra .. illa .. mig|sig|mej
      skär|skar|skurit .. på|i .. armen|armarna|låret|benet|handleden|underarmen
    `,
    no: `
      inte|ej|aldrig|inget|ingen|inga .. skada|skadat|skadar|skadade .. mig|sig|mej
      inte|ej|aldrig .. skär|skurit|skära|skar|skärt .. mig|sig|mej|längre|nu
      inte|ej|aldrig .. göra|gör|gjort .. mig|sig|mej .. illa
      inte|ej|aldrig|inget|ingen|inga|utan|slutat|slutade .. självskad*|självskadebeteende*|skära|skada
      slutade|slutat .. med .. det|skära|skada|sånt
      slutade|slutat .. skära|skada|rispa|självskada
      förnekar|nekar .. självskad*
      skada|skadat|skadar|skär|skurit .. mig|sig .. inte|ej|aldrig
      inte|ej .. gjort .. det .. på .. #|flera|länge|månader|ett|två|veckor|år|över
      förut .. men .. inte .. längre|nu
      men .. inte .. nu|längre|senaste|på
      inga .. självskador|skador|nya
      aldrig .. gjort .. något|nåt .. sånt|sådant|mot|själv
      gör .. det|jag .. inte .. längre|nu
      över .. sedan|sen .. många|flera|#
      inget .. som .. de|vi .. märkt
    `,
  },
};

/** How the exposed person feels now. "Mår dåligt" alone is nothing. */
export const wellbeing: RuleFile = {
  topic: 'wellbeing',
  values: {
    anxiety: `
      ångest|ångesten|ångestattack*|ångestfylld*|ångestig|ångestpåslag*
      panik|paniken|panikattack*|panikångest*|panikar|panikade|panikslagen
      orolig|oroliga|oron|oro|oroar|oroade|oros|oroad
      stressad|stressade|stress|stressigt|stressen|stressar|stressande|stressa
      - ångest .. nej|ingen
      nervös|nervöst|nojig|nojar|nojjig|noja|nojjar|paranoid|paranoia
      hjärtat .. slår|rusar|bultar|hamrar|halsgropen|dunkar|klappar|sticker
      hjärtklappning*|hjärtrusning
      kan|svårt|får .. inte? .. andas|luft|andan
      skakar|skakis|darrar|darrig|skakade|skakig|darrade
      klump .. i .. magen|halsen
      ont|knut .. i .. magen .. av|när|inför|varje
      tryck .. över .. bröstet
      kollar|spänd|på helspänn|helspänn|spänn|på .. min .. vakt|vakt|uppjagad|rastlös|uppvarvad
      grubblar|ältar|snurrar|katastroftankar|maler
      hyperventilera*
      hoppar .. till|högt
      tänker|tänkt .. på .. det .. hela|jämt|dygnet|konstant|ständigt
      kallsvett*|svettas
    `,
    sleep: `
      <neg> .. sova|sover|sovit|somna|somnar|somnat|sömn|sov
      sover|sovit|sov|sova|sömn|sömnen|somnar .. dåligt|knappt|kasst|lite|illa|uselt|sådär|nästan|typ inte|max|bara|dålig|störd|oroligt|lätt|knappast|#|aldrig|sämre|katastrof*
      svårt|svårigheter|problem .. att|med .. sova|somna|sömn|sömnen
      sömnlös*|sömnproblem*|sömnbrist*|sömnsvårigheter*|sömnstörning*|sömnsvårt
      vaknar|vaknat|vakna .. på|om|mitt|flera|varje|hela|#|skrikande|av|tidigt|och .. natt*|nätterna|natten|gånger|tiden|mardröm*|#
      ligger|låg|legat .. vaken|vaka|vaken
      vaken .. hela|halva|nätter|natt*|till|om|på
      sover .. inte|ej|dåligt|knappt
      sömn* .. är|har|var .. dålig|kass|borta|störd|sådär|kajko|paj
      sover .. med .. lampan|lampa|ljuset|lyset
      insomning*|insomnia
      dygnet .. vänt|upp
      inte .. sov|sovit
      sover .. #|två|tre|fyra|knappt|inte
      vaknat|vaknar|vakna .. skrikande
      somnar .. inte|först|aldrig .. före|förrän|?
      ^ knappt $
      vaknar .. och .. är .. rädd
      inte .. sovit .. ordentligt
      vaknar .. av
    `,
    shame_guilt: `
      skäms|skämdes|skämmas|skämts|skam|skammen|skamsen|skamligt|skämmes|skämms|pinsamt
      skuld|skulden|skuldkänslor*|skuldtyng*|skuldmedvet*
      mitt|min|hennes|hans|eget .. eget? .. fel|skuld
      felet .. var|är .. mitt|hennes
      äcklig|äcklar|äcklas|smutsig|smutsigt|äckel|äcklad|äcklig|besudlad|solkig
      dum|korkad|pinsamt|dumt|pinsam|dumdristig .. av|som|att|jag|för|känner
      känner .. mig|sig .. dum|korkad|smutsig|äcklig|lurad|pinsam|värdelös|billig|skyldig|idiot*|löjlig|naiv
      skyller|anklagar|klandrar|skyllde .. på? .. mig|sig .. själv
      borde|skulle .. jag|ha|jag ha .. sagt|fattat|vetat|gjort|förstått|stoppat|stannat|sett
      självförakt*|hatar|föraktar .. mig|sig .. själv
      hatar .. mig|sig .. själv|för
      jag .. får|har .. skylla .. mig
      jag .. får .. skylla .. mig
      ångrar .. att? .. jag|mig
      trött|besviken|arg .. på .. mig|sig .. själv
      idiot .. som|för|att
      svikit|sviker .. dom|henne|mamma|familjen|min
    `,
    low_mood: `
      ledsen|lessen|ledsna|ledset|lessna|sorgsen|sorg|sorgen|deppig|deppar|deppad|deprimerad|depression|depp|deprimerade|depressiv|nedstämd*|nedstämdhet|less
      känner|så|är|väldigt .. nere
      gråter|grät|gråtit|gråta|gråten|gråtandes|grinar|grina|grinat|tårar|tårarna|lipar|lipat|tårögd|gråtande|bölar|storgråt*|bölat|storgrät
      tom|tomt|tomhet|tomheten
      orkar|orka|orkat|orkade|pallar|palla|pallade|ids|mäktar .. inte|ej|knappt|int|ingenting|inget
      <neg> .. orkar|orka|orkat|pallar|palla|ork|energi|lust|glädje|motivation
      ingen .. energi|ork|lust|livslust|glädje|aptit .. längre
      hopplös*|hopplöst|meningslös*|uppgiven|uppgivenhet|förtvivlad|krossad|förkrossad|bruten|knäckt|olycklig
      bryter|bröt|brutit|bryter ihop .. ihop|samman
      ligger|legat|låg .. bara|mest .. i .. sängen|säng|soffan
      tappat .. lusten|glädjen|gnistan
      allt .. känns|är .. svart|mörkt|hopplöst|meningslöst|skit|grått
      inget .. är|känns .. roligt|kul
      slutat .. skratta|le
      värdelös*|värdelöst
      helt .. slut|slutkörd
      kommer|går .. inte .. upp .. ur
      meningen .. med .. allt
      inte .. sig .. själv
      kan .. inte .. sluta .. gråta
    `,
    fear: `
      rädd|rädda|rädsla|rädslan|rädslor|rädd*|livrädd*|skräck|skraj|skraja|skräckslagen|skitskraj|skiträdd|jätterädd|vettskrämd*|asrädd|skitträdd
      vågar|våga|vågat|vågade|törs|tordes .. inte|ej|knappt|aldrig|int
      <neg> .. vågar|våga|törs|vågat
      skrämmer|skrämd|skrämmande|läskigt|läskig|otrygg|otryggt|otrygga|obehagligt .. mig|tycker|känns|är|att|det
      otrygg|otryggt|otrygga
      kollar|tittar|vänder .. över|mig|om .. axeln|hela|tiden
      ser .. honom|henne .. överallt
      låser .. dörren|in|in mig
      går .. omvägar|omväg
      - rädd .. om .. dig|henne
      vågar .. inte|ej .. cykla|gå|åka|sova|vara|öppna|svara|titta|berätta|träffa
      skräms|skrämd|skräck
      rädd
    `,
    flashbacks: `
      flashback*|flashbacks|minnesbilder|minnena|minnen .. kommer|tillbaka|från|dyker|hela|poppar|upp|av|?
      mardröm*|mardrömmar|mardrömmarna|mardrömma
      drömmer|drömt|drömde|drömmar|drömmarna .. om|mar|hemska|otäcka .. det|honom|henne|hemska|att|händelsen|det som|samma
      ser .. det|honom|henne|allt|bilderna|hans|ansikte .. framför .. mig|sig
      ser .. hans|hennes .. ansikte
      återuppleva*|återupplever|spelas .. upp|om|igen
      kommer|kom|dyker|poppar .. tillbaka|upp .. bilder|minnen|det|hela
      bilder .. i .. huvudet
      minns .. allt .. när|om
      allt .. kommer .. tillbaka|över
      tillbaka .. där|i .. det|rummet|situationen
      påmin* .. mig .. om .. det|honom
      känner .. hans|hennes .. händer|lukt|andedräkt
      blir .. påmind
      allt .. kommer .. tillbaka|tbx|tebax|tebaks|upp|åter
      drömmer|drömt|drömde|dröm .. om
      när .. jag|hon|han .. somnar .. är|e|kommer|drömmer
      luktar|lukten|doften .. som|av .. i|hans|honom
      filmen .. startar|spelas|går|börjar
      tillbaka .. i .. rummet|det|stunden|ögonblicket
      tänker .. på .. kamera*
      ser .. det|honom|henne .. igen
      kan .. inte .. vara|va .. i .. utan .. att
    `,
    eating: `
      <neg> .. äter|äta|ätit|aptit|hungrig|mat
      äter|ätit|äta|åt .. knappt|inte|dåligt|lite|ingenting|inget|nästan|typ|för|mindre|mycket|hetsäter|bara
      hetsät*|ätstörning*|ätstörd|anorexi*|bulimi*|spyr|kräks .. upp|efter|maten|mat
      hetsät*|ätstörning*|ätstörd|anorexi*|bulimi*
      tappat|ingen|dålig|noll|förlorat .. aptit*|matlust*
      svårt .. att|med .. äta|mat|maten|få .. i|äta|ner
      får .. inte .. i|ner .. mig|sig|mat|maten|något
      gått .. ner .. kilo|i|#
      matlust*|aptit* .. borta|dålig
      hoppar .. över .. maten|lunchen|måltider|frukost*
      slutat .. äta
      äter .. inte
      slutar|slutat|slutade .. äta
      inte .. vill .. äta
      äter .. nästan .. ingenting
      äter .. ingenting|inget|knappt
    `,
    other: `
      trött|trötta|utmattad|utmattning|slutkörd|orkeslös|tröttheten|trötthet|dödstrött|jättetrött|skittrött|astrött|utbränd
      - trött .. på .. mig|sig .. själv
      arg|förbannad|ilska|ilsken|ilskan|rasande|irriterad|frustrerad|lack|vansinnig|arga|hat|hatar .. honom|henne|alla|på|så|bara
      arg|förbannad|ilska|ilskan|rasande|skitarg|asarg|lack|irriterad|frustrerad|aggressiv
      ensamhet|ensamheten|isolerad|isolerar|övergiven|ensamt
      känner|är|känna|kände|blivit|så .. mig|sig? .. ensam|ensamma
      - ensam .. hemma|i|där|nu|med|kvar|om|på
      koncentrera*|koncentration*|fokusera*|fokus .. inte|svårt|kan|på|mig|sig
      <neg> .. koncentrera*|fokusera*|hänga .. med|plugga
      svårt|problem .. att .. koncentrera*|fokusera*|plugga
      avstängd|avtrubbad|bedövad|domnad|overklig*|overkligt|avskärmad|avstängt|robot|bubbla|zombie|dimma|numb|känslolös|likgiltig|stum
      känner .. ingenting|inget|inte .. någonting|nåt
      illamående|illamåend*|mår .. illa|spyfärdig|kräk*
      mår .. illa
      ont|värk*|smärta|smärtor|huvudvärk|magont|ontimagen|magvärk|värker|spänningshuvudvärk .. i|hela|överallt|ofta|hela
      huvudvärk|magont|magvärk|kroppen .. värker|hes|blåmärken|öm|stel|svullen
      förvirrad|chock|chockad|chocken|omtumlad|rörig
      pratar .. inte|knappt .. med .. någon|nån|oss|mig|alla
      drar|dragit|stänger|stängt .. sig|mig .. undan|inne|in
      stänger .. in .. sig|mig
      sviken|förnedrad|kränkt|maktlös|hjälplös
      kan|kunnat .. inte .. koncentrera*|fokusera*
      känner .. ingenting|inget
      ont .. i .. magen|huvudet|kroppen
      bortkopplad|frånvarande|tom blick
      hes
      kommer .. inte .. ihåg
    `,
  },
};
