import type { RuleFile } from '../../rules/rule-set.ts';

/** Adults who are not kin, by a word or by their age (checked against the exposed person's). */
export const adult: RuleFile = {
  topic: 'cue.adult',
  values: {
    word: `
      grownup|grown-up
      adult|grown|middle-aged|buyer|buyers|thirties|forties|fifties|scout
      a|an|old|older|grown .. man|men
      much|way .. older
      old .. enough
    `,
    role: `
      youth worker|coach|teacher|landlord|boss|manager|leader|pastor|tutor|instructor|trainer
    `,
    age: `
      who .. is|was .. #
      # .. yo
      he|she|hes|shes|guy|man|someone|woman|person .. is|was|like|about|around|maybe|of|in .. his? .. #
      hes|shes .. #
      # .. year .. old
      # .. years .. old
      in .. his|her .. #s
      mid|late|early .. thirties|forties|twenties
    `,
  },
};

/** A child, where no age is said. */
export const child: RuleFile = {
  topic: 'cue.child',
  values: {
    child: `
      middle .. school
      grade|year .. #
      child|kid|minor
      sixth|seventh|eighth|ninth .. grade
    `,
    earlier: `
      when .. i|she|he .. was|were .. #
    `,
  },
};

/** Contact sought by an adult: pictures, meetings, flattery, secrets. */
export const seeks: RuleFile = {
  topic: 'cue.seeks',
  values: {
    seeks: `
      see .. me|her|him .. without|naked|in
      couple|sex|girlfriend|naked|babe|sexy
      calls .. me|her|him .. his|her
      <img>
      mature|special|love|loves|secret|cam|webcam|private calls|cuddle|kiss|date|dates
      private .. calls|video|chat
      meet|met|meeting|see .. him|me|her|up|again|alone
      dating .. app
      every .. night|evening
    `,
  },
};

/** Something was given by the one who wants something. */
export const gives: RuleFile = {
  topic: 'cue.gives',
  values: {
    gives: `
      he|she|they|hes|theyve|who|guy|man|friend|him .. gave|gives|given|giving|sends|sent|buys|bought|offers|offered|pays|paid|promised|promises|lets|let
      got|get|getting .. <money>|#|paid|robux|gifts|presents|stuff
      free|sponsor|exchange|return|earn|earned
    `,
  },
};

/** A trade in so many words. */
export const traded: RuleFile = {
  topic: 'cue.traded',
  values: {
    traded: `
      get|gets|got|getting|was .. paid .. for|to|me|?
      # .. each .. time
      # .. per .. pic|picture|video|photo|time
      for .. every|each .. pic|picture|video|photo
      i|she|he .. sell|sold|selling|sells .. pics|content|nudes|myself|sex|on
      onlyfans|sugar .. account|site|daddy|dating|?
      sugar .. site|daddy|dating|baby
      was .. ok|good .. money
      gave|gives|giving|sends|sent|bought|buys .. me|him|her|us .. # 
      gave|gives|giving|sends|bought|buys|given .. me|him|her|us .. robux|limiteds|gifts|money|clothes|codes|cards|phone|jacket|shoes|headphones|jewellery|stuff|presents|cocaine|drugs|alcohol|bed|presents|skins|vapes
      sends|sent .. amazon|gift|steam .. codes|cards|code|card
      earn|earned|get .. more|money .. if|by|for
      pays|paid|pay .. me|him|her|for
      room|rent|bed .. free|included|exchange|return|if
      in .. return|exchange
      favours|favors
      takes|took|keeps .. the|a .. fee|cut
      offered|offers|offering .. # 
      gives .. him|her|me .. a .. bed
      give|gives|gave .. me|him|her .. if .. i|he|she .. am|be|was .. nice|good
      buys|bought|gives|gave .. her|him|me .. things|stuff|gifts|food
      paid .. for .. my|her|his
    `,
  },
};

/** Sex, told of without a word about force: an assault when the exposed person is under fifteen. */
export const sexToldOf: RuleFile = {
  topic: 'cue.sex',
  values: {
    sex: `
      had|have|having|has .. sex
      slept|sleep|sleeping .. with .. him|her|me|a
      sex .. with .. him|her|me|a|an
    `,
  },
};
