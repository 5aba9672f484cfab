import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answers, checkAnswer, checkAnswers, findField, isSameAnswer, readStandardForm, tidyAnswers } from '@varsam/forms';
import { addDays, daysBetween } from './calendar.ts';
import { demoOrganisations } from './organisations.ts';
import { gamingCurrencyCounties } from './planted-changes.ts';
import { type DemoRecord, generateRecords } from './records.ts';

const form = readStandardForm();
const today = '2026-11-22';
const all = demoOrganisations.map((organisation) => ({
  organisation,
  records: [...generateRecords({ seed: 1, today, months: 24, organisation })],
}));
const records = all.flatMap(({ records: own }) => own);

const has = (values: Answers, field: string, code: string) => {
  const answer = values[field];
  return Array.isArray(answer) ? answer.includes(code) : answer === code;
};
const weeksAgo = (record: DemoRecord) => Math.floor((daysBetween(record.confirmedAt.slice(0, 10), today) - 1) / 7);
const countWeeks = (from: number, to: number, matches: (record: DemoRecord) => boolean, among = records) =>
  among.filter((record) => weeksAgo(record) >= from && weeksAgo(record) <= to && matches(record)).length;

test('every value fits the standard form, is tidy, and holds no words', () => {
  for (const { values } of records) {
    assert.deepEqual(checkAnswers(form, values), []);
    assert.deepEqual(values, tidyAnswers(form, values));
    assert.equal(values.next_step, null);
  }
});

test('the same seed and day give the same records, another seed gives others', () => {
  const organisation = demoOrganisations[5]!;
  const make = (seed: number) => JSON.stringify([...generateRecords({ seed, today, months: 3, organisation })]);
  assert.equal(make(1), make(1));
  assert.notEqual(make(1), make(2));
});

test('there are about 5,000 records over 24 months, from organisations of very unequal size', () => {
  assert.ok(records.length > 4_500 && records.length < 5_600, `${records.length}`);
  const sizes = all.map(({ records: own }) => own.length / 24);
  assert.ok(Math.max(...sizes) > 50 && Math.min(...sizes) < 12, sizes.join(' '));
});

test('records come in order of time, none from today or later', () => {
  for (const { records: own } of all) {
    const times = own.map(({ confirmedAt }) => confirmedAt);
    assert.deepEqual(times, times.toSorted());
    assert.ok((times[0] ?? '') >= '2024-11-22' && (times.at(-1) ?? '') < today);
  }
});

test('age and age band agree, and dates of events lie before the contact', () => {
  const bands: Record<string, [number, number]> = {
    under_13: [0, 12],
    '13_15': [13, 15],
    '16_17': [16, 17],
    '18_20': [18, 20],
    '21_25': [21, 25],
    over_25: [26, 99],
  };
  for (const { values, confirmedAt } of records) {
    const { age, age_band: band, incident_date: date } = values;
    if (typeof age === 'number') assert.ok(typeof band === 'string' && age >= bands[band]![0] && age <= bands[band]![1]);
    if (typeof date === 'string') assert.ok(date < confirmedAt);
    if (values.setting === 'offline') assert.equal(values.platform, null);
    if (has(values, 'told_anyone', 'nobody')) assert.deepEqual(values.told_anyone, ['nobody']);
    if (has(values, 'referral', 'none')) assert.deepEqual(values.referral, ['none']);
  }
});

test('a decision says what happened between the proposed and the confirmed value', () => {
  for (const { values, proposed, decisions } of records) {
    for (const [name, decision] of Object.entries(decisions)) {
      const field = findField(form, name)!;
      const before = proposed[name] ?? null;
      const after = values[name] ?? null;
      assert.equal(checkAnswer(field, before), name === 'age' ? checkAnswer(field, before) : null);
      if (decision === 'accept') assert.ok(before !== null && isSameAnswer(before, after));
      if (decision === 'change') assert.ok(before !== null && after !== null && !isSameAnswer(before, after), name);
      if (decision === 'reject') assert.ok(before !== null && after === null);
      if (decision === 'add') assert.ok(before === null && after !== null);
      if (field.safety) assert.ok(decision === 'accept' || decision === 'add');
    }
    for (const { name } of form.fields) if (!(name in decisions)) assert.equal(values[name] ?? null, null);
  }
});

test('the reader needs fewer corrections towards the end', () => {
  const corrected = (part: readonly DemoRecord[]) =>
    part.reduce((sum, { decisions }) => sum + Object.values(decisions).filter((decision) => decision !== 'accept').length, 0) /
    part.length;
  assert.ok(
    corrected(records.filter((record) => weeksAgo(record) < 12)) <
      0.8 * corrected(records.filter((record) => weeksAgo(record) > 90)),
  );
});

test('weeks follow the year: July is calmer than October', () => {
  const inMonth = (month: string) => records.filter(({ confirmedAt }) => confirmedAt.slice(5, 7) === month).length;
  assert.ok(inMonth('07') < 0.8 * inMonth('10'));
});

test('game currency rises in two counties in the last six weeks and nowhere else', () => {
  const isGift = ({ values }: DemoRecord) => has(values, 'compensation', 'gifts') && has(values, 'platform', 'gaming');
  const isThere = (record: DemoRecord) => gamingCurrencyCounties.some((county) => record.values.county === county);
  assert.ok(countWeeks(0, 5, (record) => isGift(record) && isThere(record)) >= 10);
  assert.ok(countWeeks(6, 57, (record) => isGift(record) && isThere(record)) <= 4);
  assert.ok(countWeeks(0, 5, (record) => isGift(record) && !isThere(record)) <= 4);
});

test('messaging apps rise at one organisation and not at the others', () => {
  const isMessaging = ({ values }: DemoRecord) => has(values, 'platform', 'messaging');
  const own = all.find(({ organisation }) => organisation.key === 'norrlycka')!.records;
  const others = all.filter(({ organisation }) => organisation.key !== 'norrlycka').flatMap(({ records: theirs }) => theirs);
  assert.ok(countWeeks(0, 7, isMessaging, own) / 8 > 2 * (countWeeks(8, 59, isMessaging, own) / 52));
  assert.ok(countWeeks(0, 7, isMessaging, others) / 8 < 1.7 * (countWeeks(8, 59, isMessaging, others) / 52));
});

test('a wave of image threats against boys came and went more than a year ago', () => {
  const isWave = ({ values }: DemoRecord) => has(values, 'violence_forms', 'sextortion') && values.gender === 'male';
  assert.ok(countWeeks(53, 58, isWave) / 6 > 1.8 * (countWeeks(60, 85, isWave) / 26));
});

test('the campaign lifts everything and nothing in particular', () => {
  const share = (from: number, to: number) =>
    countWeeks(from, to, ({ values }) => has(values, 'violence_forms', 'sexual_assault')) / countWeeks(from, to, () => true);
  assert.ok(countWeeks(20, 21, () => true) > 1.25 * countWeeks(22, 23, () => true));
  assert.ok(Math.abs(share(20, 21) - share(22, 60)) < 0.12);
});

test('months are counted back from the day that is given, whatever day that is', () => {
  for (const day of ['2024-02-29', '2027-03-31', addDays('2026-12-31', 1)]) {
    const made = [...generateRecords({ seed: 'x', today: day, months: 2, organisation: demoOrganisations[0]! })];
    assert.ok(made.length > 40 && made.every(({ confirmedAt }) => confirmedAt < day));
  }
});
