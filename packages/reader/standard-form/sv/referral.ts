import type { RuleFile } from '../../rules/rule-set.ts';

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
