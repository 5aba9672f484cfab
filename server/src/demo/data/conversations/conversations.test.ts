import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newConversationSchema } from '../../../organisation/conversation/conversation.contract.ts';
import { type DemoConversation, demoConversations } from './index.ts';

const textOf = ({ turns }: DemoConversation) => turns.map(({ text }) => text).join('\n');
const find = (externalId: string) => demoConversations.find((one) => one.externalId === externalId)!;

test('there are 17 in Swedish and 8 in English: mostly chats, some mails and call notes', () => {
  const count = (matches: (one: DemoConversation) => boolean) => demoConversations.filter(matches).length;
  assert.equal(
    count(({ language }) => language === 'sv'),
    17,
  );
  assert.equal(
    count(({ language }) => language === 'en'),
    8,
  );
  assert.ok(count(({ channel }) => channel === 'chat') >= 17);
  for (const channel of ['mail', 'call_notes']) assert.ok(count((one) => one.channel === channel) >= 2);
});

test('each fits the contract, has its own id, and came within the last four days', () => {
  assert.equal(new Set(demoConversations.map(({ externalId }) => externalId)).size, demoConversations.length);
  for (const { hoursAgo, ...conversation } of demoConversations) {
    newConversationSchema.parse(conversation);
    assert.ok(hoursAgo > 0 && hoursAgo < 96);
  }
});

test('conversations have 4 to 34 turns, and one has 60', () => {
  const lengths = demoConversations.map(({ turns }) => turns.length).toSorted((one, other) => one - other);
  assert.equal(lengths.pop(), 60);
  assert.ok((lengths[0] ?? 0) >= 4 && (lengths.at(-1) ?? 0) <= 34, lengths.join(' '));
});

test('call notes are written by the supporter; in all others both speak', () => {
  for (const { channel, turns } of demoConversations)
    assert.equal(
      turns.some(({ speaker }) => speaker === 'seeker'),
      channel !== 'call_notes',
    );
});

test('no sentence of a supporter comes twice', () => {
  const seen = new Map<string, string>();
  for (const { externalId, turns } of demoConversations) {
    for (const { text } of turns.filter(({ speaker }) => speaker === 'supporter')) {
      for (const sentence of text
        .split(/[.!?\n]/u)
        .map((part) => part.trim().toLowerCase())
        .filter((part) => part !== '')) {
        assert.equal(seen.get(sentence), undefined, `${externalId} repeats: ${sentence}`);
        seen.set(sentence, externalId);
      }
    }
  }
});

// Circumstances, feelings and help; never what was done to a body.
const graphic = [
  'naken',
  'nude',
  'naked',
  'våldt',
  'rape',
  'porr',
  'porn',
  'samlag',
  'onan',
  'penis',
  'snopp',
  'snippa',
  'slida',
  'bröst',
  'breast',
  'trosa',
  'underkläd',
  'underwear',
  'blod',
  'blood',
  'kniv',
  'knife',
  'överdos',
  'overdose',
  'tablett',
  'pills',
  'hängde',
  'rakblad',
  'duschen',
  'bikini',
];

test('nothing is graphic', () => {
  for (const conversation of demoConversations) {
    const text = textOf(conversation).toLowerCase();
    for (const word of graphic) assert.equal(text.includes(word), false, `${conversation.externalId}: ${word}`);
  }
});

const publicNumbers = ['112', '114 14', '1177', '116 111'];

test('only public help numbers are written as telephone numbers, and there is no address of any kind', () => {
  for (const conversation of demoConversations) {
    let text = textOf(conversation);
    assert.doesNotMatch(text, /@|https?:|www\.|\+46/u);
    for (const number of publicNumbers.toSorted((one, other) => other.length - one.length)) text = text.replaceAll(number, '');
    for (const [digits] of text.matchAll(/\d[\d -]*\d/gu))
      assert.ok(digits.replaceAll(/\D/gu, '').length <= 4, `${conversation.externalId}: ${digits}`);
  }
});

test('one speaks of suicide in own words and is met calmly, with 112 and somebody in the house', () => {
  const { turns } = find('demo-sv-04');
  assert.ok(turns.some(({ speaker, text }) => speaker === 'seeker' && text.includes('tänker på att ta mitt liv')));
  assert.ok(turns.some(({ speaker, text }) => speaker === 'supporter' && text.includes('112')));
});

test('the product has something to show: a correction, a late answer, a denial, and suggestions declined', () => {
  assert.match(textOf(find('demo-sv-01')), /nej förresten jag är 16/u);
  assert.match(textOf(find('demo-sv-08')), /jag e 14 om du undrade/u);
  assert.match(textOf(find('demo-sv-08')), /nej inga bilder/u);
  assert.match(textOf(find('demo-en-08')), /no thanks to all of those/u);
  assert.match(textOf(find('demo-sv-06')), /nej inget av det/u);
});
