import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { sql } from 'kysely';
import { forEachDatabase, type OpenDatabase } from '../../../test/databases.ts';
import { newId } from '../random.ts';
import {
  createOwnerKey,
  destroySealed,
  openSealed,
  requireKeys,
  rotateOrganisationKey,
  type SealedOwner,
  seal,
} from './sealed.store.ts';
import { openVault, type Vault, type WrappedKey } from './vault.ts';

forEachDatabase('sealed texts', (open) => {
  let opened: OpenDatabase;
  let ringFile: string;
  let vault: Vault;
  before(async () => {
    opened = await open();
    ringFile = join(opened.dataDir, 'keyring.json');
    vault = openVault(opened.masterKey, ringFile);
  });

  const anOwner = async (organisationId = newId(), text: unknown = { said: 'jag bor i lund' }): Promise<SealedOwner> => {
    const owner = { organisationId, ownerId: newId() };
    await opened.database.inOrganisation(organisationId, async (trx) => {
      await createOwnerKey(trx, vault, owner);
      await seal(trx, vault, owner, 'conversation', text);
    });
    return owner;
  };
  const read = (owner: SealedOwner, withVault = vault) =>
    opened.database.inOrganisation(
      owner.organisationId,
      async (trx) => (await openSealed(trx, withVault, owner, ['conversation'])).conversation,
    );
  const wrappedKeyOf = async (owner: SealedOwner): Promise<WrappedKey> => {
    const [row] = await opened.behindTheWall(
      'select organisation_key_id, wrapped_key from organisation.sealed_key where owner_id = $1',
      [owner.ownerId],
    );
    return { organisationKeyId: String(row?.organisation_key_id), wrapped: row?.wrapped_key as Buffer };
  };

  test('come back as they were, and stand in the database as ciphertext only', async () => {
    const owner = await anOwner();
    assert.deepEqual(await read(owner), { said: 'jag bor i lund' });
    const [row] = await opened.behindTheWall('select ciphertext from organisation.sealed_text where owner_id = $1', [
      owner.ownerId,
    ]);
    assert.equal((row as { ciphertext: Buffer }).ciphertext.includes('lund'), false);
  });

  test('saved again replace what stood there', async () => {
    const owner = await anOwner();
    await opened.database.inOrganisation(owner.organisationId, (trx) => seal(trx, vault, owner, 'conversation', 'another'));
    assert.equal(await read(owner), 'another');
  });

  test('moved to another owner, another kind or another organisation do not open', async () => {
    const organisationId = newId();
    const [one, other] = [await anOwner(organisationId), await anOwner(organisationId)];
    await opened.behindTheWall(
      'update organisation.sealed_text a set ciphertext = b.ciphertext from organisation.sealed_text b where a.owner_id = $1 and b.owner_id = $2',
      [one.ownerId, other.ownerId],
    );
    await assert.rejects(read(one), { code: 'vault.cannotOpen' });

    const third = await anOwner();
    await opened.behindTheWall("update organisation.sealed_text set kind = 'reading' where owner_id = $1", [third.ownerId]);
    await assert.rejects(
      opened.database.inOrganisation(third.organisationId, (trx) => openSealed(trx, vault, third, ['reading'])),
      { code: 'vault.cannotOpen' },
    );

    const [mine, theirs] = [await anOwner(), await anOwner()];
    await opened.behindTheWall(
      'update organisation.sealed_key a set wrapped_key = b.wrapped_key, organisation_key_id = b.organisation_key_id from organisation.sealed_key b where a.owner_id = $1 and b.owner_id = $2',
      [mine.ownerId, theirs.ownerId],
    );
    assert.equal(await read(mine), null, 'a key of another organisation opens nothing here');
  });

  test('after erasure and rotation the old rows open nothing, even beside the newest keys', async () => {
    const organisationId = newId();
    const [gone, stays] = [await anOwner(organisationId), await anOwner(organisationId)];
    const copy = await wrappedKeyOf(gone);
    const [text] = await opened.behindTheWall('select to_jsonb(t) as row from organisation.sealed_text t where owner_id = $1', [
      gone.ownerId,
    ]);
    const [key] = await opened.behindTheWall('select to_jsonb(t) as row from organisation.sealed_key t where owner_id = $1', [
      gone.ownerId,
    ]);
    await opened.database.inOrganisation(organisationId, (trx) => destroySealed(trx, gone.ownerId));
    await rotateOrganisationKey(opened.database, vault, organisationId);
    assert.equal(await read(gone), null);
    assert.deepEqual(await read(stays), { said: 'jag bor i lund' });
    // As if the rows came back from a freed page, a log of the database or a backup from before.
    await opened.behindTheWall(
      'insert into organisation.sealed_key select * from jsonb_populate_record(null::organisation.sealed_key, $1)',
      [JSON.stringify(key?.row)],
    );
    await opened.behindTheWall(
      'insert into organisation.sealed_text select * from jsonb_populate_record(null::organisation.sealed_text, $1)',
      [JSON.stringify(text?.row)],
    );
    const fresh = openVault(opened.masterKey, ringFile);
    assert.throws(() => fresh.openConversationKey(organisationId, gone.ownerId, copy), { code: 'vault.keyForgotten' });
    assert.equal(await read(gone, fresh), null);
    assert.equal(readFileSync(ringFile, 'utf8').includes(copy.organisationKeyId), false, 'the key is struck from the file');
  });

  test('survive a crash before, in and after the steps of a rotation', async () => {
    for (const diesAt of ['before the rows are wrapped anew', 'after the rows are wrapped anew'] as const) {
      const organisationId = newId();
      const owners = [await anOwner(organisationId), await anOwner(organisationId), await anOwner(organisationId)];
      const dying: Vault = {
        ...vault,
        wrapAgain: diesAt.startsWith('before') ? dies : vault.wrapAgain,
        forgetKeys: diesAt.startsWith('after') ? dies : vault.forgetKeys,
      };
      await assert.rejects(rotateOrganisationKey(opened.database, dying, organisationId), /killed/);
      const restarted = openVault(opened.masterKey, ringFile);
      assert.equal(restarted.hasOldKeys(organisationId), true, 'and the start sees that it was not ended');
      for (const owner of owners) assert.deepEqual(await read(owner, restarted), { said: 'jag bor i lund' }, diesAt);
      await rotateOrganisationKey(opened.database, restarted, organisationId);
      for (const owner of owners) assert.deepEqual(await read(owner, restarted), { said: 'jag bor i lund' });
      assert.equal(restarted.hasOldKeys(organisationId), false);
    }
  });

  test('that arrive, are read and are erased while the key is being replaced are neither lost nor kept', async () => {
    const organisationId = newId();
    const standing = await Promise.all(Array.from({ length: 10 }, () => anOwner(organisationId)));
    const [gone, ...stay] = standing;
    const arriving: Promise<SealedOwner>[] = [];
    const reading: Promise<unknown>[] = [];
    for (let round = 0; round < 6; round++) {
      arriving.push(anOwner(organisationId), anOwner(organisationId));
      reading.push(rotateOrganisationKey(opened.database, vault, organisationId), ...stay.map((owner) => read(owner)));
      if (round === 2 && gone)
        reading.push(opened.database.inOrganisation(organisationId, (trx) => destroySealed(trx, gone.ownerId)));
    }
    const arrived = await Promise.all(arriving);
    await Promise.all(reading);
    for (const owner of [...stay, ...arrived]) assert.deepEqual(await read(owner), { said: 'jag bor i lund' });
    assert.equal(gone && (await read(gone)), null);
  });

  test('are not taken for erased when the key file is missing: the start is refused, and goes on with the file put back', async () => {
    const owner = await anOwner();
    const elsewhere = openVault(opened.masterKey, join(opened.dataDir, 'another-ring.json'));
    const ids = [owner.organisationId, newId()];
    await assert.rejects(requireKeys(opened.database, elsewhere, ids), { code: 'vault.missingKeys' });
    await requireKeys(opened.database, vault, ids);
  });

  test('cannot be sealed for an owner whose key was destroyed', async () => {
    const owner = await anOwner();
    await opened.database.inOrganisation(owner.organisationId, async (trx) => {
      assert.equal(await destroySealed(trx, owner.ownerId), true);
      assert.equal(await destroySealed(trx, owner.ownerId), false);
      assert.deepEqual(
        (await sql`select 1 from organisation.sealed_text where owner_id = ${owner.ownerId}`.execute(trx)).rows,
        [],
      );
    });
    await assert.rejects(
      opened.database.inOrganisation(owner.organisationId, (trx) => seal(trx, vault, owner, 'record', 'x')),
      { code: 'conversation.erased' },
    );
  });
});

function dies(): never {
  throw new Error('killed');
}
