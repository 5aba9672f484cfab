import type { RuleFile } from '../../rules/rule-set.ts';

export const contactRole: RuleFile = {
  topic: 'contact_role',
  values: {
    parent: `
      my|our|his|her .. # .. year .. old .. daughter|son|girl|boy|child|kid
      my|our .. oldest|youngest|teenage|teen|middle|own|young|only|? .. daughter|son|kid|child|children|kids|stepdaughter|stepson|girl
      im|am|as .. a|the|her|his .. mum|mom|mother|dad|father|parent|stepdad|stepmom|stepmum|guardian|worried .. of|to|and|here|who|mum|mom|dad|mother|father|parent|?
      mother|father|mum|mom|dad|parent .. of .. a|an|two|three|# 
      worried .. mum|mom|dad|parent|mother|father
      his|her .. daughter|son
    `,
    friend: `
      its|this|it|im|writing|asking|calling|about|is .. is|about|for|asking|on|behalf .. about|for|of? .. my|a .. best? .. friend|girlfriend|boyfriend|roommate|classmate|bestie
      writing|asking|calling|here|reaching .. about|for|because|on .. my|a .. best|close|good|? .. friend|girlfriend|boyfriend|roommate|classmate|bestie
      my|a .. best|close|good|? .. friend|bestie|roommate|classmate|flatmate|mate|teammate .. has|is|was|got|told|sent|keeps|who|met|been|showed|thinks|wont|seems|said|says
      worried|concerned|scared .. about|for .. my|a .. best|close|? .. friend|girlfriend|boyfriend|roommate|classmate|bestie|mate
      my .. girlfriend|boyfriend|partner .. was|got|has been|told me .. raped|assaulted|abused|being|harassed|she|he
      help|support .. my|a .. best|close|? .. friend|girlfriend|boyfriend|roommate|classmate
      a .. girl|boy|guy .. in .. my .. class .. is|was|has|told|got
      friend .. of .. mine .. is|was|has|got|told
    `,
    relative: `
      my|the .. little|older|younger|big|twin|baby|? .. sister|brother|sis|cousin|niece|nephew|granddaughter|grandson|stepsister|stepbrother|half-sister|grandchild .. is|was|has|got|told|met|sent|been|who|keeps|wont|she|he|#
      about|for|worried .. about|for|? .. my .. little|older|younger|big|twin|baby|? .. sister|brother|sis|cousin|niece|nephew|granddaughter|grandson|stepsister|stepbrother
      im|am|the .. the|her|his|a|older|big .. older|big|? .. brother|sister|aunt|uncle|grandmother|grandma|grandfather|cousin .. of|to
    `,
    professional: `
      im|am .. a|an|the .. as? .. a? .. teacher|counsellor|counselor|nurse|coach|youth worker|social worker|tutor|mentor|psychologist|doctor|trainer|leader|pastor|midwife|assistant|lecturer|headteacher|youth|school
      i .. work|coach|teach .. at|with|as .. school|kids|youth|young|team|counsellor|teacher|nurse|hvb|residents
      one|a .. of? .. my .. students|student|pupil|pupils|players|clients|patients|residents .. told|has|is|came|who|?
      ^ teacher|counsellor|counselor|nurse|coach|tutor|leader .. here|at|in
      one .. of .. my|our .. students|pupils|players|girls|kids
    `,
    other: `
      i .. sent|shared|posted|showed|forwarded|leaked ... her|his|their|<img> ... regret|sorry|feel bad|wrong|guilty
      i .. did|have done .. something .. bad|wrong|terrible .. to
      it .. was .. me .. who
      my .. neighbour|neighbor|neighbours|neighbors
    `,
  },
};

export const firstContact: RuleFile = {
  topic: 'first_contact',
  values: {
    yes: `
      first .. time .. here|writing|calling|chatting|contacting|doing|using|i|reaching|on|messaging|?
      never .. written|called|done|chatted|contacted|used|been|talked|reached|tried|messaged .. here|this|before|to|anything|out|you|one
      havent|hasnt .. written|called|chatted|contacted|used|been .. here|before|you
      new .. here|to this
      - first .. time .. he|she|we|it|they|i .. tell*|told|met|did|touched
    `,
    no: `
      wrote|called|chatted|talked|spoke|messaged|was|texted .. here|to|with|you|before .. before|last|yesterday|earlier|week|once|ago|on|in
      ive|have|i .. written|called|chatted|talked|been|spoken|messaged|contacted .. here|to|with|before|you .. before|you|once|already|a|last
      talked|spoke|chatted|wrote|spoken|written .. to|with .. you|one|someone .. before|last|of you|here|guys|yesterday|earlier
      last .. time .. i|we .. wrote|called|talked|chatted|was|spoke|messaged
      me .. again
      back .. again
      you .. said|told|helped|suggested .. last|me
      its .. me .. again
      second|third .. time .. writing|here|i|calling
      has|have .. called|written|contacted .. before|us
    `,
  },
};

export const gender: RuleFile = {
  topic: 'gender',
  values: {
    female: `
      girl|woman|female|transgirl|chick|lady
      trans .. girl|woman
      daughter|sister|niece|granddaughter|girlfriend|stepdaughter|sis|stepsister|halfsister
      # f
      f #
    `,
    male: `
      boy|man|male|guy|transguy|dude|lad
      trans .. boy|man|guy
      son|brother|nephew|grandson|boyfriend|stepson|bro|stepbrother
      # m
      m #
    `,
    non_binary: `
      nonbinary|enby|nb
      non .. binary
    `,
    other: `
      genderfluid|agender|genderqueer
    `,
  },
};

/** Who calls, in the notes of a call. */
export const callerRole: RuleFile = {
  topic: 'contact_role_notes',
  values: {
    parent: `
      mother|father|mum|mom|dad|parent|stepfather|stepmother .. calls|called|calling|rings|rang|of|wants
      woman|man .. calls|called .. about .. her|his .. daughter|son
    `,
    relative: `
      aunt|uncle|grandmother|grandma|grandfather|sister|brother|cousin .. calls|called|rings|calling|of
    `,
    friend: `
      friend|classmate|roommate .. calls|called|calling|rings
    `,
    professional: `
      teacher|counsellor|counselor|nurse|coach|social worker|tutor|leader|midwife|principal|assistant .. calls|called|rings|at|in|from
    `,
  },
};
