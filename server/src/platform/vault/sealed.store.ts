/**
 * Sealed texts: ciphertexts that belong to one owner (a conversation) and open with that owner's key alone.
 * Destroying the key destroys them all, wherever copies of the ciphertexts may be.
 */
import { sql, type Transaction } from 'kysely';
import type { Database } from '../database/database.ts';
import { VarsamError } from '../error.ts';
import { decrypt, encrypt } from './cipher.ts';
import type { Vault } from './vault.ts';

type KeyTable = { owner_id: string; organisation_id: string; organisation_key_id: string; wrapped_key: Buffer };
type TextTable = { owner_id: string; organisation_id: string; kind: string; ciphertext: Buffer };
type Tables = { 'organisation.sealed_key': KeyTable; 'organisation.sealed_text': TextTable };

export interface SealedOwner {
  readonly organisationId: string;
  readonly ownerId: string;
}

/** Makes the owner's key. Waits while the organisation's key is being replaced, so that no key is wrapped by one about to go. */
export async function createOwnerKey(trx: Transaction<unknown>, vault: Vault, owner: SealedOwner): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(460048, hashtext(${owner.organisationId}))`.execute(trx);
  const { stored } = vault.newConversationKey(owner.organisationId, owner.ownerId);
  await trx
    .withTables<Tables>()
    .insertInto('organisation.sealed_key')
    .values({
      owner_id: owner.ownerId,
      organisation_id: owner.organisationId,
      organisation_key_id: stored.organisationKeyId,
      wrapped_key: stored.wrapped,
    })
    .execute();
}

/** Saves a value under the owner's key, replacing what stood there. */
export async function seal(
  trx: Transaction<unknown>,
  vault: Vault,
  owner: SealedOwner,
  kind: string,
  value: unknown,
): Promise<void> {
  const key = await openKey(trx, vault, owner);
  if (!key) throw new VarsamError('conversation.erased');
  const ciphertext = encrypt(key, Buffer.from(JSON.stringify(value), 'utf8'), placeOf(owner, kind));
  await trx
    .withTables<Tables>()
    .insertInto('organisation.sealed_text')
    .values({ owner_id: owner.ownerId, organisation_id: owner.organisationId, kind, ciphertext })
    .onConflict((conflict) => conflict.columns(['owner_id', 'kind']).doUpdateSet({ ciphertext }))
    .execute();
}

/** The values of several kinds; null for one that was never saved. All are null after the key was destroyed. */
export async function openSealed<Kind extends string>(
  trx: Transaction<unknown>,
  vault: Vault,
  owner: SealedOwner,
  kinds: readonly Kind[],
): Promise<Record<Kind, unknown>> {
  const key = await openKey(trx, vault, owner).catch(forgottenAsErased);
  const found = Object.fromEntries(kinds.map((kind) => [kind, null])) as Record<Kind, unknown>;
  if (!key) return found;
  const rows = await trx
    .withTables<Tables>()
    .selectFrom('organisation.sealed_text')
    .select(['kind', 'ciphertext'])
    .where('owner_id', '=', owner.ownerId)
    .where('kind', 'in', [...kinds])
    .execute();
  for (const row of rows)
    found[row.kind as Kind] = JSON.parse(decrypt(key, row.ciphertext, placeOf(owner, row.kind)).toString('utf8'));
  return found;
}

/** Starting without the keys of what is stored would look as if everything had been erased: it is refused instead. */
export async function requireKeys(database: Database, vault: Vault, organisationIds: readonly string[]): Promise<void> {
  for (const organisationId of organisationIds) {
    if (vault.holdsKeys(organisationId)) continue;
    const stored = await database.inOrganisation(organisationId, (trx) =>
      trx.withTables<Tables>().selectFrom('organisation.sealed_key').select('owner_id').limit(1).executeTakeFirst(),
    );
    if (stored) throw new VarsamError('vault.missingKeys', { organisationId });
  }
}

/** Deletes the key and every text under it. @returns false when there was nothing to destroy. */
export async function destroySealed(trx: Transaction<unknown>, ownerId: string): Promise<boolean> {
  const result = await trx
    .withTables<Tables>()
    .deleteFrom('organisation.sealed_key')
    .where('owner_id', '=', ownerId)
    .executeTakeFirst();
  return Number(result.numDeletedRows) === 1;
}

/**
 * Replaces the organisation's key: wraps every remaining owner key anew, then forgets the old organisation key.
 * After a crash half-way the old and the new key are both still known, and the next rotation ends what this one began.
 */
export async function rotateOrganisationKey(database: Database, vault: Vault, organisationId: string): Promise<void> {
  let before: readonly string[] = [];
  await database.inOrganisation(organisationId, async (trx) => {
    await sql`select pg_advisory_xact_lock(460048, hashtext(${organisationId}))`.execute(trx);
    before = vault.startRotation(organisationId);
    const tables = trx.withTables<Tables>();
    const rows = await tables
      .selectFrom('organisation.sealed_key')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .execute();
    for (const row of rows) {
      const key = vault.openConversationKey(organisationId, row.owner_id, {
        organisationKeyId: row.organisation_key_id,
        wrapped: row.wrapped_key,
      });
      const again = vault.wrapAgain(organisationId, row.owner_id, key);
      await tables
        .updateTable('organisation.sealed_key')
        .set({ organisation_key_id: again.organisationKeyId, wrapped_key: again.wrapped })
        .where('owner_id', '=', row.owner_id)
        .execute();
    }
  });
  vault.forgetKeys(organisationId, before);
}

async function openKey(trx: Transaction<unknown>, vault: Vault, owner: SealedOwner): Promise<Buffer | null> {
  try {
    return await openStoredKey(trx, vault, owner);
  } catch (error) {
    // The organisation's key was replaced between the look at the row and the opening: the row is wrapped anew by now.
    if (error instanceof VarsamError && error.code === 'vault.keyForgotten') return openStoredKey(trx, vault, owner);
    throw error;
  }
}

async function openStoredKey(trx: Transaction<unknown>, vault: Vault, owner: SealedOwner): Promise<Buffer | null> {
  const row = await trx
    .withTables<Tables>()
    .selectFrom('organisation.sealed_key')
    .selectAll()
    .where('owner_id', '=', owner.ownerId)
    .executeTakeFirst();
  if (!row) return null;
  return vault.openConversationKey(owner.organisationId, owner.ownerId, {
    organisationKeyId: row.organisation_key_id,
    wrapped: row.wrapped_key,
  });
}

/** A row that came back with an old backup after its conversation was erased: its key is struck, so its words are gone. */
function forgottenAsErased(error: unknown): null {
  if (error instanceof VarsamError && error.code === 'vault.keyForgotten') return null;
  throw error;
}

function placeOf(owner: SealedOwner, kind: string): string {
  return `sealed-text ${owner.organisationId} ${owner.ownerId} ${kind}`;
}
