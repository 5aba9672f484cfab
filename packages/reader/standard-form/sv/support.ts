import type { RuleFile } from '../../rules/rule-set.ts';

/** What the supporter does. Courtesy is not validation. */
export const supportGiven: RuleFile = {
  topic: 'support_given',
  values: {
    validation: `
      inte|aldrig|inget|inga .. gjort|begått .. något|nåt|några? .. fel|dumt
      inget|ingenting .. fel
      gör|gjorde .. dig|henne|honom .. inte .. skyldig|till
      begripligt|begriplig|förståeligt|rimligt|rimlig|väntad|klokt
      ansvar*|skuld* .. låg|ligger|hamnar .. helt? .. hos|på|hans|honom
      det|den .. är|var .. den|han|hon|de|dom|köparen .. som .. spred|spridit|lägger|gör|ska|skäms|begår|bär|bryter|hotar|är skyldig
      han|hon|den .. är|har .. som .. är .. skyldig*
      är .. den .. skyldige
      så .. gör|reagerar .. många|de flesta
      det .. är .. så .. många .. gör
      ansvarsfullt|omtänksamt
      gör|gjorde .. fel .. den|han|hon|som
      den .. som .. inte? .. stannar|lyssnar|gör .. gör .. fel
      barn .. kunde .. inte
      hans|deras .. ansvar|val|skuld|brott
      inte|aldrig .. ditt|hennes|hans|din|hens|ert|er|dig .. fel|skuld|ansvar|på
      inte|aldrig|ingen .. du|hon|han|hen|ni .. som .. gjort|har|bär|ska|borde|är .. fel|skuld*|ansvar*|skämmas
      jag|vi .. tror .. på? .. dig|henne|honom|dej
      tror .. på .. dig|det du
      modigt|stark*|starkt|mod|modig .. att|av|gjort|dig|du|som|att
      modigt|modig|modiga
      så .. starkt|stark|modig|modigt
      stort|bra|klokt|rätt|starkt|fint|smart|duktigt .. av .. dig|er|henne|honom
      bra|rätt|klokt|smart|skarpt|fint|strongt .. att .. du|ni|hon|han .. berätta*|sa|sagt|blockerade|sparade|sökte|gjorde|sagt|stod|lyssna*|slutade|vågade|vågar|gick|fattade|frågade|ringde|tog|hjälpte|inte|reagerade|sökt
      gjorde|gjort|gör .. helt? .. rätt|bra|precis
      gjorde .. rätt|allt .. rätt|du kunde
      skarpt|starkt|klokt|smart|rätt .. att|gjort|tänkt|av|agerat
      inte|inget .. konstigt|märkligt|märkvärdigt|underligt|fånigt|löjligt|dumt|överdrivet|larvigt|pinsamt|skämmas .. att|alls|med|för|?
      inte|inget .. konstig*|märklig*|löjlig*|fånig*|dum*|knäpp*|överkänslig*|svag*|naiv*
      vanligt|vanlig|normalt|normal|naturligt|naturlig|rimligt|begripligt|förståeligt|logiskt|rimlig|mänskligt|mänskliga .. reaktion*|känna*|känner|att|må*|efter|när|om
      en .. vanlig|normal|rimlig|naturlig|mänsklig .. reaktion|känsla|att
      många .. känner|reagerar|upplever|mår|tänker|fryser|som|säger .. så|det|likadant|samma|varit|precis|just
      förstår .. att .. du|ni|hon .. är|känner|blev|mår|blir|var|reagera*
      förstår .. verkligen|så väl|precis|att .. det .. känns
      klart|självklart|såklart .. att? .. du|man|det|hon|ni .. känner|blir|är|mår|reagera*|rädd|arg|ledsen
      skulden|ansvaret|felet|skammen|skam .. är|ligger|bär|hör .. hans|hos|på|honom|helt|hennes|den|deras|dem|aldrig|inte|han
      det|den .. är .. han|hon|de|dom .. som .. gör|gjort|har|gjorde|bär|bröt|ska|begick .. fel|ansvar*|skuld*|skämmas
      han|hon|de|dom|förövaren|den|vuxna .. bär .. hela? .. ansvar*|skuld*
      han|hon|de|dom .. hade|har .. ingen .. rätt
      ingen .. har|får|hade .. rätt|lov .. att
      ingen .. förtjänar|ska .. behöva
      du|hon|han|ni .. har|är .. ingen .. skuld
      bär .. ingen|inte .. skuld*|ansvar*
      dina|hennes|hans .. känslor .. är .. 
      kroppen .. reagerar|skyddar|vaktar|stänger|fryser|gör|säger|minns|går|försöker
      frysa|frös|fryser|frysreaktion .. är|är|vanligt
      kroppens .. sätt
      tar .. dig|det|detta .. på .. allvar
      du|hon|han .. har|hade .. rätt|all rätt .. att .. känna|bli|säga|vara|ångra|må|sätta
      rätt .. att .. känna|säga .. nej|så|det
      du|ni .. är|var .. inte .. ensam|dum|svag|konstig|äcklig|naiv|smutsig|jobbig|besvärlig|till besvär
      imponera*|stolt .. över|av|att
      det .. säger .. ingenting|inget|inte .. om|dåligt
      inte .. din .. skuld|sak|uppgift
      han .. lurade|lurar|manipulera*|utnyttja* .. dig|henne|honom
      proffs .. på .. att? .. lura
      du .. blev|blivit .. lurad|utsatt|utnyttjad
      stort .. steg|mod
      det .. krävs|kräver|krävde .. mod|styrka
      inget .. du .. gjort|gjorde .. gör
      låter|känns .. fullt|helt .. rimligt|logiskt
      jättebra|toppen .. att .. du .. berätta*|sa|gjorde
      det .. var .. klokt|modigt|starkt|rätt|bra gjort|fint
      fint .. att .. du .. tror|står|finns|lyssnar|stöttar|vill|bryr
      du .. är .. en .. bra|fin .. kompis|vän|förälder|syster|mamma|pappa
      du .. behöver .. inte .. skämmas|bära
      offer .. inte
      är .. på .. riktigt
      inget .. fult|dumt|konstigt|pinsamt
      inte .. ett .. dugg .. konstigt
      så .. himla|väldigt .. rätt|bra|modigt .. av|att
      gjort .. rätt|bra|klokt
      bra .. gjort|jobbat|tänkt
      han .. som .. gör|gjorde .. fel
      inte .. inringandes|dotterns|sonens|flickans|pojkens|elevens .. fel
      aldrig .. hennes|hans|hens|barnets .. fel
      ska .. inte .. skämmas
      - bra|fint|kul|skönt .. att .. du|ni .. hör|hörde|skriver|skrev|vänder|vände|kontaktar|kontaktade|ringer|ringde|kom .. av|hit|er|dig|oss|?
      - bra|fint .. fråga|att|du
      inget .. av .. det|detta .. är|var .. ditt|hennes|hans|ert
      ligger|vilar|hamnar .. inte .. på .. dig|henne|honom|er
      inte .. rår .. för
      du|hon|han|ni .. rår .. inte
      kan|ska|får|måste .. inte .. lastas|skuldbelägg*|klandra*|anklaga*
      förtjänar|förtjänade|förtjänat .. inte|bättre|ingen|att
      tar .. mod|styrka|kraft .. att|?
      krävs|krävde|kräver .. mycket? .. mod|styrka
      otroligt|väldigt|jätte*|riktigt|verkligen|himla|enormt .. modig*|stark*|bra jobbat|bra gjort
      modigt|starkt|bra|klokt|fint .. gjort|jobbat|agerat|hanterat
      inte .. konstig|knäpp|svag|dum|överkänslig|ensam .. som|för|om|att|?
      helt|fullt|fullständigt|väldigt|absolut .. normal*|rimlig*|begriplig*|förståelig*|naturlig*|vanlig*|okej
      begripligt|förståeligt|naturligt|mänskligt|rimligt
      många .. som .. varit|utsatts|blivit|upplevt|är|har .. känner|beskriver|reagerar|med|om|så|detta
      många|andra|fler .. känner|beskriver|berättar|reagerar|tänker .. samma|så|likadant|precis|liknande
      du|ni|hon|han .. har|har ju .. gjort|handlat|agerat|hanterat .. rätt|klokt|bra|så|allt|det
      känslor*|reaktion*|ilska*|skam*|rädsla* .. är|får .. helt? .. okej|begriplig*|giltig*|finnas|normal*|rätt
      okej|ok .. att .. känna|vara|gråta|bli .. så|arg|ledsen|rädd|?
      det .. är .. okej|ok .. att .. känna|vara|gråta
      tror .. dig|henne|er
      bekräftade|validerade|normaliserade .. att|hennes|hans|känslor*|det|reaktion*|?
      berömde|beröm .. henne|honom|inringaren|för|att
      inget|ingenting .. att .. skämmas .. för|över|?
      behöver|ska|får .. inte .. skämmas|be om ursäkt|känna skuld|klandra
      skammen|skulden|ansvaret .. är|ska|tillhör .. inte|helt|hans|förövaren*
      vuxne|vuxna|förövaren|gärningspersonen|han .. är|har|den .. som .. ansvar*|gjort|gör|bär
      inget|ingenting|inte .. du|hon|han|ni .. har|hade .. orsakat|förtjänat|bett
    `,
    rights_info: `
      är|räknas|det|kan|heter|som .. olagligt|brott|brottsligt|straffbart|förbjudet|lagbrott|kriminellt|olaga|olovlig
      olagligt|brottsligt|straffbart|olaga|brott mot|brottet
      ett .. brott|grovt brott
      lagen|lag|enligt lag|lagligt|lagstiftning|lagstiftningen|samtyckeslag* .. säger|är|som|finns|skyddar|ger|kräver|gäller
      samtyckeslag*|samtycke .. krävs|är
      heter|kallas .. sexuellt|olaga|olovlig|våldtäkt|ofredande|utpressning|grooming|koppleri|sexuell|kontakt*|utnyttjande|hedersförtryck|barnporn*|övergrepp
      tystnadsplikt*|sekretess*|anonymt|anonym|anonymitet .. här|är|hos|har|gäller|betyder|för
      tystnadsplikt|sekretess|sekretessen
      du|hon|han|barn|alla|man|ni .. har .. rätt .. till|att .. en|få|ett|stöd|hjälp|veta|skydd|målsägandebiträde|vård|tolk|byta|själv|välja|slippa|bo|bestämma
      rätt .. till .. målsägandebiträde|skydd|vård|hjälp|ersättning|en|ett|stöd|skadestånd
      målsägandebiträde*|skadestånd*|brottsskadeersättning*|preskription*|preskriber*|preskriberas
      åldersgräns*|under .. 18|15|arton|femton .. är|räknas|får|kan|har
      straff*|fängelse|böter|åtalas
      orosanmäl*|barnkonvention*|skollag*|diskrimineringslag*|arbetsmiljö*|arbetsgivare* .. skyldig*|ansvar*|måste|ska
      skolan|arbetsgivaren|chefen .. är .. skyldig*|måste|ska
      skyldig*|skyldighet .. att .. utreda|agera|anmäla
      skyddade|skyddad .. person*|identitet|adress
      kontaktförbud*
      vårdnadshavare .. får|behöver|informeras
      du .. gör|begår|gjorde .. inget .. olagligt|brott
      inget .. olagligt .. av
      det .. finns .. ingen .. gräns
      man .. kan .. begära
      lagen .. ser|skyddar|räknar|är|skiljer|säger
      enligt .. lagen|lag
      bryter .. mot .. lagen
      ett|är .. brott
      begår .. brott
      brottsoffer
      har .. rätt|tystnadsplikt
      tystnadsplikt*
      brottslig*|lagligt|olagligt|olaglig|lagbrott
      får .. begära|byta|välja|säga nej|lov
      ombud*|juridiskt .. ombud
      preskription*|preskriber*|straffmyndig*
      går|räknas|faller .. under .. förföljelse|olaga|våldtäkt|ofredande|brott*|trakasserier
      integritetsintrång|ofredande|koppleri|människohandel|trakasserier
      rätt .. att .. flytta|få|ha|byta|slippa|bli
      skyldighet .. att .. utreda
      kostar .. dig|er .. ingenting|inget
      heter .. äktenskapstvång|olaga|sexuellt|våldtäkt|utpressning
      handlar .. om .. frivillighet|samtycke
      räcker .. att .. det .. finns .. risk
      kontaktförbud
      försvarare|offentlig
      utnyttjar .. att
      har .. vi .. tystnadsplikt
      inte|aldrig|ingenting|inget .. för .. vidare
      sparar|lämnar|loggar|spårar .. inte|inget|ingenting|ut .. ditt|din|dina|namn|nummer|ip*|uppgifter|vad|?
      du|ni .. är|e .. helt? .. anonym|anonyma
      vi .. vet|ser .. inte .. vem|var|ditt
      brottsrubricering*|brottsbalken*|åtal*|förundersökning*|straffskala*|olagligt|kriminellt|åldersgräns*|samtycke*|sexualbrott*|sexualbrottslag*
      grov|grovt .. fridskränkning*|kvinnofrids*|förtal|utpressning|brott
      olaga|olovlig|grovt .. integritetsintrång|hot|tvång|förföljelse|fotografering|förtal
      otillåten|sexuellt|sexuell .. ofredande|övergrepp|exploatering|utnyttjande|handling
      är|räknas|klassas|ses .. som .. ett? .. brott|våldtäkt|övergrepp|olaga|utpressning|misshandel|sexualbrott
      rättigheter|rättighet|rättigheterna .. som|att|är|du|hon|?
      har .. man|du|barn|ungdomar|ni .. rätt .. till|att
      lagen|lagar|lagstiftning* .. förbjuder|skyddar|säger|kallar|ser|kräver|?
      förbjudet .. i|enligt|att
      inte .. du .. som .. begått|brutit|gjort .. brott|olagligt|lagen
      - rätt .. att .. känna
      - tänkt .. på .. kontaktförbud
    `,
    image_removal_help: `
      takeitdown
      take .. it .. down
      ta .. bort|ner|ned .. <bild>|den|dem|dom|det|innehåll*
      <bild> .. borttagen|borttagna|bort|ner|nedtagna|raderad*|nertagna .. 
      få .. bort|ner .. <bild>|den|dem|dom|det|innehåll*|materialet
      rapportera|anmäl|anmäla|rapporterar|flagga .. <bild>|kontot|konto|till .. snap*|insta*|tiktok|appen|plattform*|i|profilen|sidan|inlägget|det|honom
      rapporteringsfunktion*|rapportera-knapp*|rapportknapp*|rapporterings*
      ecpat*|stopncii|hotline|ncmec|internet watch
      stoppa .. uppladdning*|spridning*|att
      hash*|digitalt fingeravtryck|fingeravtryck
      stoppar .. nya|fler
      stopncii
      spärra .. bilden|bilder|den|dem
      formulär .. för|hos
      google .. har|kan .. formulär|ta bort
      rapportera|rapporterar|rapportering ..
      rapportera|anmäl|anmäla|rapporterar|flagga .. kontot|konto|profilen|inlägget|klippet|videon|filmen|<bild>|den|det|dem|till|direkt|i .. appen|snap*|insta*|tiktok|plattform*|sidan|inne|supporten|?
      få|begära|be .. <bild>|den|dem|dom|det|innehåll*|inlägg* .. bort*|ner|ned|raderad*|nertag*
      tas|plockas|tagas .. ner|bort|ned
      begära|begär .. borttagning|att .. google|sökträffar|tas|?
      sökresultat*|sökträff*|avindexer*|borttagning*|nedtagning*
      - rapportera .. missförhållanden|till .. socialtjänsten|polisen|chefen
      - har .. du .. rapporterat|anmält
    `,
    plan_tell_adult: `
      hur .. du|ni|hon .. kan|kunde|skulle|vill .. berätta|säga
      kan|skulle|ska|vill .. vi|du .. öva|planera|träna|formulera|skriva|fundera|tänka .. på|ut|ihop|vad|hur|ner|vem|tillsammans
      skriva|skriv .. en? .. lapp|brev|sms|meddelande ... <mamma>|<pappa>|honom|henne|vuxen|dom|kurator*|ge|till|läsa
      lapp|brev|sms .. till .. <mamma>|<pappa>|kurator*|lärare*|henne|honom
      berätta|prata|säga .. för|med|till .. en|någon|nån|din|dina|hennes|mamma|pappa|kurator*|skol*|lärare*|faster|moster .. vuxen|du .. litar|mamma|pappa|föräldrar|mentor|kurator|kuratorn|lärare|?
      vem|någon|vilken|nån .. vuxen .. litar|kan|skulle|känns|närhet|du|som|trygg|runt
      finns .. någon|nån .. vuxen
      vuxen .. du .. litar|känner|kan
      du .. kan .. börja .. med|så
      börja .. med .. att .. säga|skriva|berätta
      säg .. till|bara|att|så .. <mamma>|<pappa>|henne|honom|kurator*|jag|det
      vi .. övade
      övade|övar|formulerade|formulera .. vad|hur|att|på
      visa|låt .. mamma|pappa|henne|honom|kurator*|läsa .. chatten|läsa|samtalet|det|meddelan*
      vill .. du .. att .. vi .. hjälp*|skriver|övar
      hjälpa .. dig .. att .. berätta|formulera|hitta|säga
      någon|nån .. mer|annan|vuxen .. du .. kan|skulle .. berätta|prata
      skulle|kan .. du .. berätta|prata|säga .. för|med|till
      börja .. till .. exempel|med
      säg .. till? .. exempel|så|bara .. jag
      första .. mening|meningen|ord|orden
      skriv|skriva .. det .. om|ner|till
      om .. du .. skriver
      gick .. igenom .. vad|hur .. hon|han|hen
      kan .. du .. ge|visa|säga|väcka|gå|berätta .. mamma|pappa|till|det|henne|honom
      kan .. visa .. henne|honom|mamma|pappa|dem|chatten
      i .. stället .. för .. att .. säga
      vuxen .. som .. hon|han|hen|du .. litar
      lättare .. än .. att .. säga
      messa|sms:a|skriva .. henne|honom|mamma|pappa .. så|bara
      skriva .. meningar|meningarna|orden|tre
      går|gå .. till .. ihop|tillsammans
      be .. en .. vuxen
      visa .. för .. henne|honom|dem
      vem|vilken|vilka .. av .. de|dom|dina|era .. vuxna|föräldrar .. känns|är|skulle|litar
      vem .. känns .. tryggast|lättast|enklast|bäst|säkrast
      hur .. skulle|kan|vill .. du .. kunna|vilja|börja|säga|berätta .. berätta|börja|säga|det|för
      förbereda|planera|planerade|öva|övade|repetera .. vad|hur|samtalet|tillsammans|på .. du|hon|han|ni|säga|berätta|?
      hjälpas|hjälp .. åt .. att? .. formulera|skriva|hitta
      börja .. med .. att .. säga|visa|skriva|en mening
      berätta .. bara|först .. lite|en|det|att
      gå .. till|med .. kurator*|lärare*|mentor*|skolsköterska* .. och .. säg|säga|berätta|visa|be
      be .. någon|nån|kurator*|en .. vara .. med|stöd|bredvid .. när
      - finns .. vuxen .. som .. vet|är|kan
      - skulle|vill .. du .. vilja .. prova .. prata
      - om .. man .. vill .. prata
      - gå|kan .. ut|gå .. i .. köket
    `,
  },
};
