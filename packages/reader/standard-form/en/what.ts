import type { RuleFile } from '../../rules/rule-set.ts';

export { perpetrator } from './perpetrator.ts';

export const platform: RuleFile = {
  topic: 'platform',
  values: {
    snapchat: `
      snapchat|snap|snapped|snaps|snapping|sc|snapchatted|snapmap|snapstory
      - snap|snapped|snapping .. at|out|of|my fingers|back
    `,
    instagram: `
      instagram|insta|ig|instas|finsta|reels
    `,
    tiktok: `
      tiktok|tik tok|tt
    `,
    discord: `
      discord|dc|disc
    `,
    messaging: `
      whatsapp|whatsap|whatsapped|watsapp|telegram|messenger|imessages|kik|sms|imessage|signal|viber|skype|facetime|groupchat|gc|wechat|wickr
      texts|texting|texted|texting
      group .. chat
      text .. messages|message
    `,
    gaming: `
      habbo|rust|dayz|roblox|fortnite|minecraft|valorant|fifa|steam|playstation|xbox|ps5|ps4|gta|vrchat|cod|warzone|rainbow six|ea fc|fc25|rocket league|among us|overwatch|league|gaming|csgo|cs2|cs|pubg|apex|genshin|nintendo|clash|mmo|brawl
      online .. game|games
      game .. chat|server|lobby
      in|on|through|playing .. a|the|an .. game|games
    `,
    dating_app: `
      tinder|grindr|badoo|bumble|hinge|yubo|happn|okcupid|wink|taimi|hoop|pof|feeld
      dating .. app|site|apps|profile
      match|matched .. with|on
    `,
    sugar_dating: `
      sugar .. daddy|daddies|baby|babies|dating|site|app|dating site|date|mummy|mommy
      sugardadd*|sugardat*|sugarbab*|sugarsite*|seeking.com|seekingarrangement*
      seeking .. arrangement|arrangements
      on|from|via|through .. seeking
      sugaring
    `,
    adult_content: `
      onlyfans|fansly|of|webcam|camming|camsite|cam
      - of
    `,
    other: `
      omegle|monkey app|x.com|vk|thundr|emerald chat|reddit|twitter|facebook|fb|youtube|twitch|forum|bereal|ngl|tumblr|linkedin|pornhub|chatroulette|wattpad|pinterest|zoom|airdrop|teams|marketplace|tellonym|ometv|threads|vinted
      porn .. site|website|sites
      chat .. site|website|room
      keeps|kept|he|she|they .. emailing|emails|emailed .. me|from|her
    `,
  },
};

export const compensation: RuleFile = {
  topic: 'compensation',
  values: {
    none: `
      <neg> .. paid|pay|offered|get|got|give|given|gave|receive|money|payment .. me|anything|money|for|us|her|any|nothing|?
      no .. money|payment|gifts
      never|didnt|not|neither .. gave|offered|paid|promised|got|give|offer|pay .. me|her|him|us|? .. anything|money|gifts|for it|nothing|?
      nothing .. in .. return|exchange
      nah|no|nope .. nothing .. like .. that
      - no .. money .. left|for|to|at home
      - not|dont|didnt|never .. pay|paid .. him|them|her|up
      - dont|not|didnt|never|cant|nobody .. get|got|give|gave .. it|help|in|out|to|away|up|anywhere|an answer|him|them|the
    `,
    money: `
      <give> .. <money>
      # .. kr|kronor|sek|dollars|euros|bucks|pounds|quid|k
      got|get|gets|getting .. paid
      charge|charged|charges|earned .. #|money
      # .. a|per|each|every .. time|pic|picture|meeting|visit|photo|hour|night|video
      cash|money|paypal|swish|crypto .. in .. hand|return|exchange
      takes|took|keeps|kept .. the|half|all|most .. fee|money|cash|of|cut
      paid|pays|covers|covered|paying .. my|her|his|for my|for her .. rent|bills|bill|debt|tuition|phone
      ok|good|easy|quick|fast .. money
      transferred|wired|swished|venmoed|cashapped .. me|her|him|#|money
      - easy|good .. money .. for|thinks|says
      sell|sells|sold|selling .. pics|pictures|nudes|photos|content|myself|videos|sex
      allowance
      buy|buys|bought|buying .. pics|pictures|nudes|photos
      <money> .. for|per|each|every|if
      paid|pays|pay|paying .. me|her|him|us|for|well
      earn|earned|earning|made|make .. money|cash|#|good
    `,
    gifts: `
      <give> ... gift|gifts|present|presents|phone|clothes|shoes|robux|vbucks|skins|giftcard|giftcards|airpods|headphones|jewellery|jewelry|necklace|makeup|stuff|things|vbucks|console|codes|code|limiteds|trainers|handbag|dress|ps5|tablet|ipad|bike|bag|nitro|iphone|perfume|sneakers|watch|laptop|jacket|hoodie|ring|bracelet
      amazon|steam|itunes|game|psn|xbox|apple .. card|cards|codes|code|vouchers|giftcard*
      <give> ... handbags|handbag|*bags|designer|trainers|jewellery|nails|lingerie
      expensive|nice|new .. gifts|presents|clothes|things|stuff|phone|shoes|headphones
      bought|buys|buying|buy .. me|her|him|us .. things|stuff|clothes|anything|shoes|a
      limiteds|gamepass|battlepass|vouchers|voucher
      gift .. card|cards
      robux|vbucks|skins|giftcards|nitro
      presents|gifts
    `,
    alcohol_drugs: `
      <give> ... alcohol|vodka|beer|wine|drinks|drink|weed|drugs|pills|cigarettes|coke|booze|tramadol|edibles|ket|cocaine|snus|mdma
      vape|vapes|cigs|ciggies|fags|cider|spliff|joint|pot|coke|mdma .. for|if|in|from him|from|when
      <give> ... vape|vapes|cigs|ciggies|cider|spliffs|joints|pot|bottles|substances|narcotics|cannabis|hash|xanax|lean|spirits|shots
      supplied|supplies|plied .. me|her|him|with|alcohol|drugs
      bring|brings|brought .. alcohol|vodka|weed|drinks|beer|wine|drugs|cider
      alcohol|weed|drugs|pills|booze .. for|free|if|in
    `,
    accommodation: `
      stay|sleep|live|crash|room|apartment|place|stayed|lived|slept|staying|living .. there|with him|at his|at hers|? .. for .. free|nothing|sex
      stay|sleep|live|crash|staying|living|crashing .. at|with|in .. his|him|a clients|clients|her|their|buyers .. if|place|flat|house|couch|sofa|for|because|in exchange
      let|lets|letting .. me|her|him|us .. stay|live|sleep|crash
      <give> .. me|her|him|us .. room|bed|place|shelter|housing|accommodation|couch|sofa|somewhere
      gave|gives|give|offered|offers|got|promised|for .. free|spare|own|his|a|and .. room|bed|apartment|flat|couch|sofa|shelter
      somewhere|place .. to .. stay|sleep|live .. in|if|for|with|as
      roof .. over
      free|lower|cheaper|reduced|half .. rent|room|housing
      rent .. free|reduced|lowered|off
      - lets .. me|her|him .. know
    `,
    other: `
      <give> ... ride|rides|lift|lifts|food|job|dinner|meals|followers|shifts|hours|modelling|contract|grade|grades|trip|trips|takeaway|driving|career|role|internship
      modelling|modeling .. job|jobs|contract|career|gig
      better .. grade|grades
      drives|drove|lift|ride|rides .. me|us|home|everywhere .. free|if|everywhere|for free|in exchange
      <they>|get|gets|promised|fix|sort|will|can .. get|promised|fix|sort|gets|arrange .. me|her|him .. job|work|papers|visa|residence|modelling|part|hormones|hormone|passport
      residence .. permit
      <give> .. me|her|him .. hormone*|hormones|papers|visa|medicine
      higher|good|top .. grade|grades|marks
      free .. meals|food|rides|lessons
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
