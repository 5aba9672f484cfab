/** Conversations in the database: what is known without the words stands in columns, the words are sealed. */
import type { Conversation } from '@varsam/reader';
import { type Selectable, sql, type Transaction } from 'kysely';
import { createOwnerKey, destroySealed, openSealed, seal } from '../../platform/vault/sealed.store.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import type { ConversationState } from './conversation.contract.ts';

type ConversationTable = {
  id: string;
  organisation_id: string;
  external_id_hash: string | null;
  channel: string;
  language: string | null;
  turns: number;
  received_at: Date;
  received_by: string | null;
  assigned_to: string | null;
  state: ConversationState;
  has_safety: boolean;
  erase_at: Date | null;
  erased_at: Date | null;
};
type Tables = { 'organisation.conversation': ConversationTable };
export type ConversationRow = Selectable<ConversationTable>;

export interface Arrival {
  readonly organisationId: string;
  readonly conversation: Conversation;
  readonly externalIdHash: string | null;
  readonly receivedBy: string | null;
  readonly receivedAt: Date;
}

/** @returns false when a conversation with the same external id had arrived before; nothing is saved then. */
export async function insertConversation(trx: Transaction<unknown>, vault: Vault, arrival: Arrival): Promise<boolean> {
  const { conversation, organisationId } = arrival;
  const inserted = await trx
    .withTables<Tables>()
    .insertInto('organisation.conversation')
    .values({
      id: conversation.id,
      organisation_id: organisationId,
      external_id_hash: arrival.externalIdHash,
      channel: conversation.channel,
      language: conversation.language ?? null,
      turns: conversation.turns.length,
      received_at: arrival.receivedAt,
      received_by: arrival.receivedBy,
      assigned_to: arrival.receivedBy,
      state: 'reading',
      has_safety: false,
      erase_at: null,
      erased_at: null,
    })
    .onConflict((conflict) => conflict.columns(['organisation_id', 'external_id_hash']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!inserted) return false;
  const owner = { organisationId, ownerId: conversation.id };
  await createOwnerKey(trx, vault, owner);
  await seal(trx, vault, owner, 'conversation', conversation);
  return true;
}

export async function findByExternalId(trx: Transaction<unknown>, externalIdHash: string): Promise<ConversationRow | null> {
  return (await conversations(trx).selectAll().where('external_id_hash', '=', externalIdHash).executeTakeFirst()) ?? null;
}

export async function findConversation(trx: Transaction<unknown>, id: string, lock = false): Promise<ConversationRow | null> {
  const query = conversations(trx).selectAll().where('id', '=', id);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

/** The words; null after erasure. */
export async function loadConversation(
  trx: Transaction<unknown>,
  vault: Vault,
  organisationId: string,
  id: string,
): Promise<Conversation | null> {
  const { conversation } = await openSealed(trx, vault, { organisationId, ownerId: id }, ['conversation']);
  return conversation as Conversation | null;
}

/** Where a page of the list ended: safety first, then the newest. */
export interface ListPosition {
  readonly hasSafety: boolean;
  readonly receivedAt: Date;
  readonly id: string;
}

export interface ListQuery {
  readonly show: 'waiting' | 'mine' | 'confirmed' | 'all';
  /** Only this person's conversations and those that nobody has taken; null = everybody's. */
  readonly visibleTo: string | null;
  readonly personId: string | null;
  readonly after: ListPosition | null;
  readonly limit: number;
}

export async function listConversations(trx: Transaction<unknown>, query: ListQuery): Promise<ConversationRow[]> {
  let rows = conversations(trx)
    .selectAll()
    .orderBy('has_safety', 'desc')
    .orderBy('received_at', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit);
  if (query.show === 'waiting') rows = rows.where('state', 'in', ['reading', 'waiting', 'inReview']);
  if (query.show === 'confirmed') rows = rows.where('state', 'in', ['confirmed', 'erased']);
  if (query.show === 'mine') rows = rows.where('assigned_to', '=', query.personId);
  if (query.visibleTo !== null) {
    const person = query.visibleTo;
    rows = rows.where((eb) => eb.or([eb('assigned_to', '=', person), eb('assigned_to', 'is', null)]));
  }
  if (query.after) {
    const { hasSafety, receivedAt, id } = query.after;
    rows = rows.where(sql<boolean>`(has_safety, received_at, id) < (${hasSafety}, ${receivedAt}, ${id}::uuid)`);
  }
  return rows.execute();
}

export async function countWaiting(trx: Transaction<unknown>, visibleTo: string | null): Promise<number> {
  let query = conversations(trx).select(sql<number>`count(*)`.as('n')).where('state', 'in', ['reading', 'waiting', 'inReview']);
  if (visibleTo !== null) query = query.where((eb) => eb.or([eb('assigned_to', '=', visibleTo), eb('assigned_to', 'is', null)]));
  return (await query.executeTakeFirstOrThrow()).n;
}

/** The conversation to take up next: safety first, then the one that has waited longest. */
export async function findNextWaiting(trx: Transaction<unknown>, visibleTo: string | null): Promise<string | null> {
  let query = conversations(trx)
    .select('id')
    .where('state', 'in', ['waiting', 'inReview'])
    .orderBy('has_safety', 'desc')
    .orderBy('received_at')
    .orderBy('id')
    .limit(1);
  if (visibleTo !== null) query = query.where((eb) => eb.or([eb('assigned_to', '=', visibleTo), eb('assigned_to', 'is', null)]));
  return (await query.executeTakeFirst())?.id ?? null;
}

export async function listUnread(trx: Transaction<unknown>): Promise<string[]> {
  return (await conversations(trx).select('id').where('state', '=', 'reading').execute()).map((row) => row.id);
}

/** After a reading: ready for a person, unless one has already begun. */
export async function markRead(
  trx: Transaction<unknown>,
  id: string,
  language: string | null,
  hasSafety: boolean,
): Promise<void> {
  await trx
    .withTables<Tables>()
    .updateTable('organisation.conversation')
    .set({ has_safety: hasSafety, language, state: sql`case when state = 'reading' then 'waiting' else state end` })
    .where('id', '=', id)
    .execute();
}

export async function markInReview(trx: Transaction<unknown>, id: string, personId: string): Promise<void> {
  await trx
    .withTables<Tables>()
    .updateTable('organisation.conversation')
    .set({ state: 'inReview', assigned_to: sql`coalesce(assigned_to, ${personId})` })
    .where('id', '=', id)
    .where('state', 'in', ['reading', 'waiting', 'inReview'])
    .execute();
}

export async function markConfirmed(trx: Transaction<unknown>, id: string, eraseAt: Date): Promise<void> {
  await trx
    .withTables<Tables>()
    .updateTable('organisation.conversation')
    .set({ state: 'confirmed', erase_at: eraseAt })
    .where('id', '=', id)
    .execute();
}

/** Destroys the words: key, conversation, reading, draft, summary and free text. The row stays as a number without words. */
export async function eraseWords(trx: Transaction<unknown>, id: string, at: Date): Promise<boolean> {
  await destroySealed(trx, id);
  const result = await trx
    .withTables<Tables>()
    .updateTable('organisation.conversation')
    .set({ state: 'erased', erased_at: at, erase_at: null })
    .where('id', '=', id)
    .where('state', '<>', 'erased')
    .executeTakeFirst();
  return Number(result.numUpdatedRows) === 1;
}

export async function listDueForErasure(trx: Transaction<unknown>, now: Date): Promise<string[]> {
  return (
    await conversations(trx).select('id').where('erased_at', 'is', null).where('erase_at', '<=', now).limit(500).execute()
  ).map((row) => row.id);
}

/** A shorter retention applies at once; a longer one never keeps words beyond the day that was promised. */
export async function bringErasureForward(trx: Transaction<unknown>, retentionDays: number): Promise<void> {
  await sql`
    update organisation.conversation c set erase_at = least(c.erase_at, r.confirmed_at + make_interval(hours => ${retentionDays * 24}))
    from organisation.record r where r.conversation_id = c.id and c.erased_at is null and c.state = 'confirmed'`.execute(trx);
}

/** A person has left: what they had begun goes back to everybody. */
export async function releaseConversations(trx: Transaction<unknown>, personId: string): Promise<void> {
  await trx
    .withTables<Tables>()
    .updateTable('organisation.conversation')
    .set({ assigned_to: null })
    .where('assigned_to', '=', personId)
    .where('state', 'in', ['reading', 'waiting', 'inReview'])
    .execute();
}

export async function countHeld(trx: Transaction<unknown>): Promise<number> {
  return (await conversations(trx).select(sql<number>`count(*)`.as('n')).where('state', '<>', 'erased').executeTakeFirstOrThrow())
    .n;
}

function conversations(trx: Transaction<unknown>) {
  return trx.withTables<Tables>().selectFrom('organisation.conversation');
}
