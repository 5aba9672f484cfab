/**
 * The wall, tried through every function of every store that takes a transaction: an organisation that holds nothing calls
 * it with the ids of another. A function that is added tomorrow makes this test fail until it is tried too.
 */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Transaction } from 'kysely';
import * as demo from '../src/demo/demo.store.ts';
import * as conversation from '../src/organisation/conversation/conversation.store.ts';
import * as reading from '../src/organisation/reading/reading.store.ts';
import * as measures from '../src/organisation/record/measures.store.ts';
import * as record from '../src/organisation/record/record.store.ts';
import * as review from '../src/organisation/review/review.store.ts';
import { emptyDraft } from '../src/organisation/review/review.ts';
import * as audit from '../src/platform/audit/audit.store.ts';
import * as sealed from '../src/platform/vault/sealed.store.ts';
import { type Application, anApplication, type Organisation } from './application.ts';
import { aConversation, aReaderThat } from './conversations.ts';
import { forEachDatabase } from './databases.ts';
import { reviewAndConfirm, send } from './review-steps.ts';

/** Ids of the other organisation. */
interface Theirs {
  readonly application: Application;
  readonly organisationId: string;
  readonly conversationId: string;
  readonly recordId: string;
  readonly personId: string;
}

type Try = (trx: Transaction<unknown>, theirs: Theirs) => Promise<unknown>;
const at = new Date('2026-11-16T12:00:00Z');
const words = aConversation().seeker('ett annat samtal');
const page = { filters: [], from: null, to: null, confirmedBy: null, after: null, limit: 1000 };
const ownerOf = ({ organisationId, conversationId }: Theirs) => ({ organisationId, ownerId: conversationId });
const aReading = async ({ application, conversationId }: Theirs) =>
  aReaderThat({}).read(words.parsed(conversationId), application.assembled.parts.form);

const tries: Readonly<Record<string, Try>> = {
  insertConversation: (trx, t) =>
    conversation.insertConversation(trx, t.application.vault, {
      organisationId: t.organisationId,
      conversation: words.parsed(t.conversationId),
      externalIdHash: null,
      receivedBy: null,
      receivedAt: at,
    }),
  findByExternalId: (trx, t) =>
    conversation.findByExternalId(trx, t.application.vault.fingerprint(`external id ${t.organisationId}`, 'x1')),
  findConversation: (trx, t) => conversation.findConversation(trx, t.conversationId, true),
  loadConversation: (trx, t) => conversation.loadConversation(trx, t.application.vault, t.organisationId, t.conversationId),
  listConversations: (trx) =>
    conversation.listConversations(trx, { show: 'all', visibleTo: null, personId: null, after: null, limit: 1000 }),
  countWaiting: (trx) => conversation.countWaiting(trx, null),
  findNextWaiting: (trx) => conversation.findNextWaiting(trx, null),
  listUnread: (trx) => conversation.listUnread(trx),
  markRead: (trx, t) => conversation.markRead(trx, t.conversationId, 'en', true),
  markInReview: (trx, t) => conversation.markInReview(trx, t.conversationId, 'somebody'),
  markConfirmed: (trx, t) => conversation.markConfirmed(trx, t.conversationId, at),
  eraseWords: (trx, t) => conversation.eraseWords(trx, t.conversationId, at),
  listDueForErasure: (trx) => conversation.listDueForErasure(trx, new Date('2030-01-01')),
  bringErasureForward: (trx) => conversation.bringErasureForward(trx, 1),
  releaseConversations: (trx, t) => conversation.releaseConversations(trx, t.personId),
  countHeld: (trx) => conversation.countHeld(trx),
  saveReading: async (trx, t) => reading.saveReading(trx, t.application.vault, t.organisationId, await aReading(t), at),
  loadReading: (trx, t) => reading.loadReading(trx, t.application.vault, t.organisationId, t.conversationId),
  openReview: (trx, t) => review.openReview(trx, t.organisationId, t.conversationId, 'somebody', at),
  findReview: (trx, t) => review.findReview(trx, t.conversationId, true),
  loadDraft: async (trx, t) =>
    (await review.loadDraft(trx, t.application.vault, t.organisationId, t.conversationId)) === emptyDraft ? null : 'a draft',
  saveDraft: (trx, t) =>
    review.saveDraft(
      trx,
      t.application.vault,
      { organisationId: t.organisationId, conversationId: t.conversationId, personId: null },
      emptyDraft,
      at,
    ),
  insertRecord: (trx, t) =>
    record.insertRecord(
      trx,
      {
        id: t.recordId.replace(/^./, 'f'),
        organisation_id: t.organisationId,
        conversation_id: t.conversationId,
        form_id: 'f',
        form_version: 1,
        reader: 'r',
        confirmed_at: at,
        confirmed_by: null,
        week: '2026-W47',
        channel: 'chat',
        answers: {},
        seconds: null,
        active_seconds: null,
        actions: null,
      },
      [],
    ),
  listRecords: (trx) => record.listRecords(trx, page),
  countRecords: (trx) => record.countRecords(trx, page),
  findRecord: (trx, t) => record.findRecord(trx, t.recordId),
  findRecordOf: (trx, t) => record.findRecordOf(trx, t.conversationId),
  listDecisions: (trx, t) => record.listDecisions(trx, t.recordId),
  measureReviews: async (trx) => {
    const { reviews, weeks, fields } = await measures.measureReviews(trx, new Date(0));
    return reviews + weeks.length + fields.length;
  },
  createOwnerKey: (trx, t) => sealed.createOwnerKey(trx, t.application.vault, { ...ownerOf(t), ownerId: t.recordId }),
  seal: (trx, t) => sealed.seal(trx, t.application.vault, ownerOf(t), 'conversation', 'another'),
  openSealed: async (trx, t) => (await sealed.openSealed(trx, t.application.vault, ownerOf(t), ['conversation'])).conversation,
  destroySealed: (trx, t) => sealed.destroySealed(trx, t.conversationId),
  appendAudit: (trx, t) =>
    audit.appendAudit(trx, { organisationId: t.organisationId, personId: null, action: 'a', subject: null, at }),
  listAudit: async (trx) => (await audit.listAudit(trx, null)).entries,
  isTrailIntact: async (trx) => ((await audit.isTrailIntact(trx)) ? null : 'broken'),
  insertDemoRows: (trx, t) =>
    demo.insertDemoRows(trx, [
      {
        conversation: {
          id: t.recordId,
          organisation_id: t.organisationId,
          channel: 'chat',
          turns: 0,
          received_at: at,
          state: 'erased',
          has_safety: false,
        },
        record: {},
        decisions: [],
      },
    ]),
  deleteOrganisationRows: (trx) => demo.deleteOrganisationRows(trx),
};

/** Functions that take no organisation's transaction: the system's own tables, or a transaction they open themselves. */
const others = ['readDemo', 'claimDemo', 'writeDemo', 'forgetDemo', 'rotateOrganisationKey', 'requireKeys', 'deleteTrail'];
/** Stores that see no organisation's rows: people, the sums of all; and the owner's backup. */
const elsewhere = ['counts.store.ts', 'backup.store.ts'];

test('every function of every store is tried', () => {
  const folder = fileURLToPath(new URL('../src', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.store.ts') && !name.startsWith(join('platform', 'identity')),
  );
  const known = [
    ...elsewhere,
    'demo.store.ts',
    'conversation.store.ts',
    'reading.store.ts',
    'measures.store.ts',
    'record.store.ts',
    'review.store.ts',
    'audit.store.ts',
    'sealed.store.ts',
  ];
  assert.deepEqual(
    files.map((name) => name.split('/').at(-1) ?? '').filter((name) => !known.includes(name)),
    [],
    'a store that is not tried here',
  );
  const functions = [conversation, reading, review, record, measures, sealed, audit, demo].flatMap((store) =>
    Object.entries(store)
      .filter(([, value]) => typeof value === 'function')
      .map(([name]) => name),
  );
  assert.deepEqual(functions.filter((name) => !others.includes(name)).sort(), Object.keys(tries).sort());
});

forEachDatabase('the wall, through the stores', (open) => {
  let application: Application;
  let empty: Organisation;
  let theirs: Theirs;
  before(async () => {
    application = await anApplication(await open());
    empty = await application.anOrganisation('Tomma');
    const full = await application.anOrganisation('Fulla');
    const conversationId = await send(full.token, { ...words.sent(), externalId: 'x1' });
    const { recordId } = await reviewAndConfirm(full.supporter, conversationId);
    await send(full.supporter);
    theirs = { application, organisationId: full.id, conversationId, recordId, personId: full.supporter.id ?? '' };
  });
  after(() => application.stop());

  /** Every row of the other organisation, as text. */
  const rowsOfTheirs = async () => {
    const opened = await open();
    const tables = await opened.behindTheWall(
      "select relname as name from pg_class where relnamespace = 'organisation'::regnamespace and relkind = 'r' order by 1",
    );
    return Promise.all(
      tables.map(({ name }) =>
        opened.behindTheWall(
          `select to_jsonb(t)::text as row from organisation.${name} t where organisation_id = $1 order by 1`,
          [theirs.organisationId],
        ),
      ),
    );
  };

  for (const [name, attempt] of Object.entries(tries)) {
    test(`${name} sees nothing of another organisation and changes nothing there`, async () => {
      const before = await rowsOfTheirs();
      assert.ok(before.every((rows) => rows.length > 0));
      const { database } = await open();
      const result = await database
        .inOrganisation(empty.id, (trx) => attempt(trx, theirs))
        .catch((error: { code?: string }) => {
          assert.ok(['42501', 'conversation.erased'].includes(String(error.code)), `refused with ${error.code}`);
          return null;
        });
      const isNothing =
        result === null ||
        result === undefined ||
        result === 0 ||
        result === false ||
        (Array.isArray(result) && result.length === 0);
      assert.ok(isNothing, `${name} gave ${JSON.stringify(result)}`);
      assert.deepEqual(await rowsOfTheirs(), before);
    });
  }
});
