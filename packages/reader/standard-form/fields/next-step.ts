import type { FieldOutcome } from '../../proposal.ts';
import { answer, notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';

const LAST_TURNS = 5;
const LONGEST_WORDS = 24;

/** What is said to happen next: the last plan in the last turns, in its own words. */
export function nextStep(situation: Situation): FieldOutcome {
  const from = situation.text.turns.length - LAST_TURNS;
  const plans = situation
    .of('cue.plan')
    .filter(
      (match) =>
        match.turn >= from &&
        situation.isStatement(match) &&
        !situation.isAsked(match) &&
        !situation.isHypothetical(match) &&
        !situation.isNegated(match),
    );
  const last = plans[plans.length - 1];
  if (!last) return notStated;
  const sentence = situation.sentenceOf(last);
  const first = sentence.end - sentence.first > LONGEST_WORDS ? last.first : sentence.first;
  const evidence = situation.quoteWords(first, Math.min(sentence.end, first + LONGEST_WORDS) - 1);
  return answer(evidence.quote, [evidence], 0.55);
}
