/**
 * The server is killed (kill -9) at seeded random moments while conversations arrive, reviews are saved and forms are
 * confirmed. A journal on the client's side holds what was acknowledged: none of it may be lost, nothing may be there twice.
 */
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { ReviewScreen } from '../src/organisation/review/review.contract.ts';
import { openDatabase } from '../src/platform/database/database.ts';
import { loadMasterKey } from '../src/platform/vault/master-key.ts';
import { type Client, type CommandOptions, setUpOver, startVarsam } from './command.ts';
import { anOrdinaryConversation } from './conversations.ts';
import { aDataFolder, aPreparedFolder, aServerDatabase, hasPostgres, testServer } from './databases.ts';

const no = { decision: 'add', value: 'no', evidence: [] };
const safety = { immediate_danger: no, suicidal_thoughts: no, self_harm: no };

/** Acknowledged work, by the sender's own id. */
interface Journal {
  /** External id -> id, when the server has answered. */
  readonly received: Map<string, string>;
  /** Conversation -> the last number that was saved in the review, and whether a later one was sent without an answer. */
  readonly saved: Map<string, number>;
  readonly sent: Map<string, number>;
  readonly confirmed: Map<string, string>;
  nextNumber: number;
}

/** The same numbers in every run (mulberry32). */
function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Works until the connection breaks: sends, opens, saves twice, confirms, again and again. */
async function work(token: Client, supporter: Client, journal: Journal): Promise<void> {
  for (;;) {
    const unconfirmed = [...journal.received].find(([, id]) => !journal.confirmed.has(id));
    const externalId = unconfirmed?.[0] ?? `x${journal.nextNumber++}`;
    const received = await token.call<{ id: string }>('POST', '/api/conversations', anOrdinaryConversation(externalId));
    assert.equal(received.status, 201, received.text);
    const { id } = received.body;
    journal.received.set(externalId, id);
    const { body: screen } = await supporter.call<ReviewScreen>('POST', `/api/conversations/${id}/open`);
    let { revision } = screen.review;
    for (let step = 0; step < 2 && screen.conversation.state !== 'confirmed'; step++) {
      const age = (journal.sent.get(id) ?? 9) + 1;
      journal.sent.set(id, age);
      const saved = await supporter.call<{ revision: number }>('PUT', `/api/conversations/${id}/review`, {
        revision,
        decisions: { ...safety, age: { decision: 'add', value: age, evidence: [] } },
      });
      assert.equal(saved.status, 200, saved.text);
      revision = saved.body.revision;
      journal.saved.set(id, age);
    }
    const confirmed = await supporter.call<{ recordId: string }>('POST', `/api/conversations/${id}/confirm`, {
      revision,
      acceptRemaining: true,
    });
    assert.equal(confirmed.status, 200, confirmed.text);
    journal.confirmed.set(id, confirmed.body.recordId);
  }
}

/** Everything that was acknowledged is there, once; the trail is whole. */
async function compare(supporter: Client, administrator: Client, journal: Journal): Promise<void> {
  const conversations = new Set<string>();
  for (let cursor: string | null = ''; cursor !== null; ) {
    const page: { body: { conversations: { id: string }[]; next: string | null } } = await supporter.call(
      'GET',
      `/api/conversations?state=all${cursor && `&cursor=${cursor}`}`,
    );
    for (const { id } of page.body.conversations)
      assert.equal(conversations.size < conversations.add(id).size, true, 'no conversation is listed twice');
    cursor = page.body.next;
  }
  for (const [externalId, id] of journal.received)
    assert.ok(conversations.has(id), `${externalId} was acknowledged and is there`);
  assert.ok(conversations.size <= journal.nextNumber, 'none is there that was not sent');
  for (const [id, age] of journal.saved) {
    if (journal.confirmed.has(id)) continue;
    const { body } = await supporter.call<ReviewScreen>('POST', `/api/conversations/${id}/open`);
    const kept = body.review.decisions.age?.value ?? 0;
    assert.ok(
      Number(kept) >= age && Number(kept) <= (journal.sent.get(id) ?? 0),
      `${id}: ${age} was acknowledged, ${kept} is kept`,
    );
  }
  const { text } = await supporter.call('GET', '/api/records/export?format=jsonl');
  const records = text
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; values: { age: number } });
  const byId = new Map(records.map((record) => [record.id, record]));
  assert.equal(byId.size, records.length, 'no record is there twice');
  for (const [id, recordId] of journal.confirmed)
    assert.equal(byId.get(recordId)?.values.age, journal.sent.get(id), `${id} was confirmed and its record is whole`);
  const audit = await administrator.call<{ isIntact: boolean }>('GET', '/api/audit');
  assert.equal(audit.body.isIntact, true, 'the trail is one chain');
}

async function survive(
  rounds: number,
  seed: number,
  dataDir: string,
  options: CommandOptions,
  sums: () => Promise<{ records: number; counted: number }>,
): Promise<void> {
  const random = seededNumbers(seed);
  const journal: Journal = { received: new Map(), saved: new Map(), sent: new Map(), confirmed: new Map(), nextNumber: 0 };
  let server = await startVarsam(dataDir, options);
  let people = await setUpOver(server);
  for (let round = 0; round < rounds; round++) {
    const working = work(people.token, people.supporter, journal).catch((error: unknown) => {
      if (error instanceof assert.AssertionError) throw error;
    });
    await pause(20 + random() * 380);
    await server.kill();
    await working;
    server = await startVarsam(dataDir, options);
    people = {
      administrator: people.administrator.at(server.url),
      supporter: people.supporter.at(server.url),
      token: people.token.at(server.url),
    };
    await compare(people.supporter, people.administrator, journal);
  }
  // Work goes on where it stopped, and ends whole.
  const working = work(people.token, people.supporter, journal).catch(() => {});
  const before = journal.confirmed.size;
  while (journal.confirmed.size < before + 3) await pause(50);
  await server.stop();
  await working;
  const { records, counted } = await sums();
  assert.equal(counted, records, 'the sums equal the records');
  assert.ok(records >= journal.confirmed.size);
}

const sumsSql =
  "select (select count(*)::int from organisation.record) as records, (select coalesce(sum(count), 0)::int from cluster.weekly_sum where field = '') as counted";

describe('kill -9', () => {
  test('at 20 moments of intake, review and confirmation: nothing acknowledged is lost, nothing is there twice, and it starts by itself', async () => {
    const dataDir = await aPreparedFolder();
    await survive(20, 20261116, dataDir, {}, async () => {
      const database = await openDatabase({ dataDir, databaseUrl: null, masterKey: loadMasterKey(dataDir, null) });
      const [row] = await database.asOwner(
        async (client) => (await client.query(sumsSql)).rows as { records: number; counted: number }[],
      );
      await database.close();
      return row ?? assert.fail();
    });
    rmSync(dataDir, { recursive: true });
  });

  test('at 6 moments with PostgreSQL: the same', { skip: !hasPostgres() }, async () => {
    const dataDir = aDataFolder();
    const { name, url } = await aServerDatabase();
    await survive(6, 47, dataDir, { environment: { DATABASE_URL: url } }, async () => {
      const server = await testServer();
      const { rows } = await server.superuser(name, (client) => client.query<{ records: number; counted: number }>(sumsSql));
      return rows[0] ?? assert.fail();
    });
    rmSync(dataDir, { recursive: true });
  });
});
