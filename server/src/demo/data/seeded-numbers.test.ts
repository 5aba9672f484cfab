import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addMonths, easterSunday } from './calendar.ts';
import { demoOrganisations } from './organisations.ts';
import { seededNumbers } from './seeded-numbers.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('numbers are even, picks follow their weights and counts their mean', () => {
  const numbers = seededNumbers('test');
  const draws = 20_000;
  const many = <Value>(draw: () => Value) => Array.from({ length: draws }, draw);
  const uniform = many(numbers.next);
  assert.ok(uniform.every((value) => value >= 0 && value < 1));
  assert.ok(Math.abs(mean(uniform) - 0.5) < 0.01);
  const tenths = Array.from({ length: 10 }, (_, tenth) => uniform.filter((value) => Math.floor(value * 10) === tenth).length);
  // 20.5 is the chi-square value that ten even groups pass with probability 0.985.
  assert.ok(tenths.reduce((sum, seen) => sum + (seen - draws / 10) ** 2 / (draws / 10), 0) < 20.5);
  assert.ok(Math.abs(many(() => numbers.pick({ a: 3, b: 1 })).filter((key) => key === 'a').length / draws - 0.75) < 0.015);
  assert.ok(Math.abs(mean(many(() => numbers.count(2.5))) - 2.5) < 0.05);
});

test('the same seed gives the same numbers, and seeds beside each other give others', () => {
  const first = (seed: string) => Array.from({ length: 5 }, seededNumbers(seed).next);
  assert.deepEqual(first('a'), first('a'));
  assert.notDeepEqual(first('1'), first('2'));
});

test('something is always chosen, unless there is nothing to choose from', () => {
  const numbers = seededNumbers('x');
  assert.deepEqual(numbers.several({ only: 0.000001 }), ['only']);
  assert.throws(() => numbers.pick({}));
});

test('Easter falls where the almanac says', () => {
  assert.deepEqual([2024, 2025, 2026, 2027].map(easterSunday), ['2024-03-31', '2025-04-20', '2026-04-05', '2027-03-28']);
});

test('a month back from the 31st is the last day of a shorter month', () => {
  assert.equal(addMonths('2026-03-31', -1), '2026-02-28');
  assert.equal(addMonths('2026-11-22', -24), '2024-11-22');
});

test('everybody invented has a role and an address that nobody can receive mail at', () => {
  const people = demoOrganisations.flatMap((organisation) => organisation.people);
  assert.equal(new Set(people.map(({ email }) => email)).size, people.length);
  for (const { email } of people) assert.match(email, /^[a-z.-]+@example\.org$/u);
  for (const { people: own } of demoOrganisations)
    for (const role of ['administrator', 'coordinator', 'supporter']) assert.ok(own.some((one) => one.role === role));
});
