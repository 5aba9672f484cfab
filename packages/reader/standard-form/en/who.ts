import type { RuleFile } from '../../rules/rule-set.ts';

export const contactRole: RuleFile = {
  topic: 'contact_role',
  values: {
    parent: `
      my|our|his|her .. # .. year|yr|yo .. old|? .. <kid>|girl|boy
      <our> .. <kid>
      i|we|wife|husband .. have|got .. a|an|two|three .. <kid> .. who|aged|of|#|is
      im|am|as|i'm .. a|the|her|his|? .. <parent>|guardian|carer .. of|to|and|here|who|with|? 
      were|we|are .. the|her|his|? .. parents|foster parents
      <parent> .. of|to .. a|an|two|three|my|the|#|teenage*|teen
      worried|concerned|desperate .. <parent>|parents
      on|behalf .. of|behalf .. <our> .. <kid>
      about|regarding|concerning|for .. <our>|her|his .. <kid>
      - his|her|their|someones .. <kid> .. is|was|has|hit
      - friend|teacher|coach|nurse|aunt|uncle .. of|to .. <our> .. <kid>
    `,
    friend: `
      its|this|it|im|writing|asking|calling|about|is|reaching|here .. is|about|for|asking|on|behalf|because|regarding .. about|for|of? .. my|a|our .. best? .. <pal>|girlfriend|boyfriend|partner
      my|a|our .. best|close|good|dear|old|? .. <pal> .. from|at|in|? .. <hit>
      my|a .. <pal> .. from|at|in .. uni|school|class|work|college|home ... <hit>
      worried|concerned|scared|anxious .. about|for|over .. my|a|our .. best|close|? .. <pal>|girlfriend|boyfriend|partner
      my .. girlfriend|boyfriend|partner|gf|bf .. was|got|has been|told me|has|keeps .. raped|assaulted|abused|being|harassed|threatened|she|he|blackmailed
      help|support|helping|supporting|save|protect .. my|a .. best|close|? .. <pal>|girlfriend|boyfriend|partner
      a|some .. girl|boy|guy|kid|someone .. in|from|at .. my|our .. class|school|year|team .. is|was|has|told|got|keeps|who
      <pal> .. of .. mine .. is|was|has|got|told|who|keeps|says
      im|am .. her|his|their .. best? .. friend|bestie|boyfriend|girlfriend|roommate
      shes|hes|she|he|they|is|are .. is|are|? .. my .. best|close|? .. friend|bestie|mate|girlfriend|boyfriend
      not .. about|for .. me .. about|for|its|my .. my|a .. best? .. <pal>
      i .. think .. my .. best? .. <pal>
      - my|a .. <pal> .. said|told|says|suggested|thinks|knows .. me|i|to|you|that|about
      - told|tell|telling .. my|a .. best? .. <pal>
      - <pal> .. has|is|was|keeps|got|sent|posted|shared|leaked|threatens .. my|me|pics of me
    `,
    relative: `
      my|the|our .. little|older|younger|big|twin|baby|? .. <kin> .. is|was|has|got|told|met|sent|been|who|keeps|wont|she|he|shes|hes|#|gets|cant|says|said|talks|showed
      about|for|worried|regarding|concerning|behalf|support|help|of .. about|for|of|? .. my|her|his .. little|older|younger|big|twin|baby|? .. <kin>
      im|am|the|as .. the|her|his|a|older|big|their .. older|big|little|younger|twin|? .. brother|sister|aunt|uncle|grandmother|grandma|grandfather|cousin|gran|nan|auntie|godmother .. of|to|and|here|?
      <kin>|grandparent|gran|godmother .. of|to .. a|an|two|the|#
      think .. my .. little? .. <kin>
      - my .. <kin> .. posted|sent|shared|leaked|has|is|was|keeps|hits|touched|touches|showed|threatens|told|said|says .. my|me|to me|that|about
      - told|tell .. my .. little? .. <kin>
      - my .. <kin> .. bet|dared|recommended|gave|suggested|helped .. me
      - im|am .. my .. <kin>
    `,
    professional: `
      im|am|as|being .. a|an|the .. <job>
      im|am|as .. a|an|the .. school|head|youth|social|care|year|form|support|class|football|trainee|registered|residential|student|swim* .. <job>|worker|head
      i|we .. work|coach|teach|works|run|volunteer .. at|with|as|in|for|? .. school|kids|youth|young|team|<job>|hvb|residents|social services|hospital|teens|home|pupils|students|secondary|club
      one|a|an|two|some .. of? .. my|our .. <client> .. told|has|is|came|who|confided|disclosed|have|was|?
      a|the .. <client> .. at|in|told|has|of .. my|our|school|mine|me
      ^ <job> .. here|at|in|from|calling
      in|my .. my|professional .. professional|role|capacity|job .. as|capacity
      regards|sincerely|best|thanks .. <job>
      - my|the|our|her|his|a .. <job> .. said|told|says|touch*|is|was|keeps|knows
      - told|tell|talked|talk .. my|the|a .. <job>
      - want|studying .. to .. be .. a .. <job>
    `,
    other: `
      i .. sent|shared|posted|showed|forwarded|leaked ... her|his|their|<img> ... regret|sorry|feel bad|wrong|guilty|ashamed
      i .. sent|shared|posted|forwarded|leaked .. on|around|? .. a|some|her|his .. <img> .. of .. a|my|her|him|someone|this
      i .. did|have done|ive done|done .. something .. bad|wrong|terrible|stupid|awful .. to
      it|i .. was|am .. me|the one .. who .. did|sent|shared|posted|hurt|leaked|forwarded
      i .. pressured|forced|filmed|threatened|groped|blackmailed|hurt|assaulted .. her|him|a|someone|my
      my|our .. neighbour|neighbor|neighbours|neighbors .. kid|daughter|son|girl|boy|child|s|?
      - i .. sent|shared .. <img> .. of .. me|myself
    `,
  },
};

export const firstContact: RuleFile = {
  topic: 'first_contact',
  values: {
    yes: `
      - long .. no .. see
      first .. contact|call|chat|message|email .. with|to|here|$|for|from
      not|never|hasnt|havent|hadnt|didnt .. called|contacted|written|phoned|chatted|used|tried|reached|been .. out|us|in|here|this|a|to|you|the|one|with|touch|? .. before|previously|like|service|line|chat|helpline|ever
      no .. previous|prior|earlier .. contact|contacts|calls
      first .. time .. here|writing|calling|chatting|contacting|doing|using|i|reaching|on|messaging|?
      never .. written|called|done|chatted|contacted|used|been|talked|reached|tried|messaged .. here|this|before|to|anything|out|you|one
      havent|hasnt .. written|called|chatted|contacted|used|been .. here|before|you
      new .. here|to this
      - first .. time .. he|she|we|it|they|i .. tell*|told|met|did|touched
    `,
    no: `
      second|third|fourth|repeat|another .. call|contact|chat|caller|message|time .. here|to|with|us|$|writing|calling|i
      has|have|had|ive|been .. called|phoned|contacted|written|chatted|been .. us|in touch|here|to us|to you|with you|you .. before|previously|earlier|already|last|once|in
      previous|earlier|prior .. contact|call|chat .. with|to .. us|you
      hi|hey|hello|its|me .. me .. again
      you .. guys? .. helped|told|said|suggested .. me .. last|before|earlier|a
      - helpline|hotline|police|cps|therapist|counsellor|school|him|her|childline|doctor|other|different
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
      neither
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
      <parent>|parents|guardian|stepfather|stepmother|foster mother .. calls|called|calling|rings|rang|of|wants|phoned|phones|states|says|reports|is|to|contacting
      woman|man|caller .. calls|called|calling|rang|phoned|is|worried .. about|regarding|concerning|parent|? .. her|his|their .. own|teenage|young|? .. <kid>
      her|his|their .. teenage|young|? .. <kid>
      - her|his .. <kid> .. father|mother
    `,
    relative: `
      <kin>|grandparent|gran|relative .. calls|called|rings|calling|of|to|rang|phoned|states|is
      calls|called|calling|rang|phoned|worried .. about|regarding|concerning .. her|his|their .. little|younger|older|big|? .. <kin>
    `,
    friend: `
      <pal>|boyfriend|girlfriend .. calls|called|calling|rings|of|rang|phoned|to
      calls|called|calling|rang|phoned|worried .. about|regarding|concerning .. her|his|their|a .. best|close|? .. <pal>|boyfriend|girlfriend|partner
    `,
    professional: `
      <job>|social worker|youth worker .. calls|called|rings|at|in|from|calling|phoned|rang|states|reports|of
      calls|calling|called .. from .. a|her|his .. school|clinic|workplace|club|home
      in .. professional .. role|capacity
    `,
  },
};
