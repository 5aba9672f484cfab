import type { Answer, Form } from '@varsam/forms';
import type { Conversation } from './conversation.ts';

/**
 * Reading: what a reader proposed for one conversation and one form version.
 * Every filled answer points to an exact span of a turn; a field without evidence stays open.
 * A reading is a proposal. It becomes a record only when a person has reviewed it.
 */
export interface Evidence {
  /** Index of the turn, counted from 0. */
  readonly turn: number;
  readonly start: number;
  readonly end: number;
  /** Always cut from the turn: `turn.text.slice(start, end)`. */
  readonly quote: string;
  /** In a field with several options: the option this quote speaks for. */
  readonly value?: string;
}

export type AbstentionReason = 'notStated' | 'unclear' | 'conflicting';

/** An answer that needs a person: conflicting, or said by the supporter alone, or too uncertain. Never filled. */
export interface PossibleAnswer {
  readonly value: string | number;
  readonly evidence: readonly Evidence[];
  readonly confidence: number;
}

export type ReadingFlag = 'otherLanguage' | 'empty' | 'offTopic' | 'ordersToSystem' | 'truncated' | 'readerFailed';

export interface Reading {
  readonly id: string;
  readonly form: { readonly id: string; readonly version: number };
  readonly reader: { readonly name: string; readonly version: string };
  readonly values: Readonly<Record<string, Answer>>;
  readonly evidence: Readonly<Record<string, readonly Evidence[]>>;
  readonly confidence: Readonly<Record<string, number>>;
  readonly possible?: Readonly<Record<string, readonly PossibleAnswer[]>>;
  readonly abstained?: Readonly<Record<string, AbstentionReason>>;
  readonly summary: string;
  /** For each sentence of the summary, the turns it rests on. */
  readonly summaryEvidence: readonly (readonly number[])[];
  readonly flags: readonly ReadingFlag[];
}

export interface Reader {
  readonly name: string;
  readonly version: string;
  read(conversation: Conversation, form: Form): Reading | Promise<Reading>;
}
