import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerableFields, type Form, readStandardForm } from '@varsam/forms';
import { age, danger, form, police } from './review-builders.ts';
import { divideForm } from './sections.ts';

test('safety comes first', () => {
  assert.equal(divideForm(form)[0]?.id, 'safety');
  assert.deepEqual(
    divideForm(form)[0]?.fields.map((field) => field.name),
    ['danger'],
  );
});

test('every field of the standard form stands in exactly one section', () => {
  const standard = readStandardForm();
  const placed = divideForm(standard).flatMap((section) => section.fields.map((field) => field.name));
  assert.deepEqual(
    [...placed].sort(),
    answerableFields(standard)
      .map((field) => field.name)
      .sort(),
  );
});

test("a form's own groups are its headings", () => {
  const grouped: Form = {
    ...form,
    fields: [
      { name: 'g1', type: 'group', label: { sv: 'Först' } },
      age,
      danger,
      { name: 'g2', type: 'group', label: { sv: 'Sedan' } },
      police,
    ],
  };
  assert.deepEqual(
    divideForm(grouped).map((section) => section.id),
    ['safety', 'g1', 'g2'],
  );
});
