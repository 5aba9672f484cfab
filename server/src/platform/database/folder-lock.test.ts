import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { after, describe, test } from 'node:test';
import { lockFolder, readLock } from './folder-lock.ts';

const folders: string[] = [];
const children: ChildProcess[] = [];
function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'varsam-lock-'));
  folders.push(folder);
  return folder;
}
after(() => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Waits for a line on its input, tries to lock the folder, says how it went, and stays alive. */
const program = `
import { lockFolder } from ${JSON.stringify(new URL('./folder-lock.ts', import.meta.url).href)};
process.stdin.once('data', () => {
  try { lockFolder(process.argv[1], 'secret of ' + process.pid).announce('127.0.0.1', 4000); console.log('locked'); }
  catch (error) { console.log(error.code + ' ' + error.details?.pid); }
});
console.log('ready');
setInterval(() => {}, 1000);`;

interface Contender {
  readonly child: ChildProcess;
  /** Tells the process to try. @returns what it says. */
  tryToLock(): Promise<string>;
  kill(): Promise<void>;
}

async function aContender(folder: string): Promise<Contender> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const lines = createInterface({ input: child.stdout });
  const nextLine = async () => String((await once(lines, 'line'))[0]);
  await nextLine();
  return {
    child,
    tryToLock() {
      const said = nextLine();
      child.stdin.write('now\n');
      return said;
    },
    async kill() {
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
  };
}

describe('the lock on the data folder', () => {
  test('a second process is refused and told which process holds the folder', async () => {
    const folder = aFolder();
    const lock = lockFolder(folder, 'a secret');
    assert.equal(await (await aContender(folder)).tryToLock(), `data.inUse ${process.pid}`);
    lock.release();
    assert.equal(existsSync(join(folder, 'varsam.lock')), false);
  });

  test('the same process is refused a second time', () => {
    const folder = aFolder();
    const lock = lockFolder(folder, 'a secret');
    assert.throws(() => lockFolder(folder, 'another secret'), { code: 'data.inUse' });
    lock.release();
    lockFolder(folder, 'a third secret').release();
  });

  test('the lock of a killed process is taken over', async () => {
    const folder = aFolder();
    const killed = await aContender(folder);
    assert.equal(await killed.tryToLock(), 'locked');
    assert.equal(readLock(folder)?.pid, killed.child.pid);
    await killed.kill();
    assert.equal(readLock(folder), null, 'nobody holds it any more');
    assert.equal(await (await aContender(folder)).tryToLock(), 'locked');
  });

  test('a lock that names a process started later with the same number is taken over', () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'varsam.lock'), JSON.stringify({ pid: process.ppid, started: '1', port: 4000, secret: 'x' }));
    assert.equal(readLock(folder), null);
    lockFolder(folder, 'a secret').release();
  });

  test('a lock file that is cut off half-way is taken over', () => {
    const folder = aFolder();
    writeFileSync(join(folder, 'varsam.lock'), '{"pid":');
    lockFolder(folder, 'a secret').release();
  });

  test('of several that try at the same moment over a dead lock, one wins, in each of 20 rounds', async () => {
    for (let round = 0; round < 20; round++) {
      const folder = aFolder();
      writeFileSync(
        join(folder, 'varsam.lock'),
        JSON.stringify({ pid: 4_190_000 + round, started: '1', port: 4000, secret: 'x' }),
      );
      const contenders = await Promise.all([aContender(folder), aContender(folder), aContender(folder)]);
      const said = await Promise.all(contenders.map((contender) => contender.tryToLock()));
      assert.equal(said.filter((one) => one === 'locked').length, 1, `round ${round}: ${said.join(', ')}`);
      const winner = contenders[said.indexOf('locked')];
      assert.equal(readLock(folder)?.pid, winner?.child.pid, `round ${round}: the lock names the winner`);
      await Promise.all(contenders.map((contender) => contender.kill()));
    }
  });

  test('the file is readable by its owner only, tells the port, and leaves nothing else behind', {
    skip: process.platform === 'win32',
  }, () => {
    const folder = aFolder();
    const lock = lockFolder(folder, 'a secret');
    lock.announce('127.0.0.1', 4711);
    assert.deepEqual([readLock(folder)?.port, readLock(folder)?.secret], [4711, 'a secret']);
    assert.equal(statSync(join(folder, 'varsam.lock')).mode & 0o077, 0);
    assert.deepEqual(readdirSync(folder), ['varsam.lock']);
    assert.match(readFileSync(join(folder, 'varsam.lock'), 'utf8'), /"port":4711/);
    lock.release();
  });
});
