import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nextAnswer, orderAnswers } from './answer-order.ts';
import { acceptProposal } from './decide.ts';
import { age, aReading, danger, form, place, police } from './review-builders.ts';

const reading = aReading({
  values: { age: 16, danger: 'no', police: 'made' },
  evidence: { age: [place(3, 0, 2)], danger: [place(4, 0, 2)], police: [place(5, 0, 2)] },
});

test('safety stands first and the summary last', () => {
  const order = orderAnswers(form, reading, {});
  assert.equal(order[0], 'danger');
  assert.equal(order.at(-1), '#summary');
});

test('a field whose condition does not hold is left out', () => {
  const conditional = {
    ...form,
    fields: form.fields.map((field) => (field.name === 'police' ? { ...field, relevant: "${danger} = 'yes'" } : field)),
  };
  assert.ok(!orderAnswers(conditional, reading, {}).includes('police'));
});

test('Enter leads past empty answers to the next proposal, and back to one that was passed by', () => {
  assert.equal(nextAnswer(form, reading, {}, 'danger'), 'age');
  const done = { age: acceptProposal(age, reading)!, police: acceptProposal(police, reading)! };
  assert.equal(nextAnswer(form, reading, done, 'told'), 'danger');
  assert.equal(nextAnswer(form, reading, { ...done, danger: acceptProposal(danger, reading)! }, 'danger'), '#summary');
});
