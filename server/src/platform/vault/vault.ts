/**
 * The vault: one random key per conversation, wrapped by its organisation's key, wrapped by the master key.
 *
 * Organisation keys live in a file of their own, outside the database. After an erasure the organisation's key is
 * replaced and the conversations that remain are wrapped anew; then the old key is struck from the file. So a wrapped
 * key that a freed database page, a log of the database or an old database backup still holds opens nothing any more.
 */
import { createHmac } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { VarsamError } from '../error.ts';
import { newId, newKey } from '../random.ts';
import { decrypt, encrypt } from './cipher.ts';

export interface WrappedKey {
  readonly organisationKeyId: string;
  readonly wrapped: Buffer;
}

interface KeyringFile {
  readonly version: 1;
  /** Organisation id -> its keys, the newest last; wrapped by the master key, base64. */
  readonly organisations: Readonly<Record<string, readonly { readonly id: string; readonly wrapped: string }[]>>;
  /** Organisation id -> owners whose keys are being destroyed and may still be opened by an older organisation key. */
  readonly erasing?: Readonly<Record<string, readonly string[]>>;
}

export interface Vault {
  newConversationKey(organisationId: string, conversationId: string): { readonly key: Buffer; readonly stored: WrappedKey };
  openConversationKey(organisationId: string, conversationId: string, stored: WrappedKey): Buffer;
  wrapAgain(organisationId: string, conversationId: string, key: Buffer): WrappedKey;
  /** Adds a newer key for the organisation and returns the ids of those before it. */
  startRotation(organisationId: string): readonly string[];
  /** Is there any key of this organisation? Without one, nothing of it can be opened. */
  holdsKeys(organisationId: string): boolean;
  /** A rotation was begun and not ended: an older key still opens what it wrapped. */
  hasOldKeys(organisationId: string): boolean;
  /** Strikes keys from the file. What they wrapped cannot be opened any more. */
  forgetKeys(organisationId: string, keyIds: readonly string[]): void;
  /** Written before an erasure is committed, so that a crash before the rotation is seen at the next start. */
  expectErasure(organisationId: string, ownerId: string): void;
  erasuresUnderWay(organisationId: string): readonly string[];
  endErasures(organisationId: string, ownerIds: readonly string[]): void;
  forgetOrganisation(organisationId: string): void;
  /** Keyed hash, for recognising a value without keeping it. */
  fingerprint(purpose: string, value: string): string;
}

export function openVault(masterKey: Buffer, keyringPath: string): Vault {
  let ring = readRing(keyringPath);
  let readAt = stampOf(keyringPath);

  const refresh = () => {
    const stamp = stampOf(keyringPath);
    if (stamp === readAt) return;
    ring = readRing(keyringPath);
    readAt = stamp;
  };
  const save = (next: KeyringFile) => {
    writeDurably(keyringPath, JSON.stringify(next, null, 1));
    ring = next;
    readAt = stampOf(keyringPath);
  };
  const keysOf = (organisationId: string) => ring.organisations[organisationId] ?? [];
  const erasingOf = (organisationId: string) => ring.erasing?.[organisationId] ?? [];
  const saveErasing = (organisationId: string, ownerIds: readonly string[]) => {
    refresh();
    const { [organisationId]: _before, ...others } = ring.erasing ?? {};
    save({ ...ring, erasing: ownerIds.length > 0 ? { ...others, [organisationId]: ownerIds } : others });
  };
  const add = (organisationId: string): string => {
    refresh();
    const id = newId();
    const wrapped = encrypt(masterKey, newKey(), `organisation-key ${organisationId} ${id}`).toString('base64');
    save({ ...ring, organisations: { ...ring.organisations, [organisationId]: [...keysOf(organisationId), { id, wrapped }] } });
    return id;
  };
  const open = (organisationId: string, keyId: string): Buffer => {
    if (!keysOf(organisationId).some((key) => key.id === keyId)) refresh();
    const found = keysOf(organisationId).find((key) => key.id === keyId);
    if (!found) throw new VarsamError('vault.keyForgotten', { organisationId, keyId });
    return decrypt(masterKey, Buffer.from(found.wrapped, 'base64'), `organisation-key ${organisationId} ${keyId}`);
  };
  const wrap = (organisationId: string, conversationId: string, key: Buffer): WrappedKey => {
    refresh();
    const keyId = keysOf(organisationId).at(-1)?.id ?? add(organisationId);
    return {
      organisationKeyId: keyId,
      wrapped: encrypt(open(organisationId, keyId), key, `conversation-key ${organisationId} ${conversationId}`),
    };
  };

  return {
    newConversationKey(organisationId, conversationId) {
      const key = newKey();
      return { key, stored: wrap(organisationId, conversationId, key) };
    },
    openConversationKey: (organisationId, conversationId, stored) =>
      decrypt(
        open(organisationId, stored.organisationKeyId),
        stored.wrapped,
        `conversation-key ${organisationId} ${conversationId}`,
      ),
    wrapAgain: wrap,
    startRotation(organisationId) {
      refresh();
      const before = keysOf(organisationId).map((key) => key.id);
      add(organisationId);
      return before;
    },
    holdsKeys(organisationId) {
      refresh();
      return keysOf(organisationId).length > 0;
    },
    hasOldKeys(organisationId) {
      refresh();
      return keysOf(organisationId).length > 1;
    },
    forgetKeys(organisationId, keyIds) {
      refresh();
      const remaining = keysOf(organisationId).filter((key) => !keyIds.includes(key.id));
      save({ ...ring, organisations: { ...ring.organisations, [organisationId]: remaining } });
    },
    expectErasure(organisationId, ownerId) {
      refresh();
      saveErasing(organisationId, [...erasingOf(organisationId), ownerId]);
    },
    erasuresUnderWay: erasingOf,
    endErasures(organisationId, ownerIds) {
      refresh();
      saveErasing(
        organisationId,
        erasingOf(organisationId).filter((id) => !ownerIds.includes(id)),
      );
    },
    forgetOrganisation(organisationId) {
      saveErasing(organisationId, []);
      const { [organisationId]: _forgotten, ...others } = ring.organisations;
      save({ ...ring, organisations: others });
    },
    fingerprint: (purpose, value) => createHmac('sha256', masterKey).update(`${purpose}\0${value}`).digest('hex'),
  };
}

function readRing(path: string): KeyringFile {
  if (!existsSync(path)) return { version: 1, organisations: {} };
  try {
    const ring = JSON.parse(readFileSync(path, 'utf8')) as KeyringFile;
    if (ring.version === 1 && typeof ring.organisations === 'object' && ring.organisations !== null) return ring;
  } catch {
    // falls through to the refusal: starting with an empty key file would lose every conversation
  }
  throw new VarsamError('vault.unreadableKeys', {});
}

function stampOf(path: string): string {
  try {
    const stat = statSync(path);
    return `${stat.ino} ${stat.mtimeMs}`;
  } catch {
    return 'none';
  }
}

/** New content beside the old, flushed to the disk, then renamed: a crash leaves one of the two, whole. */
function writeDurably(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const beside = `${path}.new`;
  const file = openSync(beside, 'w', 0o600);
  writeSync(file, text);
  fsyncSync(file);
  closeSync(file);
  renameSync(beside, path);
  const folder = openSync(dirname(path), 'r');
  fsyncSync(folder);
  closeSync(folder);
}
