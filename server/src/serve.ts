/** Opens the data folder, starts the web application, and closes both again. */
import { join } from 'node:path';
import { serve as listen } from '@hono/node-server';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Assembled, assemble } from './assemble.ts';
import type { Config } from './platform/config.ts';
import { openDatabase } from './platform/database/database.ts';
import { lockFolder } from './platform/database/folder-lock.ts';
import type { Log } from './platform/log.ts';
import { newSecret } from './platform/random.ts';
import { loadMasterKey } from './platform/vault/master-key.ts';
import { openVault } from './platform/vault/vault.ts';

export interface Running {
  readonly assembled: Assembled;
  readonly url: string;
  stop(): Promise<void>;
}

export type StartStep = 'opening' | 'migrating' | 'ready';

export async function startServer(config: Config, log: Log, progress: (step: StartStep) => void = () => {}): Promise<Running> {
  const localSecret = newSecret();
  const lock = lockFolder(config.dataDir, localSecret);
  // What has been opened, to be closed again when the start fails: a process with nothing to do must end.
  const opened: (() => Promise<void>)[] = [];
  try {
    const masterKey = loadMasterKey(config.dataDir, config.masterKeyFile);
    const database = await openDatabase({ dataDir: config.dataDir, databaseUrl: config.databaseUrl, masterKey, progress });
    opened.push(() => database.close());
    const addresses = new WeakMap<Request, string>();
    const assembled = await assemble({
      database,
      vault: openVault(masterKey, keyringPath(config.dataDir)),
      log,
      publicUrl: config.publicUrl,
      localSecret,
      clientAddress: (request) => addresses.get(request) ?? 'unknown',
    });
    opened.push(() => assembled.stop());
    const server = listen({
      hostname: config.host,
      port: config.port,
      fetch: (request, env) => {
        addresses.set(request, addressOf(request, env as never, config.trustProxy));
        return assembled.app.fetch(request, env);
      },
    });
    const port = await new Promise<number>((resolve, reject) => {
      server.once('error', reject);
      server.once('listening', () => resolve((server.address() as { port: number }).port));
      if (server.listening) resolve((server.address() as { port: number }).port);
    });
    lock.announce(config.host, port);
    return {
      assembled,
      url: config.publicUrl.endsWith(`:${config.port}`) && config.port === 0 ? `http://localhost:${port}` : config.publicUrl,
      async stop() {
        await new Promise((resolve) => {
          server.close(resolve);
          if ('closeAllConnections' in server) setTimeout(() => server.closeAllConnections(), 500).unref();
        });
        await assembled.stop();
        await database.close();
        lock.release();
      },
    };
  } catch (error) {
    for (const close of opened.reverse()) await close().catch((fault) => log.fault('start.notClosed', fault));
    lock.release();
    throw error;
  }
}

export function keyringPath(dataDir: string): string {
  return join(dataDir, 'keys', 'keyring.json');
}

/** Behind a proxy the last entry it added; else the other end of the connection. */
function addressOf(request: Request, env: Parameters<typeof getConnInfo>[0]['env'], trustProxy: boolean): string {
  const forwarded = trustProxy ? request.headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  if (forwarded) return forwarded;
  return getConnInfo({ env } as Parameters<typeof getConnInfo>[0]).remote.address ?? 'unknown';
}
