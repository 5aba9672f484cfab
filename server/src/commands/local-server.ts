/**
 * Commands that need the data: when a server runs on the folder they ask it over HTTP, because two processes on one
 * embedded database lose data; when none runs they start the parts themselves, for the time of the command.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../platform/config.ts';
import { type LockContent, readLock } from '../platform/database/folder-lock.ts';
import { VarsamError } from '../platform/error.ts';
import { createLog } from '../platform/log.ts';
import { startServer } from '../serve.ts';

export type Ask = (path: string) => Promise<Response>;

export async function withServer<T>(options: { data?: string }, work: (ask: Ask, dataDir: string) => Promise<T>): Promise<T> {
  const config = readConfig(options);
  const lock = readLock(config.dataDir);
  if (lock?.port) return work(askAt(lock), config.dataDir);
  if (!config.databaseUrl && !existsSync(join(config.dataDir, 'database'))) throw new VarsamError('local.noServer');
  const running = await startServer(
    { ...config, host: '127.0.0.1', port: 0 },
    createLog(() => {}),
  );
  try {
    const own = readLock(config.dataDir);
    return await work(askAt(own), config.dataDir);
  } finally {
    await running.stop();
  }
}

function askAt(lock: LockContent | null): Ask {
  if (!lock) throw new VarsamError('local.noServer');
  const host = lock.host.includes(':') ? `[${lock.host}]` : lock.host;
  const origin = `http://${host}:${lock.port}`;
  const { secret } = lock;
  return async (path) => {
    const response = await fetch(`${origin}${path}`, { headers: { authorization: `Local ${secret}` } });
    if (response.ok) return response;
    const body = (await response.json().catch(() => null)) as {
      error?: { code?: string; details?: Record<string, unknown> };
    } | null;
    throw new VarsamError(body?.error?.code ?? 'server.failed', body?.error?.details ?? {});
  };
}
