/** `varsam doctor`: is everything in place? One line per finding, and exit 1 when something needs a person. */
import { existsSync, statSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../platform/config.ts';
import { readLock } from '../platform/database/folder-lock.ts';
import { withServer } from './local-server.ts';
import { type Output, readOptions } from './output.ts';

interface Finding {
  readonly isFine: boolean;
  readonly text: string;
}

export async function doctor(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { data: 'string' });
  const config = readConfig(options);
  const findings: Finding[] = [];
  const say = (isFine: boolean, text: string) => findings.push({ isFine, text });

  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  say(
    major > 22 || (major === 22 && minor >= 22),
    `Node ${process.versions.node}${major >= 22 ? '' : ' is too old: 22.22 or newer is needed'}`,
  );
  say(
    existsSync(fileURLToPath(new URL('../../../web/dist/index.html', import.meta.url))),
    'Screens built (npm start builds them)',
  );
  const hasData = config.databaseUrl !== null || existsSync(join(config.dataDir, 'database'));
  say(
    true,
    hasData
      ? `Data: ${config.databaseUrl ? 'PostgreSQL (DATABASE_URL)' : config.dataDir}`
      : `No data yet in ${config.dataDir}: npm start makes it`,
  );
  const key = config.masterKeyFile ?? join(config.dataDir, 'keys', 'master.key');
  if (hasData) {
    say(
      existsSync(key),
      existsSync(key) ? 'Master key in place' : `The master key is missing (${key}): no conversation can be opened`,
    );
    if (existsSync(key) && process.platform !== 'win32')
      say((statSync(key).mode & 0o077) === 0, 'Master key readable by its owner only');
    const disk = await statfs(config.dataDir).catch(() => null);
    if (disk) say(disk.bavail * disk.bsize > 1e9, `Free disk: ${((disk.bavail * disk.bsize) / 1e9).toFixed(1)} GB`);
  }
  const lock = readLock(config.dataDir);
  say(true, lock ? `A server runs on this folder (process ${lock.pid}, port ${lock.port})` : 'No server runs on this folder');
  if (hasData) {
    await withServer(options.data ? { data: options.data } : {}, async (ask) => {
      const about = (await (await ask('/api/local/doctor')).json()) as { database: string; organisations: number };
      say(true, `Database opens (${about.database}), ${about.organisations} organisations`);
    }).catch((error) => say(false, `The database does not open (${(error as { code?: string }).code ?? 'unknown'})`));
  }
  for (const finding of findings) await output.write(`${finding.isFine ? 'ok  ' : 'NOT '} ${finding.text}\n`);
  return findings.every((finding) => finding.isFine) ? 0 : 1;
}
