import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Answer, Form } from '@varsam/forms';
import { aConversation, type ConversationBuilder } from '../conversation.builder.ts';
import { readConversation } from '../read-conversation.ts';

const form = JSON.parse(readFileSync(new URL('../../forms/standard/contact-form.json', import.meta.url), 'utf8')) as Form;

function read(conversation: ConversationBuilder, field: string): Answer {
  return readConversation(conversation.build(), form).values[field] ?? null;
}

const toldIn = (language: string): ConversationBuilder =>
  aConversation()
    .speaking(language)
    .on('2026-02-10')
    .seeker(language === 'sv' ? 'en kille hotar att sprida bilder på mig' : 'a guy threatens to share my nudes');

type Pair = readonly [language: string, field: string, value: string | number, says: string, doesNot: string];

/** A sentence that must give the value, and its nearest neighbour that must not. */
const pairs: readonly Pair[] = [
  ['sv', 'age', 16, 'nu är jag 16', 'då var jag 16'],
  ['sv', 'age', 15, 'jag är faktiskt bara 15', 'han tror att jag är 15'],
  ['sv', 'age', 13, 'jag är egentligen 13', 'jag ljög och sa att jag är 13'],
  ['en', 'age', 15, 'im turning 16 next week', 'hes turning 16 next week'],
  ['en', 'age', 14, 'im only 14', 'back when i was 14'],
  ['sv', 'age_band', '13_15', 'jag går i åttan', 'en kille i åttan vet'],
  ['sv', 'age_band', '16_17', 'jag går ettan på gymnasiet', 'jag går gymnasiet'],
  ['sv', 'age_band', 'under_13', 'jag går i 5an', 'jag gick i 5an då'],
  ['en', 'age_band', '13_15', 'im in 9th grade', 'i was in 9th grade then'],
  ['sv', 'gender', 'male', 'som kille är det pinsamt', 'en kille är pinsam'],
  ['sv', 'gender', 'female', 'jag är ju en tjej', 'jag är ju med en tjej'],
  ['en', 'gender', 'male', 'i am a guy', 'i met a guy'],
  ['sv', 'county', 'uppsala', 'är från Kiruna men bor i Uppsala nu', 'min moster bor i Uppsala'],
  ['sv', 'first_contact', 'yes', 'har aldrig testat en sån här chatt förut', 'har aldrig testat att berätta förut'],
  ['sv', 'first_contact', 'no', 'jag skrev hit i våras också', 'jag skrev till bris i våras'],
  ['en', 'first_contact', 'no', 'i wrote to you last week', 'i wrote to him last week'],
];

for (const [language, field, value, says, doesNot] of pairs) {
  test(`${field}: "${says}" says ${value}, "${doesNot}" does not`, () => {
    assert.equal(read(toldIn(language).seeker(says), field), value);
    assert.notEqual(read(toldIn(language).seeker(doesNot), field), value);
  });
}

test('an age corrected in the same turn is the corrected one', () => {
  const swedish = toldIn('sv').supporter('Hur gammal är du?').seeker('17. nej förresten jag är 16, fyller 17 i mars').build();
  const reading = readConversation(swedish, form);
  assert.equal(reading.values.age, 16);
  assert.equal(reading.evidence.age?.[0]?.quote, 'jag är 16');
  assert.equal(read(toldIn('en').supporter('How old are you?').seeker('17. no wait im 16, turning 17 in march'), 'age'), 16);
  assert.equal(read(toldIn('sv').supporter('Hur gammal är du?').seeker('fyller 17 i mars'), 'age'), 16);
});

test('the writer is told from the exposed person', () => {
  const role = (language: string, text: string): Answer => read(aConversation().speaking(language).seeker(text), 'contact_role');
  assert.equal(role('sv', 'det gäller min lillsyrra, en gubbe hotar sprida hennes bilder'), 'relative');
  assert.equal(role('sv', 'min lillsyrra har spridit bilder på mig'), 'self');
  assert.equal(role('sv', 'jag är kurator, en elev har blivit hotad med bilder'), 'professional');
  assert.equal(role('sv', 'min kurator vet att en gubbe hotar sprida bilder på mig'), 'self');
  assert.equal(role('en', 'my best friend was raped, how can i help her'), 'friend');
  assert.equal(role('en', 'my best friend shared my nudes'), 'self');
  assert.equal(role('en', 'our daughter is being blackmailed with pictures'), 'parent');
});

test('what is asked of the perpetrator or the event is not where the writer lives', () => {
  assert.equal(read(toldIn('sv').supporter('Var bor han?').seeker('i Malmö'), 'county'), null);
  assert.equal(read(toldIn('sv').supporter('Var hände det?').seeker('i Borås'), 'county'), null);
  assert.equal(read(toldIn('sv').supporter('Var bor du?').seeker('i Borås'), 'county'), 'vastra_gotaland');
});
