import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readChatLine } from './chat-line.ts';

const shapes: readonly [line: string, kind: string, name: string | null, at: string | undefined, text: string][] = [
  ['Elsa: hej', 'plain', 'Elsa', undefined, 'hej'],
  ['Stöd:hej', 'plain', 'Stöd', undefined, 'hej'],
  ['[21:04] Elsa: hej', 'bracket', 'Elsa', '21:04', 'hej'],
  ['[2026-11-02, 21:04:33] Elsa: hej', 'bracket', 'Elsa', '2026-11-02T21:04', 'hej'],
  ['(21:04) Elsa: hej', 'bracket', 'Elsa', '21:04', 'hej'],
  ['[21:04] <Elsa> hej', 'bracket', 'Elsa', '21:04', 'hej'],
  ['21:04 Elsa: hej', 'clock', 'Elsa', '21:04', 'hej'],
  ['21.04 Elsa: hej', 'clock', 'Elsa', '21:04', 'hej'],
  ['2026-11-02 21:04 Elsa: hej', 'dated', 'Elsa', '2026-11-02T21:04', 'hej'],
  ['2026-11-02T21:04:09Z Elsa: hej', 'dated', 'Elsa', '2026-11-02T21:04', 'hej'],
  ['2026-11-02, 21:04 - Elsa: hej', 'dated', 'Elsa', '2026-11-02T21:04', 'hej'],
  ['\u200e[2026-11-02, 21:04:33] Elsa: hej', 'bracket', 'Elsa', '2026-11-02T21:04', 'hej'],
  ['2/11/26, 9:04 PM - Elsa: hej', 'dated', 'Elsa', '21:04', 'hej'],
  ['Elsa (21:04): hej', 'after', 'Elsa', '21:04', 'hej'],
  ['<Elsa> hej', 'angled', 'Elsa', undefined, 'hej'],
  ['2026-11-02, 21:04 - Elsa har anslutit', 'dated', null, '2026-11-02T21:04', 'Elsa har anslutit'],
];

for (const [line, kind, name, at, text] of shapes) {
  test(`"${line}" is a line of kind ${kind}`, () => {
    const read = readChatLine(line);
    assert.deepEqual([read?.kind, read?.name, read?.at, read?.text], [kind, name, at, text]);
  });
}

const ordinary = [
  'haha :)',
  'https://example.org/a',
  'kl 21:04',
  '<3 dig',
  'hon sa "kom hit": jag gick',
  '99:99',
  '',
  ':',
  '12:345 kronor',
  `${'a'.repeat(41)}: hej`,
];

for (const line of ordinary) {
  test(`"${line.slice(0, 30)}" has none of the shapes`, () => assert.equal(readChatLine(line), null));
}
