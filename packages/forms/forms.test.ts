import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  type Answers,
  checkAnswer,
  checkAnswers,
  type Field,
  findField,
  isRelevant,
  isSameAnswer,
  parseCondition,
  parseForm,
  readStandardForm,
  tidyAnswers,
} from './index.ts';

const label = { sv: 'Fråga', en: 'Question' };
const aForm = (...fields: object[]) => ({ id: 'f', version: 1, languages: ['sv', 'en'], fields });
const colours = {
  name: 'colour',
  type: 'select_one',
  label,
  options: [
    { value: 'red', label },
    { value: 'blue', label },
  ],
};
const problemsOf = (json: unknown) => {
  const parsed = parseForm(json);
  return parsed.ok ? [] : parsed.problems.map((problem) => `${problem.field ?? '-'} ${problem.rule}`);
};

describe('a form', () => {
  test('the standard form is valid, has 26 fields and three safety fields', () => {
    const form = readStandardForm();
    assert.equal(form.fields.length, 26);
    assert.deepEqual(
      form.fields.filter((field) => field.safety).map((field) => field.name),
      ['immediate_danger', 'suicidal_thoughts', 'self_harm'],
    );
  });
  test('every problem is named by field and rule', () => {
    assert.deepEqual(problemsOf(null), ['- form.notAnObject']);
    assert.deepEqual(problemsOf({ fields: [] }), ['- form.noFields']);
    assert.deepEqual(problemsOf(aForm({ type: 'text', label })), ['- field.noName']);
    assert.deepEqual(problemsOf(aForm({ name: '1 x', type: 'text', label })), ['1 x field.badName']);
    assert.deepEqual(problemsOf(aForm({ name: 'a', type: 'colour', label }, { name: 'b', type: 'text' })), [
      'a field.unknownType',
      'b field.noLabel',
    ]);
    assert.deepEqual(problemsOf(aForm({ name: 'a', type: 'select_one', label })), ['a field.noOptions']);
    assert.deepEqual(problemsOf(aForm({ ...colours, options: ['red', 'red'] })), ['colour option.duplicateValue']);
    assert.deepEqual(problemsOf(aForm(colours, colours)), ['colour field.duplicateName']);
    assert.deepEqual(problemsOf({ ...aForm(colours), version: 0 }), ['- form.badVersion']);
  });
  test('a condition that cannot be understood, or asks about a field that is not there, is a problem', () => {
    assert.deepEqual(problemsOf(aForm(colours, { name: 'b', type: 'text', label, relevant: "${colour} = 'red' and" })), [
      'b field.badCondition',
    ]);
    assert.deepEqual(problemsOf(aForm(colours, { name: 'b', type: 'text', label, relevant: "${size} = 'L'" })), [
      'b field.conditionOnUnknownField',
    ]);
  });
  test('labels as plain text and options as bare codes are understood', () => {
    const parsed = parseForm({ fields: [{ name: 'a', type: 'select_one', label: 'Plain', options: ['x', 'y'] }] });
    assert.ok(parsed.ok);
    assert.deepEqual(
      parsed.form.fields[0]?.options?.map((option) => option.value),
      ['x', 'y'],
    );
  });
});

describe('conditions', () => {
  const holds = (source: string, answers: Answers) => {
    const condition = parseCondition(source);
    assert.ok(condition.ok, source);
    return condition.holds(answers);
  };
  test('equality and its nearest neighbours', () => {
    assert.equal(holds("${a} = 'x'", { a: 'x' }), true);
    assert.equal(holds("${a} = 'x'", { a: 'xx' }), false);
    assert.equal(holds("${a} = 'x'", { a: null }), false);
    assert.equal(holds("${a} != ''", { a: null }), false);
    assert.equal(holds("${a} != ''", { a: 'x' }), true);
  });
  test('one option among several', () => {
    assert.equal(holds("selected(${a}, 'x')", { a: ['y', 'x'] }), true);
    assert.equal(holds("selected(${a}, 'x')", { a: ['xx'] }), false);
    assert.equal(holds("not(selected(${a}, 'x'))", { a: null }), true);
  });
  test('numbers compare as numbers and dates as dates', () => {
    assert.equal(holds('${age} < 18', { age: 9 }), true);
    assert.equal(holds('${age} >= 18', { age: 18 }), true);
    assert.equal(holds('${age} < 18', { age: null }), false);
    assert.equal(holds("${day} > '2026-01-31'", { day: '2026-02-01' }), true);
  });
  test('and binds tighter than or, brackets bind tightest', () => {
    const answers = { a: 'x', b: null, c: null };
    assert.equal(holds("${a} = 'x' or ${b} = 'y' and ${c} = 'z'", answers), true);
    assert.equal(holds("(${a} = 'x' or ${b} = 'y') and ${c} = 'z'", answers), false);
  });
  test('what makes no sense is refused with its place', () => {
    for (const source of ["${a} ='x", 'selected(${a})', '${a} = ', 'count(${a}) > 1', 'and', '${a} ~ 1'])
      assert.equal(parseCondition(source).ok, false, source);
  });
});

describe('answers', () => {
  const form = readStandardForm();
  const field = (name: string): Field => findField(form, name) ?? assert.fail(name);
  test('an answer fits its field or names the rule it breaks', () => {
    assert.equal(checkAnswer(field('county'), 'skane'), null);
    assert.equal(checkAnswer(field('county'), 'danmark'), 'answer.unknownOption');
    assert.equal(checkAnswer(field('platform'), ['discord', 'gaming']), null);
    assert.equal(checkAnswer(field('platform'), 'discord'), 'answer.wrongType');
    assert.equal(checkAnswer(field('platform'), ['discord', 'discord']), 'answer.unknownOption');
    assert.equal(checkAnswer(field('age'), 15.5), 'answer.wrongType');
    assert.equal(checkAnswer(field('incident_date'), '2026-02-30'), 'answer.badDate');
    assert.equal(checkAnswer(field('incident_date'), '2026-02-28'), null);
    assert.equal(checkAnswer(field('next_step'), 'x'.repeat(4001)), 'answer.tooLong');
    for (const one of form.fields) assert.equal(checkAnswer(one, null), null, `${one.name}: not stated always fits`);
  });
  test('tidy answers stand in the order of the options and leave out what is hidden', () => {
    const parsed = parseForm(
      aForm(
        { ...colours, type: 'select_multiple' },
        { name: 'why', type: 'text', label, relevant: "selected(${colour}, 'red')" },
      ),
    );
    assert.ok(parsed.ok);
    assert.deepEqual(tidyAnswers(parsed.form, { colour: ['blue', 'red'], why: ' a reason ' }), {
      colour: ['red', 'blue'],
      why: 'a reason',
    });
    assert.deepEqual(tidyAnswers(parsed.form, { colour: ['blue'], why: 'a reason' }), { colour: ['blue'], why: null });
    assert.equal(isRelevant(parsed.form.fields[1] ?? assert.fail(), { colour: ['blue'] }), false);
  });
  test('a required field that is shown must be answered', () => {
    const parsed = parseForm(aForm({ ...colours, required: true }));
    assert.ok(parsed.ok);
    assert.deepEqual(checkAnswers(parsed.form, {}), [{ field: 'colour', rule: 'answer.missing' }]);
  });
  test('the same codes in another order are the same answer', () => {
    assert.equal(isSameAnswer(['a', 'b'], ['b', 'a']), true);
    assert.equal(isSameAnswer(['a', 'b'], ['a']), false);
    assert.equal(isSameAnswer(null, null), true);
  });
});
