import type { FieldOutcome } from '../proposal.ts';
import type { Evidence } from '../reading.ts';
import type { Found } from './collect.ts';

/** An answer with one value. */
export function answer(value: string | number, evidence: readonly Evidence[], confidence: number): FieldOutcome {
  return { proposal: { value, evidence, confidence } };
}

export const notStated: FieldOutcome = { abstained: 'notStated' };

/** Something is said, but not surely enough to fill it in. */
export function onlyPossible(value: string | number, evidence: readonly Evidence[], confidence: number): FieldOutcome {
  return { possible: [{ value, evidence, confidence }], abstained: 'unclear' };
}

const MAXIMUM_EVIDENCE = 6;

/**
 * An answer with several values: the strong ones are filled, the weak ones offered.
 * `confidence` is the chance that the whole list is right, which is lower than for any one value of it; the figures at the
 * callers were measured on conversations that the rules were not tuned on.
 */
export function answerSeveral(found: ReadonlyMap<string, Found>, confidence: number): FieldOutcome {
  const strong = [...found.values()].filter((one) => one.strong > 0);
  const weak = [...found.values()].filter((one) => one.strong === 0);
  const possible = weak.map((one) => ({ value: one.value, evidence: one.evidence, confidence: 0.35 }));
  if (strong.length === 0) return possible.length > 0 ? { possible, abstained: 'unclear' } : notStated;
  const evidence: Evidence[] = [];
  for (let round = 0; round < 3; round++) {
    for (const one of strong) {
      const quote = one.evidence[round];
      if (quote && (round === 0 || evidence.length < MAXIMUM_EVIDENCE)) evidence.push({ ...quote, value: one.value });
    }
  }
  return {
    proposal: { value: strong.map((one) => one.value), evidence, confidence },
    ...(possible.length > 0 ? { possible } : {}),
  };
}
