/** Intake: what a person gives, made ready to send. Pure, apart from reading the file's bytes. */

export const fileKinds = ['.jsonl', '.json', '.txt', '.csv', '.eml'] as const;
export const channels = ['chat', 'mail', 'call_notes'] as const;
export type IntakeChannel = (typeof channels)[number];

/** The server's limit, in bytes; checked here first so that nobody waits for a refusal. */
export const largestFile = 4_000_000;

export function channelOf(fileName: string, chosen: IntakeChannel): IntakeChannel {
  return fileName.toLowerCase().endsWith('.eml') ? 'mail' : chosen;
}

export function isKnownKind(fileName: string): boolean {
  const lower = fileName.toLowerCase();
  return fileKinds.some((kind) => lower.endsWith(kind));
}

/** Bytes as base64, in pieces so that a large file does not overflow the stack. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(binary);
}
