import type { RuleFile } from '../../rules/rule-set.ts';

/** School years that carry an age band without an age. Of gymnasiet only the first year does. */
export const schoolYears: RuleFile = {
  topic: 'age_band',
  values: {
    under_13: `
      mellanstadiet|mellanstadie|mellanstadieelev*|lågstadiet|lågstadieelev*|lågstadie
      fyran|femman|sexan|fyrsan
      fjärde|femte|sjätte .. klass|årskursen|årskurs|året på mellan*
      fjärdeklass*|femteklass*|sjätteklass*|fyrsklass*
      åk|årskurs|klass|årskursen|år .. 1|2|3|4|5|6|ett|två|tre|fyra|fem|sex $
      åk|årskurs|årskursen .. 1|2|3|4|5|6|ett|två|tre|fyra|fem|sex
      klass .. 4|5|6
      4|5|6 .. an|:an|e|orna
      går|pluggar|läser|börjar|börjat .. i .. 4|5|6 $
      går|pluggar|läser|börjar|börjat .. i .. 4|5|6 a|b|c|d|e|f
      ettan|tvåan|trean .. på|i .. lågstadiet
      - åk|årskurs|klass|1|2|3 ... gymnasiet|gymnasie|gymnasieskola*|gymnasium|gy|gymnasiets
      - gymnasiet|gymnasie|gymnasium|gy .. åk|årskurs|1|2|3|ettan
      - gick|slutade|började|gått|pluggade ... fyran|femman|sexan|klass|åk|årskurs|mellanstadiet|4|5|6|lågstadiet
      - 4|5|6 .. an .. tåg*|buss*
      - när|sen|sedan|från .. jag|hon|han|vi|i ... fyran|femman|sexan|klass|mellanstadiet
      - fyran|femman|sexan|trean|4|5|6|buss|spår|linje .. bussen|spårvagnen|tåget
    `,
    '13_15': `
      högstadiet|högstadie|högstadieelev*|högstadietjej*|högstadiekille*|högstadieungdom*|niondeklass*|åttondeklass*|sjundeklass*|niorna|åttorna|sjuorna
      sjuan|åttan|nian
      sjunde|åttonde|nionde .. klass|årskursen|årskurs
      åk|årskurs|årskursen|klass .. 7|8|9|sju|åtta|nio
      7|8|9 .. an|:an|e klass
      går|pluggar|läser|börjar|börjat .. i .. 7|8|9 $
      går|pluggar|läser|börjar|börjat .. i .. 7|8|9 a|b|c|d|e|f
      slutar|går ut .. nian|nionde|högstadiet
      - gick|slutade|började|gått|pluggade ... sjuan|åttan|nian|klass|åk|årskurs|högstadiet|7|8|9
      - när|sen|sedan|från .. jag|hon|han|vi|i ... sjuan|åttan|nian|högstadiet
      - jobbar|arbetar|undervisar|lärare|rektor ... högstadiet
      - en|killen|kille|nån|någon|snubbe .. i|från|som .. går? .. i? .. sjuan|åttan|nian
      - sjuan|åttan|nian .. bussen|spårvagnen|tåget
    `,
    '16_17': `
      ettan|1an .. på|i .. gymnasiet|gymnasie*|gymmet|gymnasium|gy
      första .. året|år|ring|årskursen .. på|i|av .. gymnasiet|gymnasie*|gymnasium|gy
      första .. ring
      gymnasiet|gymnasie*|gymnasium .. ettan|första året|årskurs 1|åk 1|årskurs ett|år 1|år ett
      årskurs|åk|år|klass .. 1|ett .. på|i .. gymnasiet|gymnasie*|gymnasium|gy
      1 .. an .. på|i .. gymnasiet|gymnasie*|gymnasium|gy
      gy .. 1
      gymnasieetta*|gymnasieettan
      förstaårs* .. gymnas*
      började|börjat|börjar .. precis|nyss|nu .. gymnasiet|gymnasie*
      började|börjat .. gymnasiet|gymnasie* .. i höstas|nu|nyss|precis
      går|pluggar|läser|börjar|börjat .. ettan .. samhäll*|natur|teknik|estet|bygg|fordon|vård|ekonomi*|el
      - gick|slutade|började|gått|pluggade ... gymnasiet|ettan
      - när|sen|sedan .. jag|hon|han|vi ... gymnasiet|ettan
    `,
  },
};
