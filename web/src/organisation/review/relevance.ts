/** Which fields are shown: those whose condition holds for the answers as they stand now. */
import { type Answer, answerableFields, type Form, isRelevant } from '@varsam/forms';
import type { Reading } from '@varsam/reader';
import { viewAnswer } from './answer-view.ts';
import type { Decisions } from './review-state.ts';

export function shownFields(form: Form, reading: Reading, decisions: Decisions): ReadonlySet<string> {
  const fields = answerableFields(form);
  if (!fields.some((field) => field.relevant)) return new Set(fields.map((field) => field.name));
  const answers: Record<string, Answer> = {};
  for (const field of fields) answers[field.name] = viewAnswer(field, reading, decisions[field.name]).value;
  return new Set(fields.filter((field) => isRelevant(field, answers)).map((field) => field.name));
}
