import type { Vocabulary } from './vocabulary.ts';

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
  return Object.hasOwn(vocabulary.numberWords, folded) ? vocabulary.numberWords[folded]! : null;
}
