import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readJsonText } from './json-text.ts';

test('whatever JSON.stringify writes is read back the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5, noUnicodeString: false }), (value) => {
      const read = readJsonText(JSON.stringify(value, null, 1));
      assert.ok(read.ok);
      assert.equal(JSON.stringify(read.value), JSON.stringify(value));
    }),
  );
});

test('what JSON.parse refuses is refused, and the other way round', () => {
  const text = fc.array(
    fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '1', '-', '.', 'e', 'true', 'null', '\\', 'u00e5', ' ', '\n', 'å'),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(text, (parts) => {
      const joined = parts.join('');
      let accepted = true;
      try {
        JSON.parse(joined);
      } catch {
        accepted = false;
      }
      assert.equal(readJsonText(joined).ok, accepted);
    }),
    { numRuns: 2_000 },
  );
});

test('a fault is named by its line', () => {
  assert.deepEqual(readJsonText('{\n "a": 1,\n "b": x\n}'), { ok: false, line: 3 });
  assert.deepEqual(readJsonText('[\n1\n'), { ok: false, line: 3 });
});

test('lists nested without end are refused, not followed', () => {
  assert.deepEqual(readJsonText('['.repeat(1_000_000)), { ok: false, line: 1 });
});

test('a key named __proto__ is a key like any other', () => {
  const read = readJsonText('{"__proto__": {"turns": 1}}');
  assert.ok(read.ok && typeof read.value === 'object' && read.value);
  assert.equal('turns' in read.value, false);
});
