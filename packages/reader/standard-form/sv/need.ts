import type { RuleFile } from '../../rules/rule-set.ts';

/** What the seeker asks for. A general "vad ska jag göra" alone is nothing. */
export const need: RuleFile = {
  topic: 'need',
  values: {
    listen: `
      vill|ville|behöver|behövde|skulle|orkar .. bara|mest|få|typ .. prata|snacka|skriva|berätta|lätta|ventilera|bli|att
      bara|mest .. prata|snacka|skriva|berätta|bolla|ventilera|lyssna* .. av|med|lite|om|?
      vill|ville|behöver|behövde|måste .. prata|snacka|skriva|berätta .. av|med|lite|om|ut|det
      få .. prata|berätta .. av|ur|med|om
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
      vilka .. rättigheter
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
    `,
    legal_advice: `
      advokat*|jurist*|målsägandebiträde*|skadestånd*|rättegång*|juridisk*|rättshjälp*|stämma .. 
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
    `,
  },
};
