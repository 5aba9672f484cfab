import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readStandardForm } from '@varsam/forms';
import fc from 'fast-check';
import { aConversation, aReaderThat, type Proposals } from '../../../test/conversations.ts';
import { accept, add, change, reject } from '../../../test/review-steps.ts';
import type { Decision } from './review.contract.ts';
import { changeDraft, concludeReview, emptyDraft } from './review.ts';

const form = readStandardForm();
const conversation = aConversation().supporter('Hej, var bor du?').seeker('jag bor i lund').parsed();
const draftOf = (decisions: Record<string, Decision>) => changeDraft(emptyDraft, { decisions }, form, conversation);
const conclude = async (proposes: Proposals, decisions: Record<string, Decision> = {}, acceptRemaining = true) =>
  concludeReview(form, await aReaderThat(proposes).read(conversation, form), draftOf(decisions), acceptRemaining);
const answersOf = async (...words: Parameters<typeof conclude>) => {
  const conclusion = await conclude(...words);
  assert.equal(conclusion.outcome, 'complete', JSON.stringify(conclusion));
  return conclusion.outcome === 'complete' ? conclusion : assert.fail();
};
const decisionOn = async (field: string, ...words: Parameters<typeof conclude>) => {
  const { decision, proposed, confirmed } =
    (await answersOf(...words)).decided.find((one) => one.field === field) ?? assert.fail(field);
  return { decision, proposed, confirmed };
};

describe('a decision on one answer', () => {
  const at = (start: number, end: number, turn = 1) => [{ turn, start, end }];
  test('points to a place inside a turn, up to its very end and no further', () => {
    for (const evidence of [at(0, 14), at(13, 14), []]) assert.doesNotThrow(() => draftOf({ county: accept('skane', evidence) }));
    for (const evidence of [at(0, 15), at(3, 3), at(5, 4), at(0, 1, 2)])
      assert.throws(() => draftOf({ county: accept('skane', evidence) }), { code: 'review.evidenceOutside' });
  });
  test('holds a value the field takes', () => {
    for (const [field, value] of [
      ['county', 'skane'],
      ['age', 16],
      ['platform', ['snapchat']],
      ['incident_date', '2026-02-28'],
      ['next_step', 'Ringer i morgon'],
    ] as const) {
      assert.doesNotThrow(() => draftOf({ [field]: change(typeof value === 'object' ? [...value] : value) }), field);
    }
    for (const [field, value] of [
      ['county', 'skåne'],
      ['age', '16'],
      ['platform', 'snapchat'],
      ['platform', ['fax']],
      ['incident_date', '2026-02-30'],
      ['county', ['skane']],
    ] as const) {
      assert.throws(
        () => draftOf({ [field]: change(typeof value === 'object' ? [...value] : value) }),
        { code: 'review.badValue' },
        `${field} ${value}`,
      );
    }
  });
  test('belongs to a field of the form', () => {
    assert.throws(() => draftOf({ shoe_size: change(40) }), { code: 'review.unknownField' });
    assert.throws(
      () => draftOf(JSON.parse('{"__proto__": {"decision": "change", "value": 1, "evidence": []}}') as Record<string, Decision>),
      { code: 'review.unknownField' },
    );
  });
  test('of rejecting holds no value; an empty list is no value', () => {
    assert.throws(() => draftOf({ county: { ...reject, value: 'skane' } }), { code: 'review.badValue' });
    assert.deepEqual(draftOf({ platform: { ...reject, value: [] } }).decisions.platform?.value, null);
  });
  test('that is wrong leaves the draft as it was; one that is taken back is gone', () => {
    const draft = draftOf({ county: accept('skane'), age: add(16) });
    assert.throws(() =>
      changeDraft(draft, { decisions: { gender: add('female'), county: change('nowhere') } }, form, conversation),
    );
    assert.deepEqual(Object.keys(draft.decisions), ['county', 'age']);
    assert.deepEqual(Object.keys(changeDraft(draft, { decisions: { county: null } }, form, conversation).decisions), ['age']);
  });
  test('leaves the summary alone unless it is changed too; null takes an edited summary back', () => {
    const edited = changeDraft(emptyDraft, { summary: 'Kort.' }, form, conversation);
    assert.equal(changeDraft(edited, { decisions: { age: add(16) } }, form, conversation).summary, 'Kort.');
    assert.equal(changeDraft(edited, { summary: null }, form, conversation).summary, null);
  });
});

describe('what was decided is named by what happened, not by what the screen called it', () => {
  const proposes = { values: { county: 'skane', platform: ['snapchat', 'discord'] } };
  const cases: readonly [string, string, Record<string, Decision>, string][] = [
    ['accepted as it stood', 'county', { county: accept('skane') }, 'accept'],
    ['"changed" to the same', 'county', { county: change('skane') }, 'accept'],
    ['"accepted" as something else', 'county', { county: accept('uppsala') }, 'change'],
    ['the same options in another order', 'platform', { platform: change(['discord', 'snapchat']) }, 'accept'],
    ['one option fewer', 'platform', { platform: accept(['snapchat']) }, 'change'],
    ['rejected', 'county', { county: reject }, 'reject'],
    ['changed to nothing', 'county', { county: change(null) }, 'reject'],
    ['added where nothing was proposed', 'age', { age: accept(16) }, 'add'],
    ['rejected where nothing was proposed', 'age', { age: reject }, 'open'],
    ['not touched, proposed', 'county', {}, 'accept'],
    ['not touched, not proposed', 'age', {}, 'open'],
  ];
  for (const [title, field, decisions, expected] of cases) {
    test(title, async () => assert.equal((await decisionOn(field, proposes, decisions)).decision, expected));
  }
});

describe('concluding a review', () => {
  test('what is proposed and undecided stops it, or is accepted when the person says so', async () => {
    const proposes = { values: { county: 'skane', age: 16 } };
    assert.deepEqual(await conclude(proposes, {}, false), { outcome: 'undecided', fields: ['age', 'county'] });
    assert.deepEqual(await conclude(proposes, { age: accept(16) }, false), { outcome: 'undecided', fields: ['county'] });
    const { answers } = await answersOf(proposes);
    assert.deepEqual([answers.age, answers.county], [16, 'skane']);
  });
  test('what nobody proposed and nobody decided stays open, and stops nothing', async () => {
    const { answers } = await answersOf({}, {}, false);
    assert.ok(Object.values(answers).every((answer) => answer === null));
  });
  test('what is known from the conversation itself needs no decision', async () => {
    assert.equal((await answersOf({ values: { channel: 'chat' } }, {}, false)).answers.channel, 'chat');
  });
  test('a possible answer is never taken by itself', async () => {
    assert.equal((await answersOf({ possible: { county: 'skane' } })).answers.county, null);
    assert.equal((await answersOf({ possible: { county: 'skane' } }, { county: add('skane') })).answers.county, 'skane');
  });
  test('an answer that was decided against is not in the record, its proposal is in the measure', async () => {
    const proposes = { values: { county: 'skane' } };
    assert.deepEqual(await decisionOn('county', proposes, { county: reject }), {
      decision: 'reject',
      proposed: 'skane',
      confirmed: null,
    });
  });

  for (const field of ['immediate_danger', 'suicidal_thoughts', 'self_harm']) {
    test(`${field} is never accepted on somebody's behalf, neither yes nor no, neither sure nor possible`, async () => {
      for (const proposes of [
        { values: { [field]: 'yes' } },
        { values: { [field]: 'no' } },
        { possible: { [field]: 'yes' } },
        { possible: { [field]: 'no' } },
      ]) {
        for (const acceptRemaining of [true, false])
          assert.deepEqual(
            await conclude(proposes, {}, acceptRemaining),
            { outcome: 'undecidedSafety', fields: [field] },
            JSON.stringify(proposes),
          );
        for (const decision of [accept('yes'), change('no'), reject])
          assert.equal((await conclude(proposes, { [field]: decision })).outcome, 'complete');
      }
      assert.equal((await conclude({}, {})).outcome, 'complete', 'where nothing was proposed nothing is asked');
    });
  }

  test('whatever is proposed, no safety answer comes into a record without a decision of a person', async () => {
    const safety = form.fields.filter((field) => field.safety).map((field) => field.name);
    const answer = fc.constantFrom('yes', 'no', null);
    await fc.assert(
      fc.asyncProperty(
        fc.record(Object.fromEntries(safety.map((name) => [name, answer]))),
        fc.subarray(safety),
        fc.boolean(),
        async (values, decided, acceptRemaining) => {
          const decisions = Object.fromEntries(decided.map((name) => [name, add('no')]));
          const conclusion = await conclude({ values }, decisions, acceptRemaining);
          if (conclusion.outcome !== 'complete') return;
          for (const name of safety) assert.equal(conclusion.answers[name] ?? null, decided.includes(name) ? 'no' : null);
        },
      ),
      { seed: 20261116, numRuns: 200 },
    );
  });

  test('a field that the other answers hide is neither asked for nor kept', async () => {
    const label = { sv: 'Fråga' };
    const small = {
      ...form,
      fields: [
        {
          name: 'online',
          type: 'select_one' as const,
          label,
          options: [
            { value: 'yes', label },
            { value: 'no', label },
          ],
        },
        { name: 'where', type: 'text' as const, label, relevant: "${online} = 'yes'" },
      ],
    };
    const reading = await aReaderThat({ values: { online: 'no', where: 'ett spel' } }).read(conversation, small);
    const draft = changeDraft(emptyDraft, { decisions: { online: accept('no') } }, small, conversation);
    const conclusion = concludeReview(small, reading, draft, false);
    assert.deepEqual(conclusion.outcome === 'complete' && conclusion.answers, { online: 'no', where: null });
    const shown = changeDraft(draft, { decisions: { online: change('yes') } }, small, conversation);
    assert.deepEqual(concludeReview(small, reading, shown, false), { outcome: 'undecided', fields: ['where'] });
  });
});
