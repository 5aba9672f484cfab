import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importChat } from './chat-file.ts';
import type { ImportInput, ImportOutcome } from './outcome.ts';

const turnsOf = (outcome: ImportOutcome) => {
  assert.equal(outcome.outcome, 'conversations');
  return outcome.outcome === 'conversations'
    ? outcome.conversations.flatMap(({ turns }) => turns.map(({ speaker, text }) => `${speaker}: ${text}`))
    : [];
};
const namesOf = (outcome: ImportOutcome) =>
  outcome.outcome === 'whoIsWho' ? outcome.names.map(({ name, turns }) => `${name} ${turns}`) : outcome;
const read = (lines: readonly string[], input: ImportInput = {}) => importChat(lines.join('\n'), input);

test('a chat with words for both parts is read without asking', () => {
  assert.deepEqual(turnsOf(read(['Stöd: hej', 'Besökare: hej', 'Besökare: får jag fråga en sak'])), [
    'supporter: hej',
    'seeker: hej',
    'seeker: får jag fråga en sak',
  ]);
});

test('a line without a name continues the turn before, blank lines inside it included', () => {
  assert.deepEqual(turnsOf(read(['Anonym: hej', 'jag sitter på bussen', '', 'hem alltså', '', 'Stöd: hej'])), [
    'seeker: hej\njag sitter på bussen\n\nhem alltså',
    'supporter: hej',
  ]);
});

test('text may begin on the line below the name', () => {
  assert.deepEqual(turnsOf(read(['Stöd:', 'hej du', 'Gäst:', 'hej'])), ['supporter: hej du', 'seeker: hej']);
});

test('names that could be anybody are asked about, with how many turns each has and how the first begins', () => {
  assert.deepEqual(read(['Elsa: hej', 'mira03: hallå', 'Elsa: berätta']), {
    outcome: 'whoIsWho',
    names: [
      { name: 'Elsa', turns: 2, firstTurn: 'hej' },
      { name: 'mira03', turns: 1, firstTurn: 'hallå' },
    ],
  });
});

test('only the unknown name is asked about when the other is a word for a part', () => {
  assert.deepEqual(namesOf(read(['Volontär: hej', 'mira03: hallå'])), ['mira03 1']);
});

test('"Du" and "Jag" are asked about, and so are two names with the same word', () => {
  assert.deepEqual(namesOf(read(['Du: hej', 'Jag: hallå'])), ['Du 1', 'Jag 1']);
  assert.deepEqual(namesOf(read(['User 1: hello', 'User 2: hi'])), ['User 1 1', 'User 2 1']);
});

test('the answer places the names, also against a word for a part, and leaves out who is ignored', () => {
  const speakers = { Elsa: 'supporter', Anonym: 'supporter', mira03: 'seeker', System: 'ignore' } as const;
  assert.deepEqual(turnsOf(read(['System: öppnat', 'Elsa: hej', 'mira03: hallå', 'Anonym: jag tar över'], { speakers })), [
    'supporter: hej',
    'seeker: hallå',
    'supporter: jag tar över',
  ]);
});

test('when everybody is ignored there are no turns', () => {
  const outcome = read(['Elsa: hej', 'Mira: hej'], { speakers: { Elsa: 'ignore', Mira: 'ignore' } });
  assert.equal(outcome.outcome === 'problems' && outcome.code, 'conversation.noTurns');
});

test('a word and a colon in the middle of a turn is not a new speaker', () => {
  const lines = [
    'Stöd: vad sa hon då',
    'Anonym: hon skrev så här',
    'alltså: kom hit',
    'obs: inte nu',
    'Hon sa: sluta',
    'typ så',
    'Stöd: ok',
  ];
  assert.deepEqual(turnsOf(read(lines)), [
    'supporter: vad sa hon då',
    'seeker: hon skrev så här\nalltså: kom hit\nobs: inte nu\nHon sa: sluta\ntyp så',
    'supporter: ok',
  ]);
});

test('in a chat with times, a name and colon without a time is part of the turn', () => {
  assert.deepEqual(turnsOf(read(['[21:04] Anonym: de skriver så här', 'Noa: kom', '[21:05] Stöd: jag läser'])), [
    'seeker: de skriver så här\nNoa: kom',
    'supporter: jag läser',
  ]);
});

test('shapes may be mixed when the words for the parts are clear', () => {
  assert.deepEqual(turnsOf(read(['Stöd: hej', '[21:05] Anonym: hej', '21:06 Stöd: hur är det'])), [
    'supporter: hej',
    'seeker: hej',
    'supporter: hur är det',
  ]);
});

test('a heading, and what the chat program says itself, is nobody’s until a person has said what it is', () => {
  assert.deepEqual(namesOf(read(['Chatt i går', 'Stöd: hej', 'Gäst: hej'])), ['— 1']);
  const joined = ['2026-11-02, 21:04 - Någon anslöt', '2026-11-02, 21:05 - Gäst: hej', '2026-11-02, 21:06 - Stöd: hej'];
  assert.deepEqual(namesOf(read(joined)), ['— 1']);
  assert.deepEqual(turnsOf(read(joined, { speakers: { '—': 'ignore' } })), ['seeker: hej', 'supporter: hej']);
});

test('the first day in the chat is the day of the conversation, also from a line of its own', () => {
  const dayOf = (outcome: ImportOutcome) => outcome.outcome === 'conversations' && outcome.conversations[0]?.date;
  assert.equal(dayOf(read(['2026-11-02 21:04 Stöd: hej', '2026-11-03 00:01 Gäst: hej'])), '2026-11-02');
  assert.equal(dayOf(read(['2026-11-02', '-----', 'Stöd: hej', 'Gäst: hej'])), '2026-11-02');
  assert.equal(dayOf(read(['2/11/2026, 21:04 - Stöd: hej'], { date: '2026-11-05' })), '2026-11-05');
  assert.equal(dayOf(read(['2026-02-30 21:04 Stöd: hej'])), undefined);
});

test('text without any name is refused for a chat, with the two ways on', () => {
  assert.deepEqual(read(['hej', 'jag vill bara berätta en sak: det är skönt att skriva']), {
    outcome: 'problems',
    code: 'conversation.noTurns',
    problems: [
      { line: 1, code: 'conversation.noTurns', details: { expected: 'nameBeforeText', otherwise: ['call_notes', 'mail'] } },
    ],
  });
});

test('call notes are one supporter turn a paragraph, and a line such as "Ålder: 17" is no speaker', () => {
  const notes = ['Ålder: 17', 'Ort: Lysvik', '', 'Hon ringer från bussen.', '', '', 'Vi pratade om skolan.'];
  assert.deepEqual(turnsOf(read(notes, { channel: 'call_notes' })), [
    'supporter: Ålder: 17\nOrt: Lysvik',
    'supporter: Hon ringer från bussen.',
    'supporter: Vi pratade om skolan.',
  ]);
});

test('a pasted mail is one seeker turn', () => {
  assert.deepEqual(turnsOf(read(['Hej!', '', 'Jag undrar en sak.', 'Hälsningar: K'], { channel: 'mail' })), [
    'seeker: Hej!\n\nJag undrar en sak.\nHälsningar: K',
  ]);
});

test('an exchange of mails with words for both parts keeps its turns', () => {
  assert.deepEqual(turnsOf(read(['Hjälpsökande: Hej!', '', 'Jag undrar.', 'Stöd: Hej!'], { channel: 'mail' })), [
    'seeker: Hej!\n\nJag undrar.',
    'supporter: Hej!',
  ]);
});

test('a name with nothing after it is a turn without text, named by line', () => {
  assert.deepEqual(read(['Stöd: hej', 'Gäst:', 'Stöd: är du kvar']), {
    outcome: 'problems',
    code: 'conversation.turnWithoutText',
    problems: [{ line: 2, code: 'conversation.turnWithoutText' }],
  });
});

test('the first turn over the limit is named, and 2,000 turns are fine', () => {
  const lines = Array.from({ length: 2_000 }, (_, index) => `${index % 2 ? 'Gäst' : 'Stöd'}: hej`);
  assert.equal(turnsOf(read(lines)).length, 2_000);
  assert.deepEqual(read([...lines, 'Stöd: hej']), {
    outcome: 'problems',
    code: 'conversation.tooManyTurns',
    problems: [{ line: 2_001, code: 'conversation.tooManyTurns', details: { limit: 2_000, found: 2_001 } }],
  });
});

test('more than 1 MB of text is refused with the line where it is crossed', () => {
  const outcome = read(['Stöd: hej', `Gäst: ${'å'.repeat(499_990)}`, 'Gäst: mer text här och lite till så att det räcker']);
  assert.deepEqual(outcome.outcome === 'problems' && outcome.problems, [
    { line: 3, code: 'conversation.tooLong', details: { limit: 1_000_000, found: 1_000_030 } },
  ]);
});
