/**
 * Conversation: one contact from start to end, as its turns.
 * Offsets everywhere count UTF-16 units of a turn's text, end exclusive, like slice().
 */
export type Speaker = 'seeker' | 'supporter';

export interface Turn {
  readonly speaker: Speaker;
  readonly text: string;
  readonly at?: string;
}

/** `chat`, `mail`, `call_notes`, or another word the sender uses. */
export type Channel = string;

export interface Conversation {
  readonly id: string;
  /** ISO 639 code; detected from the words when absent. */
  readonly language?: string;
  readonly channel: Channel;
  /** ISO date that relative dates count from. */
  readonly date?: string;
  readonly turns: readonly Turn[];
}
