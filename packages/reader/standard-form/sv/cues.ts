import type { RuleFile } from '../../rules/rule-set.ts';

/** People who may know, by the group that the form counts. */
export const persons: RuleFile = {
  topic: 'cue.person',
  values: {
    friend: `
      <kompis>|tjejkompis*|killkompis*|klasskompis*|kompisar*|bästisen|rumskompis*|väninna|väninnan|klasskamrat*|polarna|vännerna|kompisarna|målvakten|lagkompis*|närmaste vän|studiekamrat*
    `,
    partner: `
      pojkvän|pojkvännen|flickvän|flickvännen|sambo|sambon|fästman|fästmö|partner
      min .. kille|tjej|partner
      min .. nya .. kille|tjej
    `,
    parent: `
      mamma|mamman|morsan|pappa|pappan|farsan|föräldrar|föräldrarna|päron|päronen|bonusmamma|bonuspappa|styvmamma|mor|modern|familjehemsmamma|familjehemspappa|fostermamma|fosterpappa|vårdnadshavare|vårdnadshavarna|båda föräldrarna
      mina .. föräldrar|päron
      familjen .. vet
    `,
    relative: `
      syster|systern|syrran|syrra|lillasyster|storasyster|bror|brorsan|brodern|lillebror|storebror|kusin|kusinen|moster|mostern|faster|fastern|mormor|farmor|morfar|farfar|tvillingsyster|svägerska|syskon|syskonen|storasyrran
    `,
    school: `
      lärare|läraren|mentor|mentorn|rektor|rektorn|kurator|kuratorn|skolkurator|skolkuratorn|skolsköterska|skolsköterskan|elevhälsan|skolan|klassläraren|skolsyster|elevassistenten
    `,
    health_care: `
      läkare|läkaren|psykolog|psykologen|terapeut|terapeuten|bup|barnmorska|barnmorskan|akuten|doktor|doktorn|husläkaren|psykiatrin|vårdcentralen|sjukhuset|ungdomsmottagningen
    `,
    social_services: `
      soc|socialtjänsten|socialen|socialsekreterare|socialsekreteraren|socialsekreterarn|handläggaren|familjehemssekreteraren
    `,
    police: `
      polisen
    `,
    other: `
      tränare|tränaren|chef|chefen|kollega|kollegan|ledaren|lagledaren|fritidsledaren|prästen|grannen|personalen|nattpersonalen|kontaktpersonen|köksmästaren|ledare|imamen|hyresvärden|boendepersonalen|arbetskamrat|hans mamma|svärmor
    `,
  },
};

export const knows: RuleFile = {
  topic: 'cue.knows',
  values: {
    knows: `
      vet|visste|berättat|berättade|berätta|anförtrott|läst|läste|sett|såg|upptäckte|upptäckt|märkt|märkte|hittade|hittat|erkänt|viskade|fattade|fattar
      fick|fått .. veta|reda|höra|läsa|se
      sagt|sa|pratat|pratade|snackat|snackade .. till|med|det
      känner .. till
      informerad|informerade|informerats|inkopplad
      stöttar|tröstade|kramade|blev .. arg|ledsen|sur|förbannad|rasande|knäckt|chockad
      säger|tycker|sa .. att .. jag|vi|man .. ska|borde|måste|inte|kan|får
      blev .. först? .. arg|sur|ledsen|förbannad|knäckt
      tycker .. att .. jag|vi|man|ska
      tycker .. det
      vet .. om|allt|det|lite
      såg .. allt|det|chatten|bilderna|meddelan*
      är|e .. de .. som .. vet
      med .. läraren|rektorn|kuratorn
      visade .. för|henne|honom
      skjutsade .. mig
      grät .. när
    `,
  },
};

export const knowsNot: RuleFile = {
  topic: 'cue.knowsNot',
  values: {
    knowsNot: `
      vet|visste .. inget|ingenting|inte|ej|int|bara
      inte|aldrig|ingen|ej .. berättat|sagt|berätta|säga|vet|veta|pratat
      får .. inte|aldrig .. veta|reda
      hur .. berättar|säger|ska|kan
      utan .. att .. mamma|pappa|föräldrar*
      om .. mamma|pappa|de|dom|föräldrarna .. får|fick|visste
      berätta|säga .. för|till .. $
      vill|ska|tänker|kan|kommer|vågar|skulle|måste|borde .. inte? .. berätta|säga|prata
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
      gör|göra|skriver|skriva .. ett|en .. skolarbete*|arbete|gymnasiearbete*|uppsats*|projektarbete*|artikel|reportage|examensarbete*|podd
      arbete|uppsats|gymnasiearbete|projekt .. om|i|för
      journalist|reporter
      hypotetiskt|teoretiskt
      procent .. av .. era
      bara|på .. skoj|prank
      hur .. många .. hör .. av .. sig
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
    `,
  },
};
