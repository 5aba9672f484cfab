import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { VarsamError } from './error.ts';
import { createLog } from './log.ts';

describe('the log', () => {
  const words = 'det hon skrev i samtalet';
  const lineFor = (error: unknown) => {
    const lines: string[] = [];
    createLog((line) => lines.push(line)).fault('request.failed', error, { route: '/api/records' });
    assert.equal(lines.length, 1);
    return lines[0] ?? '';
  };

  test('an error is told by its class, code and place, never by its message, cause or details', () => {
    const errors = [
      new Error(words),
      new TypeError(words, { cause: new Error(words) }),
      Object.assign(new Error(`Failing row contains (${words}).`), { code: '23505', detail: words, where: words }),
      new VarsamError('form.invalid', { problems: words }, new Error(words)),
      new AggregateError([new Error(words)], words),
      words,
      { message: words },
      undefined,
    ];
    for (const error of errors) assert.ok(!lineFor(error).includes('samtalet'), lineFor(error));
    assert.match(lineFor(errors[2]), /"code":"23505"/);
    assert.match(lineFor(errors[3]), /"code":"form.invalid"/);
  });

  test('a message of several lines cannot slip into the place where it happened', () => {
    assert.ok(!lineFor(new Error(`first\n    at ${words} (file.ts:1:1)`)).includes('samtalet'));
  });

  test('a name or code that somebody else set to words is not told', () => {
    assert.ok(!lineFor(Object.assign(new Error('x'), { code: words })).includes('samtalet'));
    assert.ok(!lineFor(Object.assign(new Error('x'), { name: words })).includes('samtalet'));
  });

  test('each event is one line of JSON with its time', () => {
    const line = JSON.parse(lineFor(new Error('x'))) as Record<string, unknown>;
    assert.deepEqual([line.level, line.event, line.error, line.route], ['fault', 'request.failed', 'Error', '/api/records']);
    assert.ok(typeof line.at === 'string' && typeof line.where === 'string');
  });
});
