/**
 * AES-256-GCM over small and large texts. What is encrypted is bound to its place (organisation, table, row)
 * so that a ciphertext moved to another row does not open.
 */
import { createCipheriv, createDecipheriv } from 'node:crypto';
import { VarsamError } from '../error.ts';
import { randomNonce } from '../random.ts';

const nonceBytes = 12;
const tagBytes = 16;

/** @returns nonce, ciphertext and tag in one buffer. */
export function encrypt(key: Buffer, plain: Buffer, place: string): Buffer {
  const nonce = randomNonce(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(Buffer.from(place, 'utf8'));
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** @throws VarsamError `vault.cannotOpen` when the key is another, the bytes were changed or the place is another. */
export function decrypt(key: Buffer, sealed: Buffer, place: string): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, nonceBytes), { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(place, 'utf8'));
    decipher.setAuthTag(sealed.subarray(sealed.length - tagBytes));
    return Buffer.concat([decipher.update(sealed.subarray(nonceBytes, sealed.length - tagBytes)), decipher.final()]);
  } catch (error) {
    throw new VarsamError('vault.cannotOpen', {}, error);
  }
}
