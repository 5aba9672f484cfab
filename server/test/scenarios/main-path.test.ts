/** The main path as a story, from the words of one conversation to the number of a week. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Reader } from '@varsam/reader';
import type { Counts } from '../../src/cluster/counts/counts.contract.ts';
import type { RecordDetail } from '../../src/organisation/record/record.contract.ts';
import type { Audit } from '../../src/platform/audit/audit.contract.ts';
import { type Application, anApplication, type Organisation } from '../application.ts';
import { aConversation, aReaderThatThrows } from '../conversations.ts';
import { forEachDatabase, onEmbedded } from '../databases.ts';
import { accept, add, confirm, openScreen, reject, reviewAndConfirm, save, send } from '../review-steps.ts';

const told = aConversation()
  .supporter('Hej, vad bra att du skriver. Hur gammal är du?')
  .seeker('jag är 16')
  .supporter('Var bor du?')
  .seeker('i lund')
  .supporter('Har du tankar på att ta ditt liv?')
  .seeker('nej, men jag är ledsen och sover dåligt');

forEachDatabase('from a conversation to a count', (open) => {
  let application: Application;
  let organisation: Organisation;
  before(async () => {
    application = await anApplication(await open());
    organisation = await application.anOrganisation();
  });
  after(() => application.stop());
  const countThisWeek = async () => {
    const [row] = await (await open()).behindTheWall(
      "select coalesce(sum(count), 0)::int as n from cluster.weekly_sum where field = '' and week = '2026-W47'",
    );
    return Number(row?.n);
  };

  test('given a conversation, when the supporter confirms, then the count of the week is one more and the record shows the words behind each value', async () => {
    const before = await countThisWeek();
    const id = await send(organisation.token, told.sent());
    assert.equal(await countThisWeek(), before, 'a conversation is not counted, nor is a reading');

    const screen = await openScreen(organisation.supporter, id);
    assert.equal(screen.reading.values.age, 16);
    for (const [field, evidence] of Object.entries(screen.reading.evidence)) {
      for (const { turn, start, end, quote } of evidence)
        assert.equal(screen.conversation.turns[turn]?.text.slice(start, end), quote, field);
    }
    const saved = await save(organisation.supporter, id, 0, { suicidal_thoughts: accept('no', [{ turn: 5, start: 0, end: 3 }]) });
    application.clock.move({ seconds: 95 });
    const confirmed = await confirm(organisation.supporter, id, saved.body.revision);
    assert.equal(confirmed.status, 200);
    assert.equal(confirmed.body.seconds, 20, 'the time the page was in front, not the time a tab stood open');
    assert.ok(
      !confirmed.body.counted.includes('age') && !confirmed.body.counted.includes('suicidal_thoughts'),
      'local fields are not counted',
    );

    assert.equal(await countThisWeek(), before + 1);
    const record = (await organisation.supporter.get<RecordDetail>(`/api/records/${confirmed.body.recordId}`)).body;
    assert.deepEqual([record.values.age, record.values.suicidal_thoughts, record.week], [16, 'no', '2026-W47']);
    assert.equal(record.words?.quotes.suicidal_thoughts?.[0]?.quote, 'nej');
    const { options } = (await organisation.analyst.get<Counts>('/api/counts?field=county')).body;
    assert.equal(options.find((option) => option.value === 'skane')?.counts.at(-1), null, 'one is too few to show');
  });

  test('given a conversation, when the supporter rejects everything, then it counts as a record in which nothing is stated', async () => {
    const id = await send(organisation.supporter, told.sent());
    const screen = await openScreen(organisation.supporter, id);
    const proposed = Object.keys(screen.reading.values).filter(
      (name) => screen.reading.values[name] !== null && !['channel', 'language'].includes(name),
    );
    const undecidedSafety = Object.keys(screen.reading.possible ?? {});
    const decisions = Object.fromEntries([...proposed, ...undecidedSafety].map((name) => [name, reject]));
    const saved = await save(organisation.supporter, id, 0, decisions);
    const { body } = await confirm(organisation.supporter, id, saved.body.revision, { acceptRemaining: false });
    assert.deepEqual(
      body.kept.filter((name) => !['channel', 'language'].includes(name)),
      [],
    );
  });

  test('given a review that was begun, when the server starts again, then the draft is there as it was saved', async () => {
    const id = await send(organisation.supporter, told.sent());
    await openScreen(organisation.supporter, id);
    await save(organisation.supporter, id, 0, { next_step: add('Hon ringer kuratorn') }, 'En egen sammanfattning.');
    const restarted = await anApplication(await open(), { keyringFile: application.keyringFile, clock: application.clock });
    const screen = await openScreen(restarted.as(organisation.supporter.headers), id);
    assert.deepEqual(
      [screen.review.revision, screen.review.summary, screen.review.decisions.next_step?.value],
      [1, 'En egen sammanfattning.', 'Hon ringer kuratorn'],
    );
    await restarted.stop();
  });

  test('given what people did, then the trail says who read, confirmed and erased, and holds no word of a conversation', async () => {
    const id = await send(organisation.supporter, told.seeker('ett alldeles särskilt ord: gullvivsäng').sent());
    await reviewAndConfirm(organisation.supporter, id, { next_step: add('gullvivsäng') });
    await organisation.coordinator.post(`/api/conversations/${id}/erase`);
    const trail = (await organisation.administrator.get<Audit>('/api/audit')).body;
    assert.equal(trail.isIntact, true);
    assert.deepEqual(
      trail.entries.filter((entry) => entry.subject === id).map((entry) => [entry.action, entry.person]),
      [
        ['conversation.erased', 'coordinator Provföreningen'],
        ['conversation.opened', 'supporter Provföreningen'],
        ['conversation.received', 'supporter Provföreningen'],
      ],
    );
    const rows = await (await open()).behindTheWall('select to_jsonb(a)::text as line from organisation.audit a');
    for (const { line } of rows) assert.doesNotMatch(String(line), /gullviv|ledsen|i lund/);
  });
});

onEmbedded('when a reader fails', (open) => {
  const stories: readonly [string, Reader][] = [
    ['throws', aReaderThatThrows(() => new Error('out of order'))],
    [
      'invents a quote',
      {
        ...aReaderThatThrows(() => new Error()),
        read: (conversation, form) => ({
          id: conversation.id,
          form: { id: form.id, version: form.version },
          reader: { name: 'broken', version: '1' },
          values: { county: 'skane', suicidal_thoughts: 'yes' },
          evidence: { county: [{ turn: 1, start: 0, end: 4, quote: 'lund' }], suicidal_thoughts: [] },
          confidence: {},
          summary: '',
          summaryEvidence: [],
          flags: [],
        }),
      },
    ],
    ['answers with something else', { ...aReaderThatThrows(() => new Error()), read: () => ({ hello: 1 }) as never }],
  ];
  for (const [how, reader] of stories) {
    test(`and ${how}, the person gets an empty form and the whole conversation`, async () => {
      const application = await anApplication(await open(), { reader });
      const organisation = await application.anOrganisation();
      const id = await send(organisation.token, told.sent());
      const screen = await openScreen(organisation.supporter, id);
      assert.ok(Object.values(screen.reading.values).every((value) => value === null));
      assert.equal(screen.conversation.turns.length, 6);
      if (how !== 'invents a quote') assert.deepEqual(screen.reading.flags, ['readerFailed'], 'and is told so');
      const saved = await save(organisation.supporter, id, 0, { county: add('skane', [{ turn: 3, start: 2, end: 6 }]) });
      assert.equal((await confirm(organisation.supporter, id, saved.body.revision)).status, 200, 'and fills it by hand');
      assert.equal(
        application.logLines.some((line) => line.includes('reading.failed')),
        how !== 'invents a quote',
      );
      await application.stop();
    });
  }

  test('and works again, the conversation can be read again', async () => {
    let isBroken = true;
    const broken = aReaderThatThrows(() => new Error('out of order'));
    const { createBuiltInReader } = await import('@varsam/reader');
    const reader: Reader = {
      ...broken,
      read: (conversation, form) => (isBroken ? broken : createBuiltInReader()).read(conversation, form),
    };
    const application = await anApplication(await open(), { reader });
    const organisation = await application.anOrganisation();
    const id = await send(organisation.supporter, told.sent());
    assert.deepEqual((await openScreen(organisation.supporter, id)).reading.flags, ['readerFailed']);
    isBroken = false;
    assert.equal((await organisation.supporter.post(`/api/conversations/${id}/read`)).status, 200);
    assert.equal((await openScreen(organisation.supporter, id)).reading.values.age, 16);
    await application.stop();
  });
});
