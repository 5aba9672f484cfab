/**
 * Answer view: what the screen shows for one field, from what the reader proposed and what the person has decided.
 * Pure. Silence is shown as silence: a field without a proposal is "not stated", never "no".
 */
import type { Answer, Field } from '@varsam/forms';
import type { PossibleAnswer, Reading } from '@varsam/reader';
import type { Decision, Span } from '../../../../server/src/organisation/review/review.contract.ts';

export type AnswerState = 'proposed' | 'possible' | 'conflicting' | 'notStated' | 'accepted' | 'changed' | 'emptied';

export interface AnswerView {
  readonly state: AnswerState;
  readonly value: Answer;
  readonly evidence: readonly Span[];
  /** Values that need a person, each with its own place in the conversation. Empty once decided. */
  readonly possible: readonly PossibleAnswer[];
}

export function isEmptyAnswer(value: Answer | undefined): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function asSet(value: Answer): string {
  return Array.isArray(value) ? JSON.stringify([...value].sort()) : JSON.stringify(value);
}

/** Several options are the same answer in any order. */
export function sameAnswer(left: Answer, right: Answer): boolean {
  if (isEmptyAnswer(left) || isEmptyAnswer(right)) return isEmptyAnswer(left) && isEmptyAnswer(right);
  return asSet(left) === asSet(right);
}

export function proposedAnswer(field: Field, reading: Reading): Answer {
  const value = reading.values[field.name] ?? null;
  return isEmptyAnswer(value) ? null : value;
}

function possibleAnswers(field: Field, reading: Reading): readonly PossibleAnswer[] {
  return isEmptyAnswer(proposedAnswer(field, reading)) ? (reading.possible?.[field.name] ?? []) : [];
}

export function viewAnswer(field: Field, reading: Reading, decision: Decision | undefined): AnswerView {
  if (decision) {
    const { value, evidence } = decision;
    if (decision.decision === 'accept') return { state: 'accepted', value, evidence, possible: [] };
    if (decision.decision === 'reject') return { state: 'emptied', value: null, evidence: [], possible: [] };
    return { state: 'changed', value, evidence, possible: [] };
  }
  const value = proposedAnswer(field, reading);
  if (value !== null) return { state: 'proposed', value, evidence: reading.evidence[field.name] ?? [], possible: [] };
  const possible = possibleAnswers(field, reading);
  if (possible.length === 0) return { state: 'notStated', value: null, evidence: [], possible };
  const isConflicting = reading.abstained?.[field.name] === 'conflicting' || possible.length > 1;
  return {
    state: isConflicting && field.type !== 'select_multiple' ? 'conflicting' : 'possible',
    value: null,
    evidence: [],
    possible,
  };
}

/** Still waits for a person: a proposal nobody has answered, or a safety field that may be a yes. */
export function needsDecision(field: Field, view: AnswerView): boolean {
  if (view.state === 'proposed') return true;
  return field.safety === true && (view.state === 'possible' || view.state === 'conflicting');
}

/** A proposal that "accept all sure ones" may take. Safety is always decided one by one. */
export function isSureProposal(field: Field, view: AnswerView): boolean {
  return view.state === 'proposed' && field.safety !== true;
}
