/** The master key: 32 random bytes, generated on first start, readable by the owner of the data folder only; or given as a file. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VarsamError } from '../error.ts';
import { newKey } from '../random.ts';

export function loadMasterKey(dataDir: string, givenFile: string | null): Buffer {
  const path = givenFile ?? join(dataDir, 'keys', 'master.key');
  if (!givenFile && !existsSync(path)) {
    mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
    writeFileSync(path, `${newKey().toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  }
  let key: Buffer;
  try {
    key = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64');
  } catch (error) {
    throw new VarsamError('config.invalid', { setting: 'MASTER_KEY_FILE', rule: 'readable file' }, error);
  }
  if (key.length !== 32) throw new VarsamError('config.invalid', { setting: 'MASTER_KEY_FILE', rule: '32 bytes as base64' });
  return key;
}
