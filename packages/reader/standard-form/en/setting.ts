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
