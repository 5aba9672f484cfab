import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSureProposal, needsDecision, sameAnswer, viewAnswer } from './answer-view.ts';
import { age, aReading, danger, place, police, told } from './review-builders.ts';

test('silence is shown as not stated, never as no', () => {
  const view = viewAnswer(danger, aReading(), undefined);
  assert.equal(view.state, 'notStated');
  assert.equal(view.value, null);
  assert.equal(needsDecision(danger, view), false);
});

test('a proposal waits for a person and brings its evidence', () => {
  const view = viewAnswer(age, aReading({ values: { age: 16 }, evidence: { age: [place(3, 0, 2)] } }), undefined);
  assert.equal(view.state, 'proposed');
  assert.equal(view.evidence.length, 1);
  assert.equal(needsDecision(age, view), true);
});

test('a safety proposal is never among the sure ones', () => {
  const view = viewAnswer(danger, aReading({ values: { danger: 'no' }, evidence: { danger: [place(1, 0, 2)] } }), undefined);
  assert.equal(isSureProposal(danger, view), false);
  assert.equal(needsDecision(danger, view), true);
});

test('a possible answer fills nothing; in a safety field it must be decided', () => {
  const possible = [{ value: 'yes', evidence: [place(1, 0, 2)], confidence: 0.4 }];
  const reading = aReading({ possible: { danger: possible, police: [{ ...possible[0]!, value: 'made' }] } });
  assert.equal(viewAnswer(danger, reading, undefined).value, null);
  assert.equal(needsDecision(danger, viewAnswer(danger, reading, undefined)), true);
  assert.equal(needsDecision(police, viewAnswer(police, reading, undefined)), false);
});

test('two answers that exclude each other are conflicting; two in a list are only possible', () => {
  const two = (first: string, second: string) =>
    [first, second].map((value, turn) => ({ value, evidence: [place(turn, 0, 1)], confidence: 0.5 }));
  const reading = aReading({ possible: { police: two('made', 'considering'), told: two('friend', 'parent') } });
  assert.equal(viewAnswer(police, reading, undefined).state, 'conflicting');
  assert.equal(viewAnswer(told, reading, undefined).state, 'possible');
});

test('the same options in another order are the same answer', () => {
  assert.equal(sameAnswer(['friend', 'parent'], ['parent', 'friend']), true);
  assert.equal(sameAnswer([], null), true);
  assert.equal(sameAnswer(16, 17), false);
});
