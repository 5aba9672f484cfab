import type { RuleFile } from '../../rules/rule-set.ts';

/** People who may know, by the group that the form counts. */
export const persons: RuleFile = {
  topic: 'cue.person',
  values: {
    friend: `
      friend|friends|bestfriend|besties|girls|buddy|homegirl|homeboy|crew|<friend>|bestie|mate|mates|bff|classmate|classmates|roommate|roomie|flatmate|housemate|pals|teammate
    `,
    partner: `
      my|her|his|our .. boyfriend|girlfriend|partner|husband|bf|gf|fiance|wife|fiancee|spouse|missus
      the husband|the wife
    `,
    parent: `
      mum|mom|mam|dad|mother|father|parents|stepmom|stepmum|stepdad|guardian|guardians|folks|mama|papa|moms|mums|mummy|mommy|daddy|parent|stepmother|stepfather|ma
      foster .. parents|mum|mom|dad
    `,
    relative: `
      sister|brother|bro|sis|cousin|cousins|aunt|auntie|uncle|grandma|grandpa|gran|nan|grandmother|siblings|twin|brothers|sisters|grandfather|grandparents|stepsister|stepbrother|nana|niece|nephew|lil sis|aunty
    `,
    school: `
      teacher|teachers|counsellor|counselor|principal|headteacher|head teacher|tutor|nurse|school|mentor|lecturer|professor|headmaster|headmistress|pastoral|student health|safeguarding lead
    `,
    health_care: `
      doctor|gp|therapist|psychologist|midwife|hospital|psychiatrist|bup|camhs|doctors|counselling|shrink|youth clinic|paediatrician|healthcare|emergency department
    `,
    social_services: `
      social .. services|worker
      cps
    `,
    police: `
      police|cops|feds
    `,
    other: `
      coach|boss|manager|colleague|coworker|priest|pastor|neighbour|neighbor|club|landlord|leader|supervisor|trainer|instructor|imam|landlady|hr|staff|youthworker|youth worker|scout*|caretaker|vicar|colleagues|coworkers|neighbours
    `,
  },
};

export const knows: RuleFile = {
  topic: 'cue.knows',
  values: {
    knows: `
      know|knows|knew|told|read|noticed|aware|confided|admitted|whispered|heard|disclosed|suspects|suspected|realised|realized|overheard|discovered|clocked|caught
      manage*|had|dared|decided|able|finally|plucked|helped|chose|forced .. to|? .. tell|talk
      told|showed|shown .. my|her|his|a
      went|goes|going|looked .. through .. my|her|his|the
      walked .. in
      opened|open .. up
      finds|find .. out .. already
      knows .. about|everything|all|what|some|the
      found .. out|the|it|my|messages|them
      talked|spoke|spoken|said|opened .. to|with
      says|said|thinks .. i|to .. should|quit|report|tell|must
      says .. quit|report
      supports|supported|hugged|cried|furious|angry|mad
      picked .. me .. up
      involved|informed
    `,
    saw: `
      saw|seen
    `,
    pronoun: `
      he|she|they .. knows|knew|know .. about|everything|all|it|now|too|what|already|?
      hes|shes|theyre|she|he|they .. the|are|is .. only|first .. one|ones|person|people
      told|showed .. her|him|them .. everything|a bit|about|all|it|last|yesterday|$
      she|he|they .. found .. out|it|the
      shes|hes|theyre .. aware
    `,
  },
};

export const knowsNot: RuleFile = {
  topic: 'cue.knowsNot',
  values: {
    knowsNot: `
      dont|doesnt|didnt|not|never|cant|havent|hasnt|wont|cannot|couldnt .. know|tell|told|say|talk|knows|find|noticed|aware|heard|shared|spoken|disclosed
      threatens|threatened|threatening|hed|he'd|shed|hell|would|wouldve|might .. to|? .. tell|show|send|kill
      would .. kill|freak|die|hate|throw|disown|be
      scared|afraid|terrified|worried .. that|my|of|to|if .. my|mum|mom|dad|parents|they|tell|friends|them
      before .. my|her|his|they
      knows .. nothing
      without .. my|her .. parents|mum|mom
      if .. my|they|she|he|mum|mom|dad .. knew|found|find|finds|knows
      how .. do|to|should|can .. i|we .. tell
      want|will|gonna|should|could|going|can|ill|help|need|wants|must|wanna .. to|me|? .. tell|talk|say|show
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
      doing|writing|working|have|for|researching .. on? .. a|an|my|our .. essay|paper|article|school project|thesis|assignment|school report|short story|survey|study|presentation|podcast|dissertation|project|novel|coursework
      school|class|group|uni .. project|paper|assignment|newspaper|presentation
      for .. an|my|our .. assignment|coursework|essay|thesis
      journalist|reporter|newspaper|newsroom|press officer|press enquiry
      hypothetically|theoretically|hypothetical
      opening .. hours|times
      wrong chat
      wrong .. number|site|page|address $
      i am a robot
      customer .. support|service
      my .. order|delivery|parcel
      just .. testing|curious
      testing .. this|the|if|you|your .. bot|chat|you|line|service|?
      - my .. order .. of|to
      - in .. order .. to
      - just .. curious .. because
    `,
    takenBack: `
      just .. kidding|joking|a joke|messing
      made .. it|that|this|all .. all? .. up
      prank|pranking|pranked
      wasnt|isnt|not .. true|real .. i|sorry|lol
      - he|she|they|hes|shes|theyre .. said|says|saying|claimed|thinks|was|is|pretended ... kidding|joking|joke|messing|prank|up
      - claims|says|said ... made .. up
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
      ill|i|we|well|she|he|they|mum|mom|dad .. will|ll|am going|are going|gonna|going|plan|plans|intend|intends|promise .. to? .. call|tell|talk|ask|write|show|contact|report|email|send|book|go|speak|text|try|do|see|save|block|screenshot|take|ring|meet|sit|stay|check|visit
      ill|well .. call|tell|talk|ask|write|show|contact|report|email|send|book|speak|text|do|try|see|save|block|screenshot|take|ring|meet|sit|stay|check|go|look
      will .. screenshot|call|tell|talk|ask|write|show|contact|report|email|block|save|try|do
      gonna .. call|tell|talk|ask|write|show|report|block|save|screenshot|go|try|text
      i|we .. do|call|talk|ask|tell|report|go|mail|email|write .. it|that|to|about|him|her|them|? .. <soon>
      doing|telling|calling|asking|seeing|meeting|reporting|going .. it|them|him|her|my|to|the|? .. <soon>
      <soon> .. then|i|we|ill .. $
      agreed|decided .. to|that|on
      ring|call|calls|rings .. again|back .. <soon>
      have|got .. an? .. appointment
      call|talk|report|tell|ask|email .. <soon>
    `,
    again: `
      ill|i|we|well .. will|ll|? .. send|call|email|talk|speak|book|write|chat|meet|ring .. you|again|the .. link|again|on|tomorrow|back|after|<soon>
      talk|speak|chat .. again .. on|tomorrow|<soon>
      booked|book .. a|another|new .. time|call|chat|appointment
    `,
  },
};
