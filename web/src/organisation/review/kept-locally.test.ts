import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forgetKept, keepChanges, readKept } from './kept-locally.ts';
import { form } from './review-builders.ts';

function aStore() {
  const held = new Map<string, string>();
  return {
    held,
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  };
}

const code = { decision: 'change' as const, value: 17, evidence: [{ turn: 1, start: 0, end: 2 }], milliseconds: 900 };

test('codes and places survive a reload', () => {
  const store = aStore();
  keepChanges(store, 'c1', form, { revision: 3, changes: { age: code, police: null } });
  const kept = readKept(store, 'c1', form);
  assert.equal(kept?.revision, 3);
  assert.equal(kept?.changes.age?.value, 17);
  assert.equal(kept?.changes.police, null);
});

test('words are never kept: a text answer leaves no trace', () => {
  const store = aStore();
  const words = {
    decision: 'add' as const,
    value: 'ringer kuratorn',
    evidence: [{ turn: 1, start: 0, end: 2, quote: 'på måndag' }],
  };
  keepChanges(store, 'c1', form, { revision: 3, changes: { next: words, age: { ...code, evidence: words.evidence } } });
  const held = [...store.held.values()].join('');
  assert.ok(!held.includes('kuratorn'));
  assert.ok(!held.includes('måndag'));
});

test('damaged or foreign data is dropped', () => {
  const store = aStore();
  store.setItem('varsam.review.c1', '{"revision":1,"changes":{"unknown":{"decision":"accept","value":1,"evidence":[]}}}');
  assert.equal(readKept(store, 'c1', form), null);
  store.setItem('varsam.review.c1', '{broken');
  assert.equal(readKept(store, 'c1', form), null);
});

test('what is saved is forgotten here', () => {
  const store = aStore();
  keepChanges(store, 'c1', form, { revision: 3, changes: { age: code } });
  forgetKept(store, 'c1');
  assert.equal(store.held.size, 0);
});
