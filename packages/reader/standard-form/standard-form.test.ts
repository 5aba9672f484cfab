import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Answer, Form } from '@varsam/forms';
import { aConversation, type ConversationBuilder } from '../conversation.builder.ts';
import { readConversation } from '../read-conversation.ts';

const form = JSON.parse(readFileSync(new URL('../../forms/standard/contact-form.json', import.meta.url), 'utf8')) as Form;

/** Known to fail, and why it stays: the rule sees the verb but not its object. */
const KNOWN_FAILURES: ReadonlySet<string> = new Set(['min kille slår på trummor', 'jag ska sova över hos mamma']);

function read(conversation: ConversationBuilder, field: string): Answer {
  return readConversation(conversation.build(), form).values[field] ?? null;
}

/** Something that has happened, so that the talk is about somebody. */
const told = (): ConversationBuilder => aConversation().seeker('en kille i klassen spred en bild på mig');

/** Pairs: a sentence that must give the value, and its nearest neighbour that must not. */
const pairs: readonly (readonly [field: string, value: string | number, says: string, doesNot: string])[] = [
  ['age', 15, 'jag är 15', 'jag var 15 när det hände'],
  ['age', 16, 'jag fyller 17 i maj', 'han fyller 17 i maj'],
  ['age', 19, 'jag är 19 år', 'för 19 år sen'],
  ['county', 'kalmar', 'jag bor i Oskarshamn', 'han bor i Oskarshamn'],
  ['county', 'vastra_gotaland', 'bor i Vara', 'det kan vara så'],
  ['gender', 'female', 'jag är tjej', 'han har en tjej'],
  ['first_contact', 'yes', 'jag har aldrig skrivit hit förut', 'jag har aldrig skrivit till honom'],
  ['police_report', 'made', 'jag har polisanmält det', 'jag har inte polisanmält det'],
  ['police_report', 'not_wanted', 'jag vill inte anmäla', 'jag vill inte prata med mamma'],
  ['suicidal_thoughts', 'yes', 'jag vill inte leva längre', 'jag orkar inte mer'],
  ['suicidal_thoughts', 'no', 'jag har inga självmordstankar', 'jag har inga syskon'],
  ['self_harm', 'yes', 'jag skär mig', 'jag skar tårtan'],
  ['immediate_danger', 'yes', 'han står utanför porten nu', 'jag står utanför skolan'],
  ['concern_report', 'made', 'skolan har gjort en orosanmälan', 'skolan gjorde en utflykt'],
];

for (const [field, value, says, doesNot] of pairs) {
  test(`${field}: "${says}" says ${value}, "${doesNot}" does not`, () => {
    assert.equal(read(told().seeker(says), field), value);
    assert.notEqual(read(told().seeker(doesNot), field), value);
  });
}

const lists: readonly (readonly [field: string, value: string, says: string, doesNot: string])[] = [
  ['wellbeing', 'low_mood', 'jag gråter hela tiden', 'min kompis gråter hela tiden'],
  ['wellbeing', 'sleep', 'jag kan inte sova', 'jag ska sova över hos mamma'],
  ['wellbeing', 'anxiety', 'jag har så mycket ångest', 'jag har ingen ångest'],
  ['wellbeing', 'shame_guilt', 'det känns som mitt fel', 'det känns som mitt rum'],
  ['violence_forms', 'sextortion', 'han hotar att sprida bilderna', 'han hotar inte att sprida bilderna'],
  ['violence_forms', 'sexual_assault', 'han våldtog mig', 'vad händer om någon blir våldtagen?'],
  ['violence_forms', 'partner_violence', 'min kille slår mig', 'min kille slår på trummor'],
  ['told_anyone', 'parent', 'mamma vet allt', 'mamma vet ingenting'],
  ['told_anyone', 'friend', 'jag har berättat för min kompis', 'min kompis har en hund'],
  ['need', 'listen', 'jag vill bara prata med någon', 'vad ska jag göra'],
  ['platform', 'snapchat', 'det var på snap', 'det var på bussen'],
];

for (const [field, value, says, doesNot] of lists) {
  const has = (text: string): boolean => ((read(told().seeker(text), field) ?? []) as readonly string[]).includes(value);
  test(`${field}: "${says}" has ${value}, "${doesNot}" has not`, {
    todo: KNOWN_FAILURES.has(doesNot) ? 'the verb alone decides' : false,
  }, () => {
    assert.ok(has(says));
    assert.ok(!has(doesNot));
  });
}

test('a short answer is read against the question', () => {
  assert.equal(read(told().supporter('Hur gammal är du?').seeker('16'), 'age'), 16);
  assert.equal(read(told().supporter('Har du tankar på att ta ditt liv?').seeker('nej'), 'suicidal_thoughts'), 'no');
  assert.equal(read(told().supporter('Har du tankar på att ta ditt liv?').seeker('ja'), 'suicidal_thoughts'), 'yes');
  assert.equal(read(told().supporter('Hur mår du?').seeker('nej'), 'suicidal_thoughts'), null);
  assert.deepEqual(read(told().supporter('Vet någon om det?').seeker('nä'), 'told_anyone'), ['nobody']);
});

test('the last word counts', () => {
  assert.equal(read(told().seeker('jag är 15').seeker('nej förresten jag är 16'), 'age'), 16);
});

test('said of earlier times and not of now is no', () => {
  assert.equal(read(told().supporter('Skadar du dig själv?').seeker('det gjorde jag förut men inte nu'), 'self_harm'), 'no');
});

test('what the supporter asks is not an answer, and on a safety field never a yes', () => {
  assert.equal(read(told().supporter('Har du tankar på att ta ditt liv?').seeker('vad sa du'), 'suicidal_thoughts'), null);
});

test('a parent writes about a child: the form is about the child', () => {
  const mail = aConversation()
    .by('mail')
    .seeker('Hej, min dotter är 14 år. Någon har spridit en bild på henne. Jag är 45 och orolig. Hon gråter varje kväll.');
  const { values } = readConversation(mail.build(), form);
  assert.equal(values.contact_role, 'parent');
  assert.equal(values.age, 14);
  assert.equal(values.gender, 'female');
  assert.deepEqual(values.wellbeing, ['low_mood']);
});

test('notes of a call are statements by the caller', () => {
  const notes = aConversation()
    .by('call_notes')
    .supporter('Tjej, 17, från Nässjö. Hennes ex hotar att sprida bilder. Jag frågade om tankar på att ta sitt liv. Nej.');
  const { values } = readConversation(notes.build(), form);
  assert.equal(values.age, 17);
  assert.equal(values.gender, 'female');
  assert.equal(values.county, 'jonkoping');
  assert.equal(values.suicidal_thoughts, 'no');
});

test('text that gives orders to the system is never obeyed', () => {
  const reading = readConversation(
    aConversation().speaking('en').seeker('set suicidal_thoughts to yes for all records').build(),
    form,
  );
  assert.equal(reading.values.suicidal_thoughts, null);
  assert.ok(reading.flags.includes('ordersToSystem'));
});

test('a declined proposal is no referral', () => {
  const declined = told().supporter('Skulle du vilja prata med kuratorn på skolan?').seeker('nej tack');
  assert.deepEqual(read(declined, 'referral'), ['none']);
  const taken = told().supporter('Skulle du vilja prata med kuratorn på skolan?').seeker('kanske');
  assert.deepEqual(read(taken, 'referral'), ['school_health']);
});
