/** The order in which the answers are met, and which of them comes next. Pure. */
import { type Field, type Form, findField } from '@varsam/forms';
import type { Reading } from '@varsam/reader';
import { needsDecision, viewAnswer } from './answer-view.ts';
import { summaryName } from './desk-context.ts';
import { shownFields } from './relevance.ts';
import type { Decisions } from './review-state.ts';
import { divideForm } from './sections.ts';

/** Fields in the order of the screen, only those shown now; the summary last. */
export function orderAnswers(form: Form, reading: Reading, decisions: Decisions): readonly string[] {
  const shown = shownFields(form, reading, decisions);
  const names = divideForm(form).flatMap((section) => section.fields.map((field) => field.name));
  return [...names.filter((name) => shown.has(name)), summaryName];
}

/**
 * Where Enter leads: to the next answer that offers something undecided, then back to one that must be decided
 * and was passed by, then to the summary.
 */
export function nextAnswer(form: Form, reading: Reading, decisions: Decisions, from: string): string {
  const names = orderAnswers(form, reading, decisions);
  const at = names.indexOf(from);
  const check = (name: string, test: (field: Field) => boolean) => {
    const field = findField(form, name);
    return field !== undefined && test(field);
  };
  const view = (field: Field) => viewAnswer(field, reading, decisions[field.name]);
  const offers = (field: Field) => ['proposed', 'possible', 'conflicting'].includes(view(field).state);
  const ahead = names.slice(at + 1).find((name) => check(name, offers));
  const behind = names.slice(0, Math.max(at, 0)).find((name) => check(name, (field) => needsDecision(field, view(field))));
  return ahead ?? behind ?? summaryName;
}
