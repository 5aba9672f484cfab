import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStandardForm } from '@varsam/forms';
import { describeFilter, listColumns, readSearch, writeSearch } from './record-search.ts';

test('a search is the same after a turn through the address', () => {
  const search = { q: 'chatt', from: '2026-01-01', to: '', filters: ['county:skane', 'age:14..17', 'ongoing:'] };
  assert.deepEqual(readSearch(writeSearch(search)), search);
});

test('a filter is shown in words, and an empty one as not stated', () => {
  const form = readStandardForm();
  assert.equal(describeFilter(form, 'county:skane', 'sv', 'inte sagt'), 'Län: Skåne län');
  assert.equal(describeFilter(form, 'age:14..17', 'sv', 'inte sagt'), 'Ålder: 14–17');
  assert.equal(describeFilter(form, 'ongoing:', 'sv', 'inte sagt'), 'Pågår det: inte sagt');
});

test('the list shows a few answers of any form', () => {
  assert.ok(listColumns(readStandardForm()).length >= 3);
});
