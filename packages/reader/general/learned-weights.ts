/**
 * What the general layer has learnt from confirmed forms of one form: per field, a weight per hashed feature.
 * Plain JSON. Holds no words of any conversation: only words seen in at least three conversations became features,
 * and those only as hashes.
 */
export interface LearnedWeights {
  readonly format: 'varsam-learned';
  readonly formatVersion: 1;
  readonly form: { readonly id: string; readonly version: number };
  /** Number of confirmed forms that were learnt from. */
  readonly learnedFrom: number;
  readonly fields: Readonly<Record<string, LearnedField>>;
}

export interface LearnedField {
  /** Confirmed answers, and fields confirmed as not stated. */
  readonly stated: number;
  readonly notStated: number;
  /** A candidate below it is not filled in. Chosen out of fold. */
  readonly threshold: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Share of right answers out of fold, at the threshold; null when there were too few to tell. */
  readonly measuredPrecision: number | null;
}

/** Whether foreign JSON is learned weights that this version understands. */
export function isLearnedWeights(json: unknown): json is LearnedWeights {
  if (typeof json !== 'object' || json === null) return false;
  const { format, formatVersion, fields } = json as Record<string, unknown>;
  return format === 'varsam-learned' && formatVersion === 1 && typeof fields === 'object' && fields !== null;
}
