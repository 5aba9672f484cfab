import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { newConversationSchema } from '../conversation.contract.ts';
import { importConversations } from './import-conversations.ts';
import type { ImportInput, ImportOutcome } from './outcome.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const codeOf = (outcome: ImportOutcome) => (outcome.outcome === 'problems' ? outcome.code : outcome.outcome);
const turnsOf = (outcome: ImportOutcome) =>
  outcome.outcome === 'conversations' ? outcome.conversations.flatMap(({ turns }) => turns) : [];
const jsonLine = '{"id":"a","turns":[{"speaker":"seeker","text":"hej"}]}';

test('pasted text is known by what it holds', async () => {
  const pasted = [
    jsonLine,
    `[\n${jsonLine}]`,
    'Stöd: hej',
    '[21:04] Stöd: hej',
    'Talare\tText\nStöd\thej',
    'From: a@example.org\nMessage-ID: <1@example.org>\nDate: x\n\nhej',
  ];
  for (const text of pasted) assert.equal(turnsOf(await importConversations({ text })).length, 1, text);
});

test('a file is known by its name, and a text file by what it holds', async () => {
  assert.equal(codeOf(await importConversations({ fileName: 'a.jsonl', text: 'Stöd: hej' })), 'conversation.badLine');
  assert.equal(codeOf(await importConversations({ fileName: 'A.CSV', text: 'Stöd: hej' })), 'conversation.unknownFormat');
  assert.equal(codeOf(await importConversations({ fileName: 'chatt.txt', text: jsonLine })), 'conversations');
  assert.equal(codeOf(await importConversations({ fileName: 'chatt', text: 'Stöd: hej' })), 'conversations');
});

test('files of other kinds are refused with what may be chosen, whatever they are called', async () => {
  for (const input of [
    { fileName: 'samtal.docx', bytes: bytes('x') },
    { fileName: 'samtal.txt', bytes: bytes('PK\u0003\u0004...') },
    { bytes: bytes('%PDF-1.7') },
  ]) {
    const outcome = await importConversations(input);
    assert.equal(codeOf(outcome), 'conversation.unknownFormat');
    assert.ok(outcome.outcome === 'problems' && Array.isArray(outcome.problems[0]?.details?.accepted));
  }
});

test('nothing at all is a conversation without turns', async () => {
  for (const input of [
    {},
    { text: ' \n ' },
    { fileName: 'a.csv', text: '' },
    { fileName: 'a.eml', bytes: bytes('') },
    { bytes: new Uint8Array() },
  ]) {
    assert.equal(codeOf(await importConversations(input)), 'conversation.noTurns');
  }
});

test('control characters go, tabs and lines stay, and lines may end as in Windows', async () => {
  const outcome = await importConversations({ text: 'Stöd: he\u0000j\u0007\r\nGäst: a\tb\r\nc\u009f' });
  assert.deepEqual(
    turnsOf(outcome).map(({ text }) => text),
    ['hej', 'a\tb\nc'],
  );
});

test('Windows line ends in a table keep the line numbers right', async () => {
  const outcome = await importConversations({ fileName: 'a.csv', bytes: bytes('talare;text\r\nGäst;"a\r\nb"\r\nGäst;\r\n') });
  assert.deepEqual(outcome.outcome === 'problems' && outcome.problems, [
    { line: 4, field: 'text', code: 'conversation.turnWithoutText' },
  ]);
});

const anyFile = fc.constantFrom(undefined, 'a.txt', 'a.json', 'a.jsonl', 'a.csv', 'a.eml', 'a.pdf');
const chunk = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(
    'Stöd: ',
    '\n',
    '\r\n',
    '[21:04] ',
    '2026-11-02 21:04 ',
    '<Elsa> ',
    '{"id":"a","turns":[',
    '{"speaker":"seeker","text":"',
    '"}',
    ']}',
    'talare;text\n',
    '"',
    ';',
    'From: a\n',
    '\n\n',
    '-----',
    '> ',
  ),
);
const anyText = fc.array(chunk, { maxLength: 25 }).map((chunks) => chunks.join(''));
const anyChannel = fc.constantFrom(undefined, 'chat', 'mail', 'call_notes');

test('any text, under any name, ends in an outcome, and what comes out fits the contract', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, anyText, anyChannel, fc.boolean(), async (fileName, text, channel, asBytes) => {
      const input: ImportInput = { fileName, channel, ...(asBytes ? { bytes: bytes(text) } : { text }) };
      const outcome = await importConversations(input);
      if (outcome.outcome === 'conversations')
        for (const conversation of outcome.conversations) newConversationSchema.parse(conversation);
      if (outcome.outcome === 'problems') assert.ok(outcome.problems.length > 0 && outcome.problems.length <= 50);
      if (outcome.outcome === 'whoIsWho') assert.ok(outcome.names.length > 0);
    }),
    { numRuns: 400 },
  );
});

test('any bytes, under any name, end in an outcome', async () => {
  await fc.assert(
    fc.asyncProperty(anyFile, fc.uint8Array({ maxLength: 300 }), async (fileName, content) => {
      assert.ok(await importConversations({ fileName, bytes: content }));
    }),
  );
});

/** What a turn must still hold: everything but control characters and the space around it. */
const kept = (text: string) =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '')
    .trim();
const turnText = fc.string({ unit: 'grapheme', maxLength: 80 }).filter((text) => kept(text) !== '');

test('no character of a turn is lost in the exchange format, apart from control characters', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.string({ unit: 'binary', maxLength: 80 }).filter((text) => kept(text) !== '' && text.isWellFormed()),
        { minLength: 1 },
      ),
      async (texts) => {
        const outcome = await importConversations({
          fileName: 'a.jsonl',
          text: JSON.stringify({ turns: texts.map((text) => ({ speaker: 'seeker', text })) }),
        });
        assert.deepEqual(
          turnsOf(outcome).map(({ text }) => kept(text)),
          texts.map(kept),
        );
      },
    ),
  );
});

test('no character of a turn is lost in a table', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(turnText, { minLength: 1 }), async (texts) => {
      const rows = texts.map((text) => `Gäst,"${text.replaceAll('"', '""')}"`);
      const outcome = await importConversations({ fileName: 'a.csv', text: ['talare,text', ...rows].join('\n') });
      assert.deepEqual(
        turnsOf(outcome).map(({ text }) => kept(text)),
        texts.map(kept),
      );
    }),
  );
});

test('no character of a turn is lost in a chat, whatever people write in it', async () => {
  const line = fc
    .oneof(
      turnText,
      fc.constantFrom('alltså: jag', 'https://example.org', '21:04 kom hon', ':)', '<3', '- 1', '[hej]', 'kl: 3', '{"a":1}'),
    )
    .map((text) => kept(text).replaceAll('\n', ' '));
  await fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.tuple(
          fc.constantFrom('Stöd', 'Gäst'),
          line.filter((text) => text !== ''),
        ),
        { minLength: 1 },
      ),
      async (turns) => {
        const outcome = await importConversations({
          fileName: 'a.txt',
          text: turns.map(([name, text]) => `[21:04] ${name}: ${text}`).join('\n'),
        });
        assert.deepEqual(
          turnsOf(outcome).map(({ text }) => kept(text)),
          turns.map(([, text]) => kept(text)),
        );
      },
    ),
  );
});

const hostile: readonly [title: string, make: (length: number) => ImportInput][] = [
  ['one line of spaces', (length) => ({ text: `Stöd: a${' '.repeat(length)}b` })],
  ['one line of colons', (length) => ({ text: `Stöd: ${':'.repeat(length)}` })],
  ['one line of digits and colons', (length) => ({ text: `Stöd: x\n${'1:'.repeat(length / 2)}` })],
  ['nothing but line feeds', (length) => ({ text: `Stöd: a${'\n'.repeat(length)}` })],
  ['open brackets', (length) => ({ text: `Stöd: a\n${'['.repeat(length)}` })],
  ['a table of quotation marks', (length) => ({ fileName: 'a.csv', text: `talare,text\nGäst,"${'""'.repeat(length / 2)}"` })],
  [
    'a mail of open tags',
    (length) => ({ fileName: 'a.eml', bytes: bytes(`Content-Type: text/html\r\n\r\nx${'<a '.repeat(length / 3)}`) }),
  ],
  [
    'a mail of comments',
    (length) => ({ fileName: 'a.eml', bytes: bytes(`Content-Type: text/html\r\n\r\nx${'<!--'.repeat(length / 4)}`) }),
  ],
  ['broken JSON in one line', (length) => ({ fileName: 'a.json', text: `{"a":"${'\\"'.repeat(length / 2)}` })],
];

// Growth, not speed: eight times the text may take eight times as long, and never the 64 times that backtracking takes.
for (const [title, make] of hostile) {
  test(`time grows no faster than the text: ${title}`, async () => {
    const small = await leastMilliseconds(make(120_000));
    const large = await leastMilliseconds(make(960_000));
    assert.ok(large < 60 || large < small * 30, `${small.toFixed(1)} ms became ${large.toFixed(1)} ms`);
  });
}

async function leastMilliseconds(input: ImportInput): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    await importConversations(input);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}
