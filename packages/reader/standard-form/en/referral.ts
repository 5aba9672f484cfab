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
      child|childrens .. psychiatry|adolescent|psychiatric|and adolescent|mental
    `,
    primary_care: `
      1177|gp|health .. centre|center|care|?
      1177|gp|doctor|doctors|midwife|gynaecolog*|gynecolog*|vårdcentral*
      adult|general .. psychiatry|psychiatric|practitioner
      medical|sexual|family|sexual assault .. advice|assault clinic|doctor|health clinic|clinic|centre
      primary .. care|healthcare
      - youth|school|student|bup|child .. health|psychiatry|nurse .. centre|center
      health .. centre|center
      rape .. clinic|crisis clinic
    `,
    emergency: `
      112|ambulance|er|a&e
      emergency .. room|department|care|ward|services|psychiatric|number
    `,
    school_health: `
      school .. nurse|counsellor|counselor|health|psychologist|welfare
      schools|unis|universitys|colleges .. nurse|counsellor|counselor|health|student|support
      school|student|uni*|university|college .. nurse|counsellor|counselor|psychologist|health|wellbeing|welfare|counselling|counseling
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
      suggest|recommend|advise|encourage|encouraged|advised|recommended|suggested|urge .. reporting|report|police|going to the police
      write|online|report .. to|with|? .. the|? .. police
      you|they|she|he .. can|could|should|might .. report .. it|this|him|that|online|them|to the police
      - when|if|how|after|once .. you|someone|a|one|she|he|they .. make|file|report|makes|files|reports|go
      - report*|reporting ... tiktok|instagram|insta|snapchat|snap|account|profile|post|app|platform|page|discord|facebook
      - right|good|brave|well .. of|to|done|? .. you|for|? .. to|have|for .. report*|go|going|gone|contact*
    `,
    shelter: `
      shelter|shelters|kvinnojour*|tjejjour*|ungdomsjour*|refuge|roks|unizon
      girls|womens|youth|mens .. shelter|jour|centre|refuge
      safe .. house|houses
      protected|sheltered .. housing|accommodation
      - offer|provide .. protected .. housing|accommodation
    `,
    brottsofferjouren: `
      victim .. support
      brottsofferjour*
    `,
    other_helpline: `
      bris|kvinnofrid*|storasyster|helpline|helplines|hotline|116 111|116111|rfsl|jourhavande|killar.se|childline|samaritans|lifeline|linjen|terrafem|novahuset|preventell|tjejzonen|talita
      mind .. helpline|line|hotline|suicide
      mind.se|the mind
      national .. line|helpline|chat|lgbt*|lgbtqi
      support .. line|chat
      suicide .. line|helpline|prevention
    `,
    regional_coordinator: `
      regional .. coordinator|coordinators
      regionkoordinator*
    `,
    other: `
      union|lawyer|ombudsman|legal aid|diversity|embassy|solicitor|imam|priest|chaplain|migration|student union|youth worker|advocate|equality|ombudsperson|housing office|citizens advice|tenants
      - get|have|gets|given|assigned|entitled|own|appointed .. a|an|to|your|own|free|? .. lawyer|solicitor|advocate
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
      declined|declines|refused|refuses|not interested|said no|turned it down|turned that down|didnt want
      not|dont|doubt|wont .. think|that|it|my|helps|help .. for|thing|itll|help|its|would|so
      nah|no|nope .. im|id|i .. good|fine|ok|rather
      dont|not .. want|trust|comfortable|feel .. any|more|other|another|people|them|with
    `,
  },
};

/** What is said beside a service without pointing to it: a question about earlier contact, or that there is contact already. */
export const beside: RuleFile = {
  topic: 'cue.service',
  values: {
    asks: `
      have|has|did|do|does|are|is|how|when|what .. you|she|he|they|your|anyone|long|often|your .. already|ever|spoken|talked|told|seen|been|contact|contacted|tried|spoke|see|seeing|tell|know|knows|reported|in contact|called|speak
    `,
    has: `
      has|have|had|in|sees|seeing|goes|attends .. already|contact|been|an|a|regular|to|ongoing .. contact|with|at|appointment|seeing|to
      sees|seeing|attends .. a|an|the .. psychologist|therapist|counsellor|psychiatrist|doctor|nurse|gp
      already .. seeing|sees|in|has|have|involved
      is|are .. already? .. involved|informed
    `,
    wonders: `
      maybe|should|could|might|thinking|thought|wondering|gonna|going|want|will
    `,
    encourages: `
      yes|yeah|yep|exactly|absolutely|definitely|good|great|sure|of course|perfect|that .. idea|thats|that|you|they|do|plan|sounds|step|thinking|could|works|call|?
    `,
  },
};
