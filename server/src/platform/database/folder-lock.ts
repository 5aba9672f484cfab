/**
 * Exclusive lock on the data folder. Two processes on one embedded database lose rows without a word,
 * so a second process is refused. A lock left behind by a killed process is recognised and taken over.
 * The lock file also tells command-line tools where the running server listens.
 */
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VarsamError } from '../error.ts';

export interface LockContent {
  readonly pid: number;
  /** Start of the process in clock ticks since boot, where the system tells; a reused pid has another. */
  readonly started: string | null;
  readonly port: number | null;
  /** Where the command-line tools of this machine reach it. */
  readonly host: string;
  /** Lets the same user's command-line tools in; the file is readable by its owner only. */
  readonly secret: string;
}

export interface FolderLock {
  announce(host: string, port: number): void;
  release(): void;
}

const fileName = 'varsam.lock';

/** @throws VarsamError `data.inUse` when a living process holds the folder. */
export function lockFolder(dataDir: string, secret: string): FolderLock {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, fileName);
  let content: LockContent = { pid: process.pid, started: processStart(process.pid), port: null, host: '127.0.0.1', secret };
  const mine = `${path}.${process.pid}`;
  const save = () => writeFileSync(mine, JSON.stringify(content), { mode: 0o600 });
  save();
  try {
    for (let attempt = 0; !linked(mine, path); attempt++) removeStaleLock(path, attempt);
  } finally {
    rmSync(mine, { force: true });
  }
  return {
    announce(host, port) {
      content = { ...content, host: isAnyAddress(host) ? '127.0.0.1' : host, port };
      save();
      renameSync(mine, path);
    },
    release() {
      if (readLock(dataDir)?.pid === process.pid) rmSync(path, { force: true });
    },
  };
}

/** The lock of a living process, or null. */
export function readLock(dataDir: string): LockContent | null {
  const content = parseLock(join(dataDir, fileName));
  return content && isAlive(content) ? content : null;
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function removeStaleLock(path: string, attempt: number): void {
  const found = parseLock(path);
  if (found && isAlive(found)) throw new VarsamError('data.inUse', { pid: found.pid, port: found.port });
  if (attempt > 20) throw new VarsamError('data.inUse', { pid: found?.pid ?? null, port: null });
  const aside = `${path}.stale.${process.pid}`;
  try {
    renameSync(path, aside);
  } catch {
    return; // somebody else took the stale lock away first: look again
  }
  const moved = parseLock(aside);
  // Between reading and moving, another process may have taken the folder: give its lock back.
  if (moved && isAlive(moved) && moved.pid !== process.pid) linked(aside, path);
  rmSync(aside, { force: true });
}

function parseLock(path: string): LockContent | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as LockContent;
  } catch {
    return null;
  }
}

function isAlive(lock: LockContent): boolean {
  // In a container the pid may be the same after every start; the start time tells this process from a dead one.
  if (lock.pid === process.pid) return lock.started !== null && lock.started === processStart(process.pid);
  try {
    process.kill(lock.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const started = processStart(lock.pid);
  return started === null || lock.started === null || started === lock.started;
}

function processStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAnyAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::' || host === 'localhost';
}
