import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Application, anApplication, aStandingClock, type Organisation } from '../../../test/application.ts';
import { aReaderThat } from '../../../test/conversations.ts';
import { forEachDatabase } from '../../../test/databases.ts';
import { accept, add, change, confirm, openScreen, reviewAndConfirm, save, send } from '../../../test/review-steps.ts';
import type { Counts } from '../../cluster/counts/counts.contract.ts';
import { eraseDueEverywhere } from '../conversation/index.ts';
import type { RecordDetail } from './record.contract.ts';

forEachDatabase('confirming', (open) => {
  let application: Application;
  let organisation: Organisation;
  const clock = aStandingClock();
  before(async () => {
    const reader = aReaderThat({
      values: { county: 'skane', age: 16, platform: ['snapchat'], next_step: 'Hon ringer skolan' },
      possible: { suicidal_thoughts: 'no' },
      summary: 'Den hjälpsökande bor i Lund.',
    });
    application = await anApplication(await open(), { reader, clock });
    organisation = await application.anOrganisation();
  });
  after(() => application.stop());
  const sumsOf = async () =>
    (
      await (
        await open()
      ).behindTheWall('select field, value, sum(count)::int as n from cluster.weekly_sum group by 1, 2 order by 1, 2')
    ).map((row) => `${row.field}=${row.value}: ${row.n}`);
  const recordsOf = async (id: string) =>
    (await (await open()).behindTheWall('select id from organisation.record where conversation_id = $1', [id])).length;
  const detailOf = async (recordId: string, person = organisation.supporter) =>
    (await person.get<RecordDetail>(`/api/records/${recordId}`)).body;
  const stateOf = async (id: string) =>
    (await (await open()).behindTheWall('select state, erase_at from organisation.conversation where id = $1', [id]))[0];

  const eraseAtOf = async (id: string) => ((await stateOf(id)) as { erase_at: Date }).erase_at.toISOString();

  test('an undecided safety field stops it, whatever else is accepted, and nothing is saved', async () => {
    const id = await send(organisation.supporter);
    await openScreen(organisation.supporter, id);
    const before = await sumsOf();
    const refused = await confirm(organisation.supporter, id, 0);
    assert.deepEqual(
      [refused.status, refused.body.error.code, refused.body.error.details],
      [422, 'review.undecidedSafety', { fields: ['suicidal_thoughts'] }],
    );
    assert.deepEqual([await recordsOf(id), await sumsOf()], [0, before]);
  });

  test('twice makes one record and counts once', async () => {
    const id = await send(organisation.supporter);
    const first = await reviewAndConfirm(organisation.supporter, id);
    const sums = await sumsOf();
    for (const revision of [0, 1, 7])
      assert.equal((await confirm(organisation.supporter, id, revision)).body.recordId, first.recordId);
    assert.deepEqual([await recordsOf(id), await sumsOf()], [1, sums]);
  });

  test('six times at the same moment makes one record and counts once', async () => {
    const id = await send(organisation.supporter);
    await openScreen(organisation.supporter, id);
    const { body } = await save(organisation.supporter, id, 0, { suicidal_thoughts: add('no') });
    const cell = async () => Number((await sumsOf()).find((line) => line.startsWith('county=skane'))?.split(': ')[1] ?? 0);
    const before = await cell();
    const answers = await Promise.all(Array.from({ length: 6 }, () => confirm(organisation.supporter, id, body.revision)));
    assert.deepEqual([...new Set(answers.map((answer) => answer.status))], [200]);
    assert.deepEqual(
      [new Set(answers.map((answer) => answer.body.recordId)).size, await recordsOf(id), await cell()],
      [1, 1, before + 1],
    );
  });

  test('two organisations confirming the same answers at the same moment are both counted', async () => {
    const other = await application.anOrganisation('Björken');
    const cell = async () => Number((await sumsOf()).find((line) => line.startsWith('=:'))?.split(': ')[1] ?? 0);
    const before = await cell();
    const work = [organisation, other].flatMap((one) =>
      Array.from({ length: 4 }, async () => reviewAndConfirm(one.supporter, await send(one.supporter))),
    );
    await Promise.all(work);
    assert.equal(await cell(), before + 8);
  });

  test('two reviewers do not overwrite each other: the second is told, and what she wrote is still hers to send', async () => {
    const id = await send(organisation.supporter);
    await openScreen(organisation.supporter, id);
    await openScreen(organisation.coordinator, id);
    assert.equal((await save(organisation.supporter, id, 0, { county: accept('skane') })).status, 200);
    const late = await save(organisation.coordinator, id, 0, { county: change('uppsala') });
    assert.deepEqual(
      [late.status, late.body.error?.code, late.body.error?.details],
      [409, 'review.changedElsewhere', { revision: 1 }],
    );
    assert.equal((await confirm(organisation.coordinator, id, 0)).status, 409);
    assert.equal((await openScreen(organisation.coordinator, id)).review.decisions.county?.value, 'skane');
    const again = await save(organisation.coordinator, id, 1, { age: change(17) });
    assert.equal(again.body.revision, 2);
    assert.deepEqual(
      Object.keys((await openScreen(organisation.supporter, id)).review.decisions),
      ['county', 'age'],
      'both decisions stand',
    );
  });

  test('of ten saves of the same revision at once, one is taken', async () => {
    const id = await send(organisation.supporter);
    await openScreen(organisation.supporter, id);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) => save(organisation.supporter, id, 0, { age: change(10 + n) })),
    );
    assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, ...Array.from({ length: 9 }, () => 409)]);
  });

  test('after confirming nothing can be changed any more', async () => {
    const id = await send(organisation.supporter);
    await reviewAndConfirm(organisation.supporter, id);
    const late = await save(organisation.supporter, id, 1, { age: change(17) });
    assert.deepEqual([late.status, late.body.error?.code], [409, 'review.alreadyConfirmed']);
  });

  test('the record holds codes, numbers and days; the words stand beside it only until they are erased', async () => {
    const id = await send(organisation.supporter);
    const { recordId } = await reviewAndConfirm(organisation.supporter, id, {
      county: accept('skane', [{ turn: 1, start: 10, end: 14 }]),
    });
    const before = await detailOf(recordId);
    assert.deepEqual(before.words?.texts, { next_step: 'Hon ringer skolan' });
    assert.equal(before.words?.quotes.county?.[0]?.quote, 'lund');
    assert.equal(before.words?.summary, 'Den hjälpsökande bor i Lund.');
    assert.equal('next_step' in before.values, false, 'free text is not among the kept answers');
    assert.equal((await organisation.coordinator.post(`/api/conversations/${id}/erase`)).status, 200);
    const afterwards = await detailOf(recordId);
    assert.deepEqual(
      [afterwards.words, afterwards.wordsErased, afterwards.values.county, afterwards.values.age],
      [null, true, 'skane', 16],
    );
    const stored = await (await open()).behindTheWall(
      "select count(*)::int as n from organisation.decision where proposed::text like '%ringer%' or confirmed::text like '%ringer%'",
    );
    assert.deepEqual(stored, [{ n: 0 }]);
  });

  test('the words are erased when their days are over, not a moment before, by the system, with a line in the trail', async () => {
    const own = await application.anOrganisation('Ett', 30);
    const id = await send(own.supporter);
    const { recordId, eraseAt } = await reviewAndConfirm(own.supporter, id);
    assert.equal(eraseAt, new Date(clock.now().getTime() + 30 * 86_400_000).toISOString());
    clock.move({ days: 30, seconds: -1 });
    await eraseWhatIsDue();
    assert.equal((await stateOf(id))?.state, 'confirmed');
    clock.move({ seconds: 1 });
    await eraseWhatIsDue();
    assert.equal((await stateOf(id))?.state, 'erased');
    assert.equal((await detailOf(recordId, own.supporter)).words, null);
    const trail = await (await open()).behindTheWall(
      "select person_id from organisation.audit where action = 'conversation.erased' and subject = $1",
      [id],
    );
    assert.deepEqual(trail, [{ person_id: null }]);
  });

  test('0 days: the words are gone at confirmation, the record stays', async () => {
    const own = await application.anOrganisation('Noll', 0);
    const id = await send(own.supporter);
    const confirmed = await reviewAndConfirm(own.supporter, id);
    assert.deepEqual([confirmed.eraseAt, (await stateOf(id))?.state], [null, 'erased']);
    const detail = await detailOf(confirmed.recordId, own.supporter);
    assert.deepEqual([detail.words, detail.values.county], [null, 'skane']);
    assert.equal(
      (await confirm(own.supporter, id, 1)).body.recordId,
      confirmed.recordId,
      'a lost answer can still be asked for again',
    );
  });

  test('a shorter time applies at once to what is confirmed; a longer one keeps no promised words longer', async () => {
    const own = await application.anOrganisation('Två', 30);
    const id = await send(own.supporter);
    const { eraseAt } = await reviewAndConfirm(own.supporter, id);
    const setDays = (retentionDays: number) => own.administrator.put('/api/organisation', { name: 'Två', retentionDays });
    await setDays(90);
    assert.equal(await eraseAtOf(id), eraseAt);
    await setDays(10);
    assert.equal(await eraseAtOf(id), new Date(clock.now().getTime() + 10 * 86_400_000).toISOString());
    clock.move({ days: 5 });
    await setDays(5);
    assert.equal((await stateOf(id))?.state, 'erased');
    assert.equal((await own.administrator.put('/api/organisation', { name: 'Två', retentionDays: 366 })).status, 400);
  });

  test('a day of retention is 24 hours, also over the night when the clocks change', async () => {
    const own = await application.anOrganisation('Fyra', 30);
    clock.move({ seconds: (Date.parse('2027-03-20T12:00:00Z') - clock.now().getTime()) / 1000 });
    const id = await send(own.supporter);
    await reviewAndConfirm(own.supporter, id);
    await own.administrator.put('/api/organisation', { name: 'Fyra', retentionDays: 14 });
    assert.equal(await eraseAtOf(id), '2027-04-03T12:00:00.000Z');
  });

  test('an unconfirmed conversation is not erased by time', async () => {
    const own = await application.anOrganisation('Tre', 1);
    const id = await send(own.supporter);
    clock.move({ days: 400 });
    await eraseWhatIsDue();
    assert.equal((await stateOf(id))?.state, 'waiting');
  });

  test('an analyst sees the sum of the week, and a cell below five as hidden, not as zero', async () => {
    clock.move({ days: 70 });
    for (let n = 0; n < 4; n++) await reviewAndConfirm(organisation.supporter, await send(organisation.supporter));
    const counts = async () => (await organisation.analyst.get<Counts>('/api/counts?field=county&weeks=4')).body;
    assert.equal((await counts()).records.at(-1), null);
    await reviewAndConfirm(organisation.supporter, await send(organisation.supporter));
    const { records, options, smallest } = await counts();
    assert.deepEqual([records, smallest], [[0, 0, 0, 5], 5]);
    assert.equal(options.find((option) => option.value === 'uppsala')?.counts.at(-1), 0);
  });

  async function eraseWhatIsDue(): Promise<void> {
    await eraseDueEverywhere(application.assembled.parts);
  }
});
