import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReviewScreen, SaveReview } from '../../../../server/src/organisation/review/review.contract.ts';
import { Failure } from '../../connection/failure.ts';
import { acceptProposal, setAnswer } from './decide.ts';
import { aDraft, age, aReading, place } from './review-builders.ts';
import { hasUnsaved, startReview } from './review-state.ts';
import { createReviewStore } from './review-store.ts';
import { createSaver, type SaveStatus } from './saver.ts';

const reading = aReading({ values: { age: 16 }, evidence: { age: [place(3, 0, 2)] } });

/** A saver whose waiting is in the hands of the test. */
function aSaver(answers: (() => Promise<number>)[]) {
  const store = createReviewStore(startReview({ review: aDraft() } as ReviewScreen));
  const sent: SaveReview[] = [];
  const statuses: SaveStatus['kind'][] = [];
  const waits: number[] = [];
  let due: (() => void) | undefined;
  const saver = createSaver({
    store,
    save: async (body) => {
      sent.push(body);
      const answer = answers.shift();
      return { revision: answer ? await answer() : body.revision + 1, savedAt: '2026-11-22T21:04:00Z' };
    },
    onStatus: (status) => statuses.push(status.kind),
    schedule: (run, milliseconds) => {
      due = run;
      waits.push(milliseconds);
      return () => {
        if (due === run) due = undefined;
      };
    },
  });
  const decide = (value: number) =>
    store.send({
      type: 'decided',
      changes: { age: value === 16 ? acceptProposal(age, reading) : setAnswer(age, reading, undefined, value) },
      field: 'age',
    });
  const tick = async () => {
    due?.();
    await new Promise((done) => setImmediate(done));
  };
  return { store, saver, sent, statuses, waits, decide, tick };
}

const lost = () => Promise.reject(new Failure('server.unavailable', 0));
const changedElsewhere = () => Promise.reject(new Failure('review.changedElsewhere', 409, { revision: 9 }));

test('quick changes travel together, a moment after the last one', async () => {
  const { sent, waits, decide, tick, store } = aSaver([]);
  decide(16);
  decide(17);
  assert.equal(sent.length, 0);
  await tick();
  assert.equal(sent.length, 1);
  assert.equal(sent[0]?.decisions?.age?.value, 17);
  assert.deepEqual(waits, [400, 400]);
  assert.equal(hasUnsaved(store.get()), false);
});

test('a lost connection keeps the work and tries again with longer pauses', async () => {
  const { statuses, waits, decide, tick, store } = aSaver([lost, lost]);
  decide(17);
  await tick();
  await tick();
  assert.equal(hasUnsaved(store.get()), true);
  assert.deepEqual(waits.slice(1), [2000, 4000]);
  await tick();
  assert.equal(hasUnsaved(store.get()), false);
  assert.deepEqual(statuses, ['saving', 'offline', 'saving', 'offline', 'saving', 'idle']);
});

test('a conflict stops the saving until a person has chosen', async () => {
  const { saver, sent, statuses, decide, tick } = aSaver([changedElsewhere]);
  decide(17);
  await tick();
  assert.equal(statuses.at(-1), 'conflict');
  decide(16);
  await saver.saveNow();
  assert.equal(sent.length, 1);
  saver.resume();
  await tick();
  assert.equal(sent.length, 2);
});

test('before confirming, everything is saved or it says so', async () => {
  const good = aSaver([]);
  good.decide(17);
  assert.equal(await good.saver.flush(), true);
  const bad = aSaver([lost]);
  bad.decide(17);
  assert.equal(await bad.saver.flush(), false);
});
