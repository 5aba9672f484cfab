/**
 * Conversation: how one arrives, who may see it, and how its words are erased.
 * Everything of one arrival is saved in one transaction, or nothing is.
 */
import { type Conversation, parseConversation } from '@varsam/reader';
import type { Transaction } from 'kysely';
import { appendAudit } from '../../platform/audit/audit.store.ts';
import { VarsamError } from '../../platform/error.ts';
import type { Caller } from '../../platform/http/route.ts';
import { newId } from '../../platform/random.ts';
import { rotateOrganisationKey } from '../../platform/vault/sealed.store.ts';
import type { OrganisationParts } from '../parts.ts';
import type { NewConversation } from './conversation.contract.ts';
import {
  type ConversationRow,
  eraseWords,
  findByExternalId,
  findConversation,
  insertConversation,
  listDueForErasure,
  loadConversation,
} from './conversation.store.ts';

export interface Received {
  readonly id: string;
  readonly duplicate: boolean;
}

/** Who sent it, and the person it belongs to when one pasted or uploaded it. */
type Sender = Pick<Caller, 'organisationId' | 'personId'>;

/**
 * Saves conversations that arrived together.
 * @throws VarsamError `conversation.*` when one is malformed or too large, or an external id came back with other turns; nothing is saved.
 */
export async function receiveConversations(
  parts: OrganisationParts,
  sender: Sender,
  arriving: readonly NewConversation[],
  receivedAt: Date = parts.clock.now(),
): Promise<readonly Received[]> {
  const checked = arriving.map((conversation) => ({
    externalId: conversation.externalId,
    conversation: checkConversation(conversation, receivedAt),
  }));
  return parts.database.inOrganisation(sender.organisationId, async (trx) => {
    const received: Received[] = [];
    for (const { externalId, conversation } of checked) {
      received.push(await receiveOne(parts, trx, sender, conversation, externalId, receivedAt));
    }
    return received;
  });
}

async function receiveOne(
  parts: OrganisationParts,
  trx: Transaction<unknown>,
  { organisationId, personId }: Sender,
  conversation: Conversation,
  externalId: string | undefined,
  receivedAt: Date,
): Promise<Received> {
  const externalIdHash = externalId === undefined ? null : parts.vault.fingerprint(`external id ${organisationId}`, externalId);
  const isNew = await insertConversation(trx, parts.vault, {
    organisationId,
    conversation,
    externalIdHash,
    receivedBy: personId,
    receivedAt,
  });
  if (!isNew) return { id: await findRepeated(parts, trx, organisationId, conversation, externalIdHash ?? ''), duplicate: true };
  await appendAudit(trx, {
    organisationId,
    personId,
    action: 'conversation.received',
    subject: conversation.id,
    at: parts.clock.now(),
  });
  return { id: conversation.id, duplicate: false };
}

/** The same id with the same turns is a repeated delivery; with other turns it is a mistake that must be seen. */
async function findRepeated(
  parts: OrganisationParts,
  trx: Transaction<unknown>,
  organisationId: string,
  again: Conversation,
  hash: string,
): Promise<string> {
  const before = await findByExternalId(trx, hash);
  if (!before) throw new VarsamError('conversation.notFound');
  const stored = await loadConversation(trx, parts.vault, organisationId, before.id);
  if (stored && JSON.stringify(stored.turns) !== JSON.stringify(again.turns))
    throw new VarsamError('conversation.externalIdReused', { id: before.id });
  return before.id;
}

/** The reader's own limits and rules; refusals name turn numbers, never words. */
function checkConversation(arriving: NewConversation, receivedAt: Date): Conversation {
  const { externalId: _senders, ...rest } = arriving;
  const parsed = parseConversation({ ...rest, id: newId(), date: rest.date ?? receivedAt.toISOString().slice(0, 10) });
  if (!parsed.ok)
    throw new VarsamError(parsed.code === 'conversation.brokenText' ? 'conversation.badEncoding' : parsed.code, {
      ...parsed.details,
    });
  const empty = parsed.conversation.turns.findIndex((turn) => turn.text.trim() === '');
  if (empty >= 0) throw new VarsamError('conversation.turnWithoutText', { turn: empty });
  if (parsed.conversation.turns.length === 0) throw new VarsamError('conversation.noTurns');
  return parsed.conversation;
}

/** A supporter sees own conversations and those nobody has taken; a coordinator all of the organisation's. */
export function visibleTo(caller: Caller): string | null {
  return caller.principal === 'supporter' ? caller.personId : null;
}

/** @throws VarsamError `conversation.notFound` also when it is somebody else's: what one may not see is not there. */
export async function requireConversation(
  trx: Transaction<unknown>,
  caller: Caller,
  id: string,
  lock = false,
): Promise<ConversationRow> {
  const row = isId(id) ? await findConversation(trx, id, lock) : null;
  const only = visibleTo(caller);
  if (!row || (only !== null && row.assigned_to !== null && row.assigned_to !== only))
    throw new VarsamError('conversation.notFound');
  return row;
}

export function isId(text: string): boolean {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(text);
}

export interface Erasure {
  readonly erasedAt: Date;
  readonly proof: string;
}

/** Erases inside the caller's transaction. Call `forgetErased` when it has been committed. */
export async function eraseInside(
  parts: OrganisationParts,
  trx: Transaction<unknown>,
  who: Sender,
  id: string,
): Promise<Erasure> {
  const erasedAt = parts.clock.now();
  parts.vault.expectErasure(who.organisationId, id);
  if (!(await eraseWords(trx, id, erasedAt))) throw new VarsamError('conversation.erased');
  const proof = await appendAudit(trx, { ...who, action: 'conversation.erased', subject: id, at: erasedAt });
  return { erasedAt, proof };
}

/** After erasures: a new organisation key, so that old copies of the erased keys open nothing. */
export async function forgetErased(parts: OrganisationParts, organisationId: string, ids: readonly string[]): Promise<void> {
  await rotateOrganisationKey(parts.database, parts.vault, organisationId);
  parts.vault.endErasures(organisationId, ids);
}

/** At start, before anything else is erased: ends what a crash left between an erasure and the new key. */
export async function endErasures(parts: OrganisationParts): Promise<void> {
  for (const { id } of await parts.identity.listOrganisations()) {
    const underWay = parts.vault.erasuresUnderWay(id);
    if (underWay.length > 0 || parts.vault.hasOldKeys(id)) await forgetErased(parts, id, underWay);
  }
}

export async function eraseConversation(parts: OrganisationParts, caller: Caller, id: string): Promise<Erasure> {
  const erasure = await parts.database.inOrganisation(caller.organisationId, async (trx) => {
    await requireConversation(trx, caller, id, true);
    return eraseInside(parts, trx, { organisationId: caller.organisationId, personId: caller.personId }, id);
  });
  await forgetErased(parts, caller.organisationId, [id]);
  return erasure;
}

/** Erases what is due in one organisation. @returns how many. */
export async function eraseDue(parts: OrganisationParts, organisationId: string): Promise<number> {
  const due = await parts.database.inOrganisation(organisationId, (trx) => listDueForErasure(trx, parts.clock.now()));
  for (const id of due) {
    await parts.database.inOrganisation(organisationId, async (trx) => {
      const row = await findConversation(trx, id, true);
      if (row && row.state !== 'erased') await eraseInside(parts, trx, { organisationId, personId: null }, id);
    });
  }
  if (due.length > 0) await forgetErased(parts, organisationId, due);
  return due.length;
}

export async function eraseDueEverywhere(parts: OrganisationParts): Promise<void> {
  for (const { id } of await parts.identity.listOrganisations()) await eraseDue(parts, id);
}
