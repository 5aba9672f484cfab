import type { Features } from './features.ts';
import { PRIOR } from './features.ts';
import { hashFeature } from './hash.ts';

export type Weights = ReadonlyMap<number, number>;

/** A candidate's features as numbers: hashed, with values. */
export interface Vector {
  readonly ids: readonly number[];
  readonly values: readonly number[];
}

const priorByHash = new Map(Object.entries(PRIOR).map(([name, weight]) => [hashFeature(name), weight]));

export function vectorise(features: Features, isKnown: (id: number) => boolean): Vector {
  const ids: number[] = [];
  const values: number[] = [];
  for (const [name, value] of features.structural) {
    ids.push(hashFeature(name));
    values.push(value);
  }
  for (const id of features.words) {
    if (!isKnown(id)) continue;
    ids.push(id);
    values.push(WORD_VALUE);
  }
  return { ids, values };
}

/** Chance that the candidate is the answer: the hand-set prior plus what was learnt. */
export function probability(vector: Vector, learned: Weights | undefined): number {
  let sum = 0;
  for (let i = 0; i < vector.ids.length; i++) {
    const id = vector.ids[i]!;
    sum += vector.values[i]! * ((priorByHash.get(id) ?? 0) + (learned?.get(id) ?? 0));
  }
  return 1 / (1 + Math.exp(-sum));
}

export interface Example {
  readonly vector: Vector;
  readonly isRight: boolean;
  readonly weight: number;
}

/** Words weigh less than structure until they have proved themselves. */
const WORD_VALUE = 0.4;
const ROUNDS = 30;
const RATE = 0.15;
const SHRINK = 0.01;

/**
 * Regularised logistic regression: weights added to the prior, drawn towards zero (so towards the prior).
 * Adaptive steps (Adagrad), fixed order and number of rounds: the same examples give the same weights.
 */
export function fit(examples: readonly Example[]): Map<number, number> {
  const weights = new Map<number, number>();
  const squares = new Map<number, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { vector, isRight, weight } of examples) {
      const error = (probability(vector, weights) - (isRight ? 1 : 0)) * weight;
      if (Math.abs(error) < 0.003) continue;
      for (let i = 0; i < vector.ids.length; i++) {
        const id = vector.ids[i]!;
        const current = weights.get(id) ?? 0;
        const slope = error * vector.values[i]! + SHRINK * current;
        const square = (squares.get(id) ?? 0.1) + slope * slope;
        squares.set(id, square);
        weights.set(id, current - (RATE * slope) / Math.sqrt(square));
      }
    }
  }
  return weights;
}
