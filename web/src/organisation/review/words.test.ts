import assert from 'node:assert/strict';
import { test } from 'node:test';
import { told } from './review-builders.ts';
import { describeAnswer, shorten, summarySentences } from './words.ts';

test('an answer is read with labels, and not stated is no words at all', () => {
  assert.equal(describeAnswer(told, ['friend', 'parent'], 'sv'), 'Vän, Förälder');
  assert.equal(describeAnswer(told, null, 'sv'), '');
});

test('a long quote is cut between words', () => {
  assert.equal(shorten('ett två tre', 40), 'ett två tre');
  assert.equal(shorten('ett två tre fyra fem sex sju', 22), 'ett två tre fyra fem …');
});

test('sentences lead to their turns only while they are as the reader wrote them', () => {
  assert.deepEqual(summarySentences('En sak. En till.', [[1], [2, 3]]), [
    { text: 'En sak.', turns: [1] },
    { text: 'En till.', turns: [2, 3] },
  ]);
  assert.equal(summarySentences('En sak.', [[1], [2, 3]]), null);
});
