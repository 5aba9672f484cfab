import { addCounts, type Counts, type Metrics, metricsOf, noCounts } from './score.ts';

/** A small seeded generator (mulberry32), so that intervals are the same every time. */
function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export type Interval = readonly [low: number, high: number];

const INTERVALS = ['microF1', 'precision', 'recall', 'falseFillRate', 'groundedF1'] as const;

/** 95 % bootstrap intervals over conversations (percentile method). Misleads below some twenty conversations. */
export function intervals(perForm: readonly Counts[], rounds = 500, seed = 7): Record<(typeof INTERVALS)[number], Interval> {
  const random = seeded(seed);
  const samples: Metrics[] = [];
  for (let round = 0; round < rounds; round++) {
    const counts = noCounts();
    for (let i = 0; i < perForm.length; i++) addCounts(counts, perForm[Math.floor(random() * perForm.length)]!);
    samples.push(metricsOf(counts, perForm.length));
  }
  const of = (name: (typeof INTERVALS)[number]): Interval => {
    const sorted = samples.map((sample) => sample[name]).sort((a, b) => a - b);
    return [sorted[Math.floor(rounds * 0.025)] ?? 0, sorted[Math.min(rounds - 1, Math.floor(rounds * 0.975))] ?? 0];
  };
  return Object.fromEntries(INTERVALS.map((name) => [name, of(name)])) as Record<(typeof INTERVALS)[number], Interval>;
}
