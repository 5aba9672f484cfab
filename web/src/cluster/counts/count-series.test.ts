import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recentMean, weekBars } from './count-series.ts';

test('a hidden week is not a zero: it is left out of the mean', () => {
  assert.equal(recentMean([10, null, 20, 99]), 15);
  assert.equal(recentMean([null, null]), null);
});

test('the latest week is not in its own comparison', () => {
  assert.equal(recentMean([4, 4, 4, 400]), 4);
});

test('bars are shares of the largest shown number', () => {
  assert.deepEqual(
    weekBars(['w1', 'w2', 'w3'], [5, null, 10]).map((bar) => bar.share),
    [0.5, 0, 1],
  );
});
