import type { RuleFile } from '../../rules/rule-set.ts';

/** People who may know, by the group that the form counts. */
export const persons: RuleFile = {
  topic: 'cue.person',
  values: {
    friend: `
      <kompis>|*kompis|*kompisen|*kompisar|*kompisarna|*polare|*polaren|polarna|bästisar|bästisarna|bestie|bestien|bff|tjejgänget|killgänget|*vän|*vännen|*väninna|*väninnan|lagkamrat*|*kamrat|*kamraten|*kamrater|klasskamrater*|tjejkompis*|killkompis*|klasskompis*|kompisar*|bästisen|rumskompis*|väninna|väninnan|klasskamrat*|polarna|vännerna|kompisarna|målvakten|lagkompis*|närmaste vän|studiekamrat*
    `,
    partner: `
      pojkvän|pojkvännen|flickvän|flickvännen|sambo|sambon|fästman|fästmö|partner
      min .. kille|tjej|partner
      min .. nya .. kille|tjej
      pojkvännen|flickvännen|maken|makan|mannen min|frun|*särbo*|sambo*|partner*|partnern
      min man
      min .. fru|pv|fv|hustru|pojkvän|flickvän
    `,
    parent: `
      mamma|mamman|morsan|pappa|pappan|farsan|föräldrar|föräldrarna|päron|päronen|bonusmamma|bonuspappa|styvmamma|mor|modern|familjehemsmamma|familjehemspappa|fostermamma|fosterpappa|vårdnadshavare|vårdnadshavarna|båda föräldrarna|mammor|pappor|morsa|farsa|modern|fadern|mamsen|papsen|*föräldrarna|*föräldrar|familjehemmet|vårdnadshavaren|vårdnadshavares|mamma:n|styvpappan|bonusmamman|bonuspappan|familjehemsföräldr*|moderns|yayo|hooyo|aabo
      mina .. föräldrar|päron
      familjen .. vet
    `,
    relative: `
      syster|systern|syrran|syrra|lillasyster|storasyster|bror|brorsan|brodern|lillebror|storebror|kusin|kusinen|moster|mostern|faster|fastern|mormor|farmor|morfar|farfar|tvillingsyster|*syster|*systern|*syrra|*syrran|*bror|*brorsan|*brodern|*kusin|*kusinen|kusiner|farmorn|mormorn|morbror|farbror|farbrorn|tvillingbror|tvillingen|syrrorna|systrarna|systrar|bröder|brorsor|släkting*|svägerska|syskon|syskonen|storasyrran
    `,
    school: `
      lärare|läraren|mentor|mentorn|rektor|rektorn|kurator|kuratorn|skolkurator|skolkuratorn|skolsköterska|skolsköterskan|elevhälsan|skolan|klassläraren|skolsyster|skolsyrran|elevassistenten|*läraren|*lärare|lärarna|*kuratorn|*pedagog*|fröken|magistern|mentorerna|skolpsykolog*|elevhälsoteam*|elevhälsoteamet|skolledning*|rektorerna|klassföreståndar*|syv|skolpersonal*|mentorn
    `,
    health_care: `
      läkare|läkaren|psykolog|psykologen|terapeut|terapeuten|bup|barnmorska|barnmorskan|akuten|doktor|doktorn|husläkaren|psykiatrin|vårdcentralen|vårdcentral|sjukhuset|ungdomsmottagningen|ungdomsmottagning|umo|*psykologen|*terapeuten|*sköterskan|sjuksköterska*|barnmorsk*|gyn|vc|*läkaren|*läkare|skötare*|skötarna|psykakuten|*sköterska|akutmottagningen|vårdare*|bup:en|samtalskontakt*|behandlar*|traumaterapeut*|kbt-terapeut|vårdpersonal*|psyket
    `,
    social_services: `
      soc|socialtjänsten|socialen|socialsekreterare|socialsekreteraren|socialsekreterarn|handläggaren|handläggare|familjehemssekreteraren|soctant*|socsekreterare*|socialkontoret|socialarbetar*|socialassistent*|socialjouren|socialtjänstens|socialsekreterar*
    `,
    police: `
      polisen|aina|snuten|bängen|polisman
    `,
    other: `
      *tränare|*tränaren|*ledaren|*chefen|*grannen|kontaktperson|*personalen|imam|pastor*|ungdomsledar*|fritidspersonal*|kollegor*|kollegorna|*kollega|*kollegan|arbetskamrater*|hr|facket|hyresvärd*|diakon*|stödperson*|god man|gode mannen|familjebehandlar*|kontaktfamilj*|instruktör*|tränare|tränaren|chef|chefen|kollega|kollegan|ledaren|lagledaren|fritidsledaren|prästen|grannen|personalen|nattpersonalen|kontaktpersonen|köksmästaren|ledare|imamen|hyresvärden|boendepersonalen|arbetskamrat|hans mamma|svärmor
    `,
  },
};

export const knows: RuleFile = {
  topic: 'cue.knows',
  values: {
    knows: `
      vet|visste|vetat|berättat|berättade|anförtrott|anförtrodde|läst|läste|upptäckte|upptäckt|märkt|märkte|hittade|hittat|erkänt|viskade|fattade|fattar|hörde|hört|invigd|invigda|införstådd|införstådda|underrättad|underrättade|avslöjade|avslöjat|anade|anar|misstänkte|överhörde|snappade
      berättar|berätta .. du|jag|allt|det|om|för .. för
      vågade|vågat|lyckades|lyckats|orkade|orkat|kunde|kunnat|tvungen|tvingades|valde|bestämde|började|hann .. att? .. berätta|säga|prata|visa
      kom på .. det|mig|oss|allt
      kommit på
      har|hade .. koll
      öppnat|öppnade .. mig|sig|upp
      sökt|sökte .. hjälp|stöd
      sms:at|skrev|skrivit|ringt|ringde .. till|och .. berätta*|om
      tog .. upp .. det|detta
      är|e .. den|de|dom|det .. enda|ända|första|som|? .. som|jag|ja|har .. vet|berättat|koll|vågat|sagt|känner|har
      som .. ringde|kontaktade|informerade|berättade|sa .. för|till|?
      finns|ställer|ställde|ställt .. där|upp .. för
      pratar|snackar .. om .. det|detta|allt
      kände|känt .. till
      vet .. jag .. berätta*
      fick|fått .. veta|reda|höra|läsa|se
      sagt|sa|pratat|pratade|snackat|snackade .. till|med|det
      känner .. till
      informerad|informerade|informerats|informerat|inkopplad|inkopplade|kontaktad|kontaktade
      stöttar|tröstade|kramade|blev .. arg|ledsen|sur|förbannad|rasande|knäckt|chockad
      säger|tycker|sa .. att .. jag|vi|man .. ska|borde|måste|inte|kan|får
      blev .. först? .. arg|sur|ledsen|förbannad|knäckt
      tycker .. att .. jag|vi|man|ska
      tycker .. det
      vet .. om|allt|det|lite
      såg .. allt|det|chatten|bilderna|meddelan*
      är|e .. de .. som .. vet
      med .. läraren|rektorn|kuratorn
      visade|visat .. för|henne|honom|allt|det|chatten|bilderna|min
      skjutsade .. mig
      grät .. när
    `,
    saw: `
      sett|såg|ser
    `,
    /** A person named before: "min bror ... han vet". */
    pronoun: `
      han|hon|hen|de|dom .. vet|visste .. om|allt|det|ju|redan|alltihop|lite|hela|också|?
      han|hon|hen|de|dom .. är|e .. den|de|dom|det .. enda|ända|första .. jag|ja|som
      berättade|berättat|sagt|sa|visade|visat .. för|till|det|allt|detta|de .. för|till|? .. henne|honom|dem|dom
      <han> .. fick .. veta|reda|höra
      har .. jag .. berättat|sagt .. för|till
    `,
  },
};

export const knowsNot: RuleFile = {
  topic: 'cue.knowsNot',
  values: {
    knowsNot: `
      vet|visste|fattar|märkt|hört|läst|känner .. inget|ingenting|inte|ej|int|aldrig|nada|noll
      vet|visste .. bara .. att
      varken|utan .. <föräldrar>|<kompis>|<lärare>|<syskon> .. eller|vet
      hotar|hotade|hotat .. med|att .. berätta|visa|säga|skicka
      hotar|hotade|hotat .. att
      innan .. <föräldrar>|<lärare> .. får|ser|kommer
      rädd|livrädd|orolig .. att|för att .. <föräldrar>|<lärare>|<kompis>|familjen|<syskon>|de|dom
      inte|aldrig|ingen|ej .. berättat|sagt|berätta|säga|vet|veta|pratat
      får .. inte|aldrig .. veta|reda
      hur .. berättar|säger|ska|kan
      utan .. att .. mamma|pappa|föräldrar*
      om .. mamma|pappa|de|dom|föräldrarna .. får|fick|visste
      berätta|säga .. för|till .. $
      vill|ska|tänker|kan|kommer|vågar|skulle|måste|borde|törs|hjälp|hjälpa|velat .. inte|jag|ni|du|mig|? .. berätta|säga|prata|snacka|visa
    `,
  },
};

/** Hesitation beside a report. */
export const unsure: RuleFile = {
  topic: 'cue.unsure',
  values: {
    unsure: `
      kanske|osäker|tveksam|tvekar|velar|funderar|överväger|tveka
      vet .. inte|ej .. om|än|riktigt|ens|säkert|?
      inte .. bestämt|säker|emot|helt
      lutar .. åt
      tänker .. på .. det
      får .. se
      ska .. fundera|tänka
      för .. stort
      inte .. helt .. emot
      innan .. jag .. pratat
      kanske .. senare
    `,
  },
};

/** In notes of a call: what the supporter did, what the caller took up, and what the caller asked. */
export const supporterDid: RuleFile = {
  topic: 'cue.supporterDid',
  values: {
    did: `
      jag|vi .. sa|sade|förklarade|berättade|gav|tipsade|informerade|rekommenderade|nämnde|föreslog|rådde|bekräftade|uppmanade|hänvisade|påminde|bad|läste|erbjöd|upprepade|övade|svarade|gick|pratade|betonade|validerade|lugnade|beskrev
      ^ sa|sade|förklarade|berättade|gav|tipsade|informerade|rekommenderade|nämnde|föreslog|rådde|bekräftade|uppmanade|hänvisade|påminde|erbjöd|gick|råd|övade|betonade|lugnade|beskrev|validerade|vi|stöttade|lade
      sa|förklarade|berättade|tipsade|informerade|rekommenderade|nämnde|föreslog|rådde .. också|även|om|att
      lämnade|skickade|fick|delade .. ut|över|med|? .. telefonnummer*|nummer*|numret|kontaktuppgift*|länk*
      råd|tips|information .. om|att|gavs|gav
    `,
  },
};

export const takesUp: RuleFile = {
  topic: 'cue.takesUp',
  values: {
    takesUp: `
      skrev|skriver .. hon|han|hen .. upp
      fick|tar|tog .. numret|emot|adressen|kontaktuppgift*
      ska|vill|tänker .. ringa|kontakta|höra
    `,
  },
};

export const seeksAdvice: RuleFile = {
  topic: 'cue.seeksAdvice',
  values: {
    advice: `
      hur .. ska|kan|bör|gör|bemöter|pratar|stöttar|hjälper|säger|borde|når|möter|skulle|är
      vad .. kan|ska|bör|säger|gör|borde|skulle .. jag|vi|man|en|de
      undrar|undrade|undra|frågar|frågade|vet inte|osäker|fattar inte|ville veta .. hur|vad|om
      vet|fattar .. inte .. vad|hur
      ska|borde|bör .. jag|vi
      vill .. att .. hon|han|hen .. ska .. bli|få|må
      inte .. säker .. på|att .. det|jag
      råd|tips
    `,
  },
};

/** Text that tries to give orders to the reader. Never obeyed, never evidence. */
export const orders: RuleFile = {
  topic: 'cue.orders',
  values: {
    orders: `
      fyll|fylla|skriv|sätt|ange|markera|registrera .. i|att|alla|ja|in|fältet|nej .. ja|nej|överallt|formulär*|fält*|alla|att
      ignorera|glöm|strunta .. tidigare|alla|i .. instruktion*|regler|dina
      du .. är .. nu .. en
      system|systemet|prompt|instruktion .. :|ska|måste
    `,
  },
};

/** School work, press, tests and supposings: the talk is not about somebody exposed. */
export const notReal: RuleFile = {
  topic: 'cue.notReal',
  values: {
    notReal: `
      gör|göra|skriver|skriva|håller|jobbar|gjort .. på? .. med? .. ett|en|vårt|vår|mitt|min .. skolarbete*|skoluppgift*|arbete|gymnasiearbete*|uppsats*|projektarbete*|artikel|reportage|examensarbete*|podd|podcast|enkät*|undersökning|intervju*|studie|projekt|grupparbete*|tidning*|krönika|novell
      skolarbete*|skoluppgift*|gymnasiearbete*|examensarbete*|projektarbete*|grupparbete*|skoltidning*|skolprojekt*|c-uppsats*|b-uppsats*
      arbete|uppsats|gymnasiearbete|projekt|inlämning|redovisning|föredrag .. om|i|för
      journalist*|reporter*|redaktion*|lokaltidning*|pressfråg*|pressansvarig*
      få|göra|boka .. en .. intervju
      intervjua .. dig|er|någon|nån
      hypotetiskt|teoretiskt
      procent .. av .. era
      hur .. många .. hör .. av .. sig
      hur|vilka|era .. öppettider*
      avser|gäller|frågar|undrar .. om? .. öppettid*
      fel .. chatt|nummer|adress|mejl $
      fel chatt
      gäller .. er|din|annonsen|lägenheten .. annons|på|$
      testar .. vem|hur|vilka|vad
      vem .. som .. kan .. lura
      hamnat|ringt|mejlat|skrivit|kommit .. fel $
      min .. order|beställning|paket|leverans
      vem .. kan .. hålla .. en .. föreläsning|föreläsning
      praktikplats|prao|söka jobb .. hos
      testar|testade .. bara|er|chatten|botten
      - journalist* .. som .. gjorde|skrev
      - arbete .. i|för .. stallet|butik*
      - efter|på|från|till .. arbete|arbetet
    `,
    takenBack: `
      bara|på .. skoj|prank|skämt
      hittade på det
      hittade på allt*
      hittade på så
      hittade på $
      hittat på det
      hittat på allt*
      hittat på $
      skojade|skämtade|busringde|busade .. bara|med|?
      var|va|e|är|stämmer .. inte .. sant|på riktigt
      - han|hon|dom|de|hen|killarna .. sa|säger|tyckte|tycker|menar|gjorde|skrev ... skoj|skämt|skojade|skämtade|sant
      - om .. det .. var|va .. inte .. sant
      - vet|tror .. inte .. om ... sant
    `,
  },
};

/** A plan for what happens next. */
export const plan: RuleFile = {
  topic: 'cue.plan',
  values: {
    plan: `
      jag|vi|mamma|pappa|hon|han|morsan|farsan .. ska|tänker|kommer .. ringa|prata|berätta|fråga|skriva|gå|visa|kontakta|anmäla|mejla|skicka|boka|säga|höra|åka|ta|kolla
      ska .. ringa|prata|berätta|fråga|kontakta|anmäla|mejla|boka
      jag|vi|mamma|pappa|hon|han .. ringer|frågar|berättar|skriver|pratar|mejlar|skickar|bokar|visar|säger|går|blockar|anmäler .. imorgon|ikväll|nu|efter|till|det|med|dit|henne|honom|idag|direkt
      ringer|frågar|berättar|pratar|mejlar|skickar|bokar|visar|anmäler .. jag|vi .. imorgon|ikväll|nu|på|efter|till|det|med|?
      ringer|pratar|frågar|mejlar|visar .. imorgon|ikväll|på|nu|idag
      ska .. göra .. det|så
      ^ .. <gör> .. <snart>
      <gör> .. <snart>
      <snart> .. <gör>
      ska|tänker|kommer|planerar .. att? .. ringa|prata|berätta|fråga|skriva|gå|visa|kontakta|anmäla|mejla|maila|skicka|boka|säga|höra|åka|ta|kolla|göra|försöka|blocka|spara|träffa|sova|lämna|läsa|fundera|söka|printa|återkomma|snacka|hämta|följa|testa|prova
      ska|kan|tänker .. göra .. det|så|de
      jag|vi .. gör .. det|så|de .. $
      jag|vi .. testar|provar|prövar .. det|de|att|så|?
      kollar .. med .. hyresvärden|chefen|mamma|pappa|skolan|facket|kurator*
      då|okej|ok|sen|sedan .. <gör> .. jag|vi|ja
      tar|tog .. kontakt .. med
      har|fått|fick|bokat .. tid .. på|hos|imorgon|<snart>
      hör .. av .. mig|sig
      återkommer
      ringer|skriver .. tillbaka|igen|åter
      överenskom*|kommit|kom|plan|planen .. överens|är|att|? .. att
      jag .. gör .. lappen|den|det
      säger .. det|den .. <snart>
    `,
    again: `
      då|vi|jag .. hörs|ses|hörs vi|ringer|återkommer|bokar|skickar|mejlar|skriver|möts|chattar .. igen|vi|jag|upp|dig|till|länk*|tid|du|på|imorgon|efter
      hörs|ses .. vi? .. igen|på|imorgon|<snart>
      boka*|bokade|bokat .. en|ny .. tid|samtal|uppföljning*
    `,
  },
};
