import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { htmlToText } from './html-text.ts';

test('blocks become lines and signs become themselves', () => {
  assert.equal(
    htmlToText('Hej<br/>du<p>jag &aring;ker&nbsp;hem &#128578; &#x27;nu&#39; &okänd;</p>'),
    "Hej\ndu\njag åker hem 🙂 'nu' &okänd;",
  );
});

test('a heart and a lesser-than sign are words, not tags', () =>
  assert.equal(htmlToText('tack <3 och 1 < 2'), 'tack <3 och 1 < 2'));

test('scripts, comments and what is quoted give no words', () => {
  assert.equal(
    htmlToText('a<script>if(1<2)x</script><!-- <p>b</p> --><blockquote>c<blockquote>d</blockquote>e</blockquote>f'),
    'af',
  );
});

test('any text between tags comes out with all its letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'å', ' ', '1', '🙂', '.') }), (words) => {
      assert.equal(htmlToText(`<div><b>${words}</b></div>`).replaceAll(/\s/gu, ''), words.replaceAll(/\s/gu, ''));
    }),
  );
});
