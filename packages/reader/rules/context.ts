import type { AnnotatedConversation, Word } from '../text/annotate.ts';
import type { Match } from './match.ts';

/** Who a statement is about, judged from the nearest person word before it. */
export type About = 'first' | 'third' | 'named' | 'unknown';

const WORDS_BEFORE_NEGATION = 6;
const NOT_REALLY_NEGATIONS = new Set(['bara', 'only', 'just', 'minst', 'undra', 'sluta', 'slutat', 'förrän', 'ens', 'längre']);
const AFTER_VERB = new Set(['inte', 'int', 'ej', 'aldrig', 'not', 'never', 'ingenting', 'inget', 'nothing']);

function isNegator(text: AnnotatedConversation, index: number): boolean {
  const word = text.words[index]!;
  if (!text.vocabulary.negators.has(word.folded)) return false;
  const next = text.words[index + 1];
  return !(next && next.sentence === word.sentence && NOT_REALLY_NEGATIONS.has(next.folded));
}

/**
 * Negation: index of the word that denies the match, or -1. Looks back in the clause and two words past it
 * ("han rörde mig inte"). A pattern that has its own negation is not denied by it.
 */
export function negatorOf(text: AnnotatedConversation, match: Match): number {
  if (match.pattern.hasNegation) return -1;
  const clause = text.words[match.first]!.clause;
  for (let i = match.last; i >= 0 && i > match.first - WORDS_BEFORE_NEGATION; i--) {
    const word = text.words[i]!;
    if (i < match.first && (word.clause !== clause || word.turn !== match.turn)) break;
    if (isNegator(text, i)) {
      // "nej han slog mig": an answering word at the start of the clause does not reach into it.
      const isAnswer =
        text.vocabulary.noWords.has(word.folded) &&
        !AFTER_VERB.has(word.folded) &&
        (i === 0 || text.words[i - 1]!.clause !== word.clause);
      if (!isAnswer) return i;
    }
  }
  const lastClause = text.words[match.last]!.clause;
  for (let i = match.last + 1; i <= match.last + 2 && i < text.words.length; i++) {
    const word = text.words[i]!;
    if (word.clause !== lastClause || word.sentence !== match.sentence) break;
    if (AFTER_VERB.has(word.folded) && isNegator(text, i)) return i;
  }
  return -1;
}

const CONDITION_SUBJECTS = new Set([
  'någon',
  'nån',
  'man',
  'han',
  'hon',
  'hen',
  'dom',
  'de',
  'jag',
  'du',
  'det',
  'en',
  'mamma',
  'pappa',
  'someone',
  'somebody',
  'he',
  'she',
  'they',
  'i',
  'you',
  'it',
  'a',
  'the',
  'my',
  'mum',
  'mom',
  'dad',
]);

/** Hypothetical: the match stands in an if-clause ("om nån", "what if"), or after "vad händer om". */
export function isHypothetical(text: AnnotatedConversation, match: Match): boolean {
  const sentence = text.sentences[match.sentence]!;
  for (let i = match.first - 1; i >= sentence.first && i > match.first - 9; i--) {
    const word = text.words[i]!;
    if (!text.vocabulary.hypotheticals.has(word.folded)) continue;
    const before = text.words[i - 1];
    const after = text.words[i + 1];
    if (!after || !CONDITION_SUBJECTS.has(after.folded)) continue;
    // "undrar om han ..." and "vet inte om han ..." ask; "prata om han" does not occur. "berätta om" is a preposition.
    if (
      before &&
      before.sentence === word.sentence &&
      ['berätta', 'berättade', 'prata', 'pratade', 'pratar', 'berättar', 'handlar', 'som'].includes(before.folded)
    )
      continue;
    return true;
  }
  return false;
}

export interface PersonWords {
  /** Of the named: those who can be the exposed person when somebody writes for another ("dotter", "student"). */
  readonly exposed: ReadonlySet<string>;
  readonly first: ReadonlySet<string>;
  readonly third: ReadonlySet<string>;
  readonly named: ReadonlySet<string>;
}

function aboutWord(word: Word, people: PersonWords): About {
  if (people.first.has(word.folded)) return 'first';
  if (people.third.has(word.folded)) return 'third';
  if (people.named.has(word.folded)) return 'named';
  return 'unknown';
}

/** Who the match is about: the nearest person word in its clause, before it first, then inside and after it. */
export function aboutWhom(text: AnnotatedConversation, match: Match, people: PersonWords): About {
  const clause = text.words[match.first]!.clause;
  for (let i = match.first; i <= match.last; i++) {
    const about = aboutWord(text.words[i]!, people);
    if (about !== 'unknown') return about;
  }
  for (let i = match.first - 1; i >= 0; i--) {
    const word = text.words[i]!;
    if (word.clause !== clause) break;
    const about = aboutWord(word, people);
    if (about !== 'unknown') return about;
  }
  for (let i = match.last + 1; i < text.words.length && i < match.last + 4; i++) {
    const word = text.words[i]!;
    if (word.clause !== clause) break;
    const about = aboutWord(word, people);
    if (about !== 'unknown') return about;
  }
  return 'unknown';
}
