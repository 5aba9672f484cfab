import type { RuleFile } from '../../rules/rule-set.ts';

/** More ways of naming each form, by what stays the same in them: formal mails, call notes, slang and misspellings. */
export const violenceWords: RuleFile = {
  topic: 'violence_forms',
  values: {
    image_sharing: `
      revenge ... <img>
      ex|boyfriend|he|she|they|someone|somebody .. is|was|keeps? .. sending|sends|sent .. my|her|his .. <img> .. to
      went|gone|going .. viral
      everyone|everybody .. has|have|saw|seen|got .. it .. now|$
      exposes|exposing|exposed .. girls|people|me|us|her
      <img> .. ended|popped|turned|showed .. up .. on|in
      <img> .. being|been|is|are|was|were|have|has|get|got|getting .. circulated|circulating|shared|spread|distributed|forwarded|passed|posted|leaked|published|uploaded|disseminated
      circulat*|distribut*|disseminat* .. <img>
      <img> .. circulat*|doing the rounds|floating around|all over|everywhere
      <img> .. of|with .. me|her|him|my|us .. on|in|going|around|online|all|being
      <img> .. all .. over
      put|puts|posted|uploaded|shared|leaked|dropped|spread .. my|her|his|our|private|intimate .. private? .. <img>
      leaked|exposed .. me|her|him|my
      everyone|everybody|people|half|whole|all|loads|strangers .. has|have|had|seen|saw|got|getting .. my|the|it|them|her|his .. <img>
      deepfak*|nudif*|ai-generated|faceswap*|undress*
      made|created|generated|faked .. a|an|some|fake|ai .. fake|ai|naked|nude|porn|<img> .. of|with .. me|my|her|him
      expose .. account|page|acc
      image-based .. abuse
      revenge .. porn|page
      showing|shown|showed|shows .. my|her|his|the|a|intimate .. <img> .. to|around|off
      passing|passed|passes .. my|her|his|the|around .. <img>|around
      - scared|afraid|worried|terrified|fear .. that|he|she|they|it|of ... <spread>|leak
      - <img> .. hasnt|havent|not|never .. been? .. shared|spread|leaked|posted
    `,
    sextortion: `
      wont|refuses|refused|not .. to? .. delete|deletes|remove ... <img>|it|them .. unless|until|if
      # .. hours|minutes|days .. to .. pay|send|reply|decide
      if .. i|she|he|we .. block|stop|tell|report|leave|ignore|refuse ... see|sees|get|gets|know|find|everything|everyone|spread|post|send
      got|have|has .. hold .. of ... <img> ... want|wants|demand*|money|pay
      wants|want|demand*|asking .. #|money|payment .. by|in|before|within|to|not
      demand*|requests|wants .. payment|money ... not|or
      sextort*|blackmail*|extort*
      <threat> ... <img>|publish|expose|leak|release|distribute
      threatens|threatened|threatening|threat|threats .. to|of .. share|sharing|send|sending|post|posting|show|showing|tell|leak|publish|release|upload
      pay|paying|paid|money|gift|bitcoin .. or|so|otherwise|not to .. they|he|she|dont|wont|itll|<img>|them
      says|said|saying .. he|she|theyll|they|hell|shell .. will|gonna|would|ll|going|? .. <spread>|release|leak|expose
      <spread>|release|expose|leak ... unless|if .. i|she|he|we .. dont|didnt|do|send|pay|keep|meet|stop
      unless|if .. i|she|he|we .. dont? .. pay|send|give|do|meet|keep|transfer|buy
      wants|want|wanted|asking|asks|demand* .. for? .. money|cash|giftcards|crypto|bitcoin|more ... or|otherwise|not|delete|<img>
      recorded|screenshotted|screenrecorded|filmed .. me|him|her|us|the|it ... money|threat*|pay|demand*
      tricked|scammed|catfished .. me|him|her ... <img>|money
      holds|holding|hold|using|uses|has .. it|them|<img> .. over .. me|her|him
      hold|holding .. it|them|this .. over .. me|her|him
    `,
    grooming: `
      groom*|predator
      adult|grown|older|middle-aged|unknown .. man|men|guy|person|woman|male ... asked|asking|asks|requested|wants|wanted|sent ... <img>|meet|undress
      turned|turns .. out .. to? .. be|that? .. an|he|she|much|way|actually .. #|older|adult|grown
      lied|lying|lies .. about .. his|her|their .. age
      posed|posing|poses .. as .. a|an
      pretend* .. he|she|they|to .. was|were|be
      - pretend* .. to? .. be .. me|her|him|fine|ok|okay|happy|asleep|sick|strong
      contact|contacted .. with|by .. an .. adult|older
    `,
    compensation: `
      - customer|client|customers .. at .. work|the
      cam|webcam .. shows|show|for .. for|guys|men|money|?
      tip|tips|tipped|tipping .. me|her|him
      lets|let .. me|her|him .. stay|crash|sleep|live ... if|sleep|sex|return
      sugar .. daddy|baby|dating|mummy|mommy|site
      sugardad*|sugarbab*|escort*|prostitut*|onlyfans|camgirl|sex work|sexwork*
      transactional .. sex
      sex|sexual favours|sexual favors|meetings .. in|for|against .. exchange|money|payment|cash|rent|drugs
      in .. exchange|return .. for .. <img>|sex|money|rent|drugs|gifts|a|somewhere
      pays|paid|paying|pay .. me|her|him|us .. for|to .. <img>|meet|sex|come|sleep|spend|sleeping|send|dates
      sell|sells|selling|sold .. my|her|his|nudes|herself|myself|himself .. <img>|body|underwear|self|online|to|?
      <give> .. money|cash|#|stuff|gifts|drugs|alcohol|vapes|robux|skins ... if|when|after|for .. i|she|he|we|sleep|sex|<img>|every .. sleep|send|meet|see|let|go|do|time|pic|pics|have|spend
      slept|sleep|sleeping|meet|meeting|met|seeing .. with? .. men|guys|older|him|people .. for .. money|cash|payment|a|somewhere|drugs
      place|somewhere|bed|sofa|couch|room .. to? .. stay|sleep ... exchange|return|sex|favours
      - <money> .. for .. food|lunch|bus|rent|school
    `,
    sexual_assault: `
      touched|touches|touching|touch|felt .. me|her|him .. between|down|inside
      didnt|wouldnt .. want .. more|to|it ... he|she|they .. didnt|kept|continued|wouldnt|did
      dragged|pulled|locked|cornered .. me|her|him .. into|in|inside ... did|said|touched|no|stuff
      attempted .. rape|assault
      - show|series|movie|film|book|documentary|episode|news|lesson .. about .. a? .. rape|assault|abuse
      - watched|saw|read ... about|where .. a? .. rape|assault|abuse
      - no|any|without .. violence|abuse|assault|threats .. or? .. abuse|assault|violence|disclosed|reported|?
      raped|rape|rapes|r*ped|raping|graped|assaulted|sexually assaulted|molest*|sexually abused|abused sexually|date-raped|gangrape*|incest
      sexual|sexually .. abuse|abused|assault|assaulted|violence|touched|exploited
      used .. to .. touch|come|abuse|hurt|make .. me|her|him|my|into
      touched|touching|touch|felt|fondled .. me|her|him .. inappropriately|sexually|down|there|under|up|when .. i|she|he|there|was|?
      touched|touching|touch .. my|her|his .. private|privates|parts
      when .. i|she|he .. was .. little|small|young|younger|a|#|asleep ... touched|touch|made|forced|did|abused
      inappropriate|unwanted .. sexual .. contact|activity
      forced|pressured|coerced|made|talked|guilted .. me|her|him .. into|to .. having? .. sex|it|sleeping|doing|sleep|touch|have|things
      had .. sex .. with .. me|her|him .. while|when|without|even|though|although
      did|done|doing|does .. things|stuff|something|sexual .. to|with .. me|her|him
      said|told|saying|screamed|begged|asked .. him? .. no|stop ... didnt|wouldnt|kept|ignored|did|continued|carried|anyway|still|listen
      didnt|wouldnt|doesnt .. listen|stop|care ... no|stop
      he|she|they .. kept .. going|pushing|on
      did .. it .. anyway
      - said no way
      - things|stuff .. dont .. want .. to .. say|write|describe|tell
      couldnt|could not .. move|speak|scream|say|get .. no|away|anything|up|?
      froze ... he|she|did|didnt
      didnt|never .. want|consent|agree .. to|it|that|him .. but|he|it|?
      woke|wake .. up ... on|in|inside|touching|naked|undressed|hand|hands|top
      on .. top .. of .. me|her|him
      spiked|drugged .. my|her|me|his .. drink|?
      took .. off .. my|her|his .. clothes|underwear|top|trousers
      pulled .. my|her|down .. clothes|underwear|trousers|pants
      forced .. himself|herself .. on|upon
      non-consensual|nonconsensual|without consent
      - accused .. of .. rape|assault|raping|assaulting
      - movie|film|book|series .. about .. rape|assault
      - never .. been? .. raped|assaulted
    `,
    sexual_harassment: `
      slap|slaps|smack|smacks|grab|grabs|pinch|pinches|touch|squeeze .. my|our|her|his .. butt|bum|ass|arse|chest|breasts|boobs|waist|thigh|thighs|legs
      rate|rates|rated|ranking|rank .. our|my|girls|her .. bodies|body|looks
      says|said|told|tells .. i|im|me|she|hes .. im|am|look|looks|so .. sexy|hot
      harass*|groped|groping|gropes|catcall*|wolf whistle*|upskirt*|cyberflash*|flasher|pervy|leering|leers
      unsolicited|unwanted|inappropriate|unwelcome|gross|creepy|sexual|sexualised|lewd|suggestive|explicit|dirty|vulgar .. <img>|comments|comment|messages|message|texts|jokes|remarks|advances|attention|propositions|dms|gestures|contact|questions
      dickpic|dickpics|d*ck
      touches|touching|touched|squeezes|squeezed|strokes|stroked|smacks|smacked|slaps|slapped|pats|patted .. my|her|his|me|on .. waist|thigh|leg|bum|butt|back|shoulders|hips|chest|knee|ass|arse
      hand .. on|up .. my|her|his .. thigh|leg|knee|waist|skirt|back|bum
      comments|comment|commented|remarks|jokes .. about|on .. my|her|his|how .. body|chest|boobs|bum|figure|looks|appearance|breasts|outfit|dress|look
      calls|called|calling|shout|shouts|shouted|yell|yelled .. me|her|at|him .. slut|whore|slag|hoe|sexual|things|names
      how .. much .. i .. cost|charge
      tried|tries|trying|attempted .. to .. kiss|hug
      kissed .. me|her|him .. without|even|though|when|suddenly|out
      hits|hitting|hit .. on .. me|her|him
      rubbed|rubs|rubbing|grinding|pressed|presses .. against|up|himself
      - sexual .. health|orientation|education
    `,
    honour_related: `
      have|has|must|got|should|want .. me|her|to? .. to .. marry
      honour*|honor*|izzat|namus|sharaf
      forced|arranged|child .. marriage|engagement|wedding
      marry|married|marrying|engaged .. me|her|off|my|a|to|someone|him ... off|cousin|back|stranger|abroad|older|summer|dont|family
      marry .. my|a|her|someone .. cousin
      family|parents|relatives|brothers|brother|uncles|dad|father|community .. watch*|control*|follow*|monitor*|spy*|track*|forbid*|locked|chose|arranged|planning .. me|her|my|my|a|every|where|everywhere|marriage|what|from
      parents|family|dad|father|brothers .. dont|doesnt|wont|not|never .. let|allow .. me|her .. to? .. see|have|talk|date|go|leave|meet
      shame|shamed|dishonour*|dishonor*|disgrac* .. on|to|the|upon|my|our|her .. family|name|us|community|?
      bring|brings|brought|bringing .. shame
      family|familys .. honour|reputation|name
      not|isnt|never .. allowed .. to? .. have|see|talk|leave|go|date|meet ... boys|boyfriend|alone|house|home|guys
      sent|send|sending|taken|take|taking|shipped|fly|flown .. me|her|him .. back|away|abroad|to .. home|country|my|their|pakistan|iraq|somalia|turkey|iran|afghanistan|syria|lebanon|relatives
      forced|forces|make|made|has .. me|her|to .. to? .. wear .. hijab|veil|scarf
      virginity
      fgm|female genital|genital mutilation|cutting ceremony
      what .. people|community|relatives .. will|would .. say|think
    `,
    partner_violence: `
      domestic .. violence|abuse
      intimate .. partner
      abusive|toxic|violent|controlling .. relationship|boyfriend|girlfriend|ex|partner|husband|bf|gf
      dating|relationship .. violence|abuse
    `,
    trafficking: `
      traffick*|pimp*|procur*|brothel
      arranges|arranged|finds|found|gets|got|books|booked|brings|organises|sets up|lines up .. men|clients|customers|buyers|guys|dates|meetings|johns .. for .. me|her|him|us
      men|clients|customers|buyers .. for .. me|her|him
      keeps|takes|took|gets|kept|pockets .. all? .. the|my|most|half|her|his|all .. of? .. the? .. money|cash|earnings|cut|payment|it
      sold|sells|selling|rented|offered|advertised|advertises .. me|her|him .. to|out|online .. men|guys|other|others|strangers|people|?
      decides|chooses|picks .. who|which .. i|she|he|men|clients .. meet|see|sleep
      forced|forces|makes|made|making|forcing .. me|her|him .. to? .. meet|sell|see|sleep|have|work ... men|myself|herself|clients|customers|strangers|other people|his friends
      forced .. prostitution
      sexually .. exploited .. by
      ads|advert|adverts|ad .. of|with|for .. me|her|him
    `,
    other: `
      secretly|covertly|without .. filmed|recorded|photographed|recording|filming|taking|took|consent
      filmed|recorded|photographed|filming|recording|photographing|pics|photos|pictures .. of? .. me|her|him|us|girls .. in|while|without|when|under .. changing|shower|toilet|bathroom|undressing|my|knowing|sleeping|asleep|i
      hidden|secret|spy .. camera|cam|phone
      camera|phone .. in|under .. the .. shower|toilet|changing|bathroom|locker|vent|stall|door
      stalk*|hacked
      fake .. account|profile|acc
    `,
  },
};

/** What somebody does to another; who does it decides the form (partner, kin in the name of honour, other). */
export const acts: RuleFile = {
  topic: 'cue.act',
  values: {
    hits: `
      push|hit|kick|punch|slap|beat|shove .. me|her|him|us
      bullied|bully|bullies|bullying
      - hit .. me .. up|that
      - hit|hits .. on
      hits|hit|hitting|beats|beat|beating|kicks|kicked|kicking|punches|punched|slaps|slapped|slapping|shoves|shoved|shoving|pushes|pushed|pushing|chokes|choked|choking|strangles|strangled|grabs|grabbed|bites|bit|burns|burned|smacks|spat .. me|her|him|us
      been|was|is|being|get|gets|getting|got .. beaten|hit|slapped|punched|kicked|shoved|choked|strangled
      throws|threw|throwing .. things|stuff|something|plates|phone .. at|across|?
      violent|violence
      subjected|exposed|experienced|suffered|experiencing .. to? .. physical? .. violence|threats|beatings
      beat|beaten|beats|jumped .. me|her|him .. up
      bruise|bruises .. on|from|after
      physically .. hurt|hurts|abusive|abused|abuses
      hurts|hurt .. me|her|him .. physically|when
      hurts .. me|her|him
      - hit .. me .. up|that
      - hits .. me .. that|how|up
      - hit .. me .. how
      - hits|hit .. on .. me|her|him
      - beat|beats .. me|him|her .. at|in
      - hurts .. me .. that|to
    `,
    threatIf: `
      if .. my|dad|mum|they|family|brothers|father|parents|anyone ... know|finds|find|found|sees|see|knew ... kill|kills|murder|dead
      kill|kills .. me|her|him .. if .. they|he|my|dad|family|anyone ... know|finds|find|found|see|sees
    `,
    threatens: `
      <threat> .. to|with|that|of .. kill|hurt|beat|hit|harm|stab|find|burn|come|violence|knife
      will|gonna|going|hell|shell|ll|would|wants|wanna .. to? .. kill|hurt|beat|stab|find|destroy|ruin|harm .. me|her|him|my
      threatens|threatened|threatening .. me|her|him|us
      death .. threat|threats
      - <threat> ... <img>|share|leak|publish|post|send|show|expose|upload
    `,
    forbids: `
      wont|doesnt|didnt|never|not|isnt|dont .. let|allow|allowed .. me|her|him|to .. to? .. see|talk|wear|have|go|out|meet|hang|leave
      forbids|forbade|forbidden .. me|her|him|from|to
    `,
    controls: `
      controls|controlled|controlling|tracks|tracked|monitors|monitored .. me|her|him|my|everything|what|who|where|his|phone
      checks|checked|checking|goes through|went through|going through|reads .. my|her|his .. phone|messages|texts|snap|location|dms
      decides|decided .. what|who|where|when|how|everything
      jealous|possessive
      isolates|isolated|isolating .. me|her|him|from
      wont|doesnt|not|never .. leave|leaving .. me|her|him .. alone
      wont|doesnt|keeps|kept|never|not .. stop|stops|on|? .. texting|calling|messaging|contacting|following|showing|turning
      shows|showed|turns|turned|waits|waited|stands|stood|waiting .. up|outside|at .. my|her|his|work|school|home|house
      follows|followed|following .. me|her|him .. home|around|to|?
      locks|locked .. me|her|him .. in|out|up
      wants|demands|has|need .. my|her .. passwords|password|location
    `,
  },
};

/** Who does it, when the act alone does not tell. */
export const actors: RuleFile = {
  topic: 'cue.actor',
  values: {
    partner: `
      boyfriend|girlfriend|bf|gf|husband|wife|fiance|fiancee|ex|exboyfriend|exgirlfriend|ex-boyfriend|ex-girlfriend|ex-partner|ex-husband|spouse
      my|her|his .. partner|man|fella|other half
      broke|break|broken|breaking|split .. up
      relationship
      dating|seeing|married .. a|an|this|him|her|to|someone
      - relationship .. with .. my .. mum|mom|dad|parents
    `,
    family: `
      mum|mom|dad|mother|father|parents|stepdad|stepfather|stepmum|stepmom|brother|brothers|sister|uncle|uncles|cousin|cousins|grandfather|grandpa|family|relatives|folks
    `,
    other: `
      classmate|classmates|neighbour|neighbor|boss|manager|colleague|teacher|coach|boys|guys|gang|stranger|someone|somebody|people|kids
    `,
  },
};
