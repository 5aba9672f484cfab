/** Reviews in progress: who, when and which revision in columns; decisions and summary sealed with the conversation. */
import { type Selectable, sql, type Transaction } from 'kysely';
import { openSealed, seal } from '../../platform/vault/sealed.store.ts';
import type { Vault } from '../../platform/vault/vault.ts';
import { type Draft, emptyDraft } from './review.ts';

type ReviewTable = {
  conversation_id: string;
  organisation_id: string;
  revision: number;
  reviewer: string | null;
  opened_at: Date;
  saved_at: Date | null;
};
type Tables = { 'organisation.review': ReviewTable };
export type ReviewRow = Selectable<ReviewTable>;

/** Begins a review at its first opening; later openings find it as it was. */
export async function openReview(
  trx: Transaction<unknown>,
  organisationId: string,
  conversationId: string,
  personId: string | null,
  at: Date,
): Promise<ReviewRow> {
  await trx
    .withTables<Tables>()
    .insertInto('organisation.review')
    .values({
      conversation_id: conversationId,
      organisation_id: organisationId,
      revision: 0,
      reviewer: personId,
      opened_at: at,
      saved_at: null,
    })
    .onConflict((conflict) => conflict.column('conversation_id').doNothing())
    .execute();
  return (await findReview(trx, conversationId)) as ReviewRow;
}

export async function findReview(trx: Transaction<unknown>, conversationId: string, lock = false): Promise<ReviewRow | null> {
  const query = trx
    .withTables<Tables>()
    .selectFrom('organisation.review')
    .selectAll()
    .where('conversation_id', '=', conversationId);
  return (await (lock ? query.forUpdate() : query).executeTakeFirst()) ?? null;
}

export async function loadDraft(
  trx: Transaction<unknown>,
  vault: Vault,
  organisationId: string,
  conversationId: string,
): Promise<Draft> {
  const { review } = await openSealed(trx, vault, { organisationId, ownerId: conversationId }, ['review']);
  return (review as Draft | null) ?? emptyDraft;
}

/** @returns the new revision. */
export async function saveDraft(
  trx: Transaction<unknown>,
  vault: Vault,
  where: { organisationId: string; conversationId: string; personId: string | null },
  draft: Draft,
  at: Date,
): Promise<number> {
  await seal(trx, vault, { organisationId: where.organisationId, ownerId: where.conversationId }, 'review', draft);
  const row = await trx
    .withTables<Tables>()
    .updateTable('organisation.review')
    .set({ revision: sql<number>`revision + 1`, reviewer: where.personId, saved_at: at })
    .where('conversation_id', '=', where.conversationId)
    .returning('revision')
    .executeTakeFirstOrThrow();
  return row.revision;
}
