import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutSegments, findHits, snapToWords } from './segments.ts';

const text = 'nej förresten jag är 16, fyller 17';

test('the segments always rebuild the text', () => {
  const marks = [
    { start: 0, end: 23, field: 'age' },
    { start: 14, end: 30, field: 'gender' },
    { start: 21, end: 23, field: null },
  ];
  const segments = cutSegments(text, marks);
  assert.equal(segments.map((segment) => segment.text).join(''), text);
  const overlap = segments.find((segment) => segment.start === 14);
  assert.deepEqual(overlap?.fields, ['age', 'gender']);
  assert.equal(segments.find((segment) => segment.start === 21)?.isHit, true);
});

test('a mark that points outside the text is left out', () => {
  assert.deepEqual(cutSegments('hej', [{ start: 1, end: 9, field: 'age' }]), [
    { text: 'hej', start: 0, fields: [], isHit: false },
  ]);
});

test('search finds every place without regard to capitals', () => {
  assert.deepEqual(findHits(['Pappa sa', 'min pappa och pappa'], 'PAPPA'), [
    { turn: 0, start: 0, end: 5 },
    { turn: 1, start: 4, end: 9 },
    { turn: 1, start: 14, end: 19 },
  ]);
  assert.deepEqual(findHits(['hej'], 'h'), []);
});

test('half a marked word becomes the whole word, and blank space is left out', () => {
  const snapped = snapToWords(text, { start: 6, end: 19 });
  assert.equal(snapped && text.slice(snapped.start, snapped.end), 'förresten jag är');
  assert.equal(snapToWords(text, { start: 3, end: 4 }), null);
});
