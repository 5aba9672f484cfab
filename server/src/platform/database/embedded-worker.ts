/**
 * The embedded database in a thread of its own: a slow query never stops the event loop.
 * Takes raw PostgreSQL protocol messages and answers with raw protocol messages.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';

export type WorkerRequest =
  | { readonly id: number; readonly kind: 'protocol'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'script'; readonly sql: string }
  | { readonly id: number; readonly kind: 'close' };

export type WorkerAnswer = { readonly id: number; readonly bytes?: Uint8Array; readonly fault?: string };

const port = parentPort;
if (!port) throw new Error('embedded-worker runs as a worker thread');

const dataDir = (workerData as { dataDir: string | null }).dataDir;
const database = await PGlite.create(dataDir ? { dataDir } : {});

async function answer(request: WorkerRequest): Promise<WorkerAnswer> {
  switch (request.kind) {
    case 'protocol':
      return { id: request.id, bytes: await database.execProtocolRaw(request.bytes) };
    case 'script':
      await database.exec(request.sql);
      return { id: request.id };
    case 'close':
      await database.close();
      return { id: request.id };
  }
}

let queue = Promise.resolve();
port.on('message', (request: WorkerRequest) => {
  queue = queue.then(async () => {
    try {
      port.postMessage(await answer(request));
    } catch (error) {
      port.postMessage({ id: request.id, fault: error instanceof Error ? error.name : 'unknown' });
    }
  });
});
port.postMessage({ id: 0 });
