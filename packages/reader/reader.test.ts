import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Form } from '@varsam/forms';
import fc from 'fast-check';
import { aConversation } from './conversation.builder.ts';
import { createBuiltInReader, emptyReading, parseConversation, type Reading, readConversation, verifyReading } from './index.ts';

const form = JSON.parse(readFileSync(new URL('../forms/standard/contact-form.json', import.meta.url), 'utf8')) as Form;

function assertQuotesAreExact(reading: Reading, turns: readonly { text: string }[]): void {
  for (const quotes of Object.values(reading.evidence)) {
    for (const quote of quotes) assert.equal(turns[quote.turn]!.text.slice(quote.start, quote.end), quote.quote);
  }
}

test('every answer has a quote that is exactly the span it names', () => {
  const conversation = aConversation()
    .seeker('hej jag är 15 å bor i Kiruna. en kille på snap hotar att sprida en bild på mig')
    .supporter('Det är inte ditt fel. Har du berättat för någon?')
    .seeker('nä. jag kan inte sova')
    .build();
  const reading = readConversation(conversation, form);
  assertQuotesAreExact(reading, conversation.turns);
  assert.equal(reading.values.age, 15);
  assert.equal(reading.values.county, 'norrbotten');
  assert.deepEqual(reading.values.violence_forms, ['sextortion']);
  assert.deepEqual(reading.values.told_anyone, ['nobody']);
  assert.deepEqual(reading.values.support_given, ['validation']);
  assert.equal(reading.values.suicidal_thoughts, null);
});

test('the same conversation gives the same reading', () => {
  const conversation = aConversation().seeker('min kille slår mig ibland, jag är 19').build();
  assert.deepEqual(readConversation(conversation, form), readConversation(conversation, form));
});

test('any text at all gives a reading with exact quotes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 120 }), { maxLength: 6 }), (texts) => {
      const turns = texts.map((text, i) => ({ speaker: i % 2 === 0 ? ('seeker' as const) : ('supporter' as const), text }));
      assertQuotesAreExact(readConversation({ id: 'x', language: 'sv', channel: 'chat', turns }, form), turns);
    }),
    { numRuns: 60 },
  );
});

test('an empty conversation fills nothing but metadata, and says so', () => {
  const reading = readConversation(aConversation().seeker('').build(), form);
  assert.deepEqual(reading.flags, ['empty']);
  assert.deepEqual(
    Object.entries(reading.values)
      .filter(([, value]) => value !== null)
      .map(([name]) => name),
    ['channel', 'language'],
  );
});

test('another language fills nothing but metadata, and says so', () => {
  const reading = readConversation(aConversation().speaking('so').seeker('waan rabaa inaan la hadlo qof').build(), form);
  assert.deepEqual(reading.flags, ['otherLanguage']);
  assert.equal(reading.values.language, 'other');
  assert.equal(reading.values.need, null);
});

test('emoji, right-to-left text and control characters are read without a fault', () => {
  for (const text of ['😢😢😢', '\u202eabc', '\u0000\u0007 jag', 'مرحبا'])
    assert.ok(readConversation(aConversation().seeker(text).build(), form));
});

test('a text of 200 kB made to match everywhere is read in linear time', () => {
  for (const piece of [
    'om han inte betalar skickar han bilden ',
    'jag vill inte leva ',
    'a',
    'hotar ',
    'jag är 15 år på snap ',
    '((((',
  ]) {
    const half = Math.ceil(100_000 / piece.length);
    const small = timeOf(piece.repeat(half));
    const large = timeOf(piece.repeat(2 * half));
    assert.ok(large < 8 * small + 400, `${piece}: ${Math.round(small)} ms, twice as long ${Math.round(large)} ms`);
  }
});

function timeOf(text: string): number {
  const start = process.cpuUsage();
  readConversation(aConversation().seeker(text).build(), form);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}

test('a form with 200 fields, duplicate options and labels in one language is read', () => {
  const fields = Array.from({ length: 200 }, (_, i) => ({
    name: `field_${i}`,
    type: 'select_one' as const,
    label: { sv: `Fråga ${i}` },
    options: [
      { value: 'a', label: { sv: 'Ja' } },
      { value: 'a', label: { sv: 'Ja' } },
    ],
  }));
  const reading = readConversation(aConversation().seeker('ja det stämmer').build(), {
    id: 'big',
    version: 1,
    languages: ['sv'],
    fields,
  });
  assert.equal(Object.keys(reading.values).length, 200);
});

test('a foreign reading loses answers whose quote is not the span, whose value is no option, or whose yes nobody said', () => {
  const conversation = aConversation().seeker('jag är 15').supporter('tänker du på att dö?').build();
  const empty = emptyReading(conversation, form, { name: 'foreign', version: '1' }, []);
  const verified = verifyReading(
    {
      ...empty,
      values: { ...empty.values, age: 15, gender: 'girl', county: 'skane', suicidal_thoughts: 'yes' },
      evidence: {
        ...empty.evidence,
        age: [{ turn: 0, start: 7, end: 9, quote: '15' }],
        gender: [{ turn: 0, start: 0, end: 3, quote: 'jag' }],
        county: [{ turn: 0, start: 0, end: 3, quote: 'Lund' }],
        suicidal_thoughts: [{ turn: 1, start: 0, end: 6, quote: 'tänker' }],
      },
      confidence: { age: 2 },
    },
    conversation,
    form,
  );
  assert.equal(verified.values.age, 15);
  assert.equal(verified.confidence.age, 1);
  assert.equal(verified.values.gender, null);
  assert.equal(verified.values.county, null);
  assert.equal(verified.values.suicidal_thoughts, null);
  assert.equal(verified.abstained?.suicidal_thoughts, 'unclear');
});

test('a summary sentence rests on turns, and says nothing when nothing was read', () => {
  const told = readConversation(aConversation().seeker('mitt ex slår mig, jag är 20 och bor i Lund').build(), form);
  assert.ok(told.summary.length > 0);
  assert.ok(told.summaryEvidence.every((turns) => turns.length > 0));
  assert.equal(readConversation(aConversation().seeker('hej är det här badhuset').build(), form).summary, '');
});

test('the reader behind the interface reads the same', () => {
  const conversation = aConversation().seeker('jag är 15').build();
  assert.deepEqual(createBuiltInReader().read(conversation, form), readConversation(conversation, form));
});

test('a conversation is refused by turn number and rule, without a word of it', () => {
  const parsed = parseConversation({ id: 'a', turns: [{ speaker: 'seeker', text: 'hemligt' }, { speaker: 'seeker' }] });
  assert.deepEqual(parsed, { ok: false, code: 'conversation.turnWithoutText', details: { turn: 1 } });
  const codes = [
    null,
    {},
    { id: 'a' },
    { id: 'a', turns: [{ speaker: 'robot', text: '' }] },
    { id: 'a', turns: Array.from({ length: 2_001 }, () => ({})) },
    { id: 'a', turns: [], date: 'i går' },
    { id: 'a', turns: [{ speaker: 'seeker', text: 'å'.repeat(500_001) }] },
  ].map((json) => {
    const result = parseConversation(json);
    return result.ok ? 'ok' : result.code;
  });
  assert.deepEqual(codes, [
    'conversation.notAnObject',
    'conversation.withoutId',
    'conversation.withoutTurns',
    'conversation.unknownSpeaker',
    'conversation.tooManyTurns',
    'conversation.badDate',
    'conversation.tooLong',
  ]);
});

test('a conversation without channel is a chat, and its language is detected', () => {
  const parsed = parseConversation({
    id: 7,
    extra: true,
    turns: [{ speaker: 'seeker', text: 'hi i just want to talk to someone about it' }],
  });
  assert.ok(parsed.ok);
  assert.deepEqual([parsed.conversation.id, parsed.conversation.channel, parsed.conversation.language], ['7', 'chat', 'en']);
});
