import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { newId, newKey } from '../random.ts';
import { decrypt, encrypt } from './cipher.ts';
import { loadMasterKey } from './master-key.ts';
import { openVault } from './vault.ts';

const folder = mkdtempSync(join(tmpdir(), 'varsam-vault-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const masterKey = createHash('sha256').update('master').digest();
const aRing = () => join(folder, newId(), 'keyring.json');
const [organisation, conversation] = ['organisation-a', 'conversation-1'];

describe('a sealed text', () => {
  test('opens with its key in its place, and nowhere else', () => {
    const key = newKey();
    const sealed = encrypt(key, Buffer.from('orden', 'utf8'), 'place 1');
    assert.equal(decrypt(key, sealed, 'place 1').toString('utf8'), 'orden');
    assert.throws(() => decrypt(key, sealed, 'place 2'), { code: 'vault.cannotOpen' });
    assert.throws(() => decrypt(newKey(), sealed, 'place 1'), { code: 'vault.cannotOpen' });
  });
  test('does not open when one bit is changed, or the end is cut off, or nothing is there', () => {
    const key = newKey();
    const sealed = encrypt(key, Buffer.from('orden', 'utf8'), 'place');
    for (let byte = 0; byte < sealed.length; byte++) {
      const changed = Buffer.from(sealed);
      changed[byte] = (changed[byte] ?? 0) ^ 1;
      assert.throws(() => decrypt(key, changed, 'place'), { code: 'vault.cannotOpen' }, `byte ${byte}`);
    }
    for (const length of [0, 5, 12, 27, sealed.length - 1])
      assert.throws(() => decrypt(key, sealed.subarray(0, length), 'place'), { code: 'vault.cannotOpen' });
  });
  test('is another each time, and holds none of the words', () => {
    const key = newKey();
    const [first, second] = [encrypt(key, Buffer.from('orden'), 'p'), encrypt(key, Buffer.from('orden'), 'p')];
    assert.notDeepEqual(first, second);
    assert.equal(first.includes('orden'), false);
  });
});

describe('the vault', () => {
  test('opens a conversation key for its organisation and conversation only', () => {
    const vault = openVault(masterKey, aRing());
    const { key, stored } = vault.newConversationKey(organisation, conversation);
    assert.deepEqual(vault.openConversationKey(organisation, conversation, stored), key);
    assert.throws(() => vault.openConversationKey(organisation, 'conversation-2', stored), { code: 'vault.cannotOpen' });
    vault.newConversationKey('organisation-b', conversation);
    assert.throws(() => vault.openConversationKey('organisation-b', conversation, stored), { code: 'vault.keyForgotten' });
  });

  test('finds its keys again after a restart, and only with the same master key', () => {
    const file = aRing();
    const { key, stored } = openVault(masterKey, file).newConversationKey(organisation, conversation);
    assert.deepEqual(openVault(masterKey, file).openConversationKey(organisation, conversation, stored), key);
    assert.throws(() => openVault(newKey(), file).openConversationKey(organisation, conversation, stored), {
      code: 'vault.cannotOpen',
    });
  });

  test('after a rotation a key wrapped before opens nothing, and what was wrapped anew opens', () => {
    const vault = openVault(masterKey, aRing());
    const { key, stored } = vault.newConversationKey(organisation, conversation);
    const before = vault.startRotation(organisation);
    const again = vault.wrapAgain(organisation, conversation, key);
    assert.deepEqual(vault.openConversationKey(organisation, conversation, stored), key, 'until the old key is struck both open');
    vault.forgetKeys(organisation, before);
    assert.throws(() => vault.openConversationKey(organisation, conversation, stored), { code: 'vault.keyForgotten' });
    assert.deepEqual(vault.openConversationKey(organisation, conversation, again), key);
  });

  test('a rotation in another process is seen: nothing is wrapped by a key that is about to go', () => {
    const file = aRing();
    const [one, other] = [openVault(masterKey, file), openVault(masterKey, file)];
    const { key } = one.newConversationKey(organisation, conversation);
    other.newConversationKey(organisation, 'conversation-2');
    one.forgetKeys(organisation, one.startRotation(organisation));
    const again = other.wrapAgain(organisation, conversation, key);
    assert.deepEqual(one.openConversationKey(organisation, conversation, again), key);
    assert.equal(other.startRotation(organisation).length, 1, 'it knows the key that the other process made');
  });

  test('a broken key file stops the start: with an empty one every conversation would be lost', () => {
    for (const content of [
      '',
      '{',
      'null',
      '[]',
      '{"version":2,"organisations":{}}',
      '{"version":1}',
      '{"version":1,"organisations":null}',
      '\0\0\0\0',
    ]) {
      const file = join(folder, `${newId()}.json`);
      writeFileSync(file, content);
      assert.throws(() => openVault(masterKey, file), { code: 'vault.unreadableKeys' }, JSON.stringify(content));
      assert.equal(readFileSync(file, 'utf8'), content, 'and it is left as it is');
    }
  });

  test('the key file is readable by its owner only, and holds no key in the clear', () => {
    const file = aRing();
    const { key } = openVault(masterKey, file).newConversationKey(organisation, conversation);
    assert.equal(statSync(file).mode & 0o077, 0);
    const text = readFileSync(file, 'utf8');
    for (const secret of [key, masterKey]) assert.equal(text.includes(secret.toString('base64').slice(0, 20)), false);
    assert.deepEqual(readdirSync(join(file, '..')), ['keyring.json'], 'nothing is left beside it');
  });

  test('a fingerprint tells the same value again, differs by purpose, and needs the master key', () => {
    const vault = openVault(masterKey, aRing());
    assert.equal(vault.fingerprint('external id', 'x1'), openVault(masterKey, aRing()).fingerprint('external id', 'x1'));
    assert.notEqual(vault.fingerprint('external id', 'x1'), vault.fingerprint('external id', 'x2'));
    assert.notEqual(vault.fingerprint('external id', 'x1'), vault.fingerprint('another', 'x1'));
    assert.notEqual(vault.fingerprint('external id', 'x1'), openVault(newKey(), aRing()).fingerprint('external id', 'x1'));
  });
});

describe('the master key', () => {
  test('is made at the first start, readable by its owner only, and the same at the next', () => {
    const dataDir = join(folder, newId());
    const key = loadMasterKey(dataDir, null);
    assert.equal(key.length, 32);
    assert.equal(statSync(join(dataDir, 'keys', 'master.key')).mode & 0o177, 0);
    assert.deepEqual(loadMasterKey(dataDir, null), key);
  });
  test('given as a file is never made, and a file that is not a key is refused by the name of its setting', () => {
    const missing = join(folder, newId());
    assert.throws(() => loadMasterKey(folder, missing), { code: 'config.invalid' });
    assert.equal(existsSync(missing), false);
    for (const content of ['', 'short', newKey().toString('hex'), Buffer.alloc(31).toString('base64')]) {
      writeFileSync(missing, content);
      assert.throws(
        () => loadMasterKey(folder, missing),
        (error: { code?: string; details?: { setting?: string } }) =>
          error.code === 'config.invalid' && error.details?.setting === 'MASTER_KEY_FILE',
      );
    }
  });
});
