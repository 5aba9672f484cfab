import type { Match } from '../../rules/match.ts';
import type { Found } from '../collect.ts';
import type { Situation } from '../situation.ts';

/** Later taken back: "det var på skoj", "hittade på". */
export function isTakenBack(situation: Situation, match: Match): boolean {
  return situation
    .of('cue.notReal')
    .some(
      (cue) => cue.value === 'takenBack' && situation.isStatement(cue) && !situation.isNegated(cue) && cue.turn >= match.turn,
    );
}

/** A statement of fact: said, not asked, not supposed, not denied, not taken back. */
export function isFact(situation: Situation, match: Match): boolean {
  return (
    situation.isStatement(match) &&
    !situation.isAsked(match) &&
    !situation.isHypothetical(match) &&
    !situation.isNegated(match) &&
    !isTakenBack(situation, match)
  );
}

export function isStrong(forms: ReadonlyMap<string, Found>, value: string): boolean {
  return (forms.get(value)?.strong ?? 0) > 0;
}
