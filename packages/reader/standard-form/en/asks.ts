import type { RuleFile } from '../../rules/rule-set.ts';

export const asks: RuleFile = {
  topic: 'ask',
  values: {
    age: `
      how .. old
      your|what .. age
      what .. year|grade .. are|is|in
      which .. grade|year
    `,
    county: `
      where .. do|are|in|about|abouts|is|does .. you|she|he|they|sweden|country|live|based
      what|which .. part|town|city|area|county|municipality|region|place
      whereabouts
      town|city|county|area .. are|is|do
      live .. in|near
    `,
    told: `
      told|tell|talked|spoken|confided|shared|mentioned .. anyone|anybody|someone|to|it|this|with .. anyone|else|someone|anybody|about|?
      anyone|anybody|someone|who|somebody .. else? .. know|knows|aware|around|you|there|close
      does .. anyone|anybody|someone|your
      who .. knows|know|else
      know .. about .. this|it|what
      is .. there .. anyone|someone|an|any
      spoken|talked .. with|to .. someone|anyone
    `,
    police: `
      police|report|reported|reporting
    `,
    concern: `
      social .. services
      concern
    `,
    suicidal_thoughts: `
      suicid*|suicide|suicidal
      kill|end|take|ending .. yourself|your life|her life|his life|themselves|life
      want|wanting|wish .. to? .. die|live|be here|alive|not be|dead
      thoughts|thinking|thought|think|thinks .. of|about .. dying|death|ending|suicide|not living|not being|hurting|killing|life|living
      dying|die
      dark .. thoughts|get|places
      not .. wanting|want .. to .. live|be
      life .. worth|isnt
    `,
    self_harm: `
      cut|cutting|harm|harming|injure .. yourself|yourselves
      hurt|hurting|harm|harming .. yourself|herself|himself|themselves
      self .. harm|harming
      selfharm
      cut|cutting .. yourself
    `,
    safe: `
      safe|safety|safely
    `,
    place: `
      somewhere|anywhere|place .. to? .. sleep|stay|go
    `,
    danger: `
      danger|risk|emergency|urgent
      is .. he|she .. there|coming|near
      can|could|will .. he|she|they .. get|reach|find|come
    `,
    first_contact: `
      first .. time
      written|talked|chatted|contacted|called|been|reached|used|spoken .. to|with|us|here|out|in|this .. before|us|previously|here
      contacted .. us|before
      new .. here
    `,
    gender: `
      girl .. or .. boy|guy
      boy|guy .. or .. girl
      gender|identify|pronouns
    `,
    platform: `
      which|what|on .. app|platform|site|game|website
      where .. did|do|does|was|is .. you|he|she|they|this|it .. meet|talk|chat|know|happen|post|start|met|contact|shared|?
      how .. did|do|does .. you|he|she .. meet|know|get|talk|contact
      snapchat|snap|instagram|discord|tiktok
    `,
    perpetrator: `
      who .. is|was|did|are|sent|he|does
      do .. you .. know .. him|her|them|who
      someone .. you .. know
      how .. do .. you .. know
      met .. him|her|them|in
    `,
    met: `
      met|meet|seen .. him|her|them|in|irl|up|each .. person|real|?
    `,
    stillOn: `
      still .. happening|going|contact|in|texting|messaging|there|sending|up
      going .. on .. now|still|?
      stopped|continuing|continue|ongoing
      is .. it|this .. over
    `,
    ongoing: `
      still .. happening|going|contact|in|texting|messaging|there|sending|up
      going .. on
      is .. it|he|she|this .. still
      stopped
      when .. did|was|last|have
      how .. long|often
    `,
    wellbeing: `
      how .. are|is|do|does|has|have|was|were .. you|that|it|this|she|he|things|they|your|for
      how .. you|she .. feeling|doing|holding|coping
      feel|feeling|feels
    `,
    sleep: `
      sleep|sleeping
    `,
    eating: `
      eat|eating|appetite
    `,
    compensation: `
      did|does|has|offer|offered|give|given|paid|pay|promise* .. you|he|anything|money|something|return|paid
      money|payment|in return
    `,
    need: `
      what .. do|would|can|are|could|brings .. you|we|i|help|be|hoping|like|need|feel|most
      how .. can|could|may .. i|we .. help|support|be
      what .. would .. help
    `,
    image: `
      <img>
    `,
    offer: `
      would .. you
      do .. you .. want
      shall .. we|i
      could|can .. you
      have .. you .. thought|considered
      how .. about
      want .. me|to|help
    `,
  },
};

export const answers: RuleFile = {
  topic: 'cue.answer',
  values: {
    yes: `
      ^ i|she|he|we|it|they .. do|does|did|am|is|have|has|would|was|could
      ^ sometimes|sort|kinda|occasionally
      ^ kind|sort of
      ^ a|little bit
      ^ a bit
      ^ think .. so
      ^ guess .. so
      ^ every .. day|night
      ^ all .. the .. time
    `,
    no: `
      ^ not .. really|yet|at|that|right|anymore|now|so|one|even|since
      ^ none|nobody|nothing|noone|neither
      ^ no .. one
      ^ i|she|he|they|havent|hasnt|dont|doesnt|didnt .. havent|hasnt|dont|doesnt|didnt|wont|wouldnt|cant|not
      ^ just .. you
      ^ only .. you
    `,
  },
};
