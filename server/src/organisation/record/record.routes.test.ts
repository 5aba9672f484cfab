import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Application, anApplication, aStandingClock, type Organisation, type Person } from '../../../test/application.ts';
import { aReaderThat } from '../../../test/conversations.ts';
import { forEachDatabase } from '../../../test/databases.ts';
import { accept, add, change, reject, reviewAndConfirm, send } from '../../../test/review-steps.ts';
import type { Measures } from '../review/review.contract.ts';
import type { RecordList } from './record.contract.ts';

forEachDatabase('records', (open) => {
  let application: Application;
  let organisation: Organisation;
  const clock = aStandingClock();
  before(async () => {
    application = await anApplication(await open(), {
      reader: aReaderThat({
        values: { county: 'skane', age: 16, platform: ['snapchat', 'discord'], incident_date: '2026-10-01' },
      }),
      clock,
    });
    organisation = await application.anOrganisation();
    for (const [person, decisions] of [
      [organisation.supporter, {}],
      [organisation.otherSupporter, { county: change('uppsala'), age: change(13), platform: accept(['snapchat', 'discord']) }],
      [
        organisation.coordinator,
        { county: reject, age: reject, platform: change(['discord']), incident_date: reject, ongoing: add('ongoing') },
      ],
    ] as const) {
      clock.move({ days: 1 });
      await reviewAndConfirm(person, await send(person), decisions);
    }
  });
  after(() => application.stop());
  const listFor = async (query: string, person = organisation.coordinator) => {
    const answer = await person.get<RecordList>(`/api/records?${query}`);
    assert.equal(answer.status, 200, `${query}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const agesFor = async (query: string, person?: Person) =>
    (await listFor(query, person)).records.map((record) => record.values.age ?? null);

  test('are listed newest first with who confirmed them, and no word of a conversation', async () => {
    const list = await listFor('');
    assert.deepEqual([list.total, list.next, list.records.map((record) => record.values.age ?? null)], [3, null, [null, 13, 16]]);
    assert.equal(list.records[2]?.confirmedBy, 'supporter Provföreningen');
    assert.doesNotMatch(JSON.stringify(list.records), /lund|ledsen/);
  });

  test('are found by an option, by one of several, by a number or its range, by days, and by what is not stated', async () => {
    assert.deepEqual(await agesFor('filter=county:skane'), [16]);
    assert.deepEqual(await agesFor('filter=platform:discord'), [null, 13, 16]);
    assert.deepEqual(await agesFor('filter=platform:snapchat'), [13, 16]);
    assert.deepEqual(await agesFor('filter=age:16'), [16]);
    assert.deepEqual(await agesFor('filter=age:13..15'), [13]);
    assert.deepEqual(await agesFor('filter=age:14..'), [16]);
    assert.deepEqual(await agesFor('filter=age:..13'), [13]);
    assert.deepEqual(await agesFor('filter=county:'), [null]);
    assert.deepEqual(await agesFor('filter=incident_date:2026-09-30..2026-10-01'), [13, 16]);
    assert.deepEqual(await agesFor('filter=incident_date:2026-10-02..'), []);
    assert.deepEqual(await agesFor('filter=platform:snapchat&filter=county:uppsala'), [13], 'two filters hold both');
  });

  test('are found by the words of their answers, each of which must be there', async () => {
    assert.deepEqual(await agesFor('q=sk%C3%A5ne'), [16]);
    assert.deepEqual(await agesFor('q=Uppsala+snapchat'), [13]);
    assert.deepEqual(await agesFor('q=Uppsala+16'), []);
    assert.deepEqual(await agesFor('q=xyzzy'), []);
    assert.deepEqual(await agesFor("q=%25';--"), []);
  });

  test('are found by the day they were confirmed, both days included', async () => {
    assert.deepEqual(await agesFor('from=2026-11-17&to=2026-11-17'), [16]);
    assert.deepEqual(await agesFor('from=2026-11-18'), [null, 13]);
    assert.deepEqual(await agesFor('to=2026-11-16'), []);
  });

  test('a filter that is nonsense is refused by its field', async () => {
    for (const filter of [
      'county:nowhere',
      'age:old',
      'age:1..x',
      'shoe_size:40',
      'next_step:x',
      'county',
      ':x',
      'incident_date:soon',
    ]) {
      const answer = await organisation.coordinator.get(`/api/records?filter=${encodeURIComponent(filter)}`);
      assert.deepEqual([answer.status, answer.body.error?.code], [400, 'record.badFilter'], filter);
    }
    assert.equal((await organisation.coordinator.get('/api/records?from=yesterday')).status, 400);
    assert.equal((await organisation.coordinator.get('/api/records?cursor=x')).status, 400);
  });

  test('a supporter sees those she confirmed, in the list, by address and in the export', async () => {
    assert.deepEqual(await agesFor('', organisation.supporter), [16]);
    const [theirs] = (await listFor('filter=age:13')).records;
    assert.equal((await organisation.supporter.get(`/api/records/${theirs?.id}`)).status, 404);
    const lines = (await organisation.supporter.get('/api/records/export?format=jsonl')).bytes
      .toString('utf8')
      .trim()
      .split('\n');
    assert.equal(lines.length, 1);
  });

  test('are exported as they are selected, with a line in the trail', async () => {
    const answer = await organisation.coordinator.get('/api/records/export?format=csv&filter=county:uppsala&language=en');
    assert.match(answer.headers.get('content-disposition') ?? '', /^attachment; filename="varsam-2026-11-19\.csv"$/);
    assert.equal(answer.bytes.toString('utf8').trim().split('\r\n').length, 2);
    const trail = await (await open()).behindTheWall(
      "select person_id from organisation.audit where action = 'records.exported.csv'",
    );
    assert.deepEqual(trail, [{ person_id: organisation.coordinator.id }]);
  });

  test('the measure: what people did with each proposal, per field and reader, and the medians', async () => {
    const { body } = await organisation.coordinator.get<Measures>('/api/measures');
    const field = (name: string) => {
      const {
        accepted,
        changed,
        rejected,
        added,
        open: left,
      } = body.fields.find((one) => one.field === name && one.reader === 'test 1') ?? assert.fail(name);
      return { accepted, changed, rejected, added, left };
    };
    assert.deepEqual(field('county'), { accepted: 1, changed: 1, rejected: 1, added: 0, left: 0 });
    assert.deepEqual(field('platform'), { accepted: 2, changed: 1, rejected: 0, added: 0, left: 0 });
    assert.deepEqual(field('ongoing'), { accepted: 0, changed: 0, rejected: 0, added: 1, left: 2 });
    assert.deepEqual([body.reviews, body.medianSeconds, body.medianActions], [3, 20, 3]);
    assert.deepEqual(
      body.weeks.map((week) => [week.week, week.reviews]),
      [['2026-W47', 3]],
    );
    clock.move({ days: 100 });
    assert.deepEqual((await organisation.coordinator.get<Measures>('/api/measures?weeks=1')).body.reviews, 0);
  });

  test('1,200 that were confirmed at three moments are paged without loss or repeat, and exported whole', async () => {
    const own = await application.anOrganisation('Stora');
    await (await open()).behindTheWall(
      `with made as (select gen_random_uuid() as c, gen_random_uuid() as r, n from generate_series(1, 1200) n),
        conversations as (insert into organisation.conversation (id, organisation_id, channel, turns, received_at, state) select c, $1, 'chat', 1, now(), 'erased' from made)
      insert into organisation.record (id, organisation_id, conversation_id, form_id, form_version, reader, confirmed_at, week, channel, answers)
      select r, $1, c, 'f', 1, 'test 1', timestamptz '2026-11-16T12:00:00Z' + (n % 3) * interval '1 second', '2026-W47', 'chat', jsonb_build_object('age', n) from made`,
      [own.id],
    );
    const seen: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: RecordList = await listFor(`limit=200${cursor && `&cursor=${cursor}`}`, own.coordinator);
      assert.equal(page.total, 1200);
      seen.push(...page.records.map((record) => record.values.age));
      cursor = page.next;
    }
    assert.deepEqual([seen.length, new Set(seen).size], [1200, 1200]);
    const exported = (await own.coordinator.get('/api/records/export?format=jsonl')).bytes.toString('utf8').trim().split('\n');
    assert.equal(new Set(exported.map((line) => (JSON.parse(line) as { id: string }).id)).size, 1200);
    assert.equal(
      (await own.coordinator.get('/api/records/export?format=csv&filter=age:1..1100')).bytes.toString('utf8').trim().split('\r\n')
        .length,
      1101,
    );
  });
});
