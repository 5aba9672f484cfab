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
    offline: `
      met|meet|meeting|saw .. him|her|up|them .. in|irl|at|twice|once|up|person|for|?
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
