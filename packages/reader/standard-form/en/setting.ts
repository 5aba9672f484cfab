import type { RuleFile } from '../../rules/rule-set.ts';

export const settingCues: RuleFile = {
  topic: 'cue.setting',
  values: {
    online: `
      online|internet|website|webcam|facetime
      messages|messaging|messaged|texts|texting|texted|dm|dms|chatting|chat|chatted|groupchat
      account|profile|link
      sent|send|sending|posted|uploaded|shared|leaked .. <img>|me .. 
    `,
    contact: `
      tracks|tracking|tracked .. my|her|his .. phone|location
      texts|texting|texted|messages|messaging|messaged|calls|calling|dms|emails .. me|her|him .. from|all|every|#|constantly|still|again|nonstop|at
      wont|doesnt|not|never|keeps|kept .. stop? .. texting|messaging|dming
      from .. new|different|other|fake|unknown .. numbers|accounts|number|account
      sends|sent|sending|gets|getting|got .. messages|texts|dms|threats|snaps|voice
      met|found|finds|meets|meet|know .. him|her|me|them|each other|men|someone|people|clients .. on|online|through|via|over .. online|internet|app|omegle|insta*|snap*|discord|tinder|site|website|dating|game|roblox|tiktok|?
      dating|sugar .. app|site|website
      omegle|yubo|tinder|grindr|chatroom
      ads|advert|adverts|advertised .. online|on
      online .. for|from|ads|game|friend|contact
    `,
    sent: `
      <img> .. of .. me|myself|him|himself|her|herself
      <img> .. without .. clothes
      nudes|dickpic|dickpics|unsolicited
      for .. a|every|each|more? .. <img>
      sell|sells|selling|sold .. <img>|content|nudes
      messages|texts|dms|screenshots
    `,
    touch: `
      grope*|groping|hand|hands|kiss|kissed|touches|touching|touched|waist|thigh|smack*|pinch*|hug|hugs|stares|staring|catcall*|corridor|hallway|changing room|locker room|workplace|classroom|bus|train|manager|boss|coach
      at .. work|school
    `,
    met: `
      met|saw|visited .. him|her|up|them|with? .. in|irl|at|twice|once|person|times|three|for|?
      have|had|they|we .. met .. at|twice|once|in|three|up
      at .. a|the|his .. hotel|gas station|flat
      hotel
      picked|picks|drives|drove .. me|him|her .. up|to|?
      groped|raped
      waits|waiting|waited|outside .. outside|my|his .. school|house|work|home|door
      in .. his .. car|flat|apartment|room
    `,
    offline: `
      at .. a|the|his|her|work|school|home|party .. party|hotel|house|place|flat|apartment|work|gym|club|pool|school|practice|office|?
      in .. his|her|the|a|my .. car|bed|room|house|flat|apartment|shower|changing|locker|bathroom|office|kitchen|stable|dorm|park|woods|hallway|bus|classroom
      irl|in person
      hit|hits|pushed|grabbed|groped|slapped|choked|raped|touched
      hand .. on
      came|comes .. into .. my|her
    `,
    shown: `
      showed|showing|shows|shown .. <img>|it|them|everyone|people .. to|in|on|his .. class|friends|boys|people|phone|lunch|team|?
    `,
  },
};
