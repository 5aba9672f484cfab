/** Readings: the values and quotes are sealed with the conversation; which reader and form version is in columns. */
import type { Reading } from '@varsam/reader';
import type { Transaction } from 'kysely';
import { openSealed, seal } from '../../platform/vault/sealed.store.ts';
import type { Vault } from '../../platform/vault/vault.ts';

type ReadingTable = {
  conversation_id: string;
  organisation_id: string;
  form_id: string;
  form_version: number;
  reader: string;
  read_at: Date;
  is_failed: boolean;
};
type Tables = { 'organisation.reading': ReadingTable };

export async function saveReading(
  trx: Transaction<unknown>,
  vault: Vault,
  organisationId: string,
  reading: Reading,
  readAt: Date,
): Promise<void> {
  await seal(trx, vault, { organisationId, ownerId: reading.id }, 'reading', reading);
  const row = {
    form_id: reading.form.id,
    form_version: reading.form.version,
    reader: `${reading.reader.name} ${reading.reader.version}`,
    read_at: readAt,
    is_failed: reading.flags.includes('readerFailed'),
  };
  await trx
    .withTables<Tables>()
    .insertInto('organisation.reading')
    .values({ conversation_id: reading.id, organisation_id: organisationId, ...row })
    .onConflict((conflict) => conflict.column('conversation_id').doUpdateSet(row))
    .execute();
}

export async function loadReading(
  trx: Transaction<unknown>,
  vault: Vault,
  organisationId: string,
  conversationId: string,
): Promise<Reading | null> {
  const { reading } = await openSealed(trx, vault, { organisationId, ownerId: conversationId }, ['reading']);
  return reading as Reading | null;
}
