import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReviewScreen } from '../../../../server/src/organisation/review/review.contract.ts';
import { acceptProposal, emptyAnswer, setAnswer } from './decide.ts';
import { aDraft, age, aReading, danger, form, place, police } from './review-builders.ts';
import {
  acceptSure,
  hasUnsaved,
  type ReviewAction,
  type ReviewState,
  reduceReview,
  startReview,
  unsavedBody,
} from './review-state.ts';

const reading = aReading({
  values: { age: 16, danger: 'no', police: 'made' },
  evidence: { age: [place(3, 0, 2)], danger: [place(4, 0, 2)], police: [place(5, 0, 2)] },
});
const start = startReview({ review: aDraft() } as ReviewScreen);
const accept = { age: acceptProposal(age, reading) };

function after(...actions: ReviewAction[]): ReviewState {
  return actions.reduce(reduceReview, start);
}

test('a decision is unsaved until the server has it', () => {
  const state = after({ type: 'decided', changes: accept, field: 'age' });
  assert.equal(hasUnsaved(state), true);
  assert.deepEqual(unsavedBody(state), { revision: 1, decisions: accept });
  const saved = reduceReview(state, { type: 'saved', sent: unsavedBody(state), revision: 2, savedAt: '2026-11-22T21:04:00Z' });
  assert.equal(hasUnsaved(saved), false);
  assert.equal(saved.revision, 2);
});

test('what changed while it was being sent stays unsaved', () => {
  const state = after({ type: 'decided', changes: accept, field: 'age' });
  const sent = unsavedBody(state);
  const changed = reduceReview(state, {
    type: 'decided',
    changes: { age: setAnswer(age, reading, undefined, 17) },
    field: 'age',
  });
  const saved = reduceReview(changed, { type: 'saved', sent, revision: 2, savedAt: '2026-11-22T21:04:00Z' });
  assert.deepEqual(Object.keys(saved.unsaved), ['age']);
  assert.equal(saved.decisions.age?.value, 17);
});

test('undo gives back the answer as it was, also to no decision', () => {
  const state = after({ type: 'decided', changes: accept, field: 'age' }, { type: 'undone' });
  assert.equal(state.decisions.age, undefined);
  assert.deepEqual(unsavedBody(state).decisions, { age: null });
});

test('the same decision twice is one action', () => {
  const state = after({ type: 'decided', changes: accept, field: 'age' }, { type: 'decided', changes: accept, field: 'age' });
  assert.equal(state.actions, 1);
  assert.equal(state.undo.length, 1);
});

test('accepting all sure ones leaves safety and decided answers alone', () => {
  const changes = acceptSure(form, reading, { police: emptyAnswer(police, reading)! }, () => true);
  assert.deepEqual(Object.keys(changes), ['age']);
  assert.equal(danger.safety, true);
});

test('a newer version is fetched without losing what is unsaved here', () => {
  const mine = after({ type: 'decided', changes: accept, field: 'age' }, { type: 'summaryEdited', summary: 'Min text.' });
  const review = aDraft({ revision: 5, decisions: { police: emptyAnswer(police, reading)! }, summary: 'Deras text.' });
  const kept = reduceReview(mine, { type: 'replaced', review, keepMine: true });
  assert.equal(kept.revision, 5);
  assert.equal(kept.decisions.police?.decision, 'reject');
  assert.equal(kept.decisions.age?.decision, 'accept');
  assert.equal(kept.summary, 'Min text.');
  const left = reduceReview(mine, { type: 'replaced', review, keepMine: false });
  assert.equal(left.decisions.age, undefined);
  assert.equal(left.summary, 'Deras text.');
  assert.equal(hasUnsaved(left), false);
});
