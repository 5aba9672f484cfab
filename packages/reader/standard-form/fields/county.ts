import type { FieldOutcome } from '../../proposal.ts';
import { notStated } from '../outcome.ts';
import type { Situation } from '../situation.ts';

export function county(situation: Situation): FieldOutcome {
  void situation;
  return notStated;
}
