import type { Field } from '@varsam/forms';
import type { FieldOutcome } from '../proposal.ts';
import type { ReadingFlag } from '../reading.ts';
import type { AnnotatedConversation } from '../text/annotate.ts';

export interface StandardReading {
  readonly outcomes: ReadonlyMap<string, FieldOutcome>;
  readonly flags: readonly ReadingFlag[];
}

/** Fields that the rule files know: by name, type and option codes, so that an edited form keeps its knowledge. */
export function knownFields(fields: readonly Field[]): Field[] {
  return fields.filter(() => false);
}

export function readStandardFields(text: AnnotatedConversation, fields: readonly Field[]): StandardReading {
  void text;
  void fields;
  return { outcomes: new Map(), flags: [] };
}
