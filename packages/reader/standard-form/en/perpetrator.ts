import type { RuleFile } from '../../rules/rule-set.ts';

/** Whom the harm came from. Weighed near the place where the harm is told. */
export const perpetrator: RuleFile = {
  topic: 'perpetrator_relation',
  values: {
    unknown_online: `
      met|meet|talking|talked|know|knew|knows|chatting|chatted|found|chat|speaking|spoke|started|messaging|added|follows|playing|play|played|matched|texting|contacted|approached|befriended .. him|her|them|someone|a|this|each|guy|man|to|with|by|people|boy|? .. on|over|through|via|from|online|playing|off|in .. snap*|insta*|discord|tiktok|roblox|fortnite|minecraft|telegram|omegle|game|games|gaming|online|internet|reddit|kik|app|yubo|twitter|facebook|server|twitch|whatsapp|forum|the|?
      matched .. with .. a|an|this
      guy|dude|man|boy|girl|person|woman|creep|someone .. off .. discord|snap|snapchat|insta|instagram|tiktok|reddit|kik|telegram|roblox|omegle
      somebody|someone|person|stranger|man|adult|people .. he|she|they|i|had|has|was|? .. spoke|spoken|talking|chatting|met|speaking|talked .. to|with|on|online .. instagram|snapchat|discord|online|on|snap|insta|tiktok
      guy|man|person|someone|somebody|girl|boy|account|dude|woman|stranger|profile|friend|people|adult|user|subscriber|follower|contact .. on|from|over|through|in|via|off .. the?|an? .. snap*|insta*|discord|tiktok|roblox|fortnite|minecraft|telegram|omegle|game|online|internet|reddit|kik|app|yubo|twitter|facebook|server|gaming|whatsapp|twitch
      online .. guy|man|person|stranger|boyfriend|girlfriend|predator|contact|friend|friends|buddy
      stranger|someone|guy|man|person|somebody|adult|boy|girl .. online
      met|know|knows|spoke|talk|talked .. him|her|them|each other|? .. online
      playing|through .. roblox|fortnite|minecraft|valorant|fifa|a game|games
      never|havent|hasnt|not|didnt .. ever|actually|even|? .. met|meet .. him|her|them|irl|in|each|the|face|up|?
      never|havent|not .. seen .. his|her|their|him|them .. face|irl|in|?
      only .. ever|? .. know|knows|met|talk|talked|spoke .. him|her|them? .. online|from|through|via|on
      purely|only|just|entirely .. online
      internet|gaming|game|discord|snap|online|insta .. friend|guy|person|stranger|buddy
      added|dmed|messaged|followed|dmd|texted .. me|her|him .. on|out|from|and .. insta*|snap*|discord|tiktok|nowhere|the blue|of nowhere|?
      slid .. into
      fake .. account|profile|name|accounts|profiles
      catfish*
      random|unknown|strange|foreign|unfamiliar .. guy|account|number|person|profile|user|accounts|people .. on|in|messaged|added|from|?
      calls|called .. himself|herself|itself|themselves
      pretended|pretending|claimed|claims|claiming .. to .. be
      subscriber*|follower|followers|viewer
      - never|not .. met|seen .. him|her|them|the man|? .. before
      - not|havent|hasnt|never .. met|seen .. him|her|them|? .. since|again|after
      - started .. in|on
      - know|knew .. him|her|them .. from .. school|work|class|church|course|uni
    `,
    peer: `
      guy|boy|boys|girl|guys|someone|kid|kids|person|people|student|dude|two|three|lads|lad|girls|pupil|pupils|students|somebody|group .. in|from|at|on .. my|our|her|his|the|school|same|a .. class|school|year|grade|team|college|uni|group|dorm|course|corridor|club|swimming|football|choir|form|sixth|friend|form group|squad
      classmate*|schoolmate*|teammate*|coursemate*|schoolfriend*|peer|peers|childhood friend
      in .. the? .. same|my|her|his .. year|class|grade|school|form|course
      my|a|her|his|best|close|old|former|our|so-called .. friend|mate|bestie|friends|roommate|captain|pal .. did|sent|posted|shared|leaked|touched|showed|filmed|grabbed|raped|tried|took|who|spread|has|put|made|recorded|uploaded|is|keeps|screenshotted
      by .. a|her|his|my|two|some .. friend|friends|mate|mates|classmate*
      at|after|during .. a|the|this|her|his .. party|houseparty|house party|prom|sleepover|pres|afters|gathering
      boy|guy|girl .. i|she .. like|liked|trusted|knew|know|fancied|fancy|know
      my|his|her .. cousins|brothers|friends|sisters|mates .. friend|mate|brother|ex
      friend .. of .. a|my|his|mine
      my|a .. crush
      older|other .. students|student|pupils|boys|kids|players
      our|team|the .. captain|teammate
      a|one|two .. year|years|grade .. above|below|older
      same|around my|around her|my own .. age
      - best|my .. friend .. knows|told|says|said|thinks
      - family .. friend
    `,
    partner_ex: `
      my|her|his|an|the|your|their|an abusive .. ex|exboyfriend|exgirlfriend|boyfriend|girlfriend|bf|gf|partner|husband|fiance|wife|exhusband|exwife|ex-husband|ex-boyfriend|ex-girlfriend|ex-partner|spouse|former partner|exbf|exgf
      former|previous|old|then|current|first|last .. boyfriend|girlfriend|partner|bf|gf|husband
      we|they|i|she|he .. were|was|are|dated|been|had .. dating|together|in a relationship|going out|seeing each other|married|engaged
      dated|dating .. for|him|her|a|since|this
      broke|break|breaking|split .. up .. with|and|last|after|in|?
      guy|boy|girl|man|someone .. i|ive|she|id .. was|been|dated|used to|had|? .. dating|dated|seeing|date|going
      ex|exs .. boyfriend|girlfriend|bf|gf|partner|husband
      my|an|her|his .. ex
      when .. we .. were|dated .. together|dating|?
      - my|her|his .. mums|moms|dads|sisters|friends|mothers|aunts|mates .. ex|boyfriend|partner|husband|girlfriend|bf
      - mums|moms|dads|sisters|mothers|friends .. boyfriend|partner|husband|girlfriend|bf|ex
      - his|my new|new|her new .. wife|girlfriend|boyfriend|bf
      - broke .. my
    `,
    family: `
      my|her|his|moms|mums|dads|our|the|a|by|pupils|girls|own .. older|big|step|half|own|? .. dad|father|stepdad|stepfather|step-dad|step-father|brother|stepbrother|stepbro|step-brother|uncle|cousin|grandpa|grandfather|grandad|granddad|mom|mum|mother|family|aunt|relatives|relative|brothers|uncles|halfbrother|parents|inlaws|in-laws|cousins|stepmum|stepmom|foster dad|foster father|father-in-law|brother-in-law ... touch*|hit*|did|does|hurt*|came|comes|forc*|threat*|control*|want*|made|makes|says|beat*|rap*|abus*|marry|assault*|tried|has|kill|slap*|locked|took|takes|film*|hit|grab*|lock*|arrang*|send|sent|walks|molest*|watch*|decided|follow*
      touched|abused|raped|assaulted|hit|beaten|hurt|forced|threatened|molested|controlled|groped|grabbed|filmed .. by .. my|her|his|a|the|their .. own|older|? .. dad|father|stepdad|stepfather|brother|stepbrother|uncle|cousin|grandpa|grandfather|grandad|mum|mom|mother|family|relative|relatives|brothers|uncles|aunt
      mums|moms|dads|mothers|mams|fathers .. new|? .. boyfriend|partner|husband|girlfriend|bf|fella
      sisters|aunts|aunties .. boyfriend|husband|partner|fiance
      stepdad|stepfather|stepbrother|stepbro|father-in-law|brother-in-law|stepuncle|step-dad|step-brother|step-father|halfbrother
      uncle|uncles|cousin|cousins|grandpa|grandfather|grandad|granddad .. who|has|have|did|is|touched|used|been|was
      my|her|his .. family|uncles|parents|relatives .. wants|want|is|threatens|threatened|are|have|has|found
      family .. member|members
      - send|show|tell|sent|showed|told .. it|them|this|everything|? .. to? .. my|her|his .. parents|family|mum|mom|dad|brother|uncle
      - my|her|his .. mum|mom|mother|dad|father|parents|aunt .. knows|know|found|calls|called|rang|says she
      - mums|moms|dads|parents|brothers|cousins|uncles|sisters .. friend|friends|colleague|mate|mates|boss
      - friend .. of .. my|the|her
    `,
    known_adult: `
      coach|teacher|boss|manager|colleague|coworker|co-worker|neighbour|neighbor|tutor|priest|pastor|landlord|supervisor|instructor|trainer|leader|principal|janitor|caretaker|counsellor|youth worker|chef|shift leader|employer|professor|lecturer|bus driver|choir leader|babysitter|imam|mentor|assistant|carer|scoutmaster|vicar|headteacher|roommate|flatmate|housemate|lodger|owner|host father|doctor|staff ... did|touch*|grab*|send*|sent|say*|said|put*|comment*|text*|messag*|ask*|keeps|tried|makes|made|has|stare*|wants|told|kiss*|offers|threat*|invited|stands|hug*|grop*|film*|rub*|assault*|rap*|brush*|record*|corner*|took|shared|came|comes
      touched|abused|raped|assaulted|groped|grabbed|harassed|groomed|filmed|messaged|kissed .. by .. my|her|his|a|the|their|our .. coach|teacher|boss|manager|colleague|coworker|neighbour|neighbor|tutor|landlord|supervisor|instructor|trainer|priest|pastor|family friend|leader|roommate|flatmate|housemate
      my|our|her|his|the|a .. swimming|football|maths|pe|math|piano|dance|gym|old|former|science|music|shift|area|line|driving|? .. coach|teacher|boss|manager|colleague|coworker|neighbour|neighbor|tutor|landlord|supervisor|instructor|trainer|youth leader|riding instructor|professor|scoutmaster|roommate|flatmate|housemate|pastor|priest|youth worker|employer|host father|host dad
      host .. father|dad|brother|family|uncle
      son|husband|father .. of .. the .. house|landlord|family
      the|a|her|his|our .. youth .. worker|leader|pastor
      family .. friend
      friend .. of .. my|the|our|her|his .. parents|dad|mom|mum|dads|family|uncle|stepdad
      my|her|his .. friends|best friends|mates .. dad|father|uncle|older brother|stepdad|mum
      dads|moms|mums|parents|brothers|fathers|mothers .. friend|colleague|mate|friends|boss
      someone|guy|man|people|colleague|woman .. at|from .. my|her|his? .. work|church|job|mosque|placement|internship
      guy|man|bloke|person|someone .. who .. drives|works|lives|coaches|teaches|rents
      next .. door
      - told|tell|spoke|talked|telling|confided|showed .. to|in|? .. my|her|a|the|his .. teacher|coach|tutor|mentor|counsellor|manager|boss
      - i .. am|work|teach .. a|as|the .. teacher|coach|tutor|youth worker|counsellor|mentor|leader
      - teacher|coach|boss|manager|tutor|mentor .. knows|noticed|helped|called|calls|reported|asked if|was kind
      - im .. a|her|his .. teacher|coach|tutor|youth worker|mentor
    `,
    stranger_offline: `
      man|guy|stranger|person|someone|dude|men|bloke|guys|lads|drunk|creep .. on|at|in|outside|near|from .. the|a|my .. bus|train|street|park|club|bar|station|metro|subway|tube|gym|shop|festival|mall|hotel|concert|beach|tram|taxi|platform|pub|nightclub|pool|stop|ferry|supermarket|alley|library|town|woods
      random|unknown|strange|older|some .. man|men|bloke|dude|guy .. grabbed|followed|touched|on the|at the|in the|outside|attacked|groped
      taxi|uber|cab|delivery .. driver
      attacked|grabbed|raped|assaulted|groped .. by .. a|some .. stranger|man|guy|random|unknown
      never .. seen|met .. him|her|them|the man|? .. before
      met|meet|went|saw|see|seeing|meeting|picked|meets|visited .. up|to|him|her|them|in|a|his|with|man|? .. irl|in person|twice|hotel|place|flat|apartment|house|car|once|date|times|three|face|parking|real life|station|every week
      met|meet .. a|an|this|some .. man|guy|men|older .. off|from|through|at .. grindr|tinder|hinge|bumble|badoo|a club|the pub|sugar
      off .. grindr|tinder|hinge|bumble|badoo|seeking
      went|came|drove|invited|goes .. back|over|round|home|? .. to .. his|their|mine .. place|flat|house|apartment|hotel|room|car
      date|tinder date|dates|grindr date|hookup|hookups
      guys|men|man|guy .. from|off|on .. seeking|sugar
      creep|weirdo|perv|pervert .. on|at|in .. the|my .. tube|bus|train|street|metro|park|tram
      paid .. meets|meetings|meetups .. with
      buyer|client|customer|sugar daddy|clients|buyers|customers|sugardaddy|punter|john|guest|passenger|trick
      strangers|stranger
      hook .. up
      met .. #|two|three|four|some .. ppl|people|men|guys|of them
      picked .. me|her|him .. up
      - stranger|strangers .. online|on|from
      - never|not|havent|hasnt|didnt|dont .. met|meet|seen|see|meeting .. up|him|her|them|each other|? .. irl|in person|face|real life|?
      - wants|wanted|asks|asked|asking|says|going|should|supposed|refused|want .. to .. meet|see|come
      - see|meet .. you|a doctor|the counsellor|my counsellor|a therapist
    `,
    several: `
      several|different|many|multiple|lots|various|other|dozens|loads .. of? .. different|other|older|? .. men|guys|people|boys|buyers|clients|accounts|strangers|students|customers|adults
      different .. men|people|guys|buyers
      gang .. of|raped|rape
      gangraped|gang-raped
      group .. of .. men|guys|strangers|people
      both .. my|her|his .. ex|dad|father|brother|boss|stepdad .. and
      - several|many|multiple|other .. people|students|boys|guys|accounts .. know|saw|have|have seen|in|at
    `,
    not_known: `
      dont|doesnt|no|not|didnt|never|cant|havent|dunno|idk .. know|idea|clue|sure|knew|tell|figure|figured|found|prove|? .. out|? .. who .. it|did|is|they|he|was|has|sent|posted|made|took|the|started|behind|?
      no .. idea|clue .. who
      dont|not|no .. know|have|a|idea|clue .. whos|whose|who
      clue .. whos|who
      anonymous|anon|unknown .. account|person|profile|number|accounts|sender|user|page
      dont .. know .. who
      unknown|unclear .. who
      anonymously
      nobody|noone .. knows .. who
      whoever .. did|is|posted|it|sent|made
      - dont|not .. know|sure .. who .. to|i|else|can|could
      - dont .. know .. who .. to|i
    `,
  },
};
