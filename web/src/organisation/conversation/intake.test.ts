import assert from 'node:assert/strict';
import { test } from 'node:test';
import { channelOf, isKnownKind, toBase64 } from './intake.ts';

test('a mail file is a mail whatever was chosen', () => {
  assert.equal(channelOf('Brev.EML', 'chat'), 'mail');
  assert.equal(channelOf('chatt.txt', 'call_notes'), 'call_notes');
});

test('only files that can be read are sent', () => {
  assert.equal(isKnownKind('chatt.JSONL'), true);
  assert.equal(isKnownKind('bild.png'), false);
});

test('bytes survive the journey, also in large files', () => {
  const bytes = new Uint8Array(100_000).map((_, index) => index % 256);
  assert.deepEqual(new Uint8Array(Buffer.from(toBase64(bytes), 'base64')), bytes);
});
