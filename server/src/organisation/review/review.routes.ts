import type { Conversation, Reader, Reading } from '@varsam/reader';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import { appendAudit } from '../../platform/audit/audit.store.ts';
import { VarsamError } from '../../platform/error.ts';
import type { Caller, Router } from '../../platform/http/route.ts';
import { loadConversation, markInReview, requireConversation } from '../conversation/index.ts';
import type { OrganisationParts } from '../parts.ts';
import { loadReading, readStored } from '../reading/index.ts';
import { type ReviewScreen, reviewScreenSchema, savedReviewSchema, saveReviewSchema } from './review.contract.ts';
import { findReview, loadDraft, openReview, saveDraft } from './review.store.ts';
import { changeDraft } from './review.ts';

const reviewers = ['supporter', 'coordinator'] as const;

export function addReviewRoutes(router: Router, parts: OrganisationParts, reader: Reader): void {
  router.add({
    method: 'post',
    path: '/api/conversations/{id}/open',
    summary: 'Open a conversation for review; one that nobody has taken becomes yours',
    allow: reviewers,
    answer: reviewScreenSchema,
    handle: ({ caller, params }) => openScreen(parts, reader, caller, params.id ?? ''),
  });
  router.add({
    method: 'put',
    path: '/api/conversations/{id}/review',
    summary: 'Save what changed in a review',
    allow: reviewers,
    body: saveReviewSchema,
    answer: savedReviewSchema,
    maxBytes: 1_000_000,
    handle: async ({ caller, params, body }) => {
      const id = params.id ?? '';
      const { organisationId, personId } = caller;
      return parts.database.inOrganisation(organisationId, async (trx) => {
        const { conversation } = await lockReview(parts, trx, caller, id, body.revision);
        const draft = changeDraft(await loadDraft(trx, parts.vault, organisationId, id), body, parts.form, conversation);
        const savedAt = parts.clock.now();
        const revision = await saveDraft(trx, parts.vault, { organisationId, conversationId: id, personId }, draft, savedAt);
        return { revision, savedAt: savedAt.toISOString() };
      });
    },
  });
  router.add({
    method: 'post',
    path: '/api/conversations/{id}/read',
    summary: 'Read the conversation again, after a reader failed',
    allow: reviewers,
    answer: z.object({ ok: z.literal(true) }),
    handle: async ({ caller, params }) => {
      const id = params.id ?? '';
      await parts.database.inOrganisation(caller.organisationId, (trx) => requireConversation(trx, caller, id));
      await readStored(parts, reader, caller.organisationId, id);
      return { ok: true as const };
    },
  });
}

export interface LockedReview {
  readonly conversation: Conversation;
  readonly openedAt: Date;
}

/**
 * Locks a review for a change inside the caller's transaction.
 * @throws VarsamError `review.changedElsewhere` when somebody saved since the given revision; nothing is overwritten.
 */
export async function lockReview(
  parts: OrganisationParts,
  trx: Transaction<unknown>,
  caller: Caller,
  id: string,
  revision: number,
): Promise<LockedReview> {
  const row = await requireConversation(trx, caller, id, true);
  if (row.state === 'erased') throw new VarsamError('conversation.erased');
  if (row.state === 'confirmed') throw new VarsamError('review.alreadyConfirmed');
  const review = await findReview(trx, id, true);
  const conversation = await loadConversation(trx, parts.vault, caller.organisationId, id);
  if (!review || !conversation) throw new VarsamError('conversation.notFound');
  if (review.revision !== revision) throw new VarsamError('review.changedElsewhere', { revision: review.revision });
  return { conversation, openedAt: review.opened_at };
}

async function openScreen(parts: OrganisationParts, reader: Reader, caller: Caller, id: string): Promise<ReviewScreen> {
  const { organisationId, personId } = caller;
  const organisation = await parts.identity.findOrganisation(organisationId);
  const names = await parts.identity.namesIn(organisationId);
  const isUnread = await parts.database.inOrganisation(organisationId, async (trx) => {
    const row = await requireConversation(trx, caller, id);
    if (row.state === 'erased') throw new VarsamError('conversation.erased');
    return row.state !== 'confirmed' && (await loadReading(trx, parts.vault, organisationId, id)) === null;
  });
  if (isUnread) await readStored(parts, reader, organisationId, id);
  return parts.database.inOrganisation(organisationId, async (trx) => {
    const row = await requireConversation(trx, caller, id, true);
    const conversation = await loadConversation(trx, parts.vault, organisationId, id);
    const reading: Reading | null = await loadReading(trx, parts.vault, organisationId, id);
    if (!conversation || !reading) throw new VarsamError('conversation.erased');
    const review = await openReview(trx, organisationId, id, personId, parts.clock.now());
    const draft = await loadDraft(trx, parts.vault, organisationId, id);
    if (personId !== null) await markInReview(trx, id, personId);
    await appendAudit(trx, { organisationId, personId, action: 'conversation.opened', subject: id, at: parts.clock.now() });
    const retentionDays = organisation?.retentionDays ?? 30;
    return {
      conversation: {
        id,
        channel: conversation.channel,
        language: conversation.language ?? null,
        date: conversation.date ?? null,
        receivedAt: row.received_at.toISOString(),
        state: row.state === 'confirmed' ? 'confirmed' : 'inReview',
        turns: [...conversation.turns],
      },
      form: parts.form,
      reading,
      review: {
        revision: review.revision,
        decisions: { ...draft.decisions },
        summary: draft.summary,
        savedAt: review.saved_at?.toISOString() ?? null,
        openedAt: review.opened_at.toISOString(),
        reviewer: review.reviewer === null ? null : { id: review.reviewer, name: names.get(review.reviewer) ?? '–' },
      },
      retention: { days: retentionDays, atConfirmation: retentionDays === 0 },
    };
  });
}
