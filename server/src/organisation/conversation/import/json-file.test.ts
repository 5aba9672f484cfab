import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importJson, importJsonLines } from './json-file.ts';

const one = (id: string, extra: object = {}) => JSON.stringify({ id, turns: [{ speaker: 'seeker', text: 'hej' }], ...extra });

test('each line is a conversation, blank lines are passed over, unknown keys are left behind', () => {
  const outcome = importJsonLines(
    `${one('a', { language: 'sv', channel: 'mail', date: '2026-11-02', mood: 1 })}\n\n${one('b')}\n`,
    { language: 'en', date: '2026-01-01' },
  );
  assert.deepEqual(outcome, {
    outcome: 'conversations',
    conversations: [
      { externalId: 'a', language: 'sv', channel: 'mail', date: '2026-11-02', turns: [{ speaker: 'seeker', text: 'hej' }] },
      { externalId: 'b', language: 'en', channel: 'chat', date: '2026-01-01', turns: [{ speaker: 'seeker', text: 'hej' }] },
    ],
  });
});

test('one bad line and nothing is kept: every problem is listed by line and field', () => {
  const bad = JSON.stringify({
    id: 'c',
    date: '2026-13-01',
    turns: [{ speaker: 'mamma', text: 'x' }, { speaker: 'seeker' }, { speaker: 'seeker', text: ' ' }],
  });
  assert.deepEqual(importJsonLines(`${one('a')}\n{"id":\n${bad}\n${one('a')}\n[]`, {}), {
    outcome: 'problems',
    code: 'conversation.badLine',
    problems: [
      { line: 2, code: 'conversation.badLine', details: { expected: 'json' } },
      { line: 3, field: 'date', code: 'conversation.badLine' },
      { line: 3, field: 'turns[0].speaker', code: 'conversation.unknownSpeaker' },
      { line: 3, field: 'turns[1].text', code: 'conversation.turnWithoutText' },
      { line: 4, field: 'id', code: 'conversation.badLine', details: { sameAsLine: 1 } },
      { line: 5, code: 'conversation.badLine', details: { expected: 'conversation' } },
    ],
  });
});

test('a turn of nothing but spaces is a turn without text', () => {
  const outcome = importJsonLines('{"turns":[{"speaker":"seeker","text":" \\u0007 "}]}', {});
  assert.deepEqual(outcome.outcome === 'problems' && outcome.problems, [
    { line: 1, field: 'turns[0].text', code: 'conversation.turnWithoutText' },
  ]);
});

test('at most 50 problems are listed, and the last says how many more there are', () => {
  const outcome = importJsonLines(Array.from({ length: 70 }, () => '{').join('\n'), {});
  assert.ok(outcome.outcome === 'problems');
  assert.equal(outcome.problems.length, 50);
  assert.deepEqual(outcome.problems.at(-1)?.details, { expected: 'json', more: 20 });
});

test('200 conversations are read, 201 are refused with the line of the first too many', () => {
  const lines = Array.from({ length: 201 }, (_, index) => one(`c${index}`));
  assert.equal(importJsonLines(lines.slice(1).join('\n'), {}).outcome, 'conversations');
  assert.deepEqual(importJsonLines(lines.join('\n'), {}), {
    outcome: 'problems',
    code: 'conversation.tooManyConversations',
    problems: [{ line: 201, code: 'conversation.tooManyConversations', details: { limit: 200, found: 201 } }],
  });
});

test('a .json file holds one conversation or a list, laid out as one likes, or one a line after all', () => {
  const countIn = (text: string) => {
    const outcome = importJson(text, {});
    return outcome.outcome === 'conversations' ? outcome.conversations.length : outcome;
  };
  assert.equal(countIn(JSON.stringify(JSON.parse(one('a')), null, 2)), 1);
  assert.equal(countIn(`[${one('a')},\n${one('b')}]`), 2);
  assert.equal(countIn(`${one('a')}\n${one('b')}`), 2);
});

test('in a laid out .json file a problem names the line of its turn', () => {
  const text = '[\n {"id": "a", "turns": [\n  {"speaker": "seeker", "text": "hej"},\n  {"speaker": "vem", "text": "hej"}\n ]}\n]';
  assert.deepEqual(importJson(text, {}), {
    outcome: 'problems',
    code: 'conversation.unknownSpeaker',
    problems: [{ line: 4, field: 'turns[1].speaker', code: 'conversation.unknownSpeaker' }],
  });
});

test('no problem repeats a word of the file', () => {
  const outcomes = [
    importJsonLines('{"id": hemlis}', {}),
    importJson('{\n"id": "hemlis"\n"turns": []', {}),
    importJsonLines('{"id":"a","language":"hemlis-hemlis","turns":[{"speaker":"hemlis","text":1}]}', {}),
  ];
  for (const outcome of outcomes) {
    assert.equal(outcome.outcome, 'problems');
    assert.doesNotMatch(JSON.stringify(outcome), /hemlis/u);
  }
});

test('an empty list of turns, or none, is a conversation without turns', () => {
  for (const text of ['{"turns":[]}', '{"id":"a"}']) {
    const outcome = importJsonLines(text, {});
    assert.equal(outcome.outcome === 'problems' && outcome.code, 'conversation.noTurns');
  }
});
