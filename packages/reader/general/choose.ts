import type { Candidate } from './candidates.ts';
import { probability, type Vector, type Weights } from './model.ts';

export interface Scored {
  readonly candidate: Candidate;
  readonly vector: Vector;
  readonly score: number;
}

/** Values compare without case and spaces: "New York" and "new york" are one. */
export function valueKey(value: string | number): string {
  return typeof value === 'number' ? String(value) : value.trim().toLowerCase();
}

/** Scores of the candidates; several places that say the same help each other a little. */
export function rank(candidates: readonly Candidate[], vectors: readonly Vector[], learned: Weights | undefined): Scored[] {
  const scored = candidates.map((candidate, i) => ({ candidate, vector: vectors[i]!, score: probability(vectors[i]!, learned) }));
  const best = new Map<string, Scored>();
  for (const one of scored) {
    const key = valueKey(one.candidate.value);
    const known = best.get(key);
    if (
      !known ||
      one.score > known.score ||
      (one.score > known.score - 0.05 && one.candidate.span.turn > known.candidate.span.turn && known.score < 0.9)
    )
      best.set(key, one);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
