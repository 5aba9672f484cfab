import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownWords } from './mail-body.ts';

test('an answer below the quotation stays', () => {
  assert.equal(ownWords('On 1 Nov 2026, S wrote:\n> How are you?\n\nBetter, thank you.'), 'Better, thank you.');
});

test('the quoted mail that Outlook puts below goes', () => {
  assert.equal(ownWords('Tack!\n\n-----Ursprungligt meddelande-----\nFrån: S\nHej'), 'Tack!');
  assert.equal(ownWords('Tack!\n\nFrån: S <s@example.org>\nSkickat: den 1 november 2026\nHej'), 'Tack!');
});

test('lines that only look like headers or attributions stay', () => {
  for (const text of ['Det kom ett mejl.\nFrån: någon jag inte känner\nJag svarade inte.', 'Och hon skrev:\njag kommer'])
    assert.equal(ownWords(text), text);
});

test('a signature below its mark goes', () =>
  assert.equal(ownWords('Hej,\nring mig inte.\n-- \nLind\nBolaget'), 'Hej,\nring mig inte.'));

test('a mail that is only a quotation keeps its words', () => assert.equal(ownWords('> hej\n> hallå'), '> hej\n> hallå'));
