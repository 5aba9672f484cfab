import type { FieldOutcome } from '../../proposal.ts';
import type { Match } from '../../rules/match.ts';
import { answer, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import { inThirdPerson } from './third-person.ts';

const LAST_TURNS = 8;
/** In a letter or in notes the plan stands near the end. */
const LAST_SENTENCES = 9;
const LONGEST_WORDS = 18;
const OTHERS = new Set(['han', 'de', 'dom', 'dem', 'exet', 'killen', 'gubben', 'mannen', 'he', 'they', 'hes', 'theyre', 'guy']);
const PAST = new Set([
  'var',
  'har',
  'hade',
  'sa',
  'skulle',
  'igår',
  'förut',
  'förra',
  'was',
  'had',
  'said',
  'yesterday',
  'last',
  'ago',
]);
const LEAVING = new Set(['hejdå', 'bye', 'logga', 'dra', 'sluta', 'lägga', 'sova']);

/** The one who writes says what somebody else, most often the perpetrator, is about to do. */
function isOthersPlan(situation: Situation, match: Match): boolean {
  if (situation.text.isNotes || situation.role !== 'self') return false;
  const { words } = situation.text;
  for (let i = match.last; i >= Math.max(0, match.first - 3); i--) {
    const word = words[i]!;
    if (word.clause !== words[match.first]!.clause) break;
    if (situation.people.first.has(word.folded)) return false;
    if (OTHERS.has(word.folded)) return true;
  }
  return false;
}

function isPlan(situation: Situation, match: Match): boolean {
  if (situation.isAsked(match) || situation.isHypothetical(match) || situation.isNegated(match)) return false;
  if (!situation.isStatement(match) && match.value !== 'again') return false;
  if (isOthersPlan(situation, match)) return false;
  const { words } = situation.text;
  for (let i = match.first; i <= match.last; i++) if (PAST.has(words[i]!.folded)) return false;
  const before = words[match.first - 1];
  if (before && before.sentence === match.sentence && PAST.has(before.folded)) return false;
  const after = words[match.last + 1];
  return !(after && after.turn === match.turn && LEAVING.has(after.folded));
}

/** What is said to happen next: the last plan in the last turns, in its own words but in the third person. */
export function nextStep(situation: Situation): FieldOutcome {
  const { text } = situation;
  const fromTurn = text.turns.length - LAST_TURNS;
  const fromSentence = text.turns.length <= LAST_TURNS ? text.sentences.length - LAST_SENTENCES : 0;
  const plans = situation
    .of('cue.plan')
    .filter((match) => match.turn >= fromTurn && match.sentence >= fromSentence && isPlan(situation, match));
  const own = plans.filter((match) => situation.isStatement(match));
  const last = own[own.length - 1] ?? plans[plans.length - 1];
  if (!last) return notStated;
  const sentence = situation.sentenceOf(last);
  const clause = text.words[last.first]!.clause;
  let first = last.first;
  while (first > sentence.first && text.words[first - 1]!.clause === clause) first--;
  if (sentence.end - sentence.first <= LONGEST_WORDS) first = sentence.first;
  const evidence = situation.quoteWords(first, Math.min(sentence.end, first + LONGEST_WORDS) - 1);
  return answer(inThirdPerson(evidence.quote, text.language), [evidence], 0.55);
}
