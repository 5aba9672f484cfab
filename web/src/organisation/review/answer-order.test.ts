import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstAnswer, nextAnswer, orderAnswers } from './answer-order.ts';
import { acceptProposal, setAnswer } from './decide.ts';
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

test('Enter leads from a decided answer to the next proposal, and back to one that was passed by', () => {
  const begun = { danger: acceptProposal(danger, reading)! };
  assert.equal(nextAnswer(form, reading, begun, 'danger'), 'age');
  const passedBy = { age: acceptProposal(age, reading)!, police: acceptProposal(police, reading)! };
  assert.equal(nextAnswer(form, reading, passedBy, 'police'), 'danger');
  assert.equal(nextAnswer(form, reading, { ...passedBy, ...begun }, 'police'), '#summary');
});

test('Enter on an empty answer leads to the one after it', () => {
  assert.equal(nextAnswer(form, reading, {}, 'told'), 'next');
});

test('a form that could not be read is filled from top to bottom', () => {
  const unread = aReading();
  assert.equal(firstAnswer(form, unread, {}), 'danger');
  const filled = { age: setAnswer(age, unread, undefined, 16)! };
  assert.equal(nextAnswer(form, unread, filled, 'age'), 'police');
});

test('a review that is taken up again, with everything decided, opens at its summary', () => {
  const decided = {
    danger: acceptProposal(danger, reading)!,
    age: acceptProposal(age, reading)!,
    police: acceptProposal(police, reading)!,
  };
  assert.equal(firstAnswer(form, reading, decided), '#summary');
});
