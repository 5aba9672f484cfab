import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readStandardForm } from '@varsam/forms';
import { bandFollowing } from './age-band.ts';

const form = readStandardForm();

test('the age group follows from the age at every edge', () => {
  const bands = [12, 13, 15, 16, 17, 18, 20, 21, 25, 26].map((age) => bandFollowing(form, 'age', age)?.value);
  assert.deepEqual(bands, ['under_13', '13_15', '13_15', '16_17', '16_17', '18_20', '18_20', '21_25', '21_25', 'over_25']);
});

test('nothing follows from another field, from no age, or in a form without groups', () => {
  assert.equal(bandFollowing(form, 'county', 16), null);
  assert.equal(bandFollowing(form, 'age', null), null);
  assert.equal(bandFollowing({ ...form, fields: form.fields.filter((field) => field.name !== 'age_band') }, 'age', 16), null);
});
