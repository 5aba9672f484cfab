import { type Answer, answerableFields, type Form } from '@varsam/forms';
import type { Conversation } from './conversation.ts';
import type { AbstentionReason, Evidence, Reading, ReadingFlag } from './reading.ts';

/** A reading with every field open: for a conversation that could not be read, so that a person still gets the form. */
export function emptyReading(
  conversation: Conversation,
  form: Form,
  reader: { readonly name: string; readonly version: string },
  flags: readonly ReadingFlag[],
): Reading {
  const values: Record<string, Answer> = {};
  const evidence: Record<string, readonly Evidence[]> = {};
  const abstained: Record<string, AbstentionReason> = {};
  for (const field of answerableFields(form)) {
    values[field.name] = null;
    evidence[field.name] = [];
    abstained[field.name] = 'notStated';
  }
  return {
    id: conversation.id,
    form: { id: form.id, version: form.version },
    reader: { name: reader.name, version: reader.version },
    values,
    evidence,
    confidence: {},
    possible: {},
    abstained,
    summary: '',
    summaryEvidence: [],
    flags,
  };
}
