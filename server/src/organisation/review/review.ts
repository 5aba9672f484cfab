/**
 * Review: a person looks at each proposed answer and decides. Pure rules, no database.
 * The machine proposes; what nobody decided is either accepted in so many words at the end, or stops the confirmation.
 * A safety field is never accepted on somebody's behalf.
 */
import {
  type Answer,
  type Answers,
  answerableFields,
  checkAnswer,
  type Form,
  findField,
  isRelevant,
  isSameAnswer,
  tidyAnswers,
} from '@varsam/forms';
import { type Conversation, isSafetyField, type Reading } from '@varsam/reader';
import { VarsamError } from '../../platform/error.ts';
import type { Decision, Span } from './review.contract.ts';

export type Decisions = Readonly<Record<string, Decision>>;

/** What is saved of an unfinished review, sealed: decisions hold free text and places in the words. */
export interface Draft {
  readonly decisions: Decisions;
  /** null = as proposed. */
  readonly summary: string | null;
}

export const emptyDraft: Draft = { decisions: {}, summary: null };

export interface DraftChange {
  readonly decisions?: Readonly<Record<string, Decision | null>>;
  readonly summary?: string | null;
}

/** @throws VarsamError `review.unknownField`, `review.badValue` or `review.evidenceOutside`; the draft is as it was. */
export function changeDraft(draft: Draft, change: DraftChange, form: Form, conversation: Conversation): Draft {
  const decisions: Record<string, Decision> = { ...draft.decisions };
  for (const [name, decision] of Object.entries(change.decisions ?? {})) {
    if (decision === null) delete decisions[name];
    else decisions[name] = checkDecision(name, decision, form, conversation);
  }
  return { decisions, summary: change.summary === undefined ? draft.summary : change.summary };
}

function checkDecision(name: string, decision: Decision, form: Form, conversation: Conversation): Decision {
  const field = findField(form, name);
  if (!field || field.type === 'note' || field.type === 'group') throw new VarsamError('review.unknownField', { field: name });
  const value = Array.isArray(decision.value) && decision.value.length === 0 ? null : decision.value;
  const rule = checkAnswer(field, value);
  if (rule || (decision.decision === 'reject' && value !== null))
    throw new VarsamError('review.badValue', { field: name, rule: rule ?? 'answer.rejectedWithValue' });
  if (!decision.evidence.every((span) => isInside(span, conversation)))
    throw new VarsamError('review.evidenceOutside', { field: name });
  return { ...decision, value };
}

function isInside(span: Span, conversation: Conversation): boolean {
  const turn = conversation.turns[span.turn];
  return turn !== undefined && span.start < span.end && span.end <= turn.text.length;
}

export interface ConfirmedAnswer {
  readonly field: string;
  /** `open`: nothing proposed, nothing decided. */
  readonly decision: Decision['decision'] | 'open';
  readonly proposed: Answer;
  readonly confirmed: Answer;
  readonly evidence: readonly Span[];
  readonly milliseconds: number | null;
}

export type Conclusion =
  | { readonly outcome: 'complete'; readonly answers: Answers; readonly decided: readonly ConfirmedAnswer[] }
  /** Safety fields with a proposal, sure or possible, that nobody has decided. */
  | { readonly outcome: 'undecidedSafety'; readonly fields: readonly string[] }
  | { readonly outcome: 'undecided'; readonly fields: readonly string[] };

/** What the confirmed form holds, or which fields still wait for a person. */
export function concludeReview(form: Form, reading: Reading, draft: Draft, acceptRemaining: boolean): Conclusion {
  const decided = answerableFields(form).map((field) => concludeField(field.name, reading, draft.decisions[field.name]));
  const answers = tidyAnswers(form, Object.fromEntries(decided.map((one) => [one.field, one.confirmed])));
  const shown = answerableFields(form).filter((field) => isRelevant(field, answers));
  const waiting = shown.filter((field) => draft.decisions[field.name] === undefined && field.source !== 'metadata');
  const safety = waiting.filter((field) => isSafetyField(field) && hasProposal(reading, field.name));
  if (safety.length > 0) return { outcome: 'undecidedSafety', fields: safety.map((field) => field.name) };
  const undecided = waiting.filter((field) => (reading.values[field.name] ?? null) !== null);
  if (undecided.length > 0 && !acceptRemaining) return { outcome: 'undecided', fields: undecided.map((field) => field.name) };
  return { outcome: 'complete', answers, decided: decided.map((one) => ({ ...one, confirmed: answers[one.field] ?? null })) };
}

function hasProposal(reading: Reading, name: string): boolean {
  return (reading.values[name] ?? null) !== null || (reading.possible?.[name]?.length ?? 0) > 0;
}

function concludeField(name: string, reading: Reading, decision: Decision | undefined): ConfirmedAnswer {
  const proposed = reading.values[name] ?? null;
  if (!decision) {
    const evidence = (reading.evidence[name] ?? []).map(({ quote: _cutAgain, ...span }) => span);
    return {
      field: name,
      decision: proposed === null ? 'open' : 'accept',
      proposed,
      confirmed: proposed,
      evidence,
      milliseconds: null,
    };
  }
  const confirmed = decision.decision === 'reject' ? null : decision.value;
  return {
    field: name,
    decision: nameDecision(proposed, confirmed),
    proposed,
    confirmed,
    evidence: decision.evidence,
    milliseconds: decision.milliseconds ?? null,
  };
}

/** The measure of quality rests on what happened, not on what the screen called it. */
function nameDecision(proposed: Answer, confirmed: Answer): ConfirmedAnswer['decision'] {
  if (proposed === null) return confirmed === null ? 'open' : 'add';
  if (confirmed === null) return 'reject';
  return isSameAnswer(proposed, confirmed) ? 'accept' : 'change';
}
