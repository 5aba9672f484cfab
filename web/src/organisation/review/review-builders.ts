/** Builders for the tests of the review: each test shows only what matters to it. All data is invented. */
import type { Field, Form } from '@varsam/forms';
import type { Evidence, Reading } from '@varsam/reader';
import type { ReviewDraft } from '../../../../server/src/organisation/review/review.contract.ts';

export const age: Field = { name: 'age', type: 'integer', label: { sv: 'Ålder' } };
export const danger: Field = {
  name: 'danger',
  type: 'select_one',
  label: { sv: 'Fara' },
  safety: true,
  options: [
    { value: 'yes', label: { sv: 'Ja' } },
    { value: 'no', label: { sv: 'Nej' } },
  ],
};
export const police: Field = {
  name: 'police',
  type: 'select_one',
  label: { sv: 'Polis' },
  options: [
    { value: 'made', label: { sv: 'Gjord' } },
    { value: 'considering', label: { sv: 'Övervägs' } },
  ],
};
export const told: Field = {
  name: 'told',
  type: 'select_multiple',
  label: { sv: 'Vilka vet' },
  options: [
    { value: 'friend', label: { sv: 'Vän' } },
    { value: 'parent', label: { sv: 'Förälder' } },
    { value: 'school', label: { sv: 'Skola' } },
  ],
};
export const nextStep: Field = { name: 'next', type: 'text', label: { sv: 'Nästa steg' } };

export const form: Form = { id: 'test', version: 1, languages: ['sv'], fields: [age, danger, police, told, nextStep] };

export function place(turn: number, start: number, end: number): Evidence {
  return { turn, start, end, quote: 'x'.repeat(end - start) };
}

export function aReading(parts: Partial<Reading> = {}): Reading {
  return {
    id: 'r1',
    form: { id: 'test', version: 1 },
    reader: { name: 'built-in', version: '1' },
    values: {},
    evidence: {},
    confidence: {},
    summary: '',
    summaryEvidence: [],
    flags: [],
    ...parts,
  };
}

export function aDraft(parts: Partial<ReviewDraft> = {}): ReviewDraft {
  return { revision: 1, decisions: {}, summary: null, savedAt: null, openedAt: '2026-11-22T20:00:00Z', reviewer: null, ...parts };
}
