import type { RuleFile } from '../../rules/rule-set.ts';

/** Thoughts of taking one's life. Vague despair ("orkar inte mer") is not here, by the guidelines. */
export const suicidalThoughts: RuleFile = {
  topic: 'suicidal_thoughts',
  values: {
    yes: `
      självmordstank*|självmordsnära|självmordsbenägen*|självmordsplan*|suicidtank*|suicidal|suicidala|suicidplan*|suicidnära|dödsönsk*|dödslängtan*|dödstank*|livsleda*|självmordsfantasi*
      själmord*|sjävmord*|självmorstank*|sjalvmord*|skälvmord*
      självmords|självmord|själv|suicid|suicidala .. tankar|planer|tanke
      tänker|tänkt|tänkte|tänka|funderar|funderat|funderade|fundera|tankar|tankarna|tanken|tanke|planer|planerar|planerat|planerade|plan|lust|fantiserar|impulser|drömmer|övervägt|överväger .. på|att|om|kring|av .. att? .. ta|tar|avsluta .. livet|mitt|sitt|mig|mit|sit .. liv|av|själv
      tänker|tänkt|tänkte|funderar|funderat|tankar|tankarna|tanken|planerar|planer|pratar|pratat|pratade|prata|googlat|googlar|sökt|läser .. på|om|kring|efter .. självmord|suicid|döden
      övervägt|överväger|uttrycker|uttryckt|nämnt|nämner|planerar|planerat|hotar|hotat .. om|med|att? .. självmord|suicid
      ta|tar|tog|tagit .. mitt|sitt|mit|sit .. egna? .. liv|live
      ta|tar|tog|tagit .. livet|live .. av .. mig|sig|mej
      ta .. livet .. av .. själv|mig|sig
      vill|ville|vil|velat|vilja|viljat|orkar|orkade|orka|orkat|pallar|ids|önskar .. inte|ej|int|aldrig|ente|itne .. leva|finnas|existera|leeva
      inte|ej|int|aldrig|ente|itne .. vill|ville|velat|vilja|orkar|orkade|orka|orkat|pallar .. leva|finnas|existera|levva
      vill|ville|velat|orkar|pallar|vilja .. inte|ej|int|aldrig .. vara|va|vakna .. kvar|till|vid liv|upp|mer|längre|igen
      vill|ville|orkar|orka|vilja .. inte|ej|int .. vara|va|vakna .. här|på jorden|imorgon|imorn
      inte|ej|int|aldrig .. vill|ville|vilja|velat|orkar|orka .. vara|va|vakna .. kvar|till|vid liv|upp|mer|längre|här|igen
      vill|ville|vil|velat|vilja|önskar|önskade|hoppas|hoppades|längtar|längtat|lust .. dö|död|döden|dog|dödd
      önskar|önskade|önskat|vill|ville|hoppas|hoppades .. jag|ja|hon|han|hen|de|få .. inte|aldrig|bara .. fanns|funnits|finns|vaknade|vakna|vaknar|vaknat|levde|existerade|född|fötts|föddes|fötts|behövde leva
      jag|hon|han|hen .. inte|aldrig .. fanns|vaknade|existerade|funnits|fötts .. längre|mer|upp|alls
      slippa|slipper|slapp .. leva|finnas|vakna|existera
      somna .. och|å|o|in|för .. inte|aldrig|gott|alltid .. vakna|vaknar|?
      inte|aldrig .. vakna|vaknar|vaknade .. igen|upp|mer|imorgon|imorn|?
      bättre|bäst|skönare|lugnare|enklare|lättare|skönt|skönast|lättast .. om .. jag|ja|hon|han|hen .. inte|aldrig|slapp .. fanns|finns|funnits|levde|lever|vore|var|va|vaknade|existerade
      bättre|bäst|skönare|lugnare|enklare|lättare|skönt|skönast .. om .. jag|ja|hon|han|hen .. dog|dör|död|försvann|försvinner
      bättre|skönare|skönt|bäst|lättare|lugnt|lättast .. att? .. vara|va|få|bara|inte .. död|dö|borta|leva|finnas|vakna
      alla|världen|familjen|mamma|pappa|föräldrarna|dom|de|andra|folk|det ... bättre|lättare|gladare|skönare .. utan .. mig|henne|honom
      inte|ej|int .. värt|värd|värda .. att .. leva|finnas
      livet .. är|känns|e .. inte|ej|int .. värt|värd
      ingen|inge|inget|ingen som helst .. mening|poäng|anledning|vits|ide|idé|skäl .. med|att|till|i .. leva|livet|finnas|existera|fortsätta leva
      ingenting|inget .. att .. leva .. för
      inte|ej|ingen|tappat|förlorat .. lust|lusten|vilja|viljan|livslust*|ork .. att|till .. leva|livet|finnas
      tappat|förlorat|saknar|ingen .. livslust*|livsvilja*|levnadslust*
      meningslöst .. att .. leva
      leva .. känns|är .. meningslöst
      avsluta|avslutar|avsluta .. allt|allting|alltihop|livet|mitt|sitt|lidandet|mig|sig
      göra|gör .. slut .. på .. allt|mig|livet|mitt|sitt|alltihop|allting|sig
      göra|gör .. av .. med .. mig|sig .. själv|?
      hoppa|hoppar|gå|ställa|kasta .. från|framför|ner|ut|mig|sig ... bro|bron|broar|tåg|tåget|tak|taket|balkong*|spår|spåret|spåren|rälsen
      försökt|försökte|försök|försöker .. ta .. livet|mitt|sitt
      självmordsförsök*|suicidförsök*
      kms|unalive|unaliva
      ta .. slut|död .. på .. mig|sig|allt
      skrivit|skrev|skriva|skriver|hittat|hittade .. avskedsbrev*|självmordsbrev*|hejdåbrev*
      avskedsbrev*|självmordsbrev*
      tankar|tankarna|tänker|tänkt|känsla|känslor|tanken .. på|om|av|att .. att? .. inte .. vilja|få|? .. leva|finnas|vara|vakna|existera
      tankar|tankarna|tanken|tänker|tänkt|tänka|pratar|pratat|prata|fantiserar|drömmer .. på|om|kring .. att? .. dö|döden|få dö|va död|vara död|försvinna för alltid|försvinna för gott|min död
      tänk|tänker|tänkt .. hur|om|att|när .. det|jag ... jag|vara|va|var .. dog|död|dör|dö
      sluta .. leva|andas|finnas|existera
      inte .. vara|va .. vid .. liv
      inte .. se|ser|uppleva .. morgondagen|nån framtid|någon morgondag
      låta .. bli .. att .. leva
      försvinna|försvann|försvinner .. för|från .. alltid|gott|evigt|jorden|världen|livet
      har|samlat|samlar|sparat|sparar .. tabletter|piller .. hemma|och|å|på|i .. tänker|ska|tänkt|mig|ta
      tänker|ska|tänkt|velat|vill .. ta .. dom|dem|tabletterna|alla .. tabletter|tabletterna|piller|samtidigt|på en gång
      jag|hon|han .. var|va|vore .. död
      tanken|tankarna .. kommer|kvar|finns|återkommer .. att .. ta|dö|leva
      planer|plan|planerar|bestämt|vet .. för? .. hur|när .. jag|hon|han|hen .. ska .. dö|ta|göra det
      sett|ser|har .. ingen .. annan? .. utväg .. än|förutom .. att? .. dö|döden|ta
      orkar|orka|pallar .. inte .. leva
      - dö|dog|död .. av|utav .. skam|skratt|pinsam*|genans|skämmas|hunger|värme|hetta|tristess|nyfikenhet|lycka|glädje|kärlek
      - pinsam*|jobbigt|cringe ... dö|dog
      - jag|ja|jg .. vill|ville|önskar|hoppas|hoppades .. att .. han|de|dom|den|killen|gubben|exet .. dö|dör|dog|död
      - sa|säger|skriver|skrev|tycker|sagt|skrivit|tyckte .. att|åt|till .. jag|hon|han|du .. borde|kunde|kan .. dö|ta|hoppa|död
      - uppmanar|uppmanade|uppmanat|uppmaning*|uppmanas .. mig|henne|honom|att|till|? .. att|till .. ta|dö|hoppa|självmord
      - han|de|dom|alla|folk|killen|exet|någon|nån|hon .. sa|säger|skriver|skrev|skickade|tycker .. att? .. jag .. borde|kan|kunde|ska|skulle
      - leva i rädsla|skam|osäkerhet|ovisshet|skräck|otrygghet
      - leva med|ihop|tillsammans|hos|under|såhär|sådär|som|utan|så här
      - leva .. med .. honom|henne|det|detta|skammen|ett|min|mitt|skulden
      - leva|finnas .. mitt|ett .. liv
      - vara|va .. kvar|här|hemma .. i|på|hos .. skola*|klass*|lag*|relation*|grupp*|jobb*|familj*|hem*|boende*|app*|chatt*|honom|henne|pappa|mamma|stan|rum*|snap*|insta*|lektion*|fest*|hemma
      - vara|va .. till .. besvär|salu|last
      - finnas|finns|existera .. kvar|på|i|med .. nätet|internet|bild*|telefon*|mobil*|kvar|chatt*|snap*
      - vara|va .. med|där|hemma|ensam|kompis*|tillsammans|ihop .. längre|mer|kvar
      - bild*|video*|film*|konto* .. inte .. fanns|finns|existerade
      - vakna .. hela|på|mitt .. natten|nätterna|natt
      - självmord .. på .. tv|film|serie
      - överleva
    `,
    no: `
      inga|ingen|inget|aldrig|inte|ej|utan|icke|varken|inte längre .. självmordstank*|självmordsplan*|suicidtank*|suicidplan*|suicidal|suicidala|självmord|självmordsnära|självmordsbenägen*|dödsönsk*|livsleda|dödstank*
      självmordstank*|suicidtank*|självmord|suicidplan*|självmordsplan*|dödsönskan|livsleda .. nej|nekas|förnekas|nekar|förnekar|har han inte|har hon inte|har jag inte|saknas|finns inte|finns ej|inte aktuellt|nä
      inga|ingen|aldrig|ej|inte|utan .. tankar|planer|tanke .. på|om|att|kring .. att? .. döden|dö|ta|inte|självmord|livet|leva|skada|suicid
      inte|ej|aldrig|int .. ta|tar .. livet|mitt|sitt .. av|liv|mig|sig
      inte|ej|aldrig|int .. tänkt|tänker|funderat|funderar|tänka .. på|i .. självmord|dö|att ta|döden|ta|att dö|såna banor|de banorna
      vill|ville|vilja .. inte|ej|int|absolut inte|verkligen inte .. dö
      inte|ej|aldrig .. vill|velat|ville|vilja .. dö
      vill leva
      inga .. sådana|såna|sånna|dylika .. tankar|planer
      förnekar|nekar|nekat|förnekat|nekade|förnekade|nekande .. till? .. självmord*|suicid*|tankar|planer|livsleda|dödsönskan|att hon vill dö
      inte|aldrig|ej .. självmord*|suicid*
      inte .. så .. att .. hon|han|hen|jag .. vill .. dö|ta|inte
      såna|sådana|sånna|den|dom|de .. tankar|tankarna .. har|hade|är|finns .. inte|aldrig|borta|försvunnit
      har .. inte|aldrig|inga .. såna|sådana|sånna|dom|de|den sortens .. tankar|tankarna
      självmordstank*|suicidtank*|tankarna|dödsönskan .. är|har .. borta|försvunnit|upphört|släppt|slutat
      - vill leva som|ett|mitt|sitt|med|ihop|i|utan|fritt|normalt|vanligt
    `,
  },
};

/** Hurting oneself, now or in recent weeks. */
export const selfHarm: RuleFile = {
  topic: 'self_harm',
  values: {
    yes: `
      skär|skurit|skar|skära|skärit|skärt|skärde|skurat|skurigt|skerit .. mig|sig|mej|mina|sina|armarna|benen|låren
      skär|skar|skurit|skära .. på|i|över .. mina|sina|min|sin|hennes|? .. armen|armarna|arm|låret|låren|benet|benen|handleden|handlederna|underarmen|underarmarna|magen|huden
      självskad*|självdestruktiv*
      själv .. skadebeteende|skadar|skadat|skadande
      skada|skadar|skadat|skadade|skadas|skadandet .. mig|sig|mej .. själv|självt|ibland|igår|igen|medvetet|avsiktligt|fysiskt|när|varje|för att
      skadar|skadat .. mig|sig|mej
      börjat|började|börjar|fortsatt|fortsätter .. att? .. skada|skära|rispa|bränna .. sig|mig|mej|själv
      skadade .. mig|sig|mej .. själv|igen|igår|medvetet
      göra|gör|gjort|gjorde|jör .. mig|sig|mej .. själv? .. illa|ont
      göra|gör|gjort|gjorde .. illa .. mig|sig|mej|henne själv|honom själv
      göra|gör|gjort .. ont .. på .. mig|sig .. själv
      rispa|rispar|rispat|rispade|ripsar|karvar|karvat|karva|ristar|ristat|rista|skrapar|skrapat|cuttar|cuttat|cutta .. mig|sig|mej|armarna|armen|huden|på|i|ibland|igen
      bränner|bränt|brände|bränna .. mig|sig|mej .. med|själv|på|igen|ibland
      slår|slagit|slog|slå|dunkar|dunkat|dunka|bankar|bankat .. mig|sig|mej|huvudet|huvet|knogarna|näven|handen|händerna .. själv|i|mot .. huvudet|väggen|väggar|själv|ansiktet|bordet
      slår|slagit|slog|slå|nyper|nypt|biter|bitit|river|rivit|klöser|klöst|drar|sticker|straffar|straffa|straffat .. mig|sig|mej .. själv
      dunkar|bankar|slår|slog|slagit|dunka|banka .. huvudet|huvet|knogarna|näven|handen .. i|mot .. väggen|väggar|dörren|golvet|bordet
      rakblad*|rakhyvel*
      river|klöser|rivit|klöst|nyper|riv|klösa|riva|biter|bitit .. mig|sig|mej|upp .. tills|så|huden|armarna|på|blod|sår
      börjat|börjar|började|tillbaka|återfall*|fortsatt|fortsätter|sluta .. att|med? .. skära|självskada|skära mig|rispa
      nya|färska .. sår|rispor|skärsår|märken|ärr|snitt
      sår|rispor|skärsår|ärr|skärmärken|rivmärken|streck|snitt .. på|över|längs .. mina|sina|hennes|hans|? .. armen|armarna|arm|armar|låren|lår|handlederna|handleden|underarm*|benen
      sett|upptäckt|upptäckte|såg|hittat|märkt|noterat .. märken|rivmärken|sår|rispor .. på .. hennes|hans|elevens|? .. armar|armarna|handled*|underarm*
      skärsår*|skärmärken*
      sår|märken .. jag|hon|han .. gjort|gör .. själv
      svälter|svälta|svält .. mig|sig|mej
      svälter .. mig|sig
      cuttar|cuttat|cutting|cutta
      tagit|tog|svalt|svalde|tar .. för|massa|hela|alla|flera .. många|mycket|? .. tabletter*|piller*|alvedon*|ipren*|burken|kartan
      överdos*|överdoser*
      blod* .. på|av .. ärmen|ärmar|ärmarna|lakan*
      hen|hon|han|jag .. har .. skurit|rispat
      skadar|skada|skadat .. sin|min .. egen? .. kropp
      - skar|skär|skurit|rev|skrapade .. mig|sig|mej .. på|i|när .. papper*|glas*|kniven|burk*|spik*|köket|brödet|matlag*|lagade|taggtråd*|olycka*|katt*
      - brände|bränt|bränner .. mig|sig|mej .. på|i|när .. spis*|ugn*|plattan|solen|kaffe*|te|tungan|matlag*|lagade|kastrull*|lagar
      - skadade|skadat|skada|skadar|slog|slagit|slår|gjorde|gjort .. mig|sig|mej ... träning*|match*|fotboll*|gymm*|gympa*|knä*|foten|cyk*|ramlade|föll|trilla*|olycka*|hockey*|idrott*|tån|ryggen|trappan
      - hotar|hotade|hotat|hota .. att|med .. att? .. skada|göra|slå|skära
      - gjorde han|hon|de|dom|dem|killen|pappa|mamma|exet|ni .. mig|mej|illa
      - gör han|hon|de|dom|dem|killen|pappa|mamma|exet|ni .. mig|mej|illa
      - skadade han|hon|de|dom|dem|killen|pappa|mamma|exet|ni .. mig|mej|illa
      - slog han|hon|de|dom|dem|killen|pappa|mamma|exet|ni .. mig|mej|illa
      - slår han|hon|de|dom|dem|killen|pappa|mamma|exet|ni .. mig|mej|illa
      - någon skadar|skadat|skadade|gör|gjort|gjorde|slår|slog .. mig|mej|illa
      - nån skadar|skadat|skadade|gör|gjort|gjorde|slår|slog .. mig|mej|illa
      - folk skadar|skadat|skadade|gör|gjort|gjorde|slår|slog .. mig|mej|illa
      - exet skadar|skadat|skadade|gör|gjort|gjorde|slår|slog .. mig|mej|illa
      - killen skadar|skadat|skadade|gör|gjort|gjorde|slår|slog .. mig|mej|illa
      - skär|skar .. i .. hjärtat|magen|bröstet|öronen
    `,
    no: `
      inte|ej|aldrig|inget|ingen|inga|varken|int .. skada|skadat|skadar|skadade .. mig|sig|mej
      inte|ej|aldrig|int .. skär|skurit|skära|skar|skärt|rispar|rispat .. mig|sig|mej|längre|nu
      inte|ej|aldrig|int .. göra|gör|gjort .. mig|sig|mej .. själv? .. illa
      inte|ej|aldrig|int .. göra|gör|gjort .. illa .. mig|sig|mej
      inte|ej|aldrig|inget|ingen|inga|utan|slutat|slutade|varken .. självskad*|skära|skada
      slutade|slutat .. med? .. att? .. skära|skada|rispa|självskada*|cutta|göra mig illa|göra sig illa
      förnekar|nekar|nekat|förnekat|nekade|förnekade .. till? ... självskad*|skada sig|att skada
      självskad* .. nej|nekas|förnekas|nekar|förnekar|nä|inte aktuellt|har upphört|upphört|saknas
      skada|skadat|skadar|skadade|skär|skurit .. mig|sig|mej .. inte|ej|aldrig
      gör .. mig|sig .. inte .. illa
      aldrig .. gjort .. något|nåt .. mot .. mig|sig
      skurit|skadat|rispat|skär|skadade ... inte|aldrig .. gjort .. det|sen|sedan|på
      inga .. självskador
      fri|ren .. från .. självskad*|skärande
    `,
  },
};
