import type { Answer } from '@varsam/forms';
import type { AbstentionReason, Evidence } from './reading.ts';

/** What one layer of the reader proposes for one field, before thresholds. */
export interface Proposal {
  readonly value: Exclude<Answer, null>;
  readonly evidence: readonly Evidence[];
  /** Chance that the whole answer is right, 0..1. */
  readonly confidence: number;
}

export interface OfferedAnswer {
  readonly value: string | number;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

/** The outcome for one field: an answer, or none with a reason; and what a person should look at. */
export interface FieldOutcome {
  readonly proposal?: Proposal;
  readonly possible?: readonly OfferedAnswer[];
  readonly abstained?: AbstentionReason;
}
