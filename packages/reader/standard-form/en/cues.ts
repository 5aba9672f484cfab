import type { RuleFile } from '../../rules/rule-set.ts';

/** People who may know, by the group that the form counts. */
export const persons: RuleFile = {
  topic: 'cue.person',
  values: {
    friend: `
      friend|friends|bestie|mate|mates|bff|classmate|classmates|roommate|flatmate|housemate|pals|teammate
    `,
    partner: `
      my|her|his .. boyfriend|girlfriend|partner|husband|bf|gf|fiance
    `,
    parent: `
      mum|mom|mam|dad|mother|father|parents|stepmom|stepmum|stepdad|guardian|folks|mama
      foster .. parents|mum|mom|dad
    `,
    relative: `
      sister|brother|bro|sis|cousin|cousins|aunt|auntie|uncle|grandma|grandpa|gran|nan|grandmother|siblings|twin|brothers
    `,
    school: `
      teacher|teachers|counsellor|counselor|principal|headteacher|tutor|nurse|school
    `,
    health_care: `
      doctor|gp|therapist|psychologist|midwife|hospital|psychiatrist|bup
    `,
    social_services: `
      social .. services|worker
      cps
    `,
    police: `
      police|cops
    `,
    other: `
      coach|boss|manager|colleague|coworker|priest|pastor|neighbour|neighbor|club|landlord|leader|supervisor
    `,
  },
};

export const knows: RuleFile = {
  topic: 'cue.knows',
  values: {
    knows: `
      know|knows|knew|told|tell|saw|seen|read|found|noticed|aware|confided|admitted|whispered|heard
      found .. out
      talked|spoke|spoken|said|opened .. to|with
      says|said|thinks .. i|to .. should|quit|report|tell|must
      says .. quit|report
      supports|supported|hugged|cried|furious|angry|mad
      picked .. me .. up
      involved|informed
    `,
  },
};

export const knowsNot: RuleFile = {
  topic: 'cue.knowsNot',
  values: {
    knowsNot: `
      dont|doesnt|didnt|not|never|cant|havent|hasnt|wont|cannot .. know|tell|told|say|talk|knows|find
      knows .. nothing
      without .. my|her .. parents|mum|mom
      if .. my|they|she|he|mum|mom|dad .. knew|found|find|finds|knows
      how .. do|to|should|can .. i|we .. tell
      want|will|gonna|should|could|going|can .. to? .. tell|talk|say
    `,
  },
};

/** Hesitation beside a report. */
export const unsure: RuleFile = {
  topic: 'cue.unsure',
  values: {
    unsure: `
      maybe|unsure|torn|hesitant|hesitating|undecided|perhaps
      not .. sure|decided|yet sure
      dont|doesnt|didnt .. know .. if|yet|whether|?
      thinking .. about .. it
      think .. about .. it
      let .. me .. think
      idk
      leaning .. towards|toward
      considering
      might
    `,
  },
};

/** In notes of a call: what the supporter did, what the caller took up, and what the caller asked. */
export const supporterDid: RuleFile = {
  topic: 'cue.supporterDid',
  values: {
    did: `
      i|we .. said|told|explained|gave|informed|recommended|mentioned|suggested|advised|confirmed|encouraged|referred|reminded|offered|repeated|practised|practiced|agreed|went|talked|stressed|validated|described|read|asked her
      ^ said|told|explained|gave|informed|recommended|mentioned|suggested|advised|confirmed|encouraged|referred|offered|advice|reminded|agreed|stressed
      explained|advised|suggested|recommended|informed|mentioned .. also|that|how|to
    `,
  },
};

export const takesUp: RuleFile = {
  topic: 'cue.takesUp',
  values: {
    takesUp: `
      wrote|took|noted .. down|number|name|address
      will|wants .. to? .. call|contact|ring
    `,
  },
};

export const seeksAdvice: RuleFile = {
  topic: 'cue.seeksAdvice',
  values: {
    advice: `
      how .. do|can|should|to|could|would|am
      what .. do|can|should|could|would|am|to .. i|we|one|say|do
      dont|not|no .. know|sure|idea .. what|how|if
      wonder|wondering|wondered|asked|asks .. how|what|if
      should .. i|we
      advice|tips
    `,
  },
};

/** Text that tries to give orders to the reader. Never obeyed, never evidence. */
export const orders: RuleFile = {
  topic: 'cue.orders',
  values: {
    orders: `
      set|mark|fill|write|record|put|register .. in? .. suicidal_thoughts|all|every|everything|fields|the form|county|yes|records .. to|as|with|yes|in|?
      ignore|forget|disregard .. all|previous|your|prior .. instructions|rules|previous
      you .. are .. now .. a
      system .. prompt|instruction|override
    `,
  },
};

/** School work, press, tests and supposings: the talk is not about somebody exposed. */
export const notReal: RuleFile = {
  topic: 'cue.notReal',
  values: {
    notReal: `
      doing|writing|have|for .. a|an|my|our .. essay|paper|article|school project|thesis|assignment|report
      school .. project|paper|assignment
      journalist|reporter
      hypothetically|theoretically
      just .. kidding|joking|a joke|testing
      prank
    `,
  },
};

/** A plan for what happens next. */
export const plan: RuleFile = {
  topic: 'cue.plan',
  values: {
    plan: `
      ill|i|we|mum|mom|dad|she|he .. will|gonna|going|ll .. call|tell|talk|ask|write|show|contact|report|email|send|book|go|speak|text
      ill .. call|tell|talk|ask|write|show|contact|report|email|send|book|speak|text|do|try
      call|calls|calling|speaks|tells .. tomorrow|tonight|monday|after
      going|gonna .. to? .. call|tell|talk|ask|show|contact|report|speak
    `,
  },
};
