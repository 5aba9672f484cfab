import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptProposal, emptyAnswer, pickOption, setAnswer, takeEvidence } from './decide.ts';
import { age, aReading, danger, place, police, told } from './review-builders.ts';

const proposed = aReading({ values: { age: 16, told: ['friend'] }, evidence: { age: [place(3, 0, 2)], told: [place(5, 0, 4)] } });

test('accepting keeps the proposed value and its places, without the quote', () => {
  assert.deepEqual(acceptProposal(age, proposed), { decision: 'accept', value: 16, evidence: [{ turn: 3, start: 0, end: 2 }] });
});

test('another value is a change, and the old quote does not stand for it', () => {
  assert.deepEqual(setAnswer(age, proposed, undefined, 17), { decision: 'change', value: 17, evidence: [] });
});

test('writing the proposed value again is to accept it', () => {
  assert.equal(setAnswer(age, proposed, undefined, 16)?.decision, 'accept');
});

test('emptying a proposal rejects it; emptying nothing decides nothing', () => {
  assert.equal(emptyAnswer(age, proposed)?.decision, 'reject');
  assert.equal(emptyAnswer(police, proposed), null);
});

test('a value where nothing was proposed is added', () => {
  assert.equal(setAnswer(police, proposed, undefined, 'made')?.decision, 'add');
});

test('picking a possible answer brings its quote', () => {
  const reading = aReading({ possible: { danger: [{ value: 'yes', evidence: [place(7, 2, 9)], confidence: 0.4 }] } });
  assert.deepEqual(pickOption(danger, reading, undefined, 'yes', []), {
    decision: 'add',
    value: 'yes',
    evidence: [{ turn: 7, start: 2, end: 9 }],
  });
  assert.deepEqual(pickOption(danger, reading, undefined, 'no', [])?.evidence, []);
});

test('options of a list are switched one by one and stay in the order of the form', () => {
  const added = pickOption(told, proposed, undefined, 'parent', []);
  assert.deepEqual(added?.value, ['friend', 'parent']);
  assert.equal(added?.decision, 'change');
  const back = pickOption(told, proposed, added ?? undefined, 'parent', []);
  assert.equal(back?.decision, 'accept');
  const none = pickOption(told, proposed, undefined, 'friend', []);
  assert.equal(none?.decision, 'reject');
});

test('an option that is taken away takes its quote with it, and leaves the quotes of the others', () => {
  const friend = { ...place(5, 0, 4), value: 'friend' };
  const parent = { ...place(9, 2, 8), value: 'parent' };
  const reading = aReading({ values: { told: ['friend', 'parent'] }, evidence: { told: [friend, parent] } });
  assert.deepEqual(pickOption(told, reading, undefined, 'parent', [])?.evidence, [
    { turn: 5, start: 0, end: 4, value: 'friend' },
  ]);
});

test('a marked place replaces the evidence of a single answer and joins that of a list', () => {
  const span = { turn: 8, start: 1, end: 5 };
  const single = takeEvidence(age, proposed, undefined, [], span);
  assert.deepEqual(single.kind === 'decided' && single.decision, { decision: 'accept', value: 16, evidence: [span] });
  const list = takeEvidence(told, proposed, undefined, [], span);
  assert.equal(list.kind === 'decided' && list.decision.evidence.length, 2);
});

test('a place marked for an empty field waits for its value', () => {
  const span = { turn: 8, start: 1, end: 5 };
  const use = takeEvidence(police, proposed, undefined, [], span);
  assert.deepEqual(use, { kind: 'waiting', spans: [span] });
  assert.deepEqual(pickOption(police, proposed, undefined, 'made', [span])?.evidence, [span]);
});
