import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readStandardForm } from '@varsam/forms';
import { parseConversation, readConversation } from '@varsam/reader';
import { readResults } from './results.ts';
import { figuresOf, placeFigures } from './write-figures.ts';

test("the README's figures are those of results.json", () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  assert.equal(readme, placeFigures(readme, figuresOf(readResults())), 'run: node evaluation/write-figures.ts');
});

test("the README's example is what the reader answers", () => {
  const parsed = parseConversation(JSON.parse(readFileSync(new URL('../docs/example.jsonl', import.meta.url), 'utf8')));
  assert.ok(parsed.ok);
  const { values, evidence } = readConversation(parsed.conversation, readStandardForm());
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  assert.ok(readme.includes(`"age":${JSON.stringify(values.age)}\n"age":${JSON.stringify(evidence.age)}`));
});
