import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importTable, isTable } from './csv-file.ts';

const read = (lines: readonly string[]) => {
  const outcome = importTable(lines.join('\n'), {});
  return outcome.outcome === 'conversations' ? outcome.conversations : outcome;
};

test('columns are found by heading in either language, with comma, semicolon or tab', () => {
  const expected = [
    { channel: 'chat', date: '2026-11-02', turns: [{ speaker: 'supporter', text: 'hej', at: '2026-11-02T21:04' }] },
  ];
  assert.deepEqual(read(['time,speaker,text', '2026-11-02 21:04,Supporter,hej']), expected);
  assert.deepEqual(read(['Avsändare;Tid;Meddelande', 'Stöd;2026-11-02 21:04;hej']), expected);
  assert.deepEqual(read(['"From"\t"Message"\t"Timestamp"', 'Volunteer\thej\t2026-11-02T21:04:11Z']), expected);
  assert.deepEqual(read(['sep=;', 'Talare;Text;Tid', 'Jour;hej;2026-11-02 21:04']), expected);
});

test('a quoted cell keeps its commas, quotation marks and lines', () => {
  assert.deepEqual(read(['speaker,text', 'Gäst,"hon sa ""kom"",', 'sen gick hon"']), [
    { channel: 'chat', turns: [{ speaker: 'seeker', text: 'hon sa "kom",\nsen gick hon' }] },
  ]);
});

test('a column for the conversation makes several, also when their rows are mixed', () => {
  const rows = ['samtal,talare,text', 'a,Gäst,hej', 'b,Gäst,hallå', 'a,Stöd,hej du'];
  assert.deepEqual(read(rows), [
    {
      externalId: 'a',
      channel: 'chat',
      turns: [
        { speaker: 'seeker', text: 'hej' },
        { speaker: 'supporter', text: 'hej du' },
      ],
    },
    { externalId: 'b', channel: 'chat', turns: [{ speaker: 'seeker', text: 'hallå' }] },
  ]);
});

test('an id that is different on every row numbers the messages, not the conversations', () => {
  const conversations = read(['id,talare,text', '1,Gäst,hej', '2,Stöd,hej']);
  assert.ok(Array.isArray(conversations));
  assert.deepEqual(
    conversations.map(({ externalId, turns }) => [externalId, turns.length]),
    [[undefined, 2]],
  );
});

test('problems name the line of the file, also below cells of several lines and blank lines', () => {
  const rows = ['talare,text', 'Gäst,"rad', 'två', 'tre"', '', 'Gäst,', ',hej', '"Stöd', '",hej'];
  assert.deepEqual(read(rows), {
    outcome: 'problems',
    code: 'conversation.turnWithoutText',
    problems: [
      { line: 6, field: 'text', code: 'conversation.turnWithoutText' },
      { line: 7, field: 'speaker', code: 'conversation.unknownSpeaker' },
    ],
  });
});

test('a quotation mark that is never closed is named by the line of its row', () => {
  assert.deepEqual(read(['talare,text', 'Gäst,hej', 'Gäst,"hemlis', 'mer', 'mer']), {
    outcome: 'problems',
    code: 'conversation.badLine',
    problems: [{ line: 3, code: 'conversation.badLine', details: { expected: 'closedQuote' } }],
  });
});

test('names in a table are asked about once for the whole file', () => {
  assert.deepEqual(read(['samtal,talare,text', 'a,Elsa,hej', 'a,Gäst,hej', 'b,Elsa,hallå']), {
    outcome: 'whoIsWho',
    names: [{ name: 'Elsa', turns: 2, firstTurn: 'hej' }],
  });
});

test('a table without headings for who and what is refused with the columns it needs', () => {
  assert.deepEqual(read(['datum,ort', '2026-11-02,Lysvik']), {
    outcome: 'problems',
    code: 'conversation.unknownFormat',
    problems: [{ line: 1, code: 'conversation.unknownFormat', details: { expectedColumns: ['speaker', 'text'] } }],
  });
  assert.equal(isTable('Stöd: hej, hur är det\nGäst: hej'), false);
});
