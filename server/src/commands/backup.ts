/**
 * `varsam backup` and `varsam restore`.
 * A backup is two files: the data (words in it are ciphertext) and, beside it, the keys (`varsam-keys.json`), overwritten by
 * every backup: keep only the newest. An old backup can then not bring back what has been erased since.
 */
import { copyFileSync, createReadStream, existsSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { readConfig } from '../platform/config.ts';
import { restoreBackup } from '../platform/database/backup.store.ts';
import { openDatabase } from '../platform/database/database.ts';
import { lockFolder } from '../platform/database/folder-lock.ts';
import { VarsamError } from '../platform/error.ts';
import { newSecret } from '../platform/random.ts';
import { loadMasterKey } from '../platform/vault/master-key.ts';
import { keyringPath } from '../serve.ts';
import { withServer } from './local-server.ts';
import { type Output, openSink, readOptions, UsageError } from './output.ts';

const keysName = 'varsam-keys.json';

export async function backup(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { data: 'string', out: 'string', keys: 'string' }, ['out']);
  const out = options.out === '-' ? '-' : resolve(options.out ?? '');
  const keys = keysFile(out, options.keys);
  await withServer(options.data ? { data: options.data } : {}, async (ask, dataDir) => {
    const response = await ask('/api/local/backup');
    const zip = createGzip();
    const sink = openSink(out, output);
    const written = (async () => {
      for await (const chunk of zip) await sink.write(chunk as Uint8Array);
    })();
    let bytes = 0;
    for await (const chunk of response.body ?? []) {
      bytes += (chunk as Uint8Array).length;
      output.progress(`${(bytes / 1e6).toFixed(1)} MB`);
      if (!zip.write(chunk)) await new Promise((drained) => zip.once('drain', drained));
    }
    zip.end();
    await written;
    await sink.close();
    output.progress(null);
    if (existsSync(keyringPath(dataDir))) copyFileSync(keyringPath(dataDir), keys);
  });
  // Where the backup itself is standard output, what is said about it goes to standard error.
  const say = async (text: string) => (out === '-' ? output.problem(text) : output.write(text));
  await say(
    `Backup: ${out}\nKeys:   ${keys} (keep only the newest; without it and the master key no conversation can be read)\nThe master key (keys/master.key) is not in the backup: keep a copy of it apart.\n`,
  );
  return 0;
}

export async function restore(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { data: 'string', in: 'string', keys: 'string', master: 'string' }, ['in']);
  const file = options.in === '-' ? '-' : resolve(options.in ?? '');
  if (file !== '-' && !existsSync(file)) throw new VarsamError('file.unreadable', { file });
  const keys = keysFile(file, options.keys);
  if (!existsSync(keys)) throw new VarsamError('file.unreadable', { file: keys });
  const config = readConfig(options.data ? { data: options.data } : {});
  const lock = lockFolder(config.dataDir, newSecret());
  try {
    if (existsSync(keyringPath(config.dataDir))) throw new VarsamError('backup.notEmpty');
    if (options.master) placeMasterKey(config.dataDir, resolve(options.master));
    const masterKey = loadMasterKey(config.dataDir, config.masterKeyFile);
    const database = await openDatabase({ dataDir: config.dataDir, databaseUrl: config.databaseUrl, masterKey });
    try {
      const rows = await restoreBackup(database, unzippedLines(file));
      copyFileSync(keys, keyringPath(config.dataDir));
      await output.write(`Restored ${rows} rows into ${config.dataDir}.\n`);
      if (!options.master && !config.masterKeyFile)
        output.problem(
          'Put the master key that belongs to this backup at keys/master.key, or restore again with --master FILE; without it conversations cannot be opened.',
        );
    } finally {
      await database.close();
    }
  } finally {
    lock.release();
  }
  return 0;
}

/** @throws VarsamError when the file is cut off or is not a zipped text: a part of a backup is not a backup. */
async function* unzippedLines(file: string): AsyncGenerator<string> {
  const zip = createGunzip();
  const source: Readable = file === '-' ? process.stdin : createReadStream(file);
  source.on('error', (error) => zip.destroy(error)).pipe(zip);
  let line = 0;
  let rest = '';
  try {
    for await (const chunk of zip.setEncoding('utf8')) {
      const lines = (rest + chunk).split('\n');
      rest = lines.pop() ?? '';
      line += lines.length;
      yield* lines;
    }
  } catch (error) {
    throw new VarsamError(line === 0 ? 'backup.notABackup' : 'backup.badLine', { line: line + 1 }, error);
  }
  if (rest !== '') yield rest;
}

/** The keys stand beside the backup, unless it is said where. */
function keysFile(backup: string, given: string | undefined): string {
  if (given !== undefined) return resolve(given);
  if (backup === '-') throw new UsageError('With - for the backup, say where the keys are with --keys FILE.');
  return join(dirname(backup), keysName);
}

function placeMasterKey(dataDir: string, file: string): void {
  if (!existsSync(file)) throw new VarsamError('file.unreadable', { file });
  mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o700 });
  copyFileSync(file, join(dataDir, 'keys', 'master.key'));
}
