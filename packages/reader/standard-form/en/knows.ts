import type { RuleFile } from '../../rules/rule-set.ts';

/** Who knew before the talk. */
export const toldAnyone: RuleFile = {
  topic: 'told_anyone',
  values: {
    nobody: `
      nobody|noone .. knows|else|has|in
      no .. one .. knows|else|here|in|at|has
      havent|hasnt|never|not|didnt|dont|cant|couldnt .. told|tell|talked|spoken|said|shared|mentioned .. to? .. this|it|about|a .. anyone|anybody|soul|single|someone|people|any
      havent|hasnt|never|not .. told|said|talked|spoken .. anyone|anybody|a soul|it|this|anything
      youre|you|ur .. are? .. the? .. first|only .. person|one|to
      first .. time .. ive|im|i|shes|hes|telling .. told|telling|said|talk*|saying|ever|anyone|written
      kept|keep|keeping .. it|this|everything .. a|as|? .. secret|hidden|quiet|inside
      kept|keep|keeping .. it|this|everything .. to .. myself|herself|himself|secret
      telling .. anyone|someone .. first
      told .. no .. one
      told .. nobody
      only .. you|u .. know*|here
      not|never|nobody|noone .. a? .. single|one|living .. person|soul|friend .. knows|know|told|on earth|alive
      zero .. people
      no .. one .. in|at|around .. my|her|his|this|the|here
      carried|carry|carrying|bottled|bottling|hiding|hidden|hid|holding|held|dealing|dealt|been .. this|it|that|everything|all|with|up|? .. alone|inside|bottled up|by myself|on my own|on her own|on his own|secret
      never|havent|hasnt|didnt|not|couldnt|cant|cannot|wasnt .. dared|dare|able|managed|ready|opened|open|disclosed|disclose|confided|confide|revealed|reveal|said|spoken|breathed .. a|this|it|to|up|anything|? .. word|anyone|anybody|soul|someone|anything|tell
      not|never|havent|hasnt .. told|disclosed|confided|shared|informed .. her|his|any|my|family|friends|this|it|in|to|? .. anyone|anybody|family or friends|else
      without .. anyone|anybody .. knowing|finding|noticing
      no .. one|body .. ever? .. knew|noticed|suspects|suspected|heard|told
      nobody|noone .. knew|noticed|suspects|ever|at
      first .. time .. talking|speaking|opening|putting|saying|admitting|typing|anybody
      first .. person|one|people .. i|ive|im|she|he
      its .. just .. me .. who
      secret .. from .. everyone|everybody
      - no .. one .. else .. but|except
    `,
  },
};

export const policeReport: RuleFile = {
  topic: 'police_report',
  values: {
    made: `
      reported .. it|him|her|them|this|that|everything .. to .. the? .. police
      have|ive|weve|i|we|she|mum|mom|dad|already|been|was|parents .. reported|filed
      filed|made|lodged|submitted .. a .. police? .. report|complaint
      police .. report .. is|was|has|been|made|filed
      police .. investigation|are investigating|interviewed|took|have|dropped|closed
      went|been|gone .. to .. the? .. police .. and|last|yesterday|already|with|in
      case .. is|was|has .. open|with|closed|dropped|been|being .. closed|dropped|opened|investigated|police|?
      open|ongoing|active|criminal .. case|investigation|police investigation
      - not|never|havent|hasnt|didnt|nobody|noone|wasnt|isnt|wont|dont .. reported|filed|made|gone|contacted|called|been|went|know|want
      - report*|filed|file .. account|profile|page|post|video|pic|picture|instagram|insta|snap|snapchat|tiktok|discord|meta|facebook|app|hr|school|teacher|platform|user|social|times|concern
      - report*|reporting .. me|us|$
      - report*|filed|made|contacted .. to|with .. the? .. school|headteacher|principal|hr|insta*|tiktok|social|app|manager|boss
      - if .. i|we|you|someone|she|he .. report*|go|went|file|call
      - should|could|would|might|will|want|wants|gonna|going .. have|to|? .. reported|filed
      went|gone|been|spoke|spoken|talked|turned .. to|with|? .. the|? .. police|cops|policestation
      called|phoned|rang|contacted|notified|informed|told|alerted|involved .. the|? .. police|cops|114|feds
      police|cops|feds|detective*|officer*|investigators .. have|has|took|are|is|came|interviewed|questioned|arrested|investigating|seized|closed|dropped|contacted|handling .. my|his|her|the|about|him|it|phone|been|already|now|looking|investigating|informed|involved|?
      - no .. police|report|complaint .. report|has|have|is|was|been
      - police|cops .. is|are .. out|no|not .. of|way|an
      - police|cops .. have|has|are|is|know|knows|came .. not|no|nothing|never
      gave|given|made|giving .. a|my|? .. statement .. to|police|?
      been|was|had|got .. police? .. interviewed|questioned .. by|twice|at|about|?
      has|have|its|was|is|it|been|already|matter|incident .. been|already|? .. reported .. to|already|last|and|by|with .. police|cops|yesterday|already|week|the|my|school|?
      reported .. it|him|her|them|this|that|? .. to .. the|? .. police|cops
      filed|lodged|made|submitted .. a|charges|the .. report|complaint|charges|statement
      pressed|pressing .. charges
    `,
    considering: `
      thinking|considering|consider|think|thought|debating|wondering .. about|of|if|whether .. reporting|going|police|report|i should|to
      want|wanna|might|maybe|may|will|ill|gonna|going|plan|planning|ready|well .. to? .. report|go to the police|call the police|file|press charges
      not|dont|unsure|havent .. sure|know|decided .. if|whether|about .. i|we|to|report|reporting|police|want
      havent .. decided
      <parents>|she|he|they .. want|wants .. to|me|us .. to? .. report|go|file
      - dont|not|wont|never|doesnt|didnt|cant|refuse* .. want|wanna|gonna|going|ready|dare .. to? .. report|go|file|call|involve
      - report* .. me|us|account|profile|page|post|to insta*|to tiktok
      - <they> .. threatens|threatened|said|says|saying .. hed|he|shed|to|hell|they .. will|would|? .. report|call|go
      - what|how .. happens|does|do|would .. if|when|to|i|you|it|a .. report|reporting
      torn|unsure|undecided|hesitant|hesitating|reluctant|debating|toying|ambivalent|uncertain|scared|nervous .. about|on|whether|if|with|to|over .. going|report*|police|go|i|file|we
      going|go|heading|ring|ringing|calling|contacting|talking|speaking|reporting .. to|it|with|? .. the|this|? .. police|cops .. tomorrow|today|tonight|on|next|monday|this|later|soon|with
      - <neg> .. know .. $
      should|might|maybe|probably|could|ought|want|wants|wanna|gonna|going|plan|plans|planning|intend|intends|will|ill|well|ready|willing|leaning|decided|hoping .. i|to|we|? .. report|reporting|press|file|contact|call|go|going|ring .. to|it|this|him|the|a|charges|them|her|? .. police|cops|report|charges
      might|maybe|probably|should|perhaps .. i|we|she|? .. report .. it|him|this|them|?
      considering|considers|contemplating|consider|leaning|contemplates .. towards|toward|making|filing|whether|a|? .. report*|police|pressing
      <parents>|she|he|they|mum|mom|dad .. wants|want|thinks|says|keeps|insists|pushing|urging .. that|me|us|to|we|i|? .. should|to|go|? .. report|police|go to the police|press charges
      dont|not|havent|doesnt .. know|sure|decided|made .. if|whether|about|up|my mind .. i|she|to|want|the|we|report*|police|her .. report|want|wants|go|should|police|reporting|dare
    `,
    not_made: `
      havent|hasnt|not|never|didnt|nobody|wasnt|isnt .. reported|filed .. it|a|to|anything|the|him|police|this|yet|any|?
      no .. police .. report|yet|involved
      not|havent .. reported|filed
      no .. report
      police .. not|arent|havent|isnt .. involved|been|contacted
      not .. to .. the .. police .. yet
      not .. reported .. yet
      havent|hasnt|not|never|didnt|havnt .. contacted|called|gone|been|told|spoken|talked|informed|involved|notified|went|reported .. to|it|this|with|? .. the|? .. police|cops
      police|cops .. dont|doesnt|do not .. know
      no .. police? .. report|complaint .. has|was|is|made|filed|been|yet|so
      unreported
      never .. reported|filed
    `,
    not_wanted: `
      - <neg> .. sure|know|decided|yet
      - <neg> .. contacted|called|gone|been|reported|filed|made
      - <neg> .. want|wants|wanted .. police|report .. to .. me
      dont|doesnt|didnt|wont|not|never|wouldnt|cant|couldnt|cannot|do not .. want|wants|wanna|wish|going|gonna|to|dare|ready|willing|planning|interested|ever|able|feel .. to|in|the|like|? .. report|reporting|involve|involving|go to the police|going to the police|file|press charges|call the police|call the cops|police report|contact the police|talk to the police
      dont|doesnt|didnt|wont|not|never .. want|wanna|wants|trust|like|need|believe .. in|the|any|no|? .. police|cops|feds
      ^ no|not .. police|cops|feds|report
      ^ pls|please|but .. no|not .. police|cops|feds
      ^ police|cops .. no|never|nah|nope
      dont|doesnt|didnt|wont|not|never|wouldnt|cant|couldnt .. go|going|call|calling|contact|talk|talking|ring|speak .. to|the|? .. the|? .. police|cops|feds
      dont|doesnt|didnt|not|never .. want|wants|wanting|need .. a|any|the|? .. police .. report|involved|involvement|complaint
      report*|filed|police|cops ... dont|doesnt|didnt|wont .. want|wants|wanna .. to|that|it|$
      police|cops ... i|im .. said|say|saying .. no|nope|never
      no|not .. police|cops|feds .. please|rn|right|now|ok|pls|ever|thanks
      but|just .. no .. police|cops|feds
      never .. report|go to the police|reporting|press charges
      wont|never .. be? .. reporting|report|going to the police
      no|any .. point|use|sense .. in|to|? .. reporting|report|going to the police|telling the police|police
      anything .. but .. police|cops
      refuses|refuse|refused|refusing|declines|declined|against|opposed|hates|hate|rather not|prefers not .. to|going|the|making|idea|of|? .. report|reporting|police|go to the police|involve|file|press charges
      police|cops|reporting|report .. is|are|isnt .. out|no|not .. of|way|an|option|question|for
      reporting .. isnt .. an|for
      snitch|snitching|snitches
      anyway|keep|leave .. the? .. police .. out
      without .. police|involving the police|the police|reporting
      doesnt|dont .. wish .. to .. report|proceed|press
      not .. wish .. to .. report
    `,
  },
};

export const concernReport: RuleFile = {
  topic: 'concern_report',
  values: {
    made: `
      report|notification .. of|to .. concern|social|cps .. was|is|has|been|services .. been|already|? .. made|filed|sent|submitted|in
      made|filed|sent|submitted|lodged .. a|an|the|? .. report|notification|referral .. to|of|with|about .. social|concern|cps|concerns
      reported .. it|her|him|this|us|them|me|their|concerns|my|? .. to .. the|? .. social|cps|socialtjänst*|soc
      concern|welfare .. report .. is|was|has|made|been|filed|sent|submitted|in
      orosanmälan .. made|filed|sent|has|was|is|submitted
      made|filed|sent|submitted|did|done|wrote .. an|a|the|their|? .. orosanmäl*|concern report
      ~called|contacted|notified|informed|alerted|rang|phoned .. in|the|? .. social|cps|socialtjänst*|soc
      social .. services|worker .. opened|started|have|received|are .. a|an|investigating|the|? .. investigation|case|report|inquiry|?
      - <neg> .. made|filed|sent|reported|contacted|called|notified|has|have|involved
      - no .. one .. has? .. made|filed|sent|reported|contacted|called|notified
      - social .. services .. have|has|are .. not|no|never|been
      - if .. i|you|they|someone|school|the .. called|call|made|reported|report
      - should|would|could|will .. have .. called|contacted|reported|made
    `,
    planned: `
      - <neg> .. will|going|gonna|want|call|calling|make|report|tell|involve|contact .. a|it|the|to|? .. social|report|orosanmäl*|cps
      - afraid|scared|worried|terrified|dont want|what if .. that|the|they|she|he|school|my .. will|calls|call|might|makes|reports|contacts|teacher|school
      - if .. i|you|they|she|he|school|someone .. call|calls|report|reports|make|makes|contact|contacts
      ~will|ill|gonna|going|plan|plans|planning|must|have|has|need|needs|shall|should|well|intends|wants|promised|obliged|required|agreed|about|hell|shell|theyll .. to? .. call|contact|ring|notify|inform|phone|involve|speak|alert .. to|with|the|our|in|local|on-call|? .. social|cps|socialtjänst*|soc|socialjour*
      will|ill|gonna|going|plan|plans|planning|must|have|has|need|needs|shall|should|well|we'll|intends|wants|obliged|required|duty|bound|legally .. to|by|? .. report|refer .. it|this|me|her|him|them|us|everything|concerns|? .. to|? .. social|cps|socialtjänst*|soc
      will|ill|gonna|going|plan|plans|planning|must|have|has|need|needs|obliged|required|shall|should|well|intends|wants|duty|about|preparing .. to? .. make|file|send|submit|do|write|be .. making|filing|a|an|the|? .. report|concern|orosanmäl*|concern report|welfare report .. of|to|about|today|tomorrow|concern|? .. concern|social|today|tomorrow|?
      ~call|calling|ring|ringing|contacting|calls|contacts|rings .. the|? .. social|cps|soc .. services|worker|office|? .. tomorrow|today|now|on|monday|first|tonight|after|this
      making|filing|sending|submitting .. a|an|the .. report|concern report|orosanmäl* .. of|to|concern|today|tomorrow|now|on
      ~i|we|she|school|counsellor|he|mum|mom|dad|parents .. call|calls|contacts|rings .. social .. services
      concern|orosanmälan|welfare .. report? .. will|is|to|being .. be|going|sent|made|filed|prepared|drafted
    `,
    not_made: `
      <neg> .. made|filed|sent|reported|contacted|called|notified|submitted|informed|involved .. a|an|any|it|to|the|this|in|with|? .. to|? .. report|concern|social|orosanmäl*|cps|notification
      no .. one .. has? .. made|filed|sent|reported|contacted|called|notified .. a|any|it|to|the|this|in|? .. to|? .. report|concern|social|orosanmäl*|cps
      no .. report|orosanmäl* .. of|to|has|made|filed|yet .. concern|social|been|?
      - no .. police .. report
      - police
      social .. services .. not|arent|havent|dont|isnt|have no|know nothing
      no .. concern .. report
      not .. social .. services .. yet
    `,
  },
};

/** Where somebody who writes in their work does it: their own group knows. */
export const workplace: RuleFile = {
  topic: 'cue.workplace',
  values: {
    school: `
      school*|teacher|tutor|principal|headteacher|counsellor|counselor|student|pastoral|lecturer|teaching|safeguarding
    `,
    health_care: `
      doctor|gp|nurse|midwife|psychologist|therapist|clinic|hospital|bup|camhs|psychiatrist|psychiatric|paediatric*|health|physio*
    `,
    social_services: `
      social|cps|caseworker|family support
    `,
    other: `
      residential|shelter|youth|coach|group|hvb|foster|care home|pastor|priest|police|leader|volunteer|integration
    `,
  },
};
