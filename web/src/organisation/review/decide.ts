/** Decide: a person's wish about one field, turned into the decision that is saved. Pure. `null` takes a decision back. */
import type { Answer, Field } from '@varsam/forms';
import type { Reading } from '@varsam/reader';
import type { Decision, Span } from '../../../../server/src/organisation/review/review.contract.ts';
import { isEmptyAnswer, proposedAnswer, sameAnswer, viewAnswer } from './answer-view.ts';

type Value = Decision['value'];

export function plainSpan({ turn, start, end, value }: Span): Span {
  return value === undefined ? { turn, start, end } : { turn, start, end, value };
}

/** The contract wants arrays it may own. */
function asValue(value: Answer): Value {
  return Array.isArray(value) ? [...value] : (value as Value);
}

export function acceptProposal(field: Field, reading: Reading): Decision | null {
  const value = proposedAnswer(field, reading);
  if (value === null) return null;
  return { decision: 'accept', value: asValue(value), evidence: (reading.evidence[field.name] ?? []).map(plainSpan) };
}

/** An empty field that had something to refuse is a rejection; one that had nothing is left alone. */
export function emptyAnswer(field: Field, reading: Reading): Decision | null {
  const had = proposedAnswer(field, reading) !== null || (reading.possible?.[field.name]?.length ?? 0) > 0;
  return had ? { decision: 'reject', value: null, evidence: [] } : null;
}

/** The value a person chose or wrote. Old quotes stay only with a list that still holds something of them. */
export function setAnswer(
  field: Field,
  reading: Reading,
  before: Decision | undefined,
  value: Answer,
  evidence?: readonly Span[],
): Decision | null {
  if (isEmptyAnswer(value)) return emptyAnswer(field, reading);
  const proposed = proposedAnswer(field, reading);
  if (sameAnswer(value, proposed)) {
    const accepted = acceptProposal(field, reading);
    return accepted && evidence ? { ...accepted, evidence: evidence.map(plainSpan) } : accepted;
  }
  const shown = viewAnswer(field, reading, before);
  const kept = field.type === 'select_multiple' || sameAnswer(shown.value, value) ? shown.evidence : [];
  return {
    decision: proposed === null ? 'add' : 'change',
    value: asValue(value),
    // A quote that spoke for an option that is no longer chosen goes with it.
    evidence: (evidence ?? kept).filter((span) => speaksFor(span, value)).map(plainSpan),
  };
}

function speaksFor(span: Span, value: Answer): boolean {
  return span.value === undefined || !Array.isArray(value) || value.includes(span.value);
}

function possibleSpans(field: Field, reading: Reading, option: string | number): readonly Span[] | undefined {
  return reading.possible?.[field.name]?.find((possible) => possible.value === option)?.evidence;
}

/** One option picked by key or click: chosen in a single choice, switched in a multiple one. A possible answer brings its quote. */
export function pickOption(
  field: Field,
  reading: Reading,
  before: Decision | undefined,
  option: string,
  pending: readonly Span[],
): Decision | null {
  const shown = viewAnswer(field, reading, before);
  const found = possibleSpans(field, reading, option) ?? [];
  if (field.type !== 'select_multiple') {
    const evidence = pending.length > 0 ? pending : found.length > 0 ? found : undefined;
    return setAnswer(field, reading, before, option, evidence);
  }
  const chosen = Array.isArray(shown.value) ? shown.value : [];
  if (chosen.includes(option)) {
    const rest = chosen.filter((value) => value !== option);
    return setAnswer(field, reading, before, rest);
  }
  const order = new Map((field.options ?? []).map((each, index) => [each.value, index]));
  const next = [...chosen, option].sort((left, right) => (order.get(left) ?? 0) - (order.get(right) ?? 0));
  const brought = (pending.length > 0 ? pending : found).map((span) => ({ ...plainSpan(span), value: option }));
  return setAnswer(field, reading, before, next, joinSpans(shown.evidence, brought));
}

function joinSpans(left: readonly Span[], right: readonly Span[]): readonly Span[] {
  const keyOf = (span: Span) => `${span.turn}:${span.start}:${span.end}:${span.value ?? ''}`;
  const known = new Set(left.map(keyOf));
  return [...left, ...right.filter((span) => !known.has(keyOf(span)))];
}

export type EvidenceUse =
  | { readonly kind: 'decided'; readonly decision: Decision }
  /** The field has no value yet; the place waits for the value. */
  | { readonly kind: 'waiting'; readonly spans: readonly Span[] };

/** A marked place becomes the evidence of the field. A list collects places; a single answer has the latest one. */
export function takeEvidence(
  field: Field,
  reading: Reading,
  before: Decision | undefined,
  pending: readonly Span[],
  span: Span,
): EvidenceUse {
  const shown = viewAnswer(field, reading, before);
  const collects = field.type === 'select_multiple';
  if (isEmptyAnswer(shown.value)) return { kind: 'waiting', spans: collects ? joinSpans(pending, [span]) : [span] };
  const spans = collects ? joinSpans(shown.evidence, [span]) : [span];
  const kind = before?.decision === 'change' || before?.decision === 'add' ? before.decision : 'accept';
  return { kind: 'decided', decision: { decision: kind, value: asValue(shown.value), evidence: spans.map(plainSpan) } };
}

export function sameDecision(left: Decision | undefined | null, right: Decision | undefined | null): boolean {
  if (!left || !right) return !left && !right;
  if (left.decision !== right.decision || !sameAnswer(left.value, right.value)) return false;
  return JSON.stringify(left.evidence.map(plainSpan)) === JSON.stringify(right.evidence.map(plainSpan));
}
