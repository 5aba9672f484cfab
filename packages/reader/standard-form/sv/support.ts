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
    `,
    police_info: `
      polisanmäl*|anmälan|anmäla|anmälningar|anmäler .. kan|går|via|på nätet|görs|tas|även|utan|anonymt|innebär|betyder|betyda|på plats|digitalt|på webben|engelska|senare
      kan|går|får|kunna .. anmäla|polisanmäla .. utan|även|anonymt|senare|via|på|hos|själv|när|trots|nu|fast|det
      114 14
      11414
      polisen .. kan|brukar|ställer|behöver|utreder|säkra*|spåra*|frågar|avgör .. fråga|spåra|säkra|ta|få|prata|utreda|hämta|förhöra|begära|se|hålla
      hur .. förhör*|polisanmäl*|anmälan|anmälningen .. går|kan|ser|fungerar
      hur .. en .. polisanmälan|anmälan|förhör
      förhör .. går|hålls|kan|sker|tar|med|i
      förhöret .. går|hålls|kan|sker|tar|blir
      barnahus
      när .. man|du|ni .. anmäler
      vid|efter|för .. en? .. anmälan|polisanmälan
      polisen .. tar .. emot|upp
      lämna .. uppgifter .. till .. polisen
      åklagare* .. kan|frågar|beslutar|avgör
      kan .. anmäla .. utan
      fråga .. en .. åklagare|polis
      kallad|kallas|kallade .. till .. förhör
      tipsade|tipsa|informera*|förklara*|berätta*|gick .. hur|om|igenom .. polisanmäl*|anmälan|förhör*
    `,
    safety_plan: `
      ring|ringa|ringer .. 112|sos
      112 .. om|direkt|vid
      om .. han|hon|de|dom|det|något .. kommer|dyker|händer|blir|hotar|försöker|knackar|står|skulle .. ring|gå|112|så|lås|kan
      lås .. dörren|dörr
      gå|åk|håll|stanna|sov|var .. till|dig|hos|kvar|inne|med|bland .. kompis*|vän|folk|inne|andra|mamma|någon|nån|plats|människor|öppet|tryggt|granne*
      trygg|säker|tryggt|säkert .. plats|ställe|inatt|ikväll|där
      finns .. någon .. du .. kan .. vara|sova|åka|gå|bo|ringa
      kan .. du .. vara|sova|åka|gå|bo|ringa|ta|låsa|stanna .. hos|till|någon|nån|hem|en|kvar|mamma|dig|därifrån
      väska|packa|kodord|kodordet|laddad|laddad mobil|kod ord
      inte .. vara .. ensam|själv .. med|ikväll|inatt|hemma
      var .. inte .. ensam
      trygghetsplan*|säkerhetsplan*|skyddsplan*|plan .. för .. ikväll|natten|helgen|om
      larm*|skyddat boende|jourboende
      följa .. med .. dig|henne
      någon|nån .. följer|hämtar|kan hämta .. dig|med
      gör .. upp|vi .. en? .. plan
      plan .. för .. vad|hur|om|ikväll
      mobilen .. laddad|nära|på
      dela .. plats|position .. med
      bestäm .. en|ett|träff*|ord
      kodord*|kod .. ord
      112 .. direkt|om|nu|är
      kom .. överens .. om
      släck|lås|lämna .. och|i|hallen|dörren
      titthål|extralås|säkerhetskedja|pass .. kort
      lägg .. pass|kort|nycklar
      sova .. hos .. dig|någon|nån|vän|kompis
      hämta .. dig|henne|honom
      fast .. vuxen .. på
      vara .. hos .. sig|någon|nån|en
      du .. kan .. sova|bo|vara|stanna .. hos|kvar
      ha .. någon|nån .. hos|du .. sig|kan|hos
      flytta .. pengar|pass|saker
      ta .. bort .. namnet
      inte .. vara .. ensam
      sov .. hos
      läkare .. direkt|alltid
      ska .. man .. alltid .. till .. läkare
    `,
    coping: `
      andas|andning|andetag|andningen|andningsövning*
      andas .. in|ut|lugnt|med
      fyra|fem .. saker .. du .. ser|hör|kan
      isbit*|iskallt|kallt .. vatten|händer
      promenad|promenera|musik|dusch*|filt|rörelse|träna|rita|skriv .. ner|dagbok|av|lyssna|hjälpa|hjälper
      grundning|grounding|grunda
      distrahera*|avled*|lugna .. dig|kroppen|ner
      när .. ångesten|paniken|tankarna|det|minnena .. kommer|blir|tar|snurrar .. kan|prova|testa|brukar|försök
      testa|prova|pröva|försök .. att .. andas|känna|räkna|titta|ligga|skriva|lyssna|gå|dricka|krama|spänna|hålla|säga|sätta|lägga
      räkna .. baklänges|till|från
      känn .. fötterna|golvet|ryggen|marken
      fötterna .. i|mot .. golvet
      spela .. upp .. något|nåt
      före|innan .. läggdags|sömnen|du ska sova
      släpp*|lägg .. bort|undan .. mobilen
      små .. steg
      vila|ät|drick .. lite|något|vatten|te
      något .. som .. lugnar|hjälper .. dig
      sätt|knep|tips|strategi*|verktyg .. att|för|mot .. hantera|ångest*|sova|panik*|lugna|somna
      brukar .. hjälpa|funka|lugna ..
      andas .. ut|in|sakta|långsamt|med
      isbit|isbitar|kallt vatten
      håll .. i? .. en|något|nyckeln
      prova|pröva|testa|försök .. att? .. ha|skriva|sätta|ligga|lyssna|andas|räkna|spänna|hålla|titta|känna|sova|lägga|gå|dricka|ta
      räkna .. fem|saker|baklänges|till
      fem|fyra|tre .. saker|ljud .. du
      små .. klunkar
      lampa .. tänd
      tänd .. lampan
      bestämma .. tider|två|en .. tid*|gånger
      sätt .. fötterna|ord
      skriva .. ned|ner .. drömmen|tankarna|känslorna
      annat .. slut
      resa .. sig
      säga .. högt .. var
      skriv .. meningen|tankarna|orden .. på
      saker .. att .. göra .. när
      impulsen|vågen .. kommer
      ha .. något .. i|under .. handen
    `,
    preserve_evidence: `
      spara|sparar|sparade|sparat|sparas|behåll|bevara|spar .. allt|chatten|meddelan*|sms*|<bild>|skärmdump*|screenshot*|bevis*|konversation*|dem|dom|det|kläder*|intyg*|kvitto*|mejl*|mejlen|loggar*|hoten|skärmbilder
      skärmdump*|skärmbild*|screenshot*|screena|printscreen|skärminspelning*|skärmklipp
      radera|ta bort|släng|tvätta|deleta .. inte|inget|inga|ingenting
      inte|inget|ingenting .. raderar|radera|ta bort|släng|deleta|tvätta|slänger
      bevis*|bevisning*|bevismaterial
      skriv|skriva|anteckna|dokumentera|antecknar|nedteckna .. ner|upp|ned|datum|vad|när|allt|exakt|det
      dokumentera*
      ha|låt .. kvar .. chatten|den|allt|meddelan*
      låt .. chatten|dem|meddelan*|allt .. kvar|vara|ligga
      chatten .. kvar .. som
      notera .. datum|tid*|allt|namn*
      ta|ta|tar|tog .. kort|bild|foto|skärmbild|skärmbilder|skärmdump|skärmdumpar .. på|av|skärmen
      loggen|loggar|tråden|chatten|telefonen|mobilen|datorn|konversationen .. kvar|orörd|orört|ligga|tömmas|raderas|finns
      inte .. töm|tömmas|tömma|kasta|formatera
      skriv .. upp .. datum|vad|varje|vem|tid*
      skriv .. ner|ned .. datum|allt|exakt|vad .. hänt|han|hon|sagt|sa|?
      ha .. kvar .. meddelan*|chatten|allt
      behövas|behövs .. som? .. bevis|senare|av polisen
      intyg*|intyget .. spara
      - skriv .. ner|upp .. bredvid|drömmen|känslor*
      ta .. bilder .. av .. chatten|skärmen|meddelan*
      spara .. varje
      skriv .. ner|ned .. hennes|hans|hens|egna .. ord
      - skriva .. är|till|om
      - att .. skriva .. det
    `,
    online_safety: `
      blocka|blockera|blockar|blockerar|block*
      sluta|inte|svara|undvik .. svara|skicka|betala|skriva|chatta .. inte|honom|mer|något|nåt|henne|dom|dem|fler|honom|på
      betala|svara|skicka|swisha .. inte|inget|inga|aldrig|ingenting
      inte|aldrig|ingenting .. betala|svara|betalar|svarar|skickar|skicka|swishar .. mer|honom|något|henne|dem|dom|fler|på
      byt|byta|bytt|ändra .. lösenord|lösen|lösenordet|lösenorden|konto*|inställning*|användarnamn
      lösenord*|tvåstegs*|tvåfaktor*|2fa
      privat|privata .. konto*|läge|inställning*
      sekretessinställning*|integritetsinställning*|inställningar|platsdelning|snapmap|spökläge|ghostmode
      stäng|stänga .. av .. plats*|kontot|dm*|meddelan*|gps
      logga .. ut
      ta .. bort .. honom|vän|henne|appen|följare
      konto* .. privat|stängt
      svara .. inte .. honom|henne|dem|dom|när|mer|alls|på
      betala .. inget|inte|ingenting
      inte .. en .. krona
      tvåsteg*|tvåfaktor*
      svara .. inte
      svara .. dem|honom|henne .. inte
      varken .. betala|svara
      sluta .. svara
      strunta .. i .. att .. svara
      stäng .. av .. platsen|platsdelning
      stänga .. av .. platsen|platsdelning
      ändra .. lösenord
      dela .. inte .. plats*
      blockera .. mannen|honom
    `,
    concern_report_info: `
      orosanmäl*|orosanmälan|orosanmälning
      anmäla .. oro
      anmälningsplikt*|anmälningsskyldig*|skyldig .. att .. anmäla
      kontakta|ringa|ring|rådgöra|konsultera .. socialtjänsten|socialjouren|soc|socialen .. anonymt|utan|för|och
      socialtjänsten .. kan|utreder|pratar|brukar|kontakta*|gör|måste|tar|ska .. utreda|råd|bedöm*|hjälpa|kontakta
      plikt .. att .. anmäla
      skyldig*|plikt .. anmäla
      misstanke .. räcker
      göra|gör|gjorde|gör .. en? .. orosanmälan .. helst|före|direkt|nu|genast|så|när
      i .. orosanmälan .. skriver|kan|ska
      anmälningsskyldig*|anmälningsskyldigheten
      anonym .. som .. privatperson
    `,
    advice_supporting: `
      lyssna|lyssnar .. på|utan|och|bara|är .. henne|honom|hen|att|döma|fråga|bäst|viktigast|hon|det
      säg|berätta|tala om|visa|fråga .. till|för|att|henne|honom .. henne|honom|hen|att .. du|det|hon|han|ni|inte
      säg .. till .. henne|honom|hen|din
      du .. kan .. säga|fråga|finnas|visa|stötta|hjälpa|föreslå|erbjuda|följa .. till? .. henne|honom|hen|att|om|det
      finns .. där|för .. henne|honom|hen|din
      finnas .. där|kvar|för
      var|vara .. där|kvar|lugn|nära|tydlig .. för|med|hos|och
      pressa|tvinga|döm|skuldbelägg|skäll|tjata|förhör|förhöra .. inte
      inte .. pressa|tvinga|döma|skälla|tjata|förhöra|skuldbelägga|straffa|ta ifrån
      låt .. henne|honom|hen|barnet .. bestämma|berätta|styra|välja|veta|få|ta|vara
      i .. hennes|hans|hens .. takt
      du .. behöver .. inte .. lösa|bära|ha svar
      stötta|stöttar|stöd .. henne|honom|hen|din|som
      hur .. du|ni .. kan .. stötta|hjälpa|prata|möta|bemöta
      ditt .. viktigaste|jobb|uppgift .. är
      erbjud .. henne|honom|hen|dig|att
      följa|följ .. med .. henne|honom|hen|till|på
      fråga .. henne|honom|hen .. vad|om|hur
      tro .. på .. henne|honom|hen
      ta .. hand .. om .. dig .. själv|också|med
      bekräfta .. henne|honom|hen|att|känslor*
      rätt .. person
      löftet
      fråga .. hellre|henne|honom|hen|öppet|vad|rakt
      gå .. mjukt|varsamt|försiktigt .. fram|?
      be .. henne|honom|hen|flickan|pojken .. välja|berätta|spara|själv|ringa|själv
      utgå .. från .. hennes|hans|flickans|pojkens
      låta .. dottern|sonen|henne|honom|flickan|pojken|barnet
      säg .. att .. du .. är|vet|tror|finns|såg|inte|bryr
      säg .. bara? .. att .. du
      du|ni .. kan .. säga .. jag|att|till
      döm|dömma|skäll .. inte
      inga .. förhör
      mat .. först
      hennes|hans|hens|flickans|dotterns .. tempo|takt|villkor|ord
      lyssna .. mer|mycket|hellre|först
      ge .. tillbaka|henne|honom|hen
      lämna .. tillbaka
      ta .. inte .. mobilen|telefonen|datorn|ifrån
      visa .. att .. du|ni
      håll .. kontakt*|fast|dörren öppen
      följ .. inte|upp
      prata .. inte|hellre|om annat
      erbjud*|föreslå .. sällskap|att|henne|honom|hen
      gav .. råd*|pappan|mamman|tips ..
      rakt .. om .. hon|han|hen
      fråga .. nyfiket|öppet|lugnt
      tryck .. inte
      ha .. med .. henne|honom|hen
      förslag .. fråga|säg|lyssna
      prata .. gärna
      någon .. hon|han .. litar .. på
    `,
    other: `
      tolk|översätta|skjuts*|boka .. åt
      ringa|kontakta|mejla|följa .. åt .. dig
      vi .. kan .. ringa|kontakta|mejla|hjälpa .. tillsammans|åt|dig|till
      klistrar|skickar|länk*|länkar .. adressen|numret|länk
      höra|hör|ringer|återkommer .. av|tillbaka|upp .. oss|mig|dig|imorgon|vi
      boka*|bokade|bokar .. en|ny|tid|uppföljning*|samtal
    `,
  },
};

/** Services that the supporter points to. */
export const referral: RuleFile = {
  topic: 'referral',
  values: {
    youth_clinic: `
      ungdomsmottagning*|ungdomsmottagningen|umo|umos|youmo
    `,
    bup: `
      bup|bupp|bup:s
      barn .. ungdomspsyk*
      ungdomspsykiatri*|barnpsyk*|första linjen
    `,
    primary_care: `
      1177|vårdcentral*|vårdcentralen|vc|sjukvårdsrådgivning*|gyn*|gynmottagning*|våldtäktsmottagning*|vuxenpsyk*|vuxenpsykiatri*|läkare|doktor|barnmorska|barnmorskemottagning*|psykiatri*|husläkare|kvinnoklinik*|södersjukhuset|vårdcentralen|sjukhus*|vuxenpsyk
      mottagning*|mottagningen .. för|på .. våldtagna|sjukhuset|den som|utsatta
      särskild .. mottagning
      husläkar*|psykmottagning*
    `,
    emergency: `
      112|akuten|akutmottagning*|psykakut*|ambulans*|akutpsyk*|sos
    `,
    school_health: `
      kurator*|skolkurator*|kuratorn|skolsköterska*|skolsköterskan|elevhälsa*|elevhälsan|skolpsykolog*|skolsyster|skolhälso*|studenthälsa*|studenthälsan|studentkurator*
    `,
    social_services: `
      socialtjänst*|socialtjänsten|socialjour*|socialjouren|soc|socialen|familjerätt*|socialsekreterare*|familjeenhet*
    `,
    police: `
      114 14
      11414
      du|ni|man .. kan|kunde|får|bör .. polisanmäla|anmäla|göra
      anmäl .. det|detta|honom|hotet|hoten|till
      gå|ring|kontakta|ringa|vänd|vända|mejla|skriva .. till? .. polisen|dem själv
      anmälan .. till .. polisen .. är|går|kan
      går .. att .. anmäla|polisanmäla
      göra .. en .. anmälan|polisanmälan
      finns .. polisen
      lämna .. uppgifter|tips .. till .. polisen
      råd*|rekommendera*|föreslog|tipsade .. polisanmäl*|anmälan|anmäla|polisen
    `,
    shelter: `
      tjejjour*|tjejjouren|kvinnojour*|kvinnojouren|ungdomsjour*|ungdomsjouren|killjour*|unizon|roks|stjärnjour*|stödboende*|skyddat .. boende
      skyddat boende
      jouren .. i|har|som|för
      jour .. för .. kvinnor|tjejer|unga|män|killar
    `,
    brottsofferjouren: `
      brottsofferjour*|brottsofferjouren|boj|brottsofferstöd*
    `,
    other_helpline: `
      bris|kvinnofrid*|kvinnofridslinjen|storasyster|jourhavande*|självmordslinjen|mind|mansjour*|rfsl*|transammans|tjejzonen|116111|hjälplinje*|stödtelefon*|stödtelefonen|jourtelefon*|chattlinje*|krislinje*|krisjour*|kristelefon*|stödlinje*|preventell*|novahuset|terrafem|linnamottagning*|hedersförtryck*|hederslinje*|vuxenlinje*|föräldralinje*|stödchatt*|ungarelationer|ungarelationer.se|spes|tilia|maskrosbarn|talita|ecpat|barnrättsbyrån|prostitutionsenhet*|mikamottagning*|ria
      jourhavande .. kompis|präst|medmänniska
      116 111
      välj att sluta
      röda korset
      1000 möjligheter
      killar .. se
      unga .. relationer
      rädda .. barnen
      mansmottagning*
      hedersstödtelefon*|stödtelefonen
    `,
    regional_coordinator: `
      regionkoordinator*|regionkoordinatorn|regionkoordinatorer
    `,
    other: `
      facket|fackförbund*|fackets|skyddsombud*|diskrimineringsombud*|do|diskrimineringsbyrå*|jurist*|juristjour*|advokat*|advokatjour*|studentkår*|hyresgästförening*|vittnesstöd*|vittnesstödet|konsumentrådgiv*|juristlinje*|barnombud*|elevombud*|imam|fritidsledar*|kommunens|budget|migrationsverk*|härbärge*|arbetsmiljöverk*|kronofogd*|skuldrådgiv*|kyrkan|diakon*
      soldathälsa*|enhetschef*|företagshälsa*|personalansvarig*
    `,
    none: `
      ingen .. hänvisning
      hänvisa* .. inte
    `,
  },
};

/** The seeker's yes or no to something proposed. */
export const reactions: RuleFile = {
  topic: 'cue.declines',
  values: {
    declines: `
      vill .. inte|ej .. dit|prata|gå|ha|ringa|träffa|någon|nån|det|att
      inte .. för .. mig
      inte .. intresserad
      har .. testat|provat|prövat
      litar .. inte .. på
      nej .. tack
      skippar|skiter|struntar .. i?
      avböj*|tackar|tackade .. nej
      vågar|pallar|orkar|tänker .. inte .. ringa|gå|dit|det
      aldrig .. i .. livet
      inte .. dit
      hatar
    `,
  },
};
