import type { RuleFile } from '../../rules/rule-set.ts';

/** What the supporter does. Courtesy is not validation. */
export const supportGiven: RuleFile = {
  topic: 'support_given',
  values: {
    validation: `
      not|isnt|never|none|wasnt|arent|nothing .. your|her|his|yours|you|their .. fault|blame|doing|responsib*|shame|did
      your|her|his .. fault
      fault|blame|responsibility|shame|guilt|responsible .. is|lies|belongs|are|was .. his|him|on|with|theirs|them|hers|he|entirely|not
      i|we .. believe .. you|her|him
      brave|courage|courageous|bravery|strong|strength .. of|to|that|for|you|in|thing|step
      brave|courageous
      did|done|doing|do .. the? .. right|exactly|everything .. thing|right|well|you could
      did .. well|great|exactly|everything
      good|smart|wise|great|right|sharp|clever|kind .. that|of|to|call|move|thinking|instinct .. you|she|he|block*|sav*|tell|keep|?
      makes|make .. sense|perfect
      normal|natural|common|understandable|usual|reasonable|logical|valid|human .. to|reaction|response|that|feel|feeling|way|after|thing|for
      understandable|valid
      many|lots|most|plenty .. people|who|of|young .. feel|react|freeze|go|say|experience|respond
      not|isnt|nothing .. weird|strange|silly|stupid|odd|crazy|wrong|overreacting|dramatic|ashamed|alone|weak|dumb|naive|embarrassing .. that|at|with|to|about|for|?
      youre|you|shes .. are? .. not .. alone|weird|crazy|overreacting|stupid|weak|silly|to blame|dirty|broken|in trouble
      hes|shes|he|she|they|theyre .. the|are|is .. one|ones|person .. who|doing|that|at|in .. wrong|fault|responsible|?
      he|she|they|that .. had|has|have .. no .. right
      no .. one|body .. deserves|has|should .. 
      you .. deserve|deserved
      you .. have|had .. every|the|a .. right .. to .. feel|say|be|change|no
      right .. to .. feel|say .. no
      proud|impressed|impressive
      freezing|freeze .. is|common|response|reaction|happens
      body|brain .. protects|protecting|reacts|freezes|remembers|way|trying|does
      take .. this|it|you|that .. seriously
      survival
      doesnt|didnt|does .. not? .. mean .. you|she|he|that
      tricked|manipulated|manipulative|took advantage
      sounds .. exhausting|frightening|scary|humiliating .. and
      takes|took|takes .. courage|guts|strength|a lot .. to
      that .. was|took .. brave|courage|strong|smart|wise|right
      you|she .. handled .. 
      nothing .. to .. be .. ashamed
      nothing .. you .. did|said|wore
      thats .. on .. him|them|her
      i .. believe .. you|her|him
      what .. he|they .. does|did|do .. is .. wrong
      makes .. total|perfect|complete .. sense
      none|nothing .. of|about|that .. this|it|happened|? .. is|was|makes .. on|your|you|her
      isnt|not|never .. on .. you|her|him
      not .. to .. blame
      not .. the .. one .. who|to
      blame|responsibility|shame|fault .. lies|sits|rests|belongs|goes .. to|with|on
      took|takes|take .. lot|courage|guts|real|strength|so .. of|to|?
      makes|make .. total|perfect|complete|a lot of|? .. sense
      you|she|he|they .. handled|reacted|did .. really|it|that|so|? .. well|right|right thing|best
      glad|good|thankful .. that? .. you .. told|tell|spoke|left|blocked|saved|reported|said|stood
      any|anyone|everyone|most people|many|others .. would .. feel|react|be
      what .. you .. feel|feeling|felt|describe .. is|makes .. valid|normal|understandable|sense|okay|common
      its .. ok|okay .. to .. feel|cry|be|not
      understandable|valid|no wonder|of course .. you|that|to|she|?
      well .. done
      you .. were|got|have been .. tricked|manipulated|groomed|used|exploited|deceived
      reassured|validated|affirmed|normalised|normalized|praised|confirmed .. her|him|them|that|the|feelings|caller|?
      adult .. is|was .. responsible
      choice .. was|his
      his|her|their .. choice|responsibility|crime
      - good|glad|great|thank|thanks .. that|for|you .. wrote|writing|write|reached|reaching|contacted|got in touch|called|calling|came .. to|out|us|here|?
      - good .. to .. know
      didnt|not .. cause|ask|deserve .. any|this|for
    `,
    rights_info: `
      is|its|thats|that|are|be|counts|was|even|considered .. illegal|crime|criminal|offence|offense|unlawful|punishable|against the law|law
      illegal|crime|offence|offense|criminal|unlawful
      the .. law|laws .. says|say|protects|is|requires|covers|in
      under .. swedish .. law
      by .. law
      called .. extortion|harassment|rape|assault|grooming|blackmail|procuring
      confidential|confidentiality|anonymous|anonymously|secrecy
      you|she|he|everyone|victims .. have|has|are|entitled .. the|a|to .. right|rights|entitled|lawyer|counsel
      right .. to .. a|support|help|lawyer|counsel|protection|compensation|know|an|care
      counsel|lawyer .. is|free|appointed
      compensation|damages|statute|limitation
      age .. of .. consent
      employer|school|boss .. is|has|must|are|obliged .. obliged|duty|responsible|act|required|obligation
      restraining|protection|non-contact .. order
      hasnt|havent|not .. done|committed|did .. anything|nothing .. illegal|wrong
      penalty|punish*|sentence|prison
      wont|dont|never|not|will not .. share|tell|pass|save|store|track|record|contact|report .. this|it|anyone|anything|anybody|your|you|with|on
      you .. are? .. stay|remain|are|can be .. anonymous
      against|breaks|breaking|broke .. the .. law
      is|are|was|its|be .. an? .. crime|criminal|offence|offense|illegal|unlawful|punishable
      counts|classed|called|considered|known .. as .. rape|assault|abuse|coercion|harassment|blackmail|a crime|sexual
      legal|legally|law|statutory|criminal .. right|rights|obliged|required|protects|responsible|duty|code|age
      have|has .. a? .. right|rights|entitled .. to|not to .. a|free|support|help|say no|know|be|get|lawyer|counsel|interpreter
      explained|informed|told|talked .. about|her|him|the|that|what|? .. law|rights|legal|confidentiality|secrecy
      duty .. of .. confidentiality|secrecy
      not .. you .. who .. broke|committed
    `,
    image_removal_help: `
      take .. it .. down
      takeitdown|ncmec|stopncii|ecpat|hotline
      remove|removed|removing|delete|take|taken|taking|get .. the? .. <img>|it|them|down .. down|off|removed|taken|?
      report .. the|it|them|him|her|this|that|his .. account|post|profile|to|in|on|photo|video|picture .. snap*|insta*|tiktok|app|platform|site|discord|?
      report .. button|function|tool
      block .. uploads|reuploads
      hash|fingerprint
      taken .. down
      report|reporting|flag .. the|that|this|it|him|her|fake|? .. account|post|profile|image|photo|video|picture|page|clip .. inside|in|to|through|via|with|on|? .. app|snap*|insta*|tiktok|platform|site|discord|?
      get|have|getting .. it|the|them|this|that|<img> .. removed|deleted|taken down|down|blocked
      removal .. request|form|tool|service
      request .. removal
      search .. results
      private .. information
      - have|did .. you .. report|reported
      - before .. anything .. disappears|doing
      - take|takes|taking .. <img>|pictures|photos|screenshots .. of|before
    `,
    plan_tell_adult: `
      how|what .. you|to|we .. could|can|might|would|want .. tell|say|start
      practice|practise|rehearse|plan|work out|write|draft|prepare .. what|how|a|together|it|words|some .. say|to|note|letter|message|text|words|down|?
      find .. words|the words|a way .. to|for
      write .. a? .. note|letter|text|message|it .. to|down|for|and
      you .. could|can|might .. start|begin|say|show|tell|text|ask|bring .. with|by|her|him|them|your|something
      tell|telling|talk|talking|speak|confide|open .. to|with? .. an|a|your|someone|one|the .. adult|mum|mom|dad|parents|teacher|someone|counsellor|nurse|aunt|person|sister|trust
      is|are|who|any|anyone|which .. there|an|adult|someone|anyone .. adult|you|grown .. trust|could|feel
      adult .. you .. trust
      trusted .. adult
      someone .. you .. trust
      show .. her|him|them|your .. this|the|our .. chat|conversation|messages
      help .. you .. tell|find|say|write
      would|could .. you .. tell|talk|speak|open up .. to|with|? .. mum|mom|dad|parents|teacher|someone|her|him|counsellor|counselor|aunt|sister
      someone .. youd|you .. speak|talk .. to
      who|which .. adult|adults|of|would|could|can|do .. you .. feel|trust|tell|talk|easiest
      someone|adult|anyone|person|grown-up .. you .. trust|could tell|feel safe with|can tell
      easiest|safest .. to .. tell|talk
      start .. by|with .. saying|telling|one|a|something|showing
      practise|practice|rehearse|plan|planned|work out|figure out .. it|what|how .. to|say|tell|you|together
      write|text|send .. it|her|him|them|a|your .. down|note|letter|message|mum|mom|dad|text .. and|to|give|show|?
      show .. your|her|him|them .. mum|mom|dad|parents|this|chat|conversation
      how|what .. you .. could|can|might|would|want .. tell|say|put it .. to|them|her|him|your|?
      sit .. with|down .. you .. when .. tell
      - who|anyone|someone|adult .. knows|know .. about|?
      - what .. would .. you .. like .. to .. talk
      - would .. you .. like|want .. to .. talk|tell .. about|me|us|more
    `,
    police_info: `
      report|reporting|reports .. to|can|is|be|it|online|by|at|with|even|later|anonymously|a .. the? .. police|made|done|you|114|?
      police .. can|will|may|usually|ask|take|have|need|want|investigate|trace|track|handle|would
      114 14
      11414
      file|make|making|filing .. a .. police? .. report
      police .. report .. can|is|means|would|be
      when|if .. you .. report
      interview|interviewed .. by|with|at|room
      call|contact|go|ring .. to? .. the .. police
      police .. station
      barnahus
      report|reporting|reports .. can|is|could|be .. made|done|filed|online|anonymous|later|phone|free|without
      if|when|once|after .. you|she|he|they .. report|reports|file .. it|to|the|?
      trained|special|specially .. officer|investigator|interviewer|police
      officer|investigator|prosecutor|police .. will|can|may|might|would|usually|decides|leads .. talk|ask|listen|interview|take|investigate|decide|look|get|check
      you .. can|could .. report .. to|it|even|at|by|later|anonymously
      explained|informed|told|talked .. how|about|that|her|him .. police|report|reporting|interview
      - have|did .. you .. report|reported
      - police .. talk .. on .. saturday
    `,
    safety_plan: `
      call|ring|dial .. 112|999|911
      112
      if .. he|she|they|it|anything|someone .. comes|shows|turns|gets|happens|threatens|knocks|appears .. up?|call|go|lock|?
      lock .. the .. door|doors
      go|stay|sleep|be|get .. to|with|at|somewhere|inside|near|in .. a? .. friend|friends|friends|someone|safe|public|family|people|neighbour|place|mum|grandma
      safe .. place|somewhere|tonight
      somewhere .. safe
      is .. there .. somewhere|someone|anywhere|a .. you|safe|place .. can|could .. stay|go|sleep|call|be|?
      pack .. a? .. bag
      code .. word
      safety .. plan
      plan .. for .. tonight|if|the
      not|dont .. be|go .. alone
      keep|have .. your|the .. phone .. charged|near|with
      charged
      shelter .. can|has
      someone .. pick|picks|meet|with|go .. you|up
      walk .. with
      meet .. in .. public
      share .. location .. with
      comes .. near .. you .. call
      planned|plan|copies .. passport|id|neighbour|bag|money
      stay|sleep|go|remain .. with|at|over|to .. your|her|a|someone|friend|aunt|uncle|mum|mom|dad|sister|brother|gran|neighbour|neighbor|family .. tonight|house|place|?
      keep|have .. your|the|a|his|her .. phone .. charged|on|close|near|with|nearby|ready
      lock|bolt|block .. the|your .. door|doors|windows
      avoid|dont|not .. being|be|meet|go|meeting|going .. alone|him alone|there
      call|ring .. emergency|112|police|someone .. if|right|straight|immediately|when|?
      tell .. a? .. neighbour|neighbor|security|staff .. to
      bag|documents|passport|keys .. ready|packed|hidden|with
      have|ask .. someone|a friend .. with|stay|walk|meet|pick
      exit|escape .. route|plan
      where .. can|could .. you .. go|sleep|stay|be
      against .. the .. door
      - are|is .. you|she|he .. somewhere|in|at? .. safe
    `,
    coping: `
      breathe|breathing|breath|breaths
      grounding|ground|five .. things|yourself|you can see|?
      name .. five|things
      cold .. water|ice|shower
      ice .. cube|cubes
      walk|music|journal|journaling|draw|drawing|shower|blanket|exercise|writing|podcast .. helps|help|can|could|might|before|when
      try|trying|helps|help .. to? .. breathe|breathing|writing|counting|naming|holding|walking|listening|hold|put|write|count|slow|press|listen|sit|drink|look
      when .. the|it|panic|anxiety|thoughts|memories|you .. comes|come|hits|starts|feel|flashback
      before .. bed|sleep
      feet .. on|flat|into .. the? .. floor|ground
      distract*|calm .. yourself|down|the|your
      small .. steps
      rest|eat .. something|a bit|little
      technique|techniques|strategies|trick|exercise
      count .. backwards|to|down
      be .. kind|gentle .. to|with .. yourself
      breathe|breathing|breath|exhale|inhale .. slowly|deep|deeply|in|out|together|with|exercise|exercises|?
      try|trying|could|can|helps|help|tip|tips .. to? .. name|naming|count|counting|focus|focusing|notice|press|hold|holding|splash|music|walk|write|writing|journal|stretch|put|putting|move|draw
      put .. your|the|away .. phone|screen .. away|outside|down|in
      sleep .. hygiene|routine|schedule|tips
      same .. time .. every .. night|day
      mindfulness|meditation|meditate|grounding|relaxation|relax|coping
      small .. meals|bites|snacks
      something .. soft|warm|cold|sour .. in|to
      worry .. time|diary
      ways|ways to|how|exercises|tools .. to|for .. cope|handle|manage|calm|anxiety|panic|sleep
    `,
    preserve_evidence: `
      save|saving|keep|keeping|saved|kept .. everything|all|the|them|screenshots|messages|texts|evidence|chat|proof|it|his|a|your|those|any|chats|emails
      screenshot|screenshots|screenshotting|screengrab
      dont|not|never .. delete|deleting|erase|wash|throw
      evidence|proof
      write|note|jot .. down|it|dates|everything .. what|when|down|dates|everything|he|she|exactly
      document|documenting
      record .. dates
      screenshot*|screen recording|screengrab
      take|takes|taking|save|saving .. screenshots|screenshot|pictures|photos|photo .. of|before|everything|first|with|?
      save|keep|store|back up .. all|every|everything|the|his|her|your|any|those|a copy .. messages|message|texts|chat|chats|threats|emails|evidence|links|usernames|of|?
      dont|do not|not|never|without .. delete|deleting|erase|clear|throw|wipe
      note|write|log .. down|the .. dates|date|time|times|usernames|username|what happened|link|url
      document .. everything|what|it
      advised|told|suggested|recommended|asked .. keep|save|document|screenshot
      - have|did .. you .. save|saved|keep|kept|screenshot*
      - keep .. your .. phone
      - keep .. the .. phone|door
      - write .. down .. what .. feel|thoughts
      - keep .. in .. mind
    `,
    online_safety: `
      block|blocking|blocked .. him|her|them|his|the|and|account|?
      dont|not|never|stop|no .. reply|replying|answer|respond|pay|paying|send|sending|engage|answering|responding|meet
      change|changing|reset .. your|the|all .. password|passwords|username|settings
      password|passwords|two-factor|2fa|two factor
      private .. account|settings|mode|profile
      account .. private|to private
      privacy .. settings
      location|snap map|ghost .. off|sharing|mode|?
      turn .. off .. location
      log .. out
      unfriend|unfollow|remove .. him|her|them|?
      block|blocking|mute .. him|her|them|the|his|that|this|account|number|everyone|and|unknown|?
      dont|do not|never|not|stop|avoid|without .. pay|paying|reply|replying|respond|responding|answer|answering|send|sending|click|engage|accept|meet .. him|anything|more|any|again|them|to|?
      change|update|reset|strengthen .. your|the|all|every|his|her .. password|passwords|username|pin|email|settings|logins
      set|make|turn|switch .. your|the|it|all .. account|accounts|profile|profiles .. private|to private
      no .. more .. payments|pictures|replies|money
      cut .. contact
      two .. factor|step
      - have|did|has .. you|she|he .. block*|pay|paid|reply|replied|send|sent|answer*
      - not .. send .. it .. on
    `,
    concern_report_info: `
      report .. of .. concern
      concern .. report
      orosanmälan
      report|reporting .. to .. social .. services
      duty|obliged|obligated|required .. to .. report
      mandated|mandatory
      social .. services .. can|will|may|must|have|are|without|be
      call|contact|consult|talk|ask .. to|with? .. social .. services .. anonymously|without|for|and|about
      consulted
      social .. services|worker .. look|assess|investigate|decide|support|talk|help|act|open|required|makes .. into|the|how|whether|with|?
      concern .. means|is|can|goes|be
      report .. it? .. to .. social
      child .. protection .. report|can|will
      anyone .. can .. report
    `,
    advice_supporting: `
      listen|listening .. to|without|and|more|first .. her|him|them|judging|?
      tell|telling|say|ask|asking|let|show|remind|give|offer|help|follow|support|believe|invite|reassure .. to? .. her|him|them|your friend|your daughter|your son|your brother|your sister .. that|you|know|what|decide|how|choose|if|a|lead|to|not|?
      say .. to .. her|him|them
      dont|not|avoid|never|without .. push|pressure|force|pressuring|pushing|blame|blaming|judge|judging|interrogate|press|punish|scold .. her|him|them|?
      be|being|stay|staying .. there|calm|patient|close .. for|with|and
      at .. her|his|their .. own? .. pace
      best .. thing .. you .. can .. do|say
      you .. dont .. have|need .. to .. fix|solve|have
      support|supporting .. her|him|them|your
      take .. care .. of .. yourself
      offer .. to .. go|come|be|do|help
      go|come .. with .. her|him|them
      let|letting .. her|him|them|your .. set|choose|decide|lead|tell|talk|be|know|have .. the|pace|when|what|how|that|?
      just .. be|being .. there|with|around
      be|stay|keep|remain .. there|calm|patient|present|available|near|close|gentle .. for|with|when|?
      believe|listen to|support|comfort|reassure|hug|thank .. her|him|them
      without .. pressure|judging|pushing|blaming|questions|interrogating|judgement|judgment
      how|what .. you .. can|could|might .. support|help|say|talk|do .. to|her|him|them|for
      open .. questions|door
      ask .. again|openly|gently|what|how|directly|in plain .. words|she|he|they|needs|?
      best|important .. thing|you .. can|is .. do|listen|there|?
      look .. after .. yourself
      advice|tips .. on|about|for|how .. support|talk|respond|approach|meet
      sit .. with|outside|beside|next to .. her|him|them|the
    `,
    other: `
      interpreter|translate|book .. 
      paste|link|number .. it|here|you|below|is
      ill|i|we .. can|will|could .. call|contact|paste|send|email .. for|with|you|the|it|them
    `,
  },
};
