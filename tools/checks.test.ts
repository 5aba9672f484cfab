import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkComments } from './check-comments.ts';
import { checkImports } from './check-imports.ts';

const rulesOf = (path: string, text: string) => checkImports([{ path, text }]).map((violation) => violation.rule);

describe('the import check', () => {
  test('a stage may use the index of an earlier stage, but not its inside and not a later stage', () => {
    assert.deepEqual(rulesOf('server/src/organisation/review/a.ts', "import { x } from '../conversation/index.ts';"), []);
    assert.equal(
      rulesOf('server/src/organisation/review/a.ts', "import { x } from '../conversation/conversation.store.ts';").length,
      1,
    );
    assert.equal(rulesOf('server/src/organisation/review/a.ts', "import { x } from '../record/index.ts';").length, 1);
  });
  test('the organisation and the cluster never meet', () => {
    assert.equal(rulesOf('server/src/cluster/counts/a.ts', "import { x } from '../../organisation/record/index.ts';").length, 1);
  });
  test('the platform knows no stage', () => {
    assert.equal(rulesOf('server/src/platform/a.ts', "import { x } from '../organisation/parts.ts';").length, 1);
  });
  test('a pure package imports no file system and no unlisted package', () => {
    assert.equal(rulesOf('packages/reader/a.ts', "import { readFileSync } from 'node:fs';").length, 1);
    assert.equal(rulesOf('packages/forms/a.ts', "import { x } from '@varsam/reader';").length, 1);
    assert.deepEqual(rulesOf('packages/reader/a.ts', "import { x } from '@varsam/language';"), []);
  });
  test('SQL, routes, environment, time and chance each have one home', () => {
    assert.deepEqual(rulesOf('server/src/organisation/record/a.store.ts', 'const q = sql`select 1`;'), []);
    assert.equal(rulesOf('server/src/organisation/record/a.ts', 'const q = sql`select 1`;').length, 1);
    assert.equal(rulesOf('server/src/organisation/record/a.ts', 'router.add({})').length, 1);
    assert.equal(rulesOf('server/src/platform/a.ts', 'process.env.X').length, 1);
    assert.equal(rulesOf('server/src/platform/a.ts', 'new Date()').length, 1);
    assert.deepEqual(rulesOf('server/src/platform/a.ts', 'new Date(text)'), []);
    assert.equal(rulesOf('server/src/platform/a.ts', 'Math.random()').length, 1);
  });
  test('screens take shapes from contracts and nothing else from the server', () => {
    assert.deepEqual(rulesOf('web/src/a.ts', "import type { X } from '../../server/src/demo/demo.contract.ts';"), []);
    assert.equal(rulesOf('web/src/a.ts', "import { x } from '../../server/src/demo/demo.ts';").length, 1);
  });
});

describe('the comment check', () => {
  const index = { path: 'packages/forms/index.ts', text: "export { parse, type Form } from './parse.ts';" };
  test('a function that a package offers has a docstring', () => {
    assert.equal(checkComments([index, { path: 'packages/forms/parse.ts', text: '\nexport function parse() {}' }]).length, 1);
    assert.deepEqual(
      checkComments([index, { path: 'packages/forms/parse.ts', text: '/** Says what. */\nexport function parse() {}' }]),
      [],
    );
  });
  test('a TODO without an issue is refused', () => {
    assert.equal(checkComments([{ path: 'server/src/a.ts', text: `// ${'TODO'} later` }]).length, 1);
    assert.deepEqual(checkComments([{ path: 'server/src/a.ts', text: `// ${'TODO'}(#7) later` }]), []);
  });
});
