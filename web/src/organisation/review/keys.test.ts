import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interpretKey, type KeyPlace, type PressedKey } from './keys.ts';

function press(key: string, place: KeyPlace = 'answer', parts: Partial<PressedKey> = {}, writes = false) {
  return interpretKey({ key, isCtrl: false, isShift: false, isAlt: false, isRepeat: false, ...parts }, place, writes);
}

test('Enter accepts and goes on; holding it down does not', () => {
  assert.deepEqual(press('Enter'), { do: 'acceptAndGoOn' });
  assert.equal(press('Enter', 'answer', { isRepeat: true }), null);
});

test('a digit picks an option, or begins the value where one writes', () => {
  assert.deepEqual(press('3'), { do: 'pick', number: 3 });
  assert.deepEqual(press('1', 'answer', {}, true), { do: 'write', start: '1' });
  assert.equal(press('0'), null);
});

test('letters are letters while somebody writes', () => {
  for (const key of ['a', 'e', '/', '?', '1', 'Enter', 'Backspace']) assert.equal(press(key, 'writing'), null);
});

test('Ctrl+Enter confirms from everywhere, also while writing', () => {
  for (const place of ['answer', 'writing', 'conversation', 'elsewhere'] as const) {
    assert.deepEqual(press('Enter', place, { isCtrl: true }), { do: 'confirm' });
  }
});

test('Ctrl+Z undoes a decision, but inside a text it belongs to the text', () => {
  assert.deepEqual(press('z', 'answer', { isCtrl: true }), { do: 'undo' });
  assert.equal(press('z', 'writing', { isCtrl: true }), null);
});

test('E takes evidence in the conversation as well as on an answer, in either case of letter', () => {
  assert.deepEqual(press('e', 'conversation'), { do: 'takeEvidence' });
  assert.deepEqual(press('E'), { do: 'takeEvidence' });
});

test('a button elsewhere keeps its own Enter and arrows', () => {
  assert.equal(press('Enter', 'elsewhere'), null);
  assert.equal(press('ArrowDown', 'elsewhere'), null);
});

test('the browser keeps its own shortcuts', () => {
  assert.equal(press('a', 'answer', { isCtrl: true }), null);
  assert.equal(press('e', 'answer', { isAlt: true }), null);
});
