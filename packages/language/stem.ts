/** Endings, the longest first. */
const SWEDISH = [
  'heterna',
  'heten',
  'arnas',
  'ernas',
  'ornas',
  'andet',
  'arna',
  'erna',
  'orna',
  'aren',
  'ande',
  'ades',
  'aste',
  'ats',
  'ade',
  'ens',
  'are',
  'ar',
  'er',
  'or',
  'en',
  'et',
  'na',
  'te',
  'de',
  'at',
  'as',
  'es',
  'a',
  'e',
  'n',
  't',
  's',
];
const ENGLISH = [
  'ations',
  'ation',
  'ingly',
  'ments',
  'ment',
  'ness',
  'ings',
  'ing',
  'ies',
  'ied',
  'ers',
  'est',
  'ed',
  'es',
  'er',
  'ly',
  's',
  'e',
  'y',
];

/**
 * Light stem: cuts the commonest endings so that inflections of a word meet. Not linguistically exact: it may join two
 * words, so it is used for comparing with labels and for learnt features, never alone as proof of a value.
 *
 * @example
 * stemWord('bilderna', 'sv') === stemWord('bild', 'sv') // => true
 */
export function stemWord(folded: string, language: 'sv' | 'en'): string {
  for (const ending of language === 'sv' ? SWEDISH : ENGLISH) {
    if (folded.length - ending.length >= 3 && folded.endsWith(ending)) {
      const stem = folded.slice(0, -ending.length);
      const last = stem.length - 1;
      return stem.length > 4 && stem[last] === stem[last - 1] ? stem.slice(0, -1) : stem;
    }
  }
  return folded;
}
