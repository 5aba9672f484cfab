import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Answer, Form } from '@varsam/forms';
import { aConversation, type ConversationBuilder } from '../conversation.builder.ts';
import { readConversation } from '../read-conversation.ts';

const form = JSON.parse(readFileSync(new URL('../../forms/standard/contact-form.json', import.meta.url), 'utf8')) as Form;

/** Something that has happened, so that the talk is about somebody. */
const told = (language: string): ConversationBuilder =>
  language === 'sv'
    ? aConversation().seeker('en kille i klassen spred en bild på mig')
    : aConversation().speaking('en').seeker('a guy in my class spread a pic of me');

const read = (conversation: ConversationBuilder, field: string): Answer =>
  readConversation(conversation.build(), form).values[field] ?? null;

/** Pairs: a sentence that must give the value, and its nearest neighbour that must not. */
const pairs: readonly (readonly [language: string, field: string, value: string, says: string, doesNot: string])[] = [
  ['sv', 'police_report', 'made', 'ärendet ligger hos polisen nu', 'ärendet ligger hos rektorn nu'],
  ['sv', 'police_report', 'made', 'vi har anmält honom till polisen', 'jag anmälde kontot till instagram'],
  ['sv', 'police_report', 'considering', 'jag är kluven till att anmäla', 'han hotar att polisanmäla mig'],
  ['sv', 'police_report', 'considering', 'imorgon går vi till polisen', 'imorgon går vi till stranden'],
  ['sv', 'police_report', 'not_made', 'vi har inte kontaktat polisen', 'vi vill inte kontakta polisen'],
  ['sv', 'police_report', 'not_wanted', 'jag skulle aldrig våga anmäla honom', 'jag har aldrig anmält honom'],
  ['en', 'police_report', 'made', 'we went to the police on monday', 'we went to the beach on monday'],
  ['en', 'police_report', 'made', 'its been reported to the police', 'i reported the account to instagram'],
  ['en', 'police_report', 'considering', 'kinda torn about going to the police', 'he said he would report me to the police'],
  ['en', 'police_report', 'not_wanted', 'i dont want the police involved', 'i dont need anything else'],
  ['sv', 'concern_report', 'made', 'bup skickade in en orosanmälan', 'jag är rädd att bup skickar en orosanmälan'],
  ['sv', 'concern_report', 'planned', 'mamma ska ringa socialjouren ikväll', 'jag ska ringa socialjouren ikväll'],
  ['en', 'concern_report', 'made', 'my teacher filed a report with social services', 'my teacher filed a form with the office'],
  [
    'en',
    'concern_report',
    'planned',
    'she says she has to report it to social services',
    'im scared she will call social services',
  ],
];

for (const [language, field, value, says, doesNot] of pairs) {
  test(`${field}: "${says}" says ${value}, "${doesNot}" does not`, () => {
    assert.equal(read(told(language).seeker(says), field), value);
    assert.notEqual(read(told(language).seeker(doesNot), field), value);
  });
}

const knowers: readonly (readonly [language: string, value: string, says: string, doesNot: string])[] = [
  ['sv', 'nobody', 'inte en kotte vet om det', 'inte en kotte var på bussen'],
  ['sv', 'nobody', 'har hållit allt inom mig', 'har hållit min hund i handen'],
  ['sv', 'parent', 'morsan kom på det', 'vill inte att morsan kommer på det'],
  ['sv', 'friend', 'bara min kompis Nour och min kusin vet', 'min kompis Nour och min kusin spelar fotboll'],
  ['sv', 'parent', 'mamma läste mina meddelanden', 'han hotar att berätta för mamma'],
  ['sv', 'school', 'berättade för min lärare', 'jag vill berätta för min lärare'],
  ['en', 'nobody', 'not a single person knows', 'not a single person was there'],
  ['en', 'parent', 'mum went through my phone and now she knows', 'my mum would kill me if she knew'],
  ['en', 'friend', 'i showed my best mate everything', 'my friends are mean to me'],
  ['en', 'parent', 'dad found the messages', 'he said he would tell my dad'],
];

for (const [language, value, says, doesNot] of knowers) {
  test(`told_anyone: "${says}" has ${value}, "${doesNot}" has not`, () => {
    const has = (text: string): boolean =>
      ((read(told(language).seeker(text), 'told_anyone') ?? []) as readonly string[]).includes(value);
    assert.ok(has(says));
    assert.ok(!has(doesNot));
  });
}

test('a yes to "does your mother know" names the mother, a no names nobody', () => {
  assert.deepEqual(read(told('sv').supporter('Vet din mamma om det?').seeker('ja'), 'told_anyone'), ['parent']);
  assert.deepEqual(read(told('en').supporter('Does your mum know about it?').seeker('yes'), 'told_anyone'), ['parent']);
  assert.equal(read(told('sv').supporter('Vet dina föräldrar om det?').seeker('nä'), 'told_anyone'), null);
});

const referrals: readonly (readonly [language: string, value: string, says: string, doesNot: string])[] = [
  ['sv', 'school_health', 'Skolkuratorn kan hjälpa dig.', 'Har du pratat med skolkuratorn om det här?'],
  ['sv', 'bup', 'Du kan söka hjälp hos BUP.', 'Hur länge har du haft kontakt med BUP?'],
  ['sv', 'shelter', 'Kvinnojouren i din stad kan hjälpa.', 'Jouren stänger klockan nio.'],
  ['sv', 'police', 'Du kan polisanmäla det.', 'Rätt av dig att gå till polisen.'],
  ['en', 'school_health', 'The school nurse could help.', 'Have you spoken to the school nurse?'],
  ['en', 'police', 'I would suggest you report this to the police.', 'When you make a police report you get a lawyer.'],
  ['en', 'other_helpline', 'You can call Bris on 116 111.', 'Mind if I ask how old you are?'],
];

for (const [language, value, says, doesNot] of referrals) {
  test(`referral: "${says}" points to ${value}, "${doesNot}" does not`, () => {
    const has = (text: string): boolean =>
      ((read(told(language).supporter(text).seeker('ok'), 'referral') ?? []) as readonly string[]).includes(value);
    assert.ok(has(says));
    assert.ok(!has(doesNot));
  });
}

test('a service that the seeker names and the supporter encourages counts; one that is declined does not', () => {
  assert.deepEqual(read(told('sv').seeker('kan man gå till umo?').supporter('Ja, det är en bra idé.'), 'referral'), [
    'youth_clinic',
  ]);
  assert.deepEqual(read(told('sv').supporter('Skulle du vilja ringa Brottsofferjouren?').seeker('helst inte'), 'referral'), [
    'none',
  ]);
});
