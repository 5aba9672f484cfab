/** A real Varsam for the browser: the server as a process of its own, on a folder of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));

export interface Varsam {
  readonly url: string;
  /** The one-time link that the terminal shows. */
  readonly setupLink: string;
  readonly folder: string;
  /** Everything the server has printed. */
  printed(): string;
  stop(): Promise<void>;
  /** Stops as a power cut would, and starts again on the same folder and port. */
  restart(): Promise<void>;
}

export async function startVarsam(): Promise<Varsam> {
  const folder = mkdtempSync(join(tmpdir(), 'varsam-browser-'));
  const port = await freePort();
  let running = await startProcess(folder, port);
  return {
    url: `http://localhost:${port}`,
    setupLink: /http\S+\/setup#\S+/.exec(running.printed())?.[0] ?? '',
    folder,
    printed: () => running.printed(),
    async stop() {
      await end(running.child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
    async restart() {
      await end(running.child, 'SIGKILL');
      running = await startProcess(folder, port);
    },
  };
}

async function startProcess(folder: string, port: number): Promise<{ child: ChildProcess; printed: () => string }> {
  const environment = { PATH: process.env.PATH ?? '', TZ: 'Europe/Stockholm' };
  const child = spawn(process.execPath, [main, 'start', '--data', folder, '--port', String(port)], { env: environment });
  let text = '';
  const ready = Promise.withResolvers<void>();
  const take = (chunk: Buffer) => {
    text += chunk.toString('utf8');
    if (text.includes('Data folder:')) ready.resolve();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  child.once('exit', (code) => ready.reject(new Error(`the server stopped with ${code} before it was ready`)));
  await ready.promise;
  return { child, printed: () => text };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
