/** What a reader would have proposed for a record and what the person decided: better month by month, never perfect. */
import { type Answer, type Answers, answerableFields, type Field, type Form, isSameAnswer } from '@varsam/forms';
import type { SeededNumbers } from './seeded-numbers.ts';

export type DemoDecision = 'accept' | 'change' | 'reject' | 'add';

export interface DecidedFields {
  readonly decisions: Readonly<Record<string, DemoDecision>>;
  /** The reader's values before the person decided; null where it proposed nothing. */
  readonly proposed: Answers;
}

// Where a reader finds it hardest to see what is meant.
const hardFields = new Set(['wellbeing', 'need', 'support_given', 'told_anyone', 'referral', 'ongoing', 'contact_role']);

/** `learned` goes from 0 (the first month) to 1 (today). */
export function drawDecisions(form: Form, numbers: SeededNumbers, values: Answers, learned: number): DecidedFields {
  const decisions: Record<string, DemoDecision> = {};
  const proposed: Record<string, Answer> = {};
  for (const field of answerableFields(form)) {
    const confirmed = values[field.name] ?? null;
    const { decision, value } = drawDecision(numbers, field, confirmed, learned);
    proposed[field.name] = value;
    if (decision) decisions[field.name] = decision;
  }
  return { decisions, proposed };
}

interface DrawnDecision {
  readonly decision: DemoDecision | null;
  readonly value: Answer;
}

function drawDecision(numbers: SeededNumbers, field: Field, confirmed: Answer, learned: number): DrawnDecision {
  if (field.source === 'metadata') return { decision: 'accept', value: confirmed };
  const hardness = hardFields.has(field.name) ? 2 : 1;
  const fault = hardness * (1 - 0.55 * learned);
  const draw = numbers.next();
  if (confirmed === null) {
    const wrong = draw < 0.02 * fault && !field.safety ? otherValue(numbers, field, null) : null;
    return wrong === null ? { decision: null, value: null } : { decision: 'reject', value: wrong };
  }
  if (draw < 0.11 * fault) return { decision: 'add', value: null };
  const other = draw < 0.16 * fault && !field.safety ? otherValue(numbers, field, confirmed) : null;
  return other === null ? { decision: 'accept', value: confirmed } : { decision: 'change', value: other };
}

/** Another answer that the form allows; null where there is none to invent. */
function otherValue(numbers: SeededNumbers, field: Field, confirmed: Answer): Answer {
  const codes = (field.options ?? []).map((option) => option.value);
  if (field.type === 'integer') return typeof confirmed === 'number' ? confirmed + (numbers.chance(0.5) ? 1 : -1) : null;
  if (codes.length < 2) return null;
  const code = codes[numbers.whole(0, codes.length - 1)] ?? null;
  if (field.type === 'select_one') return code === null || isSameAnswer(code, confirmed) ? null : code;
  if (field.type !== 'select_multiple' || code === null || code === 'none' || code === 'nobody') return null;
  if (!Array.isArray(confirmed)) return [code];
  return confirmed.length > 1
    ? confirmed.slice(1)
    : confirmed.includes(code)
      ? null
      : codes.filter((known) => known === code || confirmed.includes(known));
}
