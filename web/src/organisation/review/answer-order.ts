/** The order in which the answers are met, and which of them comes next. Pure. */
import { answerableFields, type Form, findField } from '@varsam/forms';
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

/** The reader offered something somewhere: a form that it could not read is filled from top to bottom instead. */
function offersAnything(form: Form, reading: Reading): boolean {
  return answerableFields(form).some((field) => viewAnswer(field, reading, undefined).state !== 'notStated');
}

/**
 * Where Enter leads: from a decided answer to the next one that offers something undecided, then back to one that
 * must be decided and was passed by, then to the summary. From an empty answer simply to the next.
 */
export function nextAnswer(form: Form, reading: Reading, decisions: Decisions, from: string): string {
  const names = orderAnswers(form, reading, decisions);
  const at = names.indexOf(from);
  const stateOf = (name: string) => {
    const field = findField(form, name);
    return field && { field, view: viewAnswer(field, reading, decisions[name]) };
  };
  if (at >= 0 && (stateOf(from)?.view.state === 'notStated' || !offersAnything(form, reading)))
    return names[at + 1] ?? summaryName;
  const offers = (name: string) => ['proposed', 'possible', 'conflicting'].includes(stateOf(name)?.view.state ?? '');
  const mustBeDecided = (name: string) => {
    const found = stateOf(name);
    return found !== undefined && needsDecision(found.field, found.view);
  };
  return names.slice(at + 1).find(offers) ?? names.slice(0, Math.max(at, 0)).find(mustBeDecided) ?? summaryName;
}

/** Where the review opens: at the first thing to decide, else at the top of a form that nobody has begun, else at the summary. */
export function firstAnswer(form: Form, reading: Reading, decisions: Decisions): string {
  const next = nextAnswer(form, reading, decisions, '');
  if (next !== summaryName || Object.keys(decisions).length > 0) return next;
  return orderAnswers(form, reading, decisions)[0] ?? summaryName;
}
