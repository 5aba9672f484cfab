import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Answer, Form } from '@varsam/forms';
import { aConversation, type ConversationBuilder } from '../conversation.builder.ts';
import { readConversation } from '../read-conversation.ts';

const form = JSON.parse(readFileSync(new URL('../../forms/standard/contact-form.json', import.meta.url), 'utf8')) as Form;

type Language = 'sv' | 'en';

const told = (language: Language): ConversationBuilder =>
  aConversation()
    .speaking(language)
    .seeker(language === 'sv' ? 'en kille i klassen spred en bild på mig' : 'a boy in my class spread a picture of me');

function read(conversation: ConversationBuilder, field: string): Answer {
  return readConversation(conversation.build(), form).values[field] ?? null;
}

/** A sentence that must give the value, and its nearest neighbour that must not. */
const pairs: readonly (readonly [language: Language, field: string, value: string, says: string, doesNot: string])[] = [
  ['sv', 'suicidal_thoughts', 'yes', 'jag vill inte leva, vad ska jag göra?', 'jag orkar inte mer, vad ska jag göra?'],
  ['sv', 'suicidal_thoughts', 'yes', 'har självmords tankar ibland', 'min pojkvän har självmordstankar'],
  ['sv', 'suicidal_thoughts', 'yes', 'vill inte va kvar', 'vill inte va kvar i skolan'],
  ['sv', 'suicidal_thoughts', 'yes', 'om han sprider den så tar jag livet av mig', 'han tar livet av sig om jag gör slut'],
  ['sv', 'suicidal_thoughts', 'yes', 'jag vill dö', 'jag ville dö av skam'],
  ['sv', 'suicidal_thoughts', 'no', 'förut ville jag dö men inte nu', 'jag vill dö och orkar inte längre'],
  ['sv', 'self_harm', 'yes', 'jag gör mig illa när han skriver', 'han gör mig illa när han skriver'],
  ['sv', 'self_harm', 'yes', 'ingen vet att jag skadar mig', 'någon skadar mig'],
  ['sv', 'self_harm', 'yes', 'har skurit mig sedan i höstas och har inte sagt det', 'jag skar mig på ett papper'],
  ['sv', 'self_harm', 'no', 'jag skadade mig själv förra året men inte längre', 'jag skadade foten förra året'],
  ['sv', 'immediate_danger', 'yes', 'han är på väg hit', 'min mamma är på väg hit'],
  ['sv', 'immediate_danger', 'no', 'jag är hos mormor så jag är trygg nu', 'jag känner mig inte trygg i skolan'],
  ['en', 'suicidal_thoughts', 'yes', 'i feel like killing myself', 'he told me to kill myself'],
  ['en', 'suicidal_thoughts', 'yes', 'i wish i was dead', 'i wish he was dead'],
  ['en', 'suicidal_thoughts', 'yes', 'i want to end it all', 'i want to end it with him'],
  ['en', 'suicidal_thoughts', 'no', 'i want to live', 'i want to live with my dad'],
  ['en', 'self_harm', 'yes', 'i cut my arms', 'i cut my hair'],
  ['en', 'self_harm', 'no', 'i used to cut but i stopped two years ago', 'he used to shout but he stopped'],
  ['en', 'immediate_danger', 'yes', 'hes driving over here now', 'my dad is on his way here'],
  ['en', 'immediate_danger', 'no', 'im not in any danger', 'i dont feel safe at school'],
];

for (const [language, field, value, says, doesNot] of pairs) {
  test(`${field}: "${says}" says ${value}, "${doesNot}" does not`, () => {
    assert.equal(read(told(language).seeker(says), field), value);
    assert.notEqual(read(told(language).seeker(doesNot), field), value);
  });
}

test('a yes that comes after a waiting word still answers the question, and an okej does not', () => {
  const asked = (): ConversationBuilder =>
    told('sv').supporter('Har du haft tankar på att ta ditt liv?').seeker('vad ska jag säga');
  assert.equal(read(asked().supporter('Ta den tid du behöver.').seeker('jo det har jag haft'), 'suicidal_thoughts'), 'yes');
  assert.equal(read(asked().supporter('Ta den tid du behöver.').seeker('okej tack'), 'suicidal_thoughts'), null);
});

test('not wanting to talk about it is neither yes nor no', () => {
  const asked = told('sv').supporter('Har du tankar på att ta ditt liv?');
  assert.equal(read(asked.seeker('vill inte prata om det'), 'suicidal_thoughts'), null);
});

test('what a parent fears is not what the child does, but the child’s own words as the parent tells them are', () => {
  const mail = (text: string): ConversationBuilder =>
    aConversation()
      .by('mail')
      .speaking('sv')
      .seeker(`Jag är mamma till en flicka på 14 år, bilder på henne har spridits. ${text}`);
  assert.equal(read(mail('Jag är rädd att hon ska göra sig själv illa.'), 'self_harm'), null);
  assert.equal(read(mail('Hon skrev till mig "jag vill inte leva längre".'), 'suicidal_thoughts'), 'yes');
});

test('notes tell what was asked and answered', () => {
  const note = (text: string): ConversationBuilder =>
    aConversation().by('call_notes').speaking('sv').supporter(`Flicka 15 år ringer om bilder som spridits. ${text}`);
  assert.equal(read(note('Frågade om självmordstankar, hon svarade nej.'), 'suicidal_thoughts'), 'no');
  assert.equal(read(note('När jag frågade sa hon att hon vill dö.'), 'suicidal_thoughts'), 'yes');
  assert.equal(read(note('Skär sig sedan ett år. Nekar till suicidtankar.'), 'self_harm'), 'yes');
});
