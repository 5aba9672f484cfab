import type { RuleFile } from '../../rules/rule-set.ts';

/** What the seeker asks for. */
export const need: RuleFile = {
  topic: 'need',
  values: {
    listen: `
      just|only|really|mostly .. want|wanted|need|needed|wanna|needing .. to|someone|somebody .. talk|vent|write|say|get|listen|tell|be heard|rant|hear|type
      want|wanted|need|needed|wanna|like .. to|someone|somebody .. talk|vent|listen|rant|hear me|talk to|be heard|believe
      someone|somebody|anyone .. to .. talk|listen|vent
      can|could .. i|we .. just? .. talk|vent|rant|write|tell
      get|getting|got .. it|this .. off .. my .. chest
      needed .. to .. say|tell|get|write
      someone .. who .. listens|gets|understands|believes
      to .. be .. believed|heard|listened
      want|wanted|need|needed|looking|hoping|wish|wishing .. for? .. someone|somebody|anyone .. to? .. listen|hear|talk|believe|understand
      hear .. me .. out
      get|let|getting .. it|this|things .. out|off my chest
      keep|keeping|hold|holding|carry|carrying .. it|this .. in|inside|alone|myself|bottled
      wanted|needed|wants|wished .. to .. talk|be heard|be listened|be believed|vent
      just .. talk|talking|vent|venting .. about|to|for|with|it|?
      - he|she|they|my mum|my friend|my mom .. just .. wanted|wants .. to .. talk
      - dont|didnt|not .. want|wanna .. to? .. talk
    `,
    rights_info: `
      is .. that|this|it|he|what|sending|she .. even|actually|? .. illegal|crime|a crime|legal|allowed|rape|assault|harassment|against
      illegal|legal|crime|law .. ?
      can|could|may|are|is .. he|she|they|school|my boss|it .. even? .. do|allowed|legally|get in trouble|go to jail .. that|to|?
      do .. i|we .. have .. the? .. right|rights|to
      what .. are .. my .. rights
      does .. it|that|this .. count|even count .. as|if|?
      is .. this|it .. anonymous|confidential
      will|do|would|can|have .. you|they .. have? .. to? .. tell|report|call .. my|anyone|police|parents
      know|wonder|wondering|ask|sure .. if .. its|it|that|thats|this|what .. is|was|? .. illegal|a crime|legal|crime|allowed|rape|assault|counts
      get .. in .. trouble
      what .. does .. the .. law
      is|was|isnt .. it|that|this|what|he|sending|sharing .. even|actually|really|he|they|legally|? .. against|illegal|crime|allowed|legal .. law|rules|?
      will|would|can|do|does|could .. my|parents|mum|mom|dad|school|anyone|they|the .. parents|mum|mom|dad|school|police|find|know|see|be .. out|know|told|find|this|see
      do|will|would|are .. you|they .. tell|share|contact|save|report|keep|inform|legally|required|obliged
      who .. sees|reads|gets .. this
      am .. i .. in .. trouble
      am|will|could|can .. i .. get|be|go .. in trouble|arrested|charged|prison|punished|trouble|convicted
      are .. they|he|she|schools|school .. allowed|obliged|required|supposed
      what .. are .. the|her|his|my .. rights|rules|laws|options legally
      have .. the|a|any .. right|rights .. to
      asks|asked|wonders|wondered|wants to know|ask .. if|whether .. it|this|that|what .. is|was|counts .. illegal|a crime|crime|legal|allowed|against|rape|assault
      count|counts|counted|considered|classed .. as .. rape|assault|abuse|harassment|a crime|grooming|anything
      did .. i|we .. break|do .. law|anything illegal|something illegal|the law
      - he|they|guy .. asked|said .. if|that .. i|it .. illegal|was|cop
    `,
    image_removal: `
      get|take|taken|taking|remove|delete|removed|deleted|getting .. them|it|the|those|my|that .. <img>|down|removed|deleted|taken|gone
      get|take|getting .. them|it|<img> .. off .. the|of|internet|snap*|insta*|site|web|google|online
      - off .. my .. chest
      remove|removed|delete|deleted .. <img>|it|them
      how .. do|can|to .. i|we|you .. remove|delete|get|take|stop .. it|them|the|<img>
      <img> .. down|off|removed|gone|deleted
      how|can|could|possible|way .. do|to|i|you|we|anyone|help .. get|take|remove|delete|have|wipe .. it|them|the|my|those|that|<img> .. down|off|removed|deleted|taken|offline|gone|?
      want|need|help|get .. it|them|the|those|<img>|this .. gone|removed|deleted|taken|down|offline|erased .. down|?
      <img> .. gone|down|deleted|removed|disappear|off
      disappear .. from .. the .. internet|google|web|app
    `,
    tell_adult: `
      how .. do|to|should|can|would|am|could .. i|we|you|she .. to? .. tell|say|explain|bring|start
      how .. to .. tell|say|explain|bring
      want|help|need .. to|me|help|us .. tell|telling|say .. my|mum|mom|dad|parents|her|him|them|someone|an
      dont|not .. know|sure .. how .. to|i .. tell|say|explain
      what .. do|should .. i .. say|tell .. to|my .. mum|mom|dad|parents|them|teacher|?
      should .. i .. tell .. my|mum|mom|dad|someone
      dont|idk|not|no|never .. know|sure|idea|? .. how|what .. to|i|id|should .. bring|say|tell|start|explain|even|break|put .. it|this|that|to|up|my|?
      idk .. how .. to .. tell|say|bring|start|explain|even
      how .. do|to|should|can|would|could .. i|you|one|even .. even|ever|? .. tell|say|bring|start|explain|break
      bring .. it|this .. up .. with|to|at
      what .. do|should|would|can .. i .. say|write|tell .. to .. my|mum|mom|dad|parents|teacher|them|her|him
      help .. me .. tell|write|say|figure|practice|practise|word|explain .. my|it|what|something|to|?
      want|need|have .. to .. tell .. my|mum|mom|dad|parents|someone|an adult|teacher|them
      scared|afraid|want|dare .. to .. tell .. my|mum|mom|dad|parents .. but|how
      - how .. do|should|can .. we .. tell|talk .. her|him
    `,
    care_contact: `
      want|need|get|see|how|help|where .. to|do|can|a|i|with .. therapist|therapy|counselling|counseling|psychologist|doctor|tested|test|gynaecologist|appointment|treatment
      see|talk .. to|a .. therapist|psychologist|doctor
      get .. tested
      pregnan*|sti|stis|std
      how|where|can|could|want|need|like|wants|help .. do|to|a|i|see|get|find|with|she|he ... therapist|therapy|counselling|counseling|psychologist|psychiatrist|doctor|gp|tested|appointment|checkup|check up|professional|sti test|midwife
      professional .. help|support
      get|getting|be .. tested|checked|examined .. for|up|out|?
      morning .. after .. pill
      pregnancy .. test
      - dont|not|never|wont .. want|wanna|need .. to? .. see|talk|a|go .. therapist|therapy|doctor|psychologist|counsellor
      - have|see|seeing|had|got .. a|my .. therapist|psychologist|counsellor .. already|since|for|?
    `,
    police_contact: `
      how .. do|to|does|would|can .. i|it|you|we|reporting|one .. report|work|file|go .. police|it|him|a|this|reporting|?
      what .. happens|would happen .. if|when|after .. i|we|you|she|one .. report|file|go|call|tell the police
      should|can|could|would .. i|we|she .. report|go to the police|call the police|file
      help .. with|me|to|us .. report|reporting|police|file
      is .. it .. too .. late .. to .. report
      need .. evidence|proof .. to|for
      know .. how|what .. to|reporting|happens|it .. report|police|works
      wants .. to .. know .. how|what .. reporting
      what|how .. happens|happen|works|work|long|would|will|do|does .. if|when|after|the|it|i|they|reporting|to ... police|report|reporting|interview|statement
      how .. to|do|does|would .. i|we|you|one|a|reporting|? .. report|reporting|file|press charges
      can|could|should|do|would|will|must .. i|we|she|he|you .. report|file|press|have to go|go .. it|him|a|charges|to|anonymously|police
      will|do|would .. my|parents|they|the police|police|cops .. parents|mum|find|know|contact|tell|ask|come|take .. if|out|my|me|about ... report|police|seriously
      is .. it .. worth|too late|possible .. reporting|to report|report
      questions|question|asks|asked|wondered|wanted to know .. about|how|what|if .. police|report|reporting|statement
      thinking|think .. about .. reporting .. but .. how|what|know
      - dont|not .. want|wanna .. to? .. report|go to the police|police|call
    `,
    legal_advice: `
      lawyer|legal .. advice|help|counsel|aid|?
      sue|court|trial|compensation claim|damages|counsel
      lawyer|lawyers|solicitor|attorney|legally represented|legal rep|compensation|prosecute|injunction
      - lawyer|solicitor .. dad|mum|he|is a
    `,
    safe_place: `
      somewhere|place|nowhere .. safe|to .. stay|sleep|go|live|?
      where .. can|do|should|could .. i|she|we .. go|stay|sleep|live
      need|want|have .. to .. get|move|leave|run .. out|away|here|home|house
      cant|dont .. go|feel .. home|safe at home
      shelter|safe house
      somewhere|anywhere|place|nowhere|shelter|refuge .. safe|else|to|i|she|we|he .. can|could|to|stay|sleep|go|live|?
      is .. there .. somewhere|anywhere|a .. safe|place|shelter|i|she .. stay|sleep|go|can|?
      nowhere .. to|else .. go|stay|sleep|live
      need|needs|want|wants|have|has|gotta|trying .. to|a .. get|move|leave|escape|place .. out|away|here|home|to stay|him|stay|of
      where .. can|do|should|could|am .. i|she|we|he .. supposed|? .. go|stay|sleep|live
      shelters|refuge|safehouse|emergency housing|sheltered
      - get .. out|away .. of|with .. bed|it|this|my head
    `,
    support_someone: `
      how .. do|can|should|to|could|would .. i|we|you .. to? .. help|support|talk|be there|respond|act|handle|approach|get .. her|him|them|to|with|my|?
      how .. to .. help|support|talk
      what .. do|can|should|could|would|to .. i|we|you .. to? .. do|say|tell .. to|for|so|about|her|him|if|next|?
      want|wanna|need|trying .. to .. help|support|protect|know how .. her|him|them|my
      dont|not|no .. know|sure|idea .. what|how .. to|i|we|should .. do|say|help|act|respond|talk|tell
      should .. i|we .. tell|call|confront|report|push|say|talk|take|contact|let|wait
      advice|tips .. on|for|about|how
      did .. i .. do .. right|wrong
      was .. it|i .. wrong|right
      how .. do|can|should|to|could|would|best .. i|we|you|best|one|parents|? .. talk|help|support|approach|handle|respond|react|be|comfort|deal|bring|reach|act|speak|get through
      what .. can|should|do|could|would|else .. i|we .. do|say .. for|to|about|as .. her|him|them|my|a parent|a friend|parent|teacher|?
      guidance|advice|tips|ideas|help|guide .. on|for|about|how|with|as|to .. support|how|supporting|help|talk|parent|her|him|them|my|what|?
      best .. way .. to
      be .. there .. for .. her|him|them|my
      wants|want|like|wanted|asks|asked|wondered|seeking|looking .. to|for|how|what .. know|advice|guidance|support|help|she can|he can|they can|to support|tips
      what .. not .. to .. say
      - want|wants|dont .. to .. help .. me
    `,
    other: `
      want|need|wish .. it|him|them|her|this .. to? .. stop|end|go away|be over|leave me alone|over
      make .. it|him|them|her .. stop
      leave|leaves .. me .. alone
      help .. with .. money|school|housing|homework|job|rent
      whats .. the .. number
      how .. do|can .. i .. block|stop|get|make .. him|them|her|it|away|rid
      change .. school|class|number|shifts
      want|wants|need|wish|make|just|hope|get .. it|him|them|her|this|everything|people|all .. to|all|? .. stop|stops|end|ends|over|leave|stopped|stopping|go away
      leave|leaves|left .. me|us|her|him .. alone|in peace
      stop .. contacting|messaging|texting|following|sending|calling .. me|her|him|it|?
      help .. with|to|me .. money|school|housing|rent|job|moving|move|visa|paperwork|application*|account
      get .. my .. account|money|stuff .. back
      how .. to? .. block|secure|protect .. him|my|them|account|?
    `,
  },
};
