/** Reads what has arrived: at once when it is short, in a job when it is long or the server stopped before it was read. */
import type { Reader } from '@varsam/reader';
import type { Jobs } from '../../platform/jobs/jobs.ts';
import { findConversation, listUnread } from '../conversation/index.ts';
import type { OrganisationParts } from '../parts.ts';
import { readStored } from './reading.ts';

/** Turns up to which a conversation is read within the request that brings it: some tens of milliseconds. */
const inlineTurns = 200;

export interface ReadJob {
  readonly organisationId: string;
  readonly conversationId: string;
}

export async function readArrived(
  parts: OrganisationParts,
  reader: Reader,
  jobs: Jobs,
  organisationId: string,
  ids: readonly string[],
): Promise<void> {
  for (const [place, conversationId] of ids.entries()) {
    const row = await parts.database.inOrganisation(organisationId, (trx) => findConversation(trx, conversationId));
    if (!row) continue;
    if (place < 5 && row.turns <= inlineTurns) await readStored(parts, reader, organisationId, conversationId);
    else await jobs.send('read', { organisationId, conversationId });
  }
}

export async function workReading(parts: OrganisationParts, reader: Reader, jobs: Jobs): Promise<void> {
  await jobs.work('read', async ({ organisationId, conversationId }: ReadJob) => {
    await readStored(parts, reader, organisationId, conversationId);
  });
}

/** At start: whatever was saved but not read when the server stopped. */
export async function sendUnread(parts: OrganisationParts, jobs: Jobs): Promise<void> {
  for (const { id: organisationId } of await parts.identity.listOrganisations()) {
    const unread = await parts.database.inOrganisation(organisationId, listUnread);
    for (const conversationId of unread) await jobs.send('read', { organisationId, conversationId });
  }
}
