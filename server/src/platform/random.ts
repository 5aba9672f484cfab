/** The only source of randomness for codes, keys and ids: the system's cryptographic generator. */
import { randomBytes, randomUUID } from 'node:crypto';

export function newId(): string {
  return randomUUID();
}

export function newKey(): Buffer {
  return randomBytes(32);
}

export function randomNonce(bytes: number): Buffer {
  return randomBytes(bytes);
}

/** A secret that a person copies or a program sends: 256 bits, URL-safe. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
