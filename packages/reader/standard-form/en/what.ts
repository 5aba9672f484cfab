import type { RuleFile } from '../../rules/rule-set.ts';

export const platform: RuleFile = {
  topic: 'platform',
  values: {
    snapchat: `
      snapchat|snap|snapped|snaps|snapping|sc
    `,
    instagram: `
      instagram|insta|ig
    `,
    tiktok: `
      tiktok|tik tok|tt
    `,
    discord: `
      discord|dc
    `,
    messaging: `
      whatsapp|telegram|messenger|kik|sms|imessage|signal|viber|skype|facetime|groupchat|gc|wechat|wickr
      texts|texting|texted|texting
      group .. chat
      text .. messages|message
    `,
    gaming: `
      roblox|fortnite|minecraft|valorant|fifa|steam|playstation|xbox|ps5|ps4|gta|vrchat|overwatch|league|gaming|csgo|cs2|cs|pubg|apex|genshin|nintendo|clash|mmo|brawl
      online .. game|games
      game .. chat|server|lobby
      in|on|through|playing .. a|the|an .. game|games
    `,
    dating_app: `
      tinder|grindr|badoo|bumble|hinge|yubo|happn|okcupid|wink|monkey|taimi
      dating .. app|site|apps|profile
      match|matched .. with|on
    `,
    sugar_dating: `
      sugar*|seeking
    `,
    adult_content: `
      onlyfans|fansly|of|webcam|camming|camsite|cam
      - of
    `,
    other: `
      omegle|reddit|twitter|facebook|fb|youtube|twitch|forum|bereal|ngl|tumblr|linkedin|pornhub|chatroulette|wattpad|pinterest|zoom|airdrop|teams|marketplace|tellonym|ometv|threads|vinted
      porn .. site|website|sites
      chat .. site|website|room
      keeps|kept|he|she|they .. emailing|emails|emailed .. me|from|her
    `,
  },
};

export const perpetrator: RuleFile = {
  topic: 'perpetrator_relation',
  values: {
    unknown_online: `
      met|meet|talking|talked|know|knew|chatting|found|chat|speaking|started|messaging|added|follows .. him|her|them|someone|a|this|each|guy|man|to|with|people .. on|over|through|via|from|online .. snap*|insta*|discord|tiktok|roblox|fortnite|minecraft|telegram|omegle|game|gaming|online|internet|reddit|kik|app|yubo|twitter|facebook|server|twitch|?
      guy|man|person|someone|somebody|girl|boy|account|dude|woman|stranger|profile|friend|people .. on|from|over|through|in .. the? .. snap*|insta*|discord|tiktok|roblox|fortnite|minecraft|telegram|omegle|game|online|internet|reddit|kik|app|yubo|twitter|facebook|server
      never|havent|hasnt|not .. met|seen|meet .. him|her|them|irl|in|each|the|face|?
      only .. know|knows|met|talked .. him|her|them? .. online|from|through
      online .. friend|friends|guy|boyfriend|stranger
      added|dmed|messaged|followed .. me|her|him .. on|out|from|and
      fake .. account|profile
      random|unknown|strange .. guy|account|number|person|man|dude|girl
      calls .. himself|herself|itself
      internet .. friend
      pretended|pretending .. to
    `,
    peer: `
      guy|boy|boys|girl|guys|someone|kid|kids|person|people|student|dude|two|three|lads|girls .. in|from|at .. my|our|her|his|the|school .. class|school|year|grade|team|college|uni|group|dorm|course|corridor
      classmate|classmates|schoolmate|teammate|teammates|coursemate
      my|a|her|his|best|close|old|former .. friend|mate|bestie|friends|roommate|flatmate .. did|sent|posted|shared|leaked|touched|showed|filmed|grabbed|raped|tried|took|who|spread|has
      at|after .. a|the|this .. party|houseparty|house party|prom|sleepover|pres
      boy|guy .. i .. like|liked|trusted|knew|know|fancied|fancy
      my|his|her .. cousins|brothers|friends|sisters .. friend|mate|brother
      friend .. of .. a|my|his
      my .. crush
      older .. students|student
    `,
    partner_ex: `
      my|her|his|an|the|your .. ex|exboyfriend|exgirlfriend|boyfriend|girlfriend|bf|gf|partner|husband|fiance|wife
      we|they .. were|was|are|dated|been .. dating|together|in a relationship|going out
      broke|break|breaking|split .. up .. with|and|last|after|in|?
      dated|dating .. for|him|her|a|since
      ex .. boyfriend|girlfriend|bf|gf|partner|husband
      when .. we .. were|dated .. together|dating|?
    `,
    family: `
      my|her|his|moms|mums|dads|our .. dad|father|stepdad|stepfather|brother|stepbrother|uncle|cousin|grandpa|grandfather|mom|mum|mother|family|aunt|relatives|brothers|uncles|halfbrother|parents|inlaws ... touch*|hit*|did|does|hurt*|came|comes|forc*|threat*|control*|want*|made|makes|says|beat*|rap*|abus*|marry|assault*|tried|has|kill
      mums|moms|dads|mothers .. boyfriend|partner|new boyfriend|husband|girlfriend
      stepdad|stepfather|stepbrother|father-in-law|brother-in-law
      uncle|cousin|grandpa|grandfather .. who|has|did|is|touched|used
      my|her .. family .. wants|want|is|threatens|threatened|are
    `,
    known_adult: `
      coach|teacher|boss|manager|colleague|coworker|neighbour|neighbor|tutor|priest|pastor|landlord|supervisor|instructor|trainer|leader|principal|janitor|counsellor|youth worker|chef|shift leader|employer|professor|lecturer|bus driver|choir leader|babysitter|imam|mentor ... did|touch*|grab*|send*|sent|say*|said|put*|comment*|text*|messag*|ask*|keeps|tried|makes|made|has|stare*|wants|told|kiss*|offers|threat*|invited|stands|hug*
      my|our|her|his|the|a .. coach|teacher|boss|manager|colleague|coworker|neighbour|neighbor|tutor|landlord|supervisor|instructor|trainer|youth leader|riding instructor|professor
      family .. friend
      friend .. of .. my|the|our .. parents|dad|mom|mum|dads|family
      my|her|his .. friends|best friends .. dad|father|uncle|older brother
      dads|moms|mums|parents .. friend|colleague|mate
      at|from .. work
    `,
    stranger_offline: `
      man|guy|stranger|person|someone|dude|men .. on|at|in|outside|near .. the|a .. bus|train|street|park|club|bar|station|metro|subway|gym|shop|festival|mall|hotel|concert|beach|tram|taxi|platform
      taxi|uber .. driver
      met|meet|went|saw|see|meeting|picked .. up|to|him|her|them|him|in|a|his .. irl|in person|twice|hotel|place|flat|apartment|car|once|date|times|for|at|up|three
      date|tinder date|dates
      buyer|client|customer|sugar daddy|clients|buyers|customers|sugardaddy
      strangers|stranger
      hookup|hook up
      picked .. me|her|him .. up
    `,
    several: `
      several|different|many|multiple|lots|various .. men|guys|people|boys|buyers|clients|accounts|of men|strangers|students
      different .. men|people|guys
    `,
    not_known: `
      dont|doesnt|no|not|didnt|never .. know|idea|clue|sure|knew .. who .. it|did|is|they|he|was|has|sent|posted|made|?
      no .. idea .. who
      anonymous .. account|person|profile|number|accounts
      dont .. know .. who
    `,
  },
};

export const compensation: RuleFile = {
  topic: 'compensation',
  values: {
    none: `
      <neg> .. paid|pay|offered|get|got|give|given|gave|receive|money|payment .. me|anything|money|for|us|her|any|nothing|?
      no .. money|payment
    `,
    money: `
      <give> .. <money>
      # .. kr|kronor|sek|dollars|euros|bucks|pounds|quid|k
      <money> .. for|per|each|every|if
      paid|pays|pay|paying .. me|her|him|us|for|well
      earn|earned|earning|made|make .. money|cash|#|good
    `,
    gifts: `
      <give> ... gift|gifts|present|presents|phone|clothes|shoes|robux|vbucks|skins|giftcard|giftcards|airpods|headphones|jewellery|jewelry|necklace|makeup|stuff|things|vape|vapes|game|games|console|bag|nitro|iphone|perfume|sneakers|watch|laptop|jacket|hoodie|ring|bracelet
      gift .. card|cards
      robux|vbucks|skins|giftcards|nitro
      presents|gifts
    `,
    alcohol_drugs: `
      <give> ... alcohol|vodka|beer|wine|drinks|drink|weed|drugs|pills|cigarettes|coke|booze|tramadol|edibles|ket|cocaine|snus|mdma
      alcohol|weed|drugs|pills|booze .. for|free|if|in
    `,
    accommodation: `
      stay|sleep|live|crash|room|apartment|place .. for .. free|at|with|in|if|rent
      <give>|let|lets .. me|her|him .. stay|live|sleep|crash|a? .. room|place|apartment|flat|bed|couch|sofa|there|?
      roof .. over
      free .. rent
      rent .. free
    `,
    other: `
      <give> ... ride|rides|lift|lifts|food|job|dinner|meals|followers|shifts|hours|modelling|contract|grade|grades|trip|trips|takeaway|driving|career|role|internship
      modelling|modeling .. job|jobs|contract|career|gig
      better .. grade|grades
      more|extra .. hours|shifts
    `,
  },
};

export const demanded: RuleFile = {
  topic: 'cue.demanded',
  values: {
    demanded: `
      demand*|demands|wants|wanted|asked|asks|asking .. for? .. <money>|#
      i|she|he|we|ive|had|have .. already? .. paid|sent|pay|transferred .. him|them|her|<money>|#
      pay .. or|him|them|her|up
      or|unless|otherwise ... <money>|pay
      <threat> ... <money>|pay|#
      my .. savings
    `,
  },
};
