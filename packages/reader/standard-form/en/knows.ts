import type { RuleFile } from '../../rules/rule-set.ts';

/** Who knew before the talk. */
export const toldAnyone: RuleFile = {
  topic: 'told_anyone',
  values: {
    nobody: `
      nobody|noone .. knows|else|has|in
      no .. one .. knows|else|here|in|at|has
      havent|hasnt|never|not|didnt|dont|cant|couldnt .. told|tell|talked|spoken|said|shared|mentioned .. to? .. this|it|about|a .. anyone|anybody|soul|single|someone|people|any
      havent|hasnt|never|not .. told|said|talked|spoken .. anyone|anybody|a soul|it|this|anything
      youre|you|ur .. are? .. the? .. first|only .. person|one|to
      first .. time .. ive|im|i|shes|hes|telling .. told|telling|said|talk*|saying|ever|anyone|written
      kept|keep|keeping .. it|this|everything .. to .. myself|herself|himself|secret
      telling .. anyone|someone .. first
      told .. no .. one
      told .. nobody
      only .. you|u
      - no .. one .. else .. but|except
    `,
  },
};

export const policeReport: RuleFile = {
  topic: 'police_report',
  values: {
    made: `
      reported .. it|him|her|them|this|that|everything .. to .. the? .. police
      have|ive|weve|i|we|she|he|mum|mom|dad|already|been|was .. reported|filed
      filed|made|lodged|submitted .. a .. police? .. report|complaint
      police .. report .. is|was|has|been|made|filed
      police .. investigation|are investigating|interviewed|took|have|dropped|closed
      went|been|gone .. to .. the? .. police .. and|last|yesterday|already|with|in
      case .. is|was .. open|with|closed|dropped
      - not|never|havent|hasnt|didnt .. reported|filed|made|gone
    `,
    considering: `
      thinking|considering|consider|think|thought|debating|wondering .. about|of|if|whether .. reporting|going|police|report|i should|to
      want|wanna|might|maybe|may|will|ill|gonna|going|plan|planning|ready|well .. to? .. report|go to the police|call the police|file|press charges
      not|dont|unsure|havent .. sure|know|decided .. if|whether|about .. i|we|to|report|reporting|police|want
      havent .. decided
      <parents>|she|he|they .. want|wants .. to|me|us .. to? .. report|go|file
      - dont|not|wont|never .. want|wanna|gonna|going .. to? .. report|go
    `,
    not_made: `
      havent|hasnt|not|never|didnt|nobody|wasnt|isnt .. reported|filed|been|gone|made|called|contacted .. it|a|to|anything|the|him|police|this|yet|any|?
      no .. police .. report|yet|involved
      not|havent .. reported|filed
      no .. report
      police .. not|arent|havent|isnt .. involved|been|contacted
      not .. to .. the .. police .. yet
      not .. reported .. yet
    `,
    not_wanted: `
      dont|not|wont|never|doesnt|cant|didnt|no|wouldnt|refuse|refuses .. want|wanna|going|gonna|to|trust|need .. to? .. report|police|go to the police|involve|press|the? .. police|it|charges|?
      dont|doesnt|didnt|wont|not .. want|wanna .. the? .. police
      dont|doesnt|wont .. want|wanna|going|gonna .. to? .. report|involve|press
      no|not .. police .. please|rn|right|now|ok|pls|?
      not .. going .. to .. report
      no .. point .. in? .. reporting|going to the police
      anything .. but .. police
      refuses|refuse .. to .. report
      - not|dont .. sure|know
      no .. way
      said .. no
      doesnt .. want .. to|that
    `,
  },
};

export const concernReport: RuleFile = {
  topic: 'concern_report',
  values: {
    made: `
      report .. of? .. concern .. was|is|has|been .. made|filed|sent|submitted
      made|filed|sent|submitted .. a .. report .. to|of .. social|concern
      reported .. it|her|him|this .. to .. social .. services
      concern .. report .. is|was|has|made|been|filed
      called|contacted|notified .. social .. services
      orosanmälan .. made|filed
    `,
    planned: `
      will|ill|gonna|going|plan|planning|must|have|need|shall|should|we'll|well .. to? .. report|call|contact|ring|file|make|send .. a? .. report? .. to? .. social .. services
      will|ill|gonna|going|plan|planning|must|have|need|obliged .. to? .. make|file|send .. a .. report|concern
      will|ill|gonna|going|plan|have|must .. to? .. make|file|do .. an? .. orosanmälan
      call|calling|ring|contacting .. social .. services .. tomorrow|today|now|on|monday|first
      i|we|she|school|counsellor .. call|calls .. social .. services
      will .. make .. a? .. concern .. report
    `,
    not_made: `
      no|not|havent|hasnt|never|didnt .. made|filed|sent|reported|contacted|called .. a|any|it|to? .. report|concern|social
      no .. report .. of|to .. concern|social
      social .. services .. not|arent|havent
      no .. concern .. report
    `,
  },
};
