import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, test } from 'node:test';
import * as exchange from '../packages/exchange/index.ts';
import * as forms from '../packages/forms/index.ts';
import * as language from '../packages/language/index.ts';
import * as reader from '../packages/reader/index.ts';
import { listFiles, root } from './source-files.ts';

const packages: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { exchange, forms, language, reader };

describe('the examples in the docstrings are true', () => {
  for (const [name, offered] of Object.entries(packages)) {
    for (const path of listFiles(`${root}packages/${name}`, (file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))) {
      const examples = readFileSync(path, 'utf8').matchAll(/@example\n \* (.+?) \/\/ => (.+)\n/g);
      for (const [, call = '', expected = ''] of examples) {
        test(`${relative(root, path)}: ${call}`, () => {
          const evaluate = (code: string) =>
            new Function(...Object.keys(offered), `return (${code})`)(...Object.values(offered)) as unknown;
          assert.deepEqual(evaluate(call), evaluate(expected));
        });
      }
    }
  }
});
