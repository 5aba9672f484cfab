/** How fast `varsam read` is as a whole command, from its start to its last line, on one core. */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sampleConversations } from './gold-sample.ts';

const main = fileURLToPath(new URL('../../server/src/main.ts', import.meta.url));
const form = fileURLToPath(new URL('../../packages/forms/standard/contact-form.json', import.meta.url));

export interface ReadSpeed {
  readonly conversations: number;
  readonly turnsEach: number;
  readonly conversationsPerSecond: number;
  readonly millisecondsToFirst: number;
  readonly peakMegabytes: number | null;
}

export async function measureReadSpeed(): Promise<ReadSpeed> {
  const folder = mkdtempSync(join(tmpdir(), 'varsam-speed-'));
  const file = join(folder, 'conversations.jsonl');
  const conversations = sampleConversations(2000, 25);
  writeFileSync(file, conversations.map((conversation) => JSON.stringify(conversation)).join('\n'));
  try {
    const runs = [];
    for (let run = 0; run < 3; run++) runs.push(await runOnce(file));
    const best = runs.sort((a, b) => a.seconds - b.seconds)[1] ?? runs[0];
    if (!best) throw new Error('no run');
    return {
      conversations: conversations.length,
      turnsEach: 25,
      conversationsPerSecond: Math.round(conversations.length / best.seconds),
      millisecondsToFirst: Math.round(best.first),
      peakMegabytes: best.peak,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runOnce(file: string): Promise<{ seconds: number; first: number; peak: number | null }> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [main, 'read', '--form', form, '--in', file]);
    let first = 0;
    let peak: number | null = null;
    child.stdout.on('data', () => {
      if (first === 0) first = performance.now() - began;
      peak = Math.max(peak ?? 0, residentPeak(child.pid) ?? 0) || peak;
    });
    child.stderr.resume();
    child.on('close', (code) =>
      code === 0
        ? resolve({ seconds: (performance.now() - began) / 1000, first, peak })
        : reject(new Error(`varsam read ended with ${code}`)),
    );
  });
}

/** The most memory the process has held so far, in MB, where the system tells. */
function residentPeak(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
  } catch {
    return null;
  }
}
