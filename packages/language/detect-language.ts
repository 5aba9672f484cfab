import { foldWord } from './fold.ts';
import { tokenise } from './tokens.ts';
import { vocabularyOf } from './vocabulary.ts';

const WORDS_LOOKED_AT = 600;

/**
 * Language detection: Swedish, English or another, from the share of small words that the languages do not have in common.
 * Answers which rules can read the text. Misleads on a handful of words: then it prefers a language with any hit at all,
 * and `other` only when letters of another script or no known word appear.
 *
 * @example
 * detectLanguage(['hej jag vill prata om en sak']) // => 'sv'
 */
export function detectLanguage(texts: readonly string[]): 'sv' | 'en' | 'other' {
  const sv = vocabularyOf('sv').commonWords;
  const en = vocabularyOf('en').commonWords;
  let swedish = 0;
  let english = 0;
  let words = 0;
  for (const text of texts) {
    for (const token of tokenise(text.slice(0, 20_000))) {
      if (token.kind !== 'word') continue;
      if (++words > WORDS_LOOKED_AT) break;
      const word = foldWord(text.slice(token.start, token.end));
      if (sv.has(word)) swedish++;
      if (en.has(word)) english++;
      if (/[åäö]/u.test(word)) swedish += 0.5;
    }
    if (words > WORDS_LOOKED_AT) break;
  }
  const known = Math.max(swedish, english);
  if (words >= 6 && known / Math.min(words, WORDS_LOOKED_AT) < 0.12) return 'other';
  if (known === 0) return words === 0 ? 'sv' : words < 6 ? guessFromLetters(texts) : 'other';
  return english > swedish ? 'en' : 'sv';
}

function guessFromLetters(texts: readonly string[]): 'sv' | 'other' {
  const start = texts.join(' ').slice(0, 2_000);
  return /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(start) ? 'other' : 'sv';
}
