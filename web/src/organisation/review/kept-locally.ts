/**
 * Kept locally: decisions that could not be saved yet survive a reload in sessionStorage.
 * Only codes, numbers, dates and offsets are kept. Words (free text, the summary, quotes) never are.
 */
import type { Field, Form } from '@varsam/forms';
import type { Decision } from '../../../../server/src/organisation/review/review.contract.ts';
import { plainSpan } from './decide.ts';
import type { Changes } from './review-state.ts';

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface KeptChanges {
  readonly revision: number;
  readonly changes: Changes;
}

const keyOf = (conversationId: string) => `varsam.review.${conversationId}`;

function isCodeField(field: Field | undefined): boolean {
  return field !== undefined && field.type !== 'text' && field.type !== 'note' && field.type !== 'group';
}

export function keepChanges(store: Store, conversationId: string, form: Form, kept: KeptChanges): void {
  const types = new Map(form.fields.map((field) => [field.name, field]));
  const codes = Object.entries(kept.changes)
    .filter(([name]) => isCodeField(types.get(name)))
    .map(([name, decision]) => [
      name,
      decision && { decision: decision.decision, value: decision.value, evidence: decision.evidence.map(plainSpan) },
    ]);
  if (codes.length === 0) store.removeItem(keyOf(conversationId));
  else store.setItem(keyOf(conversationId), JSON.stringify({ revision: kept.revision, changes: Object.fromEntries(codes) }));
}

function isDecision(value: unknown): value is Decision {
  return (
    typeof value === 'object' &&
    value !== null &&
    'decision' in value &&
    'value' in value &&
    'evidence' in value &&
    Array.isArray(value.evidence)
  );
}

export function readKept(store: Store, conversationId: string, form: Form): KeptChanges | null {
  const raw = store.getItem(keyOf(conversationId));
  if (!raw) return null;
  try {
    const parsed: unknown = JSON.parse(raw);
    if (typeof parsed !== 'object' || parsed === null || !('revision' in parsed) || !('changes' in parsed)) return null;
    if (typeof parsed.revision !== 'number' || typeof parsed.changes !== 'object' || parsed.changes === null) return null;
    const known = new Set(form.fields.filter(isCodeField).map((field) => field.name));
    const changes = Object.entries(parsed.changes).filter(
      ([name, value]) => known.has(name) && (value === null || isDecision(value)),
    );
    return changes.length === 0 ? null : { revision: parsed.revision, changes: Object.fromEntries(changes) as Changes };
  } catch {
    // Damaged local data is dropped: what the server holds is the truth.
    return null;
  }
}

export function forgetKept(store: Store, conversationId: string): void {
  store.removeItem(keyOf(conversationId));
}
