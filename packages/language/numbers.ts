import type { Vocabulary } from './vocabulary.ts';

/** Swedish writes an age as one word: "tioåring", "sextonårig". */
const AGE_ENDINGS = ['åring', 'åringen', 'årig', 'åriga', 'årige'];

/**
 * The whole number that a folded token stands for, in digits or as a number word; null when it is none.
 *
 * @example
 * numberOf('femton', vocabularyOf('sv')) // => 15
 */
export function numberOf(folded: string, vocabulary: Vocabulary): number | null {
  const first = folded.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    if (folded.length > 9) return null;
    for (let i = 1; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      if (code < 48 || code > 57) return null;
    }
    return Number(folded);
  }
  if (Object.hasOwn(vocabulary.numberWords, folded)) return vocabulary.numberWords[folded]!;
  if (folded.length < 6 || !folded.includes('år')) return null;
  for (const ending of AGE_ENDINGS) {
    const stem = folded.slice(0, -ending.length);
    if (folded.endsWith(ending) && Object.hasOwn(vocabulary.numberWords, stem)) return vocabulary.numberWords[stem]!;
  }
  return null;
}
