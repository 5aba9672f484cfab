import type { RuleFile } from '../../rules/rule-set.ts';

/** Services that the supporter points to. */
export const referral: RuleFile = {
  topic: 'referral',
  values: {
    youth_clinic: `
      ungdomsmottagning*|ungdomsmottagningen|umo|umos|youmo|ungdomsmottagningens|ungdomshälsa*|um|umo.se|ungdomsmott*
    `,
    bup: `
      bup|bupp|bup:s|bupmottagning*|bup-mottagning*|barnpsykiatri*|bup-jour*|bupjour*
      barn .. ungdomspsyk*
      ungdomspsykiatri*|barnpsyk*|första linjen
    `,
    primary_care: `
      1177|vårdcentral*|sexualbrottsmottagning*|akutsexuell*|traumamottagning*|traumaenhet*|vårdguiden|jourläkar*|kvinnomottagning*|mvc|kuratorn på vårdcentralen|vårdcentralen|vc|sjukvårdsrådgivning*|gyn*|gynmottagning*|våldtäktsmottagning*|vuxenpsyk*|vuxenpsykiatri*|läkare|doktor|barnmorska|barnmorskemottagning*|psykiatri*|husläkare|kvinnoklinik*|södersjukhuset|vårdcentralen|sjukhus*|vuxenpsyk
      mottagning*|mottagningen .. för|på .. våldtagna|sjukhuset|den som|utsatta
      särskild .. mottagning
      husläkar*|psykmottagning*
    `,
    emergency: `
      112|akuten|akutmottagning*|psykakut*|ambulans*|akutpsyk*|sos
    `,
    school_health: `
      kurator*|skolkurator*|kuratorn|skolsköterska*|skolsköterskan|elevhälsa*|elevhälsan|skolpsykolog*|skolsyster|skolhälso*|studenthälsa*|studenthälsan|studentkurator*|skolhälsovård*|elevhälsoteam*|elevhälsans|*kurator|*kuratorn|skolsköt*
      - ungdomsmottagning* ... kurator*
      - kurator* .. på|hos .. ungdomsmottagning*|vårdcentral*|sjukhus*|bup|mottagning*
    `,
    social_services: `
      socialtjänst*|socialtjänsten|socialjour*|socialjouren|soc|socialen|familjerätt*|socialsekreterare*|familjeenhet*|socialkontor*|barnahus
      - socialtjänst*|soc|socialen .. måste|är|ska|har|utreder|utreda|skyldig*|bedömer|gör .. alltid|skyldig*|utred*|en|göra|bedöm*|ha .. utred*|skyddsbedömning|om|bedöm*|att|samma|?
    `,
    police: `
      114 14
      11414
      du|ni|man .. kan|kunde|får|bör|borde|skulle .. polisanmäla|anmäla|göra en polisanmälan|göra en anmälan
      anmäl .. det|detta|honom|hotet|hoten|till
      polisanmäl .. det|detta|honom|hotet|hoten|henne|dem|dom
      gå|ring|kontakta|ringa|vänd|vända|mejla|skriva .. till|er|dig|? .. till|? .. polisen|polisens
      polisen .. på .. 114
      polisanmälan .. är|kan|vore .. ett|en .. steg|väg|möjlighet|alternativ
      - rätt|bra|modigt|starkt|klokt|kul .. av|att|gjort .. er|dig|ni|du|att .. att|ha|? .. gå|anmäl*|polisanmäl*|göra|ringa|kontakta|gick|anmält
      - anmäl* ... tiktok|insta*|snap*|profilen|kontot|profil|konto|bilden|bilderna|inlägg*|videon|appen|sidan|facebook|discord|soc*|rektor*|skolan
      - orosanmäl*
      - när|om|hur|efter .. man|du|ni|någon .. gör|anmäler|gjort|anmält|polisanmäler
      - går|innebär .. en .. polisanmälan
      anmälan .. till .. polisen .. är|går|kan
      går .. att .. anmäla|polisanmäla
      göra .. en .. anmälan|polisanmälan
      finns .. polisen
      lämna .. uppgifter|tips .. till .. polisen
      råd*|rekommendera*|föreslog|tipsade .. polisanmäl*|anmälan|anmäla|polisen
    `,
    shelter: `
      tjejjour*|tjejjouren|kvinnojour*|kvinnojouren|ungdomsjour*|ungdomsjouren|killjour*|unizon|roks|stjärnjour*|stödboende*|kvinnohus*|*kvinnojour|*kvinnojouren|*tjejjour|*tjejjouren|*jourboende|alla kvinnors hus|kvinnofridscentrum|akutboende*|kvinnors hus
      ring|kontakta|finns|ordna|plats|vända|tips|nummer .. till|hos|på|? .. skyddat boende
      - <neg> .. skyddat
      jouren .. i|har|som|för
      jour .. för .. kvinnor|tjejer|unga|män|killar
    `,
    brottsofferjouren: `
      brottsofferjour*|brottsofferjouren|boj|brottsofferstöd*
    `,
    other_helpline: `
      bris|kvinnofrid*|kvinnofridslinjen|storasyster|jourhavande*|självmordslinjen|mind|mansjour*|rfsl*|transammans|tjejzonen|116111|hjälplinje*|stödtelefon*|stödtelefonen|jourtelefon*|chattlinje*|krislinje*|krisjour*|kristelefon*|stödlinje*|preventell*|novahuset|terrafem|linnamottagning*|hedersförtryck*|hederslinje*|vuxenlinje*|föräldralinje*|ungarelationer|ungarelationer.se|spes|tilia|maskrosbarn|talita|childhood|frivården|tjejjourssverige|peppy|mansjouren|kvinnofridslinje*|suicide|självmordslinje*|självmordsupplysning*|brisvuxen*|spira|hedersstöd*|somaya|stödlinjen|anhöriglinje*|äldrelinje*|ecpat|barnrättsbyrån|prostitutionsenhet*|mikamottagning*|ria
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
      - får|rätt|staten|egen|har|ett|oftast .. till|en|ett|egen|? .. jurist*|advokat*
      - hjälp* .. dig .. hitta|en .. en|? .. advokat*|jurist*
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
      ville|vill|önskar|önskade .. hon|han|hen|inte|ej .. inte|ej|det|?
      inte|ej .. aktuellt|intresserad|nåt för|något för|min grej|behövs|behöver|sugen
      nja|nää|njä|nej .. tror|vill|orkar|vågar|det|tack .. inte|ej
      blir|blev|tror .. inte .. bra|hjälper|nåt|något|det|av
      orkar .. inte .. med|dit|prata|fler|nya
      helst|hellre .. inte|slippa
      slipper|slippa .. helst|gärna|?
      helst .. inte
      avböjde|avböjt|avböjer|tackade nej|tackat nej|ville inte|vill inte|avstår|avstod
      dålig|dåliga|hemsk* .. erfarenhet*
      vägrar|nekar|nekade|vägrade
    `,
  },
};

/** What is said beside a service without pointing to it: a question about earlier contact, or that there is contact already. */
export const beside: RuleFile = {
  topic: 'cue.service',
  values: {
    asks: `
      har|hade|hur|när|var|får|går|gick|fick|vilken|vad .. du|ni|hon|han|länge|ofta|kontakt|tycker .. redan|någon|nån|haft|pratat|kontakt|träffat|varit|berättat|gått|snackat|anmält|på|i|hos|till|sökt|ringt|stöd|sagt
      är|e .. du|ni|hon|han .. redan|inskriven|kopplad|patient
      vad|va|hur .. sa|sade|säger|tyckte|tycker|reagerade|gjorde|svarade .. du|han|hon|de|kuratorn|bup|soc|läkaren|polisen|socialtjänsten
      vad|va .. sa|sade|säger|tyckte|tycker|gjorde|svarade
      ^ vet .. någon|nån|skolkuratorn|kuratorn|bup|soc|läkaren|skolan
      vet .. någon|nån|kuratorn|din|skolan|hennes|hans
    `,
    has: `
      har|hade|haft .. redan|kontakt|pågående|en|sedan|tid|regelbunden|samtal .. kontakt|med|på|hos|tid
      går|gick|gått .. redan|nu|på|hos|i .. samtal|bup|hos|terapi|vuxen*|psyk*
      är|var .. redan? .. inskriven|inkopplad|inkopplade|patient|kopplad|känd
      redan .. kontakt|haft
      berättade|sa .. för|till .. kuratorn|skolkuratorn|skolsköterskan
    `,
    wonders: `
      kanske|borde|tänkte|funderar|kunde|skulle|undrar|ska|vill|tänker
    `,
    encourages: `
      ja|jo|precis|absolut|gärna|bra|jättebra|toppen|klokt|visst|javisst|definitivt|perfekt|fint|kan|go|okej|stark .. det|idé|tanke|plan|tänkt|du|ni|gör|val|där|det kan|steg|låter|?
    `,
  },
};
