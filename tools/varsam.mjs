// npm start and npm test: installs what is missing, brings its own Node, builds the screens when they are older than their source.
// Plain JavaScript for Node 20 and npm alone.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ownNode, runWithOwnNode } from './own-node.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [command, ...args] = process.argv.slice(2);

installIfNeeded();
if (command === 'start') {
  buildScreensIfStale();
  runWithOwnNode(new URL('../server/src/main.ts', import.meta.url), ['start', ...args]);
} else if (command === 'test') {
  buildScreensIfStale();
  runWithOwnNode(new URL('./test.ts', import.meta.url), args);
} else if (command === 'measure') {
  runWithOwnNode(new URL('../evaluation/measure.ts', import.meta.url), args);
} else {
  console.error('Use npm start, npm test or npm run measure.');
  process.exitCode = 2;
}

function installIfNeeded() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs) return;
  console.error('Installing the packages (npm ci), about a minute …');
  run(
    'npm',
    ['ci', '--no-fund', '--no-audit', '--loglevel=error'],
    'The packages could not be installed. Check the connection to the package registry and try again.',
  );
  const now = new Date();
  utimesSync(installed, now, now);
}

function buildScreensIfStale() {
  const stamp = join(root, 'web', 'dist', '.built');
  const sources = [
    'web/src',
    'web/locales',
    'web/index.html',
    'web/vite.config.ts',
    'web/public',
    'packages/forms',
    'package-lock.json',
  ];
  const newest = Math.max(...sources.map((source) => newestIn(join(root, source))));
  if (existsSync(stamp) && statSync(stamp).mtimeMs >= newest) return;
  console.error('Building the screens …');
  run(
    ownNode(),
    [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn', join(root, 'web')],
    'The screens could not be built.',
  );
  writeFileSync(stamp, '');
}

function newestIn(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}

function run(program, words, failure) {
  const result = spawnSync(program, words, {
    cwd: root,
    stdio: ['ignore', 2, 'inherit'],
    shell: process.platform === 'win32' && program === 'npm',
  });
  if (result.status === 0) return;
  console.error(failure);
  process.exit(1);
}
