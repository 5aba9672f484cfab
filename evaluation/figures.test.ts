import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readResults } from './results.ts';
import { figuresOf, placeFigures } from './write-figures.ts';

test("the README's figures are those of results.json", () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  assert.equal(readme, placeFigures(readme, figuresOf(readResults())), 'run: node evaluation/write-figures.ts');
});
