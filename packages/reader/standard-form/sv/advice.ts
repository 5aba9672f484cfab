import type { RuleFile } from '../../rules/rule-set.ts';

/** What the supporter does, continued: reports, safety, coping, evidence, and advice to those who support. */
export const adviceGiven: RuleFile = {
  topic: 'support_given',
  values: {
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
      anmälan|polisanmälan|förhör*|polisförhör* .. går|görs|innebär|kan|är|tar|leder|behöver|läggs .. till|du|man|på|att|bara|även|inte|ner
      anmäla|polisanmäla .. via|på|hos|i|digitalt|anonymt|senare|när|även|själv|utan|online|med .. 114|webben|nätet|station*|telefon|stöd|?
      ringa|ring .. polisen|114 .. 114|14|och|för|på|?
      förundersökning*|förhörsledare|åklagare*|målsägande .. kan|leder|beslutar|bestämmer|är|får|?
      polisstation*|barnförhör*|stödperson .. vid .. förhör
      informerade|förklarade|beskrev|berättade .. om|hur|att ... anmäl*|polisanmäl*|förhör*|polisen
      det .. går .. att .. anmäla
      polisen .. har|vill|är .. utbildade|vana|särskilda|vant|van
      - har .. du|ni .. anmält|polisanmält
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
      se|se till .. till? .. att .. du|ni|hon|han .. inte .. är|blir|hamnar .. ensam*|själv
      gå|åk|håll|stanna|sov|bo .. hem|hos|till|kvar .. mormor|farmor|mamma|pappa|en|någon|syster|bror|moster|faster|kompis*|vän*|granne*|folk
      lås|låsa|låser .. dörr*|dörren|om|in
      undvik|undvika .. att .. vara|träffa|gå|möta .. ensam|honom|själv|där
      mötas|möts|träffas .. på .. offentlig|allmän|öppen
      någon|nån|kompis*|vuxen .. följer|möter|går|hämtar|sover .. med|hos|dig|upp
      ha .. mobilen|telefonen .. laddad|nära|på|med|tillgänglig
      extranyckel|nödnummer|snabbnummer|larma|nödväska|flyktväg*|grannarna
      vart|var .. du|ni|hon .. kan .. gå|åka|ta vägen|sova .. om|ifall|när
      gjorde|gick|planerade|lade|pratade .. igenom|upp|om|? .. säkerhet*|trygghet*|skydd*|plan
      - kroppen .. larmar|larmade
      - är .. du|ni|hon .. på|någonstans|trygg|i|nånstans .. trygg*|säkerhet|säker|plats|nu|?
      - anmälan|anmäl* .. plats
      - de .. kan .. ord
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
      andas|andetag|andning*|utandning* .. långsamt|lugnt|djupt|genom|in|ut|med|tillsammans|några|fyra|?
      försök|prova|testa|pröva|tips|kan hjälpa|kan du .. att? .. lägga|lägg|ta|göra|dricka|skriva|röra|vila|hitta|gå|lyssna|fokusera|rikta|tänka|prata|duscha .. undan|bort|dig|en|något|ner|på|ut|promenad|musik|paus*|serie|vatten
      innan .. du .. ska|somnar|går .. sova|lägger|och lägger|?
      sömnrutin*|rutiner|avslappning*|mindfulness|meditation*|lugnande|kroppsskanning|ljudbok|podd
      kallt|kall|iskall .. vatten|dusch|handduk|is
      knip|spänn|spänna|kläm|tryck .. musk*|händerna|kuddar|fötterna|en
      distraktion*|avleda|uppmärksamheten|självlugn*|ångestövning*|jordning*|grundningsövning*
      små .. måltider|bitar|portioner
      ät|äta|sova|sov .. lite|något|regelbundet|enkelt
      övning* .. för|mot|som|med .. ångest*|sömn*|panik*|lugn*|kroppen|andning*
      tänka .. på .. något|nåt .. annat
      oros* .. stund|tid|dagbok
      knep|tips|sätt .. är|kan .. att .. räkna|andas|känna|skriva|titta|röra
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
      spara*|behåll*|bevara*|säkra* .. allt|alla|det|<bild>|chatt*|meddelan*|sms*|konversation*|skärm*|länk*|bevis*|logg*|mejl*|hot*|användarnamn*|kontonamn*
      ta|tar|tog|fota|fotografera|filma .. skärm*|skärmen|kort|bild|foto .. på|av|innan|?
      inte|inget|ingenting|inga|aldrig .. radera*|ta bort|slänga|släng|rensa|deleta
      radera|släng|rensa|tvätta .. inte|inget|ingenting|inga
      anteckna|notera|dokumentera|skriv upp|logga .. datum|tid*|vad|när|allt|länk*|användarnamn*|händelser*|hur
      länken|länkar|användarnamn*|webbadress* .. till|på|och|som .. spara*|anteckna*|skriv*
      - har .. du|ni|hon|han .. sparat|kvar|skärm*|bevis
      - ligga .. däremellan
      - bild .. på .. passet
      - skriv|skriva .. meningen|meningar|lapp|brev|om|till
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
      blocka|blockera|blockar|blockerar .. honom|henne|kontot|dom|dem|personen|numret|och|alla|direkt|?
      betala|swisha|skicka|svara|skriv|träffa .. absolut? .. inte|inget|inga|aldrig|ingenting|inte mer|honom .. mer|pengar|honom|något|nåt|fler|tillbaka|på|?
      inte|aldrig|inget|undvik|låt bli .. att? .. betala|betalar|svara|svarar|skicka|skickar|klicka|acceptera .. mer|honom|fler|nya|på|något|?
      sluta|slutar|bryt|avsluta .. svara|kontakten|kontakt|chatten|skriva|skicka|betala .. med|honom|på|helt|?
      byt|byta|ändra|uppdatera .. lösen*|lösenord*|pinkod*|kod|användarnamn*|nummer|inloggning*
      gör|göra|sätt|ställ .. kontot|konton|profilen|dina .. privat*|stängt|låst
      plats*|gps|snapmap|delning .. av|stäng*|avstängd
      acceptera .. inte|bara .. vänförfrågningar|okända|de|som
      - har .. du|ni|hon|han .. blockat|blockerat|svarat|betalat|skickat
      - skicka .. det|den .. inte .. vidare
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
      orosanmäl* .. innebär|är|görs|kan|leder|betyder|får|behöver|till
      anmäla .. till .. socialtjänst*|soc|socialen
      socialtjänsten|socialen|soc .. gör|utreder|bedömer|kallar|tar|pratar|måste|kan|ska .. en|bedömning|förhandsbedömning|emot|med|inom|råd|utredning|stödja|hjälp*
      förhandsbedömning*|skyddsbedömning*|utredning .. inom|innebär
      rådfråga|konsultera|avidentifierat .. socialtjänst*|soc|ärendet|ärende|?
      - socialtjänsten .. kan .. hjälpa .. boende
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
      lyssna|lyssnar .. utan|på|mer|klart|färdigt|in|öppet .. att|henne|honom|hen|döma|avbryta|skuldbelägga|?
      utan .. att .. döma|pressa|skuldbelägga|skälla|förhöra|avbryta|tvinga|kräva
      bästa|viktigaste .. du|ni|man .. kan .. göra|ge|säga .. är|?
      finnas|finns|vara|var|stanna .. där|kvar|nära|tillgänglig .. för|hos|när|?
      råd|tips|vägledning .. om|kring|i|hur .. bemötande|bemöta|stötta|stöd|prata|stöttning|samtal
      stötta|stödja|bemöta|möta .. henne|honom|hen|dottern|sonen|barnet|flickan|pojken|vännen|din|er
      fråga|frågar .. vad .. hon|han|hen|barnet|din .. behöver|vill|tänker|själv
      säg|berätta|visa .. att .. du|ni .. finns|tror|älskar|är|står|inte|lyssnar|bryr
      undvik|låt bli .. att .. ställa|fråga|skuldbelägga|pressa|anklaga|förhöra|döma
      lägg|lägga .. inte|ingen .. skuld|över|på
      ta .. inte .. över|ifrån .. ansvaret|henne|mobilen|hans|hennes|kontrollen
      låt .. henne|honom|hen|din|dottern|sonen .. vara|ha|få|bestämma|styra|berätta
      i .. sin .. egen? .. takt
      ta .. hand .. om .. dig|er|sig
      söka .. stöd .. för .. egen
      din|er|ditt .. uppgift|roll|jobb .. är
      hålla|håll .. dig|er .. lugn*
    `,
    other: `
      tolk|översätta|skjuts*|boka .. åt
      ringa|kontakta|mejla|följa .. åt .. dig
      vi .. kan .. ringa|kontakta|mejla|hjälpa .. tillsammans|åt|dig|till
      klistrar|skickar|länk*|länkar .. adressen|numret|länk
      jag|vi .. ringer|återkommer .. tillbaka|upp|till .. dig|imorgon|på
      boka*|bokade|bokar .. en|ny|tid|uppföljning*|samtal
    `,
  },
};
