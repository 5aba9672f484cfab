import type { RuleFile } from '../../rules/rule-set.ts';

export { perpetrator } from './perpetrator.ts';

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
