import { z } from 'zod';
import { VarsamError } from '../../platform/error.ts';
import type { Caller, Router } from '../../platform/http/route.ts';
import type { OrganisationParts } from '../parts.ts';
import {
  type ConversationListItem,
  conversationListSchema,
  createdSchema,
  erasedSchema,
  importResultSchema,
  importSchema,
  newConversationSchema,
} from './conversation.contract.ts';
import { type ConversationRow, countWaiting, type ListPosition, listConversations } from './conversation.store.ts';
import { eraseConversation, isId, type Received, receiveConversations, visibleTo } from './conversation.ts';
import { importConversations } from './import/index.ts';

const listQuery = z.object({
  state: z.enum(['waiting', 'mine', 'all', 'confirmed']).default('waiting'),
  cursor: z.string().max(100).optional(),
});
const pageSize = 100;

/** Runs when conversations have been saved: the next stage reads them. */
export type AfterArrival = (organisationId: string, ids: readonly string[]) => Promise<void>;

export function addConversationRoutes(router: Router, parts: OrganisationParts, afterArrival: AfterArrival): void {
  const receive = async (caller: Caller, arriving: Parameters<typeof receiveConversations>[2]): Promise<readonly Received[]> => {
    const received = await receiveConversations(parts, caller, arriving);
    await afterArrival(
      caller.organisationId,
      received.filter((one) => !one.duplicate).map((one) => one.id),
    );
    return received;
  };
  router.add({
    method: 'post',
    path: '/api/conversations',
    summary: 'Receive one conversation; the same external id twice changes nothing',
    allow: ['supporter', 'coordinator', 'token'],
    body: newConversationSchema,
    answer: createdSchema,
    status: 201,
    maxBytes: 8_000_000,
    handle: async ({ caller, body }) => {
      const [received] = await receive(caller, [body]);
      if (!received) throw new VarsamError('conversation.noTurns');
      return received;
    },
  });
  router.add({
    method: 'post',
    path: '/api/conversations/import',
    summary: 'Receive pasted text or a file: .jsonl, .json, .txt, .csv or .eml',
    allow: ['supporter', 'coordinator'],
    body: importSchema,
    answer: importResultSchema,
    maxBytes: 12_000_000,
    handle: async ({ caller, body: { base64, ...body } }) => {
      const outcome = await importConversations({
        ...body,
        ...(base64 === undefined ? {} : { bytes: Buffer.from(base64, 'base64') }),
      });
      switch (outcome.outcome) {
        case 'whoIsWho':
          return outcome;
        case 'problems':
          throw new VarsamError(outcome.code, { problems: outcome.problems });
        case 'conversations':
          return { outcome: 'created' as const, conversations: [...(await receive(caller, outcome.conversations))] };
      }
    },
  });
  router.add({
    method: 'get',
    path: '/api/conversations',
    summary: 'Conversations without their words: waiting, mine, confirmed or all',
    allow: ['supporter', 'coordinator'],
    query: listQuery,
    answer: conversationListSchema,
    handle: async ({ caller, query }) => {
      const names = await parts.identity.namesIn(caller.organisationId);
      return parts.database.inOrganisation(caller.organisationId, async (trx) => {
        const rows = await listConversations(trx, {
          show: query.state,
          visibleTo: visibleTo(caller),
          personId: caller.personId,
          after: readCursor(query.cursor),
          limit: pageSize + 1,
        });
        const shown = rows.slice(0, pageSize);
        const last = shown.at(-1);
        return {
          conversations: shown.map((row) => itemOf(row, names, caller)),
          waiting: await countWaiting(trx, visibleTo(caller)),
          next: rows.length > pageSize && last ? `${last.has_safety ? 1 : 0}_${last.received_at.toISOString()}_${last.id}` : null,
        };
      });
    },
  });
  router.add({
    method: 'post',
    path: '/api/conversations/{id}/erase',
    summary: 'Erase the words of a conversation now; a confirmed record stays',
    allow: ['supporter', 'coordinator'],
    answer: erasedSchema,
    handle: async ({ caller, params }) => {
      const { erasedAt, proof } = await eraseConversation(parts, caller, params.id ?? '');
      return { erasedAt: erasedAt.toISOString(), proof };
    },
  });
}

function itemOf(row: ConversationRow, names: ReadonlyMap<string, string>, caller: Caller): ConversationListItem {
  return {
    id: row.id,
    channel: row.channel,
    language: row.language,
    turns: row.turns,
    receivedAt: row.received_at.toISOString(),
    state: row.state,
    hasSafety: row.has_safety,
    reviewer: row.assigned_to === null ? null : { id: row.assigned_to, name: names.get(row.assigned_to) ?? '–' },
    isMine: row.assigned_to !== null && row.assigned_to === caller.personId,
    eraseAt: row.erase_at?.toISOString() ?? null,
  };
}

function readCursor(cursor: string | undefined): ListPosition | null {
  if (!cursor) return null;
  const [safety, at = '', id = ''] = cursor.split('_');
  const receivedAt = new Date(at);
  if (Number.isNaN(receivedAt.getTime()) || !isId(id)) throw new VarsamError('input.invalid', { field: 'cursor' });
  return { hasSafety: safety === '1', receivedAt, id };
}
