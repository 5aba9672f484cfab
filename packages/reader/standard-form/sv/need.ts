import type { RuleFile } from '../../rules/rule-set.ts';

/** What the seeker asks for. A general "vad ska jag göra" alone is nothing. */
export const need: RuleFile = {
  topic: 'need',
  values: {
    listen: `
      vill|ville|behöver|behövde|skulle|orkar .. bara|mest|få|typ .. prata|snacka|skriva|berätta|lätta|ventilera|bli|att
      bara|mest .. prata|snacka|skriva|berätta|bolla|ventilera|lyssna* .. av|med|lite|om|?
      vill|ville|behöver|behövde|måste .. prata|snacka|skriva|berätta .. av|med|lite|om|ut|det
      få .. prata|berätta|snacka|skriva|ventilera .. av|ur|med|om|ut|för
      någon|nån .. att .. prata|snacka|bolla|skriva .. med|till|?
      någon|nån .. som .. lyssnar|fattar|förstår|tror|orkar|hör
      skriva|prata|lätta .. av .. mig|sig|hjärtat
      lätta .. mitt? .. hjärta*
      bli .. lyssnad|trodd|hörd
      tro|tror .. på .. mig
      få .. ur .. mig
      prata|snacka .. med .. någon|nån
      behövde .. få .. säga
      ville .. bara .. säga|berätta|få|skriva|höra
      prata .. här .. utan
      bara .. va|vara .. här
      saknar .. henne|honom|mamma
      vill|ville|behöver|önskar|hoppas|måste .. att? .. någon|nån .. ska? .. lyssnar|lyssna|hör|höra|höra på
      måste|behöver|behövde|vill .. få? .. berätta|säga|prata|snacka|skriva .. för|med|till .. någon|nån|er|dig
      behov .. av .. att .. prata|bli|få|lätta|ventilera
      inte .. ha|hålla|bära .. det|allt .. inom|för|inne .. mig|mej
      bära|hålla .. på .. det .. själv|ensam
      prata|snacka|skriva .. om|ut .. det|allt .. bara|lite|med
      bara .. prata|snacka|skriva .. lite|en stund
      önskar|ville|önskade .. få? .. prata|samtala|ventilera
      - kompis*|han|hon|mamma|pappa|exet .. vill|ville|skulle .. bara .. prata|snacka
      - vill|ville .. bara .. att .. det|han|hon|dom|de|allt .. ska|slutar|tar|försvinner|lämnar
      - vill|ville .. inte .. prata|snacka .. med|om
    `,
    rights_info: `
      är .. det|detta|sånt|sådant|han|hon|jag|dom|de .. ens? .. olagligt|brott|ett brott|lagligt|straffbart|brottsligt|skyldig|fel|våldtäkt|övergrepp|grooming|tillåtet
      räknas .. det|detta|sånt|sådant .. som|ens|?
      får|fick .. han|hon|man|dom|de|jag|en|skolan|chefen|vem .. göra|ens|verkligen|säga|ta|filma|sprida|spela|ha|kolla|sparka .. så|det|sånt
      är .. det .. min .. rätt
      har .. jag|man|hon|han|vi .. rätt .. att|till
      vad .. säger .. lagen
      olagligt|brott|lagligt|straffbart|straffet|brottsligt .. ?
      var|är .. det .. våldtäkt|övergrepp|ett
      tystnadsplikt|sekretess|anonym|anonymt|orosanmäl* .. är|har|kan|ni|jag|?
      har .. ni .. tystnadsplikt
      måste|behöver|kan|får|kommer|ska .. ni|de|dom|skolan|mina .. föräldrar|mamma|berätta|säga|ringa|få reda|veta .. 
      vad .. är|blir .. straffet
      kan .. jag|han|hon|man .. åka .. dit|fast
      vilka|vilken .. rättigheter|rätt
      mina .. rättigheter
      undrar .. om .. det .. är|räknas|var .. ett? .. brott|olagligt|lagligt|våldtäkt|övergrepp
      vet .. inte .. om .. det .. är|räknas|var .. ens? .. ett? .. brott|olagligt|lagligt|våldtäkt|övergrepp|grooming
      preskriber*
      måste .. skolan|chefen|de|dom .. göra
      rättigheter|rättighet
      kan|får .. man|jag|han|hon .. begära|byta|säga upp|neka|åka dit
      åker|åka .. dit
      tar|ta .. mina|min|hennes .. papper
      vad .. krävs
      kan .. jag .. få .. ett|kontaktförbud
      räknas .. som
      är .. det .. för .. sent
      utan .. att .. mamma|pappa|föräldrarna|nån|någon .. får|vet
      får .. göra .. som
      hur .. funkar|går|lång
      måste .. jag|han|hon .. sitta|prata|vittna|vara
      kan|får .. jag|man .. byta
      får|fick .. man|han|hon|dom|de|jag|skolan|chefen .. göra|bete|hålla|filma|sprida|lägga|skicka|spara|bestämma|tvinga|ta
      är|e .. det|detta|de .. ens|verkligen|ett|mot|emot .. lagen|brott|olagligt|lag|kriminellt|straffbart
      räknas|klassas|gäller .. det|detta|sånt|de .. som|ens|även|om
      vad .. gäller .. om|när|för|enligt|juridiskt|?
      hör .. ni|polisen|skolan .. av .. er .. till
      berättar|ringer|kontaktar|säger .. ni|du .. för|till|det|mina|mamma|polisen
      får .. mina|mamma|pappa|föräldrar*|skolan|socialen|soc .. veta|reda
      kommer .. mamma|pappa|mina|föräldrar*|skolan|hemmet .. få .. veta|reda|brev
      kan .. ni|nån|någon|du .. se|spåra .. vem
      är|e .. detta|det|chatten|ni .. anonymt|hemligt|anonyma
      sekretess|tystnadsplikt
      brevhemlighet*|journal* .. se|läsa|syns
      fråga*|undra*|veta|information .. om .. rättigheter|lagen|lag|regler|reglerna|sekretess|tystnadsplikt*|straff*
      blir .. jag|han|hon|man .. straffad|dömd|åtalad|anmäld
      kan .. jag|han|hon .. bli|få .. dömd|straffad|fängelse|straff|böter
      gjort|gör|begått .. jag|vi .. något|nåt .. olagligt|brottsligt
      är .. jag .. skyldig
      - han|hon|dom|mannen|killen|exet .. frågade|undrade|sa .. om|att .. det|jag ... olagligt|brott|lagligt|straffbart|?
    `,
    image_removal: `
      få|ta|tar|fått|vill|hjälp .. bort|ner|ned|raderad*|väck .. <bild>|den|dem|dom|det|allt|filmen|kontot|sidan
      <bild> .. bort|borta|raderade|raderas|raderad|försvinner|försvinna|ner|tas|borttagna
      hur .. får|tar|kan|raderar .. man|jag|vi ... bort|ner
      ta|få .. bort|ner|ned .. <bild>|dom|dem|det|den|allt|filmen
      få .. stopp .. på .. spridning*
      stoppa .. spridning*|<bild>|det från
      få .. bort .. saker|grejer|allt|det
      stoppa .. bilderna|bilden|filmen
      vill .. att .. det|den|bilden .. försvinner|ska bort
      hur|kan .. raderar|raderas|raderad|tar|få|få bort|stoppar .. man|jag|vi|en|den|? .. <bild>|kontot|inlägg*|sidan|klippet
      hur .. får|tar|plockar .. man|jag|vi .. bort|ner|ned|väck
      hjälpa|hjälp|hjälper .. mig|oss|till|att|med .. bort|ner|borttagning*|radera*|ta bort|avpublicer*
      vill|måste|behöver|önskar .. ha|få .. bort|borta|ner|raderad*|väck
      <bild> .. måste|ska|vill .. bort|försvinna
      försvinner|försvinna .. från .. nätet|internet|google
      finns .. det|nåt|något .. sätt .. att .. ta|få|stoppa|radera .. bort|ner|<bild>|den|?
      borttagning*|nedtagning*
      - försvinna .. bort
    `,
    tell_adult: `
      hur .. berättar|säger|tar .. man|jag|vi .. det|upp|för|till
      hur .. ska|kan|skulle|vågar .. jag|man|hon|vi .. berätta|säga|ta upp
      vet .. inte .. hur .. jag|man|hon .. ska|kan .. berätta|säga|förklara
      hjälp|hjälpa|tips .. att|mig|med|hur|på .. berätta|säga .. för|till|?
      vill .. kunna|våga .. berätta
      vill .. berätta .. för .. mamma|pappa|mina|min|någon|en|nån
      vad .. ska .. jag .. säga .. till .. <mamma>|<pappa>|<föräldrar>|mina|min|kurator*
      hur .. man .. berättar|säger
      borde|ska .. jag .. berätta|säga .. för|till|det
      hur .. ska|kan|skulle|berättar|säger|förklarar .. jag|man|hon|en .. det|ens|börja|berätta|lägga|säga|ta|förklara
      vet|fattar .. inte|int|ej .. hur|vad .. jag|man .. ska|kan|ens .. ta|säga|berätta|börja|förklara|lägga|börjar
      ta .. upp .. det|detta|de .. med|hemma .. <föräldrar>|min|mina|lärare*|kurator*|någon|nån|en|dom|?
      hjälp|hjälpa|kan du|kan ni .. mig .. formulera|berätta|säga|skriva|förbereda|öva
      formulera .. mig|ett|nåt|något|det|sms|brev
      öva .. på .. vad|hur|att
      våga .. berätta|säga|prata .. för|till|med|det
      vad .. säger|skriver|ska .. man|jag .. till .. <föräldrar>|lärare*|kurator*|honom|henne|dom|min|mina
      måste|vill|borde .. berätta .. men .. vågar|vet|hur
      vem .. ska|kan .. jag .. berätta|prata|säga .. för|med|till|?
      prata .. med .. en|nån|någon .. vuxen
      vet .. inte .. vem .. jag .. ska|kan
      - hur .. ska .. vi .. prata
    `,
    care_contact: `
      vill|behöver|skulle|önskar|få|söker|hjälp|hur ... psykolog|terapi|terapeut|bup|kurator*|samtalskontakt|läkare|vård|prata med nån proffs|samtalsstöd|traumabehandling|barnmorska|testa*|provtagning|ungdomsmottagning*|abort
      kontakt .. med .. vården|bup|psykolog*|läkare|terapeut
      hur .. får|söker|bokar|kommer .. man|jag|vi .. tid|kontakt|hjälp|vård|bup|in .. 
      testa .. mig|sig .. för
      vart .. ska|kan .. man|jag .. vända|söka .. mig|sig? .. vård*
      remiss*
      könssjukdom*|gravid*|dagen efter ..
      testas|testa|kolla .. sig|mig|om|?
      få|boka .. nån|någon|tid .. på .. vårdcentral|ungdomsmottagning*|bup
      prata .. med .. nån .. proffs
      ungdomsmottagning* .. funkar|går|tar
      vill|behöver|skulle|önskar|hjälp|kontakt|prata|träffa|komma ... psykolog*|terapeut*|terapi|bup|läkare*|barnmorska*|samtalskontakt*|psykiatri*|samtalsterapi*|vårdcentral*|proffs|behandling|kbt
      var|vart|hur|kan .. man|jag|hon|en|vi .. testa|testar|kolla|kollar|provta* .. sig|mig|för|om|könssjukdom*|klamydia
      boka .. tid
      professionell .. hjälp|kontakt|stöd
      hur .. får|söker|kommer|bokar .. man|jag|vi|hon .. tid|kontakt|hjälp|vård|in|samtalskontakt|en .. på|hos|till|med|av|? .. bup|vården|psykolog*|vårdcentral*|ungdomsmottagning*|terapeut*|läkare|samtal*|?
      graviditetstest*|dagen-efter-piller|akutpiller|klamydia*|hiv
      söka .. vård|hjälp .. för|hos|till
      - vill|vågar|orkar .. inte .. psykolog*|terapi|bup|vård|läkare
      - vill|vågar|orkar .. inte .. ha|gå|träffa|prata .. nån|någon|till|med|på .. psykolog*|terapi|bup|vård|läkare|terapeut*
      - har|går|gått|hos .. en|redan|på|i .. psykolog*|bup|terapi|terapeut*
    `,
    police_contact: `
      hur .. anmäler|gör|går|funkar|polisanmäler|fungerar .. man|jag|det|vi|en|till .. en? .. anmälan|polisanmälan|anmäler|anmäla|polisen|till
      hur .. anmäler|polisanmäler
      hur .. går .. det .. till .. anmäler|polis*|anmälan
      vad .. händer .. om|när|efter|sen|vid .. jag|man|vi|hon|en ... anmäl*|polisanmäl*|polis*
      hjälp .. att|med|till .. anmäla|polisanmäla|anmälan|polisanmälan
      kan|går|får|måste .. man|jag|det|vi .. att? .. anmäla|polisanmäla ... efter|utan|anonymt|fast|även|nu|om|när|?
      vill|borde|ska .. jag|vi|man|veta .. anmäla|polisanmäla|hur .. ?|man
      är .. det .. försent|för sent .. att .. anmäla
      vågar|vill .. anmäla .. men .. hur|vet
      undrar .. om|hur|vad ... anmäl*|polisanmäl*
      frågar|frågade|undrade .. hur|om|vad ... anmäl*|polisanmäl*
      vad .. frågar .. polisen|dom
      behöver .. bevis .. för .. anmäl*
      måste .. jag .. prata|vittna .. med? .. polisen|i
      om|ifall|när|innan|efter|vid .. jag|vi|man|hon|han|en .. anmäler|polisanmäler|anmält|går till polisen|anmälan|polisanmälan .. vad|hur|får|kommer|måste|händer|?
      vad .. händer|hände .. om|när|efter|sen|vid|med ... anmäl*|polisanmäl*|polis*|förhör*
      kommer|får|blir|måste .. <föräldrar>|mamma|pappa|skolan|han|hon|jag|de|dom .. få|veta|träffa|se|vara|förhörd ... anmäl*|polisanmäl*|polisen|förhör*
      vad .. frågar|gör|säger|vill|behöver .. polisen|dom .. om|efter|då|veta|?
      hur .. går|funkar|fungerar|gör|är .. det|en|ett|man .. till|? ... anmäl*|polisanmäl*|förhör*|polis*
      hur .. lång .. tid .. har|tar ... anmäl*|polis*
      måste|behöver|kan|får .. jag|man|vi|hon .. anmäla|polisanmäla
      kan|går .. det .. att .. anmäla
      hjälp*|stöd .. med|att|inför|vid .. anmäl*|polisanmäl*|förhör*
      är .. det .. någon|nån .. idé|mening|poäng .. att .. anmäla
      lönar|värt .. det|sig .. att .. anmäla
      undra*|undrade|fråga*|frågor|funder* .. om|hur|kring|över|vad .. en|?  .. anmäl*|polisanmäl*|förhör*|polisen
      - undrade|frågade|polisen|han|dom .. om .. jag|hon .. hade .. anmält
      - vill .. inte .. anmäla
      - inte .. att .. ni .. ringer .. polisen
    `,
    legal_advice: `
      advokat*|jurist*|målsägandebiträde*|skadestånd*|rättegång*|juridisk*|rättshjälp*|stämma ..
      jurist*|advokat*|juridik*|juridiskt|ombud|rättshjälp*|biträde|ersättning .. för
      stämma .. honom|henne|dom|dem
    `,
    safe_place: `
      någonstans|nånstans|plats|ställe .. att .. bo|sova|ta vägen|vara|gå
      vart|var .. ska|kan|ska .. jag|vi|hon|man .. sova|bo|ta|gå|åka|vara|sova .. vägen|?
      ingenstans .. att .. ta|bo|sova|gå
      behöver|vill|måste|få .. bort|ut|härifrån|hemifrån|flytta|komma .. hemifrån|härifrån|bort|ifrån
      skyddat .. boende
      jourboende*|jourhem*|familjehem|kvinnojour*
      komma|flytta .. hemifrån|bort
      vågar .. inte .. vara|gå|sova .. hem|hemma
      inte .. kan|vill .. bo .. kvar|hemma
      trygg* .. plats|ställe|att bo
      nånstans|någonstans|ställe .. man|jag|vi .. kan .. sova|vara|va|bo
      sova .. på .. annan .. plats
      annan .. plats .. sova|bo
      boende .. behöver|vill|är|e
      behöver .. boende|bostad
      ingenstans|inget .. ställe .. att? .. bo|sova|ta|gå|åka|vara
      har .. ingenstans
      nånstans|någonstans|ställe|plats .. där .. han|hon|dom|de|ingen|pappa|mamma|jag .. inte|kan .. hittar|hitta|vet|når|sova|vara|bo
      finns .. det .. nåt|något|nån|någon|någonstans|nånstans .. boende|plats|ställe|jour*|att sova|man kan|jag kan
      behöver|vill|måste .. komma|bort|flytta|härifrån|iväg|ut .. härifrån|hemifrån|bort|därifrån|från|ifrån
      vart|var .. kan|ska .. man|jag|hon|vi .. ta|sova|bo|åka|gå .. vägen|inatt|ikväll|nu|?
      skyddat|skyddad|akut .. boende|plats|adress
      tak .. över .. huvudet
    `,
    support_someone: `
      hur .. ska|kan|bör|hjälper|stöttar|pratar|bemöter|gör|möter|skulle .. jag|man|vi ... hjälpa|stötta|prata|finnas|säga|göra|bemöta|agera|nå|få .. henne|honom|hen|med|för|hon|han|?
      hur .. hjälper|stöttar|pratar|bemöter|når .. jag|man|vi
      vad .. ska|kan|bör|gör|säger|borde|skulle .. jag|man|vi|en .. säga|göra|som ... 
      vet .. inte .. vad|hur .. jag|man|vi .. ska|kan|bör|borde
      fattar .. inte .. vad|hur .. jag .. ska
      vill .. hjälpa|stötta .. henne|honom|hen|min|dottern|sonen
      hjälpa|stötta|stöd*|bemöta|skydda .. henne|honom|hen|min|dottern|sonen|vännen|eleven|kompis*|barnet
      ska|borde|bör|måste|kan|får|gör .. jag|vi|man .. väcka|berätta|säga|ringa|konfrontera|anmäla|ta|prata|rätt|fel|förbjuda|kontakta|låta|blanda|vara
      är .. det .. fel|rätt .. att|av
      råd|tips .. hur|om|på|till|kring|för
      gjorde|gör .. jag|vi .. rätt|fel
      hur .. ska|kan|bör|bäst|borde|skulle .. jag|vi|man|en|bäst ... hjälper|stöttar|bemöter|hanterar|agerar|agera|hantera|stötta|hjälpa|bemöta|prata|göra|närma|få|stödja|säga|reagera
      hur .. jag|vi|man|hon|han|de .. bäst|kan|ska|skulle .. stöttar|hjälper|bemöter|stötta|hjälpa|prata|bemöta|agera|hantera|stödja|närma|få
      vad .. kan|ska|bör|borde|gör .. jag|vi|man .. som .. förälder|mamma|pappa|vän|kompis|lärare|syskon|syster|bror|vuxen|personal
      vad .. kan|ska|bör|borde|skulle .. jag|vi|man .. göra|säga .. för|till .. henne|honom|hen|min|vår|dottern|sonen|?
      råd|tips|vägledning|hjälp|stöd .. hur|kring|om|för|i .. hon|han|jag|vi|man|de|att .. ska|kan|bör|bemöta|stötta|prata|hjälpa|få
      önskar|söker|ville ha|vill ha|behöver|ber .. råd|vägledning|tips|stöd
      hur|vad .. hon|han|de .. ska|kan|bör .. bemöta|stötta|hjälpa|prata|säga|göra|agera|hantera
      kan .. jag|vi .. göra .. något|nåt|mer
      finnas .. där .. för
      rätt .. sätt .. att
      - hjälpa|hjälp .. honom|henne .. slippa
    `,
    other: `
      vill .. att .. det|han|hon|dom|de|hoten|allt .. slutar|ska sluta|försvinner|tar slut|lämnar|ska|lägger
      vill .. bara .. att .. det .. slutar|tar
      få .. det|honom|dom|dem .. att .. sluta
      ska|vill .. få .. stopp .. på
      vara|få .. ifred
      lämna .. mig .. ifred|i fred
      hjälp .. med .. pengar|läx*|skol*|boende|jobb|ekonomi|betala|skuld*|blocka|konto*|lösenord|byta
      hur .. blockar|stoppar|slutar|får .. jag|man .. honom|stopp|dom|kontot
      vad .. är .. numret
      byta .. skola|klass|nummer|jobb|lag|schema
      slutar .. spridas
      att .. han|hon|de|det .. slutar
      få .. en .. annan
      vill|önskar|hoppas|ber .. bara? .. att .. det|han|hon|dom|de|allt|hoten|detta .. slutar|ska|upphör|tar|försvinner|lämnar|får|blir
      få .. stopp|slut .. på .. det|detta|honom|allt|hoten|skiten
      sluta .. höra|kontakta|skriva|följa .. av|mig|med .. sig|?
      få .. honom|dom|dem|henne|det .. att .. sluta|försvinna|lämna
      lämna*|låt* .. mig|oss .. ifred|i fred|vara
      hjälp .. med .. att? .. flytta|byta|ansök*|ekonomi*|pengar|skol*|boende*|blanketter|hyra*|betala|lösenord|konto*|uppsats*
      hur .. blockerar|blockar|säkrar|skyddar .. jag|man
      tillbaka .. mitt|mina .. konto|pengar|pengarna
    `,
  },
};
