import type { RuleFile } from '../../rules/rule-set.ts';

/** Services that the supporter points to. */
export const referral: RuleFile = {
  topic: 'referral',
  values: {
    youth_clinic: `
      youth .. clinic|health clinic|guidance
      youth .. health .. clinic|centre|center
      ungdomsmottagning*|umo|youmo
    `,
    bup: `
      bup|camhs
      child .. psychiatry|adolescent|psychiatric|and adolescent
    `,
    primary_care: `
      1177|gp|health .. centre|center|care|?
      1177|gp|doctor|doctors|midwife|gynaecolog*|gynecolog*|vårdcentral*|psychiatry
      health .. centre|center
      rape .. clinic|crisis clinic
    `,
    emergency: `
      112|ambulance|er|a&e
      emergency .. room|department|care|ward|services|psychiatric|number
    `,
    school_health: `
      school .. nurse|counsellor|counselor|health|psychologist|welfare
      school's .. nurse|counsellor
      student .. health|counsellor|services|support
      elevhälsa*|kurator*
      counsellor|counselor .. at .. school|uni*
      nurse .. at .. school
    `,
    social_services: `
      social .. services|worker|emergency|jour|office
      socialtjänst*|socialjour*|soc
      oncall .. social
    `,
    police: `
      114 14
      11414
      report .. it|this|him|her|them|that .. to .. the? .. police
      police .. report .. is|could|can|would|an|might
      call|contact|ring|go|talk|speak .. to|with? .. the? .. police
      file|make .. a .. police? .. report
      reporting .. it|him|this .. to .. the? .. police
    `,
    shelter: `
      shelter|shelters|kvinnojour*|tjejjour*|ungdomsjour*|refuge|roks|unizon
      girls|womens|youth .. shelter|helpline|jour|centre
    `,
    brottsofferjouren: `
      victim .. support
      brottsofferjour*
    `,
    other_helpline: `
      bris|kvinnofrid*|storasyster|mind|helpline|helplines|hotline|116 111|116111|rfsl|jourhavande|killar.se|childline|samaritans|lifeline|linjen|terrafem|novahuset|preventell|tjejzonen|talita
      national .. line|helpline|chat|lgbt*|lgbtqi
      support .. line|chat
      suicide .. line|helpline|prevention
    `,
    regional_coordinator: `
      regional .. coordinator|coordinators
      regionkoordinator*
    `,
    other: `
      union|lawyer|ombudsman|legal aid|diversity|embassy|solicitor|imam|priest|chaplain|migration|student union|youth worker|advocate|equality
    `,
    none: `
      no .. referral
    `,
  },
};

export const reactions: RuleFile = {
  topic: 'cue.declines',
  values: {
    declines: `
      dont|doesnt|not|wont .. want|wanna|gonna|going|like|trust|need .. that|it|to|them|any|go|talk|?
      not .. for .. me
      no .. thanks|thank
      nah|pass|nope
      ive|already .. tried|been
      cant .. go|call|do
      hate
      not .. ready
      id .. rather .. not
      skip
    `,
  },
};
