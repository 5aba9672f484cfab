import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type Application, anApplication, type Json, type Organisation } from '../../../test/application.ts';
import { aConversation, anOrdinaryConversation } from '../../../test/conversations.ts';
import { forEachDatabase } from '../../../test/databases.ts';
import { openScreen, send } from '../../../test/review-steps.ts';
import { newId } from '../../platform/random.ts';
import type { ConversationList, ImportResult } from './conversation.contract.ts';

forEachDatabase('conversations', (open) => {
  let application: Application;
  let organisation: Organisation;
  before(async () => {
    application = await anApplication(await open());
    organisation = await application.anOrganisation();
  });
  after(() => application.stop());
  const countOf = async () =>
    Number((await (await open()).behindTheWall('select count(*)::int as n from organisation.conversation'))[0]?.n);
  const listFor = async (person = organisation.coordinator, query = 'state=all') =>
    (await person.get<ConversationList>(`/api/conversations?${query}`)).body;

  test('the same external id with the same turns is a repeated delivery: nothing new is saved', async () => {
    const sent = anOrdinaryConversation(newId());
    const first = await organisation.token.post('/api/conversations', sent);
    const before = await countOf();
    const second = await organisation.token.post('/api/conversations', sent);
    assert.deepEqual([first.body.duplicate, second.body.duplicate, second.body.id], [false, true, first.body.id]);
    assert.equal(await countOf(), before);
  });

  test('the same external id sent five times at once makes one conversation', async () => {
    const sent = anOrdinaryConversation(newId());
    const before = await countOf();
    const answers = await Promise.all(Array.from({ length: 5 }, () => organisation.token.post('/api/conversations', sent)));
    assert.equal(new Set(answers.map((answer) => answer.body.id)).size, 1);
    assert.equal(answers.filter((answer) => !answer.body.duplicate).length, 1);
    assert.equal(await countOf(), before + 1);
  });

  test('the same external id with other turns is refused and seen', async () => {
    const externalId = newId();
    const first = await organisation.token.post('/api/conversations', anOrdinaryConversation(externalId));
    const other = await organisation.token.post(
      '/api/conversations',
      aConversation().seeker('något annat').with({ externalId }).sent(),
    );
    assert.deepEqual([other.status, other.body.error?.code], [409, 'conversation.externalIdReused']);
    assert.deepEqual(other.body.error?.details, { id: first.body.id });
  });

  test('two organisations may use the same external id', async () => {
    const second = await application.anOrganisation('Björken');
    const sent = anOrdinaryConversation(newId());
    const [one, other] = [await send(organisation.token, sent), await send(second.token, sent)];
    assert.notEqual(one, other);
  });

  test('limits: 2,000 turns and a million bytes are taken, one more is refused by turn number', async () => {
    const turns = (count: number, text = 'hej') => Array.from({ length: count }, () => ({ speaker: 'seeker' as const, text }));
    const refusal = async (sent: object) => {
      const answer = await organisation.token.post('/api/conversations', sent);
      return [answer.status, answer.body.error?.code];
    };
    assert.equal((await organisation.token.post('/api/conversations', { turns: turns(2000) })).status, 201);
    assert.deepEqual(await refusal({ turns: turns(2001) }), [400, 'input.invalid']);
    assert.equal((await organisation.token.post('/api/conversations', { turns: turns(1, 'a'.repeat(1_000_000)) })).status, 201);
    assert.deepEqual(await refusal({ turns: turns(1, 'å'.repeat(500_001)) }), [422, 'conversation.tooLong']);
    assert.deepEqual(await refusal({ turns: [] }), [400, 'input.invalid']);
    assert.deepEqual(await refusal({ turns: turns(2, '  \n ') }), [422, 'conversation.turnWithoutText']);
    assert.deepEqual(await refusal({ turns: [{ speaker: 'nobody', text: 'x' }] }), [400, 'input.invalid']);
  });

  test('a text in the wrong encoding is refused as such, not as a fault', async () => {
    const answer = await organisation.token.post('/api/conversations', {
      turns: [{ speaker: 'seeker', text: 'jag \uFFFD\uFFFDr r\uFFFD\uFFFDdd och m\uFFFD\uFFFDr d\uFFFD\uFFFDligt' }],
    });
    assert.ok(answer.status === 422 && String(answer.body.error?.code).startsWith('conversation.'), JSON.stringify(answer.body));
  });

  test('nothing is half-saved when the second of three is bad', async () => {
    const before = await countOf();
    const lines = [anOrdinaryConversation(), { turns: [{ speaker: 'seeker', text: '' }] }, anOrdinaryConversation()]
      .map((one) => JSON.stringify(one))
      .join('\n');
    const answer = await organisation.supporter.post<Json & { error: { problems: { line: number }[] } }>(
      '/api/conversations/import',
      { fileName: 'chats.jsonl', text: lines },
    );
    assert.equal(answer.status, 422);
    assert.equal(answer.body.error.problems[0]?.line, 2);
    assert.equal(await countOf(), before);
  });

  test('nothing is half-saved when the second of three has an id that was used for other turns', async () => {
    const used = newId();
    await send(organisation.token, anOrdinaryConversation(used));
    const before = await countOf();
    const lines = [
      anOrdinaryConversation(newId()),
      aConversation().seeker('annat').with({ externalId: used }).sent(),
      anOrdinaryConversation(newId()),
    ]
      .map((one) => JSON.stringify(one))
      .join('\n');
    const answer = await organisation.supporter.post('/api/conversations/import', { fileName: 'chats.jsonl', text: lines });
    assert.deepEqual([answer.status, answer.body.error?.code], [409, 'conversation.externalIdReused']);
    assert.equal(await countOf(), before);
  });

  test('a pasted chat asks who is who, saves nothing, and is saved when it is told', async () => {
    const before = await countOf();
    const text = 'Linden: hej\nRobin: jag bor i lund\nLinden: tack för att du berättar';
    const asked = await organisation.supporter.post<ImportResult>('/api/conversations/import', { text });
    assert.equal(asked.body.outcome, 'whoIsWho');
    assert.equal(await countOf(), before);
    const made = await organisation.supporter.post<ImportResult>('/api/conversations/import', {
      text,
      speakers: { Linden: 'supporter', Robin: 'seeker' },
    });
    assert.equal(made.body.outcome === 'created' && made.body.conversations.length, 1);
    assert.equal(await countOf(), before + 1);
  });

  test('a supporter sees her own and those nobody has taken, a coordinator all', async () => {
    const mine = await send(organisation.supporter);
    const theirs = await send(organisation.otherSupporter);
    const free = await send(organisation.token);
    const shown = async (person = organisation.supporter) =>
      new Set((await listFor(person, 'state=waiting')).conversations.map((one) => one.id));
    const [supporter, coordinator] = [await shown(), await shown(organisation.coordinator)];
    assert.deepEqual(
      [mine, theirs, free].map((id) => supporter.has(id)),
      [true, false, true],
    );
    assert.deepEqual(
      [mine, theirs, free].map((id) => coordinator.has(id)),
      [true, true, true],
    );
    for (const [method, path] of [
      ['POST', 'open'],
      ['POST', 'read'],
      ['POST', 'erase'],
    ] as const) {
      assert.equal((await organisation.supporter.call(method, `/api/conversations/${theirs}/${path}`)).status, 404, path);
    }
    await openScreen(organisation.otherSupporter, free);
    assert.equal((await shown()).has(free), false, 'one that somebody has opened is hers');
  });

  test('of two supporters who open the same conversation at once, one gets it', async () => {
    const id = await send(organisation.token);
    const answers = await Promise.all(
      [organisation.supporter, organisation.otherSupporter].map((person) => person.post(`/api/conversations/${id}/open`)),
    );
    assert.deepEqual(answers.map((answer) => answer.status).sort(), [200, 404]);
  });

  test('the list is paged without loss or repeat, and a cursor that is nonsense is refused', async () => {
    const own = await application.anOrganisation('Granen');
    const text = Array.from({ length: 200 }, () => JSON.stringify(anOrdinaryConversation())).join('\n');
    await own.coordinator.post('/api/conversations/import', { fileName: 'chats.jsonl', text });
    await send(own.token);
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: ConversationList = (
        await own.coordinator.get<ConversationList>(`/api/conversations?state=all${cursor && `&cursor=${cursor}`}`)
      ).body;
      seen.push(...page.conversations.map((one) => one.id));
      cursor = page.next;
    }
    assert.deepEqual([seen.length, new Set(seen).size], [201, 201]);
    for (const cursor of ['x', '2026-01-01_x', '0_2026-01-01_x', `1_x_${newId()}`]) {
      assert.equal((await own.coordinator.get(`/api/conversations?cursor=${cursor}`)).status, 400, cursor);
    }
  });

  test('the list holds no word of the conversations', async () => {
    const answer = await organisation.coordinator.get('/api/conversations?state=all');
    assert.doesNotMatch(answer.bytes.toString('utf8'), /lund|ledsen/);
  });

  test('erased now: the words are gone, the row stays, a second erasure is told so, and so is a repeated delivery', async () => {
    const externalId = newId();
    const id = await send(organisation.token, anOrdinaryConversation(externalId));
    const erased = await organisation.coordinator.post(`/api/conversations/${id}/erase`);
    assert.equal(erased.status, 200);
    assert.match(String(erased.body.proof), /^[0-9a-f]{64}$/);
    assert.equal((await organisation.coordinator.post(`/api/conversations/${id}/open`)).status, 410);
    assert.equal((await organisation.coordinator.post(`/api/conversations/${id}/erase`)).status, 410);
    const again = await organisation.token.post('/api/conversations', anOrdinaryConversation(externalId));
    assert.deepEqual([again.body.id, again.body.duplicate], [id, true]);
    assert.equal(
      (await organisation.coordinator.post(`/api/conversations/${id}/open`)).status,
      410,
      'its words do not come back by a repeated delivery',
    );
  });

  test('the removed person leaves what she had begun to everybody', async () => {
    const id = await send(organisation.otherSupporter);
    assert.equal((await organisation.administrator.call('DELETE', `/api/people/${organisation.otherSupporter.id}`)).status, 200);
    assert.equal((await organisation.supporter.post(`/api/conversations/${id}/open`)).status, 200);
  });
});
