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
    `,
    image_removal: `
      get|take|taken|taking|remove|delete|removed|deleted|getting .. them|it|the|those|my|that .. <img>|down|off|removed|deleted|taken|gone
      remove|removed|delete|deleted .. <img>|it|them
      how .. do|can|to .. i|we|you .. remove|delete|get|take|stop .. it|them|the|<img>
      <img> .. down|off|removed|gone|deleted
    `,
    tell_adult: `
      how .. do|to|should|can|would|am|could .. i|we|you|she .. to? .. tell|say|explain|bring|start
      how .. to .. tell|say|explain|bring
      want|help|need .. to|me|help|us .. tell|telling|say .. my|mum|mom|dad|parents|her|him|them|someone|an
      dont|not .. know|sure .. how .. to|i .. tell|say|explain
      what .. do|should .. i .. say|tell .. to|my .. mum|mom|dad|parents|them|teacher|?
      should .. i .. tell .. my|mum|mom|dad|someone
    `,
    care_contact: `
      want|need|get|see|how|help|where .. to|do|can|a|i|with .. therapist|therapy|counselling|counseling|psychologist|doctor|tested|test|gynaecologist|appointment|treatment
      see|talk .. to|a .. therapist|psychologist|doctor
      get .. tested
      pregnan*|sti|stis|std
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
    `,
    legal_advice: `
      lawyer|legal .. advice|help|counsel|aid|?
      sue|court|trial|compensation claim|damages|counsel
    `,
    safe_place: `
      somewhere|place|nowhere .. safe|to .. stay|sleep|go|live|?
      where .. can|do|should|could .. i|she|we .. go|stay|sleep|live
      need|want|have .. to .. get|move|leave|run .. out|away|here|home|house
      cant|dont .. go|feel .. home|safe at home
      shelter|safe house
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
    `,
    other: `
      want|need|wish .. it|him|them|her|this .. to? .. stop|end|go away|be over|leave me alone|over
      make .. it|him|them|her .. stop
      leave|leaves .. me .. alone
      help .. with .. money|school|housing|homework|job|rent
      whats .. the .. number
      how .. do|can .. i .. block|stop|get|make .. him|them|her|it|away|rid
      change .. school|class|number|shifts
    `,
  },
};
