/**
 * Seeded numbers for invented data: the same seed gives the same numbers on every machine.
 * Never for codes, keys or ids: whoever knows the seed knows every number.
 */
export interface SeededNumbers {
  /** Evenly spread, from 0 up to but not including 1. */
  readonly next: () => number;
  readonly chance: (probability: number) => boolean;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  /** One of the keys, as often as its weight says. */
  readonly pick: <Key extends string>(weights: Readonly<Partial<Record<Key, number>>>) => Key;
  /** Each key with its own probability; when none comes up, one is picked. */
  readonly several: <Key extends string>(probabilities: Readonly<Partial<Record<Key, number>>>) => Key[];
  /** How many events happen when `mean` are expected. */
  readonly count: (mean: number) => number;
  /** A time with the given median; `spread` is the standard deviation of its logarithm. */
  readonly duration: (median: number, spread: number) => number;
}

export function seededNumbers(seed: string): SeededNumbers {
  const next = uniform(hash(seed));
  const pick = <Key extends string>(weights: Readonly<Partial<Record<Key, number>>>): Key => {
    const entries = Object.entries(weights) as [Key, number][];
    let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    const last = entries.at(-1);
    if (!last) throw new Error('nothing to pick from');
    return last[0];
  };
  return {
    next,
    pick,
    chance: (probability) => next() < probability,
    whole: (least, most) => least + Math.floor(next() * (most - least + 1)),
    several: (probabilities) => {
      type Key = Extract<keyof typeof probabilities, string>;
      const chosen = (Object.entries(probabilities) as [Key, number][])
        .filter(([, probability]) => next() < probability)
        .map(([key]) => key);
      return chosen.length > 0 ? chosen : [pick(probabilities)];
    },
    count: (mean) => poisson(next, mean),
    duration: (median, spread) => Math.max(1, Math.round(median * Math.exp(spread * normal(next)))),
  };
}

/** A 32-bit counter whose bits are mixed twice by multiplication. */
function uniform(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 0x1_0000_0000;
  };
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value | 0;
}

/** Knuth's product of uniform numbers; fine for means below some 30, which a day never reaches. */
function poisson(next: () => number, mean: number): number {
  const limit = Math.exp(-mean);
  let events = -1;
  for (let product = 1; product > limit; product *= next()) events++;
  return Math.max(0, events);
}

function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
