import type { RuleFile } from '../../rules/rule-set.ts';

/** School years that carry an age band without an age. */
export const schoolYears: RuleFile = {
  topic: 'age_band',
  values: {
    under_13: `
      year|grade|class|yr .. 4|5|6|four|five|six
      4|5|6 .. th .. grade|year|class|grader|graders
      4th|5th|6th|fourth|fifth|sixth .. grade|year|class|grader|graders
      primary|elementary|mellanstadiet .. school|?
      in .. mellanstadiet
      - i|he|she|we|they .. was|were|went ... grade|year|primary|elementary
      - back in ... grade|year|primary
    `,
    '13_15': `
      year|grade|class|yr .. 7|8|9|seven|eight|nine
      7|8|9 .. th .. grade|year|class|grader|graders
      7th|8th|9th|seventh|eighth|ninth .. grade|year|class|grader|graders
      högstadiet|junior high|lower secondary
      - i|he|she|we|they .. was|were|went ... grade|year|high|högstadiet
      - back in ... grade|year|high
      - teach*|work|works .. at|in ... högstadiet|high|secondary
    `,
    '16_17': `
      first .. year|grade .. of|at|in .. gymnasium|gymnasiet|upper|gymnasie*|sixth form
      gymnasium|gymnasiet|upper secondary .. first|year 1|year one
      year .. 1|one .. of|at|in .. gymnasium|gymnasiet|upper
      started|just started .. gymnasium|gymnasiet|upper secondary
      - i|he|she|we|they .. was|were|went ... gymnasi*
    `,
  },
};
