/**
 * The embedded PostgreSQL (PGlite) behind the ordinary `pg` driver: the driver's socket is a stream to the worker thread.
 * The database has one session, so the pool has one connection; a transaction makes all others wait.
 */
import { Duplex } from 'node:stream';
import { Worker } from 'node:worker_threads';
import { VarsamError } from '../error.ts';
import type { WorkerAnswer, WorkerRequest } from './embedded-worker.ts';

type NewRequest = WorkerRequest extends infer R ? (R extends WorkerRequest ? Omit<R, 'id'> : never) : never;

export interface EmbeddedDatabase {
  /** A fresh stream for one `pg` client; opening it resets the session and runs `atConnect`. */
  connect(): Duplex;
  /** Statements that every new client starts with, for example the role it may have. */
  atConnect(sql: string): void;
  close(): Promise<void>;
}

/** @param dataDir folder of the database, or null for one that lives in memory only. */
export async function openEmbedded(dataDir: string | null): Promise<EmbeddedDatabase> {
  const worker = new Worker(new URL('./embedded-worker.ts', import.meta.url), { workerData: { dataDir } });
  const waiting = new Map<number, { resolve: (answer: WorkerAnswer) => void; reject: (error: Error) => void }>();
  let nextId = 1;
  let startSql = '';

  const started = Promise.withResolvers<WorkerAnswer>();
  waiting.set(0, started);
  worker.on('message', (message: WorkerAnswer) => {
    const caller = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.fault) caller?.reject(new VarsamError('database.failed', { fault: message.fault }));
    else caller?.resolve(message);
  });
  worker.on('error', (error) => {
    for (const caller of waiting.values()) caller.reject(new VarsamError('database.failed', {}, error));
    waiting.clear();
  });
  await started.promise.catch(async (error) => {
    await worker.terminate();
    throw error;
  });

  const ask = (request: NewRequest): Promise<WorkerAnswer> => {
    const id = nextId++;
    const answer = Promise.withResolvers<WorkerAnswer>();
    waiting.set(id, answer);
    worker.postMessage({ ...request, id });
    return answer.promise;
  };

  return {
    connect: () =>
      protocolStream(
        async (bytes) => (await ask({ kind: 'protocol', bytes })).bytes ?? new Uint8Array(),
        async () => {
          for (const sql of ['ROLLBACK', 'SET SESSION AUTHORIZATION postgres', 'DISCARD ALL', startSql]) {
            if (sql) await ask({ kind: 'script', sql });
          }
        },
      ),
    atConnect(sql) {
      startSql = sql;
    },
    async close() {
      await ask({ kind: 'close' });
      await worker.terminate();
    },
  };
}

// Authentication OK, then ready for query, not in a transaction: what a server answers to a trusted start-up message.
const welcome = Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]);

/** The driver's "socket". The first message is the start-up message, which the embedded database does not take. */
function protocolStream(send: (bytes: Uint8Array) => Promise<Uint8Array>, reset: () => Promise<void>): Duplex {
  let isStarted = false;
  const handle = async (bytes: Buffer): Promise<Uint8Array> => {
    if (isStarted) return bytes[0] === 0x58 ? new Uint8Array() : send(bytes);
    isStarted = true;
    await reset();
    return welcome;
  };
  const stream = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, done) {
      handle(chunk).then((answer) => {
        if (answer.length > 0) stream.push(answer);
        done();
      }, done);
    },
    writev(chunks, done) {
      stream._write(Buffer.concat(chunks.map((entry) => entry.chunk as Buffer)), 'binary', done);
    },
    final(done) {
      stream.push(null);
      done();
    },
  });
  // What the driver expects of a network socket.
  return Object.assign(stream, {
    connect: () => queueMicrotask(() => stream.emit('connect')),
    setNoDelay: () => stream,
    setKeepAlive: () => stream,
    ref: () => stream,
    unref: () => stream,
  });
}
