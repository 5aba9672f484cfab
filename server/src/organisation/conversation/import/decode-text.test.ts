import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptText, decodeText } from './decode-text.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));

test('UTF-8 is read with and without a byte order mark', () => {
  assert.deepEqual(decodeText(bytes('å\nä')), { text: 'å\nä' });
  assert.deepEqual(decodeText(bytes('\ufeffö')), { text: 'ö' });
});

test('UTF-16 is read when its byte order mark says so', () => {
  assert.deepEqual(decodeText(bytes('\ufeffhej å', 'utf16le')), { text: 'hej å' });
  assert.deepEqual(decodeText(bytes('\ufeffhej å', 'utf16le').map((_, index, all) => all[index ^ 1] ?? 0)), { text: 'hej å' });
});

test('another encoding is refused with its first line and the number of such lines, not guessed', () => {
  const latin1 = bytes('hej\ndet är jag\nok\nvi hörs', 'latin1');
  assert.deepEqual(decodeText(latin1), { problem: { line: 2, code: 'conversation.badEncoding', details: { lines: 2 } } });
});

test('UTF-16 that ends in the middle of a character is refused with its line', () => {
  const cut = bytes('\ufeffhej\nåå', 'utf16le').subarray(0, -1);
  assert.deepEqual(decodeText(cut), { problem: { line: 2, code: 'conversation.badEncoding', details: { lines: 1 } } });
});

test('half a character in pasted text is refused with its line', () => {
  assert.deepEqual(acceptText('hej\n\ud83d hej'), {
    problem: { line: 2, code: 'conversation.badEncoding', details: { lines: 1 } },
  });
  assert.deepEqual(acceptText('\ufeffhej 🙂'), { text: 'hej 🙂' });
});
