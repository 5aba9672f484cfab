import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Field } from '@varsam/forms';
import { readEntry } from './entry.ts';
import { age, nextStep } from './review-builders.ts';

const date: Field = { name: 'date', type: 'date', label: { sv: 'Datum' } };

test('a number is whole, or it is refused', () => {
  assert.deepEqual(readEntry(age, ' 16 '), { ok: true, value: 16 });
  assert.deepEqual(readEntry(age, 'sexton'), { ok: false, rule: 'number' });
  assert.deepEqual(readEntry(age, '16,5'), { ok: false, rule: 'number' });
});

test('a date may be written in short and must exist', () => {
  assert.deepEqual(readEntry(date, '20261103'), { ok: true, value: '2026-11-03' });
  assert.deepEqual(readEntry(date, '2026-1-3'), { ok: true, value: '2026-01-03' });
  assert.deepEqual(readEntry(date, '2026-02-30'), { ok: false, rule: 'date' });
});

test('nothing written is not stated', () => {
  assert.deepEqual(readEntry(nextStep, '  '), { ok: true, value: null });
});
