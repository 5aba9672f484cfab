/**
 * npm test: types, lint, import check, comment check, then every test file; ends with one plain line of counts.
 * With words after it (`npm test -- reader`) only test files whose path holds one of them.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { checkComments } from './check-comments.ts';
import { checkImports } from './check-imports.ts';
import { listFiles, readSourceFiles, root } from './source-files.ts';

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const wanted = process.argv.slice(2);
const counts: Counts = { passed: 0, failed: 0, skipped: 0 };

async function main(): Promise<void> {
  if (wanted.length === 0) {
    await check('types', process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root]);
    await check('lint', process.execPath, [
      join(root, 'node_modules/@biomejs/biome/bin/biome'),
      'check',
      '--diagnostic-level=error',
      root,
    ]);
    checkOwnRules();
  }
  const files = listFiles(root, (name) => name.endsWith('.test.ts'))
    .map((path) => relative(root, path))
    .filter((path) => wanted.length === 0 || wanted.some((word) => path.includes(word)))
    .sort();
  const browser = files.filter((path) => path.startsWith('web/test/'));
  const cache = mkdtempSync(join(tmpdir(), 'varsam-test-'));
  try {
    // The browser walks whole stories against real servers: apart, so that nothing else takes its time.
    await runTests(
      files.filter((path) => !browser.includes(path)),
      2,
      cache,
    );
    await runTests(browser, 1, cache);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : '';
  console.log(`${counts.passed} passed, ${counts.failed} failed${skipped}`);
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
}

function checkOwnRules(): void {
  const files = readSourceFiles();
  for (const [name, violations] of [
    ['imports', checkImports(files)],
    ['comments', checkComments(files)],
  ] as const) {
    for (const { path, rule } of violations) console.log(`${path}: ${rule}`);
    note(name, violations.length === 0);
  }
}

async function check(name: string, program: string, words: readonly string[]): Promise<void> {
  note(name, (await run(program, words, (chunk) => process.stdout.write(chunk))) === 0);
}

function note(name: string, isFine: boolean): void {
  console.log(`${isFine ? '✔' : '✖'} ${name}`);
  if (isFine) counts.passed++;
  else counts.failed++;
}

/** One process per file; what a file prints is passed on, and its closing counts are added up. */
async function runTests(files: readonly string[], concurrency: number, cache: string): Promise<void> {
  if (files.length === 0) return;
  let output = '';
  const words = ['--test', `--test-concurrency=${concurrency}`, '--test-reporter=spec', ...files];
  const status = await run(
    process.execPath,
    words,
    (chunk) => {
      output += chunk;
      process.stdout.write(chunk);
    },
    { VARSAM_TEST_CACHE: cache },
  );
  const count = (name: string) => Number([...output.matchAll(new RegExp(`^ℹ ${name} (\\d+)$`, 'gm'))].at(-1)?.[1] ?? 0);
  const failed = count('fail') + count('cancelled');
  counts.passed += count('pass');
  counts.failed += failed === 0 && status !== 0 ? 1 : failed;
  counts.skipped += count('skipped') + count('todo');
}

function run(
  program: string,
  words: readonly string[],
  print: (chunk: string) => void,
  environment: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, words, {
      cwd: root,
      env: { ...process.env, ...environment, FORCE_COLOR: '0', NODE_OPTIONS: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.setEncoding('utf8').on('data', print);
    child.stderr.setEncoding('utf8').on('data', print);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

await main();
