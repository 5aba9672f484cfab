import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Answer, Form } from '@varsam/forms';
import { aConversation, type ConversationBuilder } from '../conversation.builder.ts';
import { readConversation } from '../read-conversation.ts';
import { inThirdPerson } from './fields/third-person.ts';

const form = JSON.parse(readFileSync(new URL('../../forms/standard/contact-form.json', import.meta.url), 'utf8')) as Form;

function read(conversation: ConversationBuilder, field: string): Answer {
  return readConversation(conversation.build(), form).values[field] ?? null;
}

const TOLD = { sv: 'en kille i klassen spred en bild på mig', en: 'a guy in my class shared a photo of me' } as const;
type Pair = readonly [language: 'sv' | 'en', field: string, value: string, says: string, doesNot: string];

/** What the seeker says: a sentence that gives the value, and its nearest neighbour that does not. */
const said: readonly Pair[] = [
  ['sv', 'wellbeing', 'low_mood', 'jag bölar varje kväll', 'min syster bölar varje kväll'],
  ['sv', 'wellbeing', 'fear', 'törs inte gå hem från bussen', 'jag är inte rädd längre'],
  ['sv', 'wellbeing', 'other', 'känner mig helt ensam i det här', 'jag är ensam hemma nu'],
  ['sv', 'wellbeing', 'flashbacks', 'det spelas upp om och om igen i huvudet', 'han spelar upp en låt'],
  ['sv', 'wellbeing', 'sleep', 'somnar typ aldrig innan 3', 'jag sover bra nu'],
  ['en', 'wellbeing', 'low_mood', 'i feel so down lately', 'i wrote it down'],
  ['en', 'wellbeing', 'fear', 'im terrified hes gonna show up', 'im afraid i deleted the messages'],
  ['en', 'wellbeing', 'anxiety', 'im freaking out', 'my mum is really worried'],
  ['sv', 'need', 'listen', 'vill att nån ska lyssna', 'min kompis ville bara prata'],
  ['sv', 'need', 'care_contact', 'jag skulle behöva en psykolog att gå till', 'jag vill inte ha nån psykolog'],
  ['sv', 'need', 'rights_info', 'är det olagligt det han gjort?', 'han frågade om det var olagligt'],
  ['sv', 'need', 'police_contact', 'vad frågar polisen om?', 'vad ska jag göra?'],
  ['en', 'need', 'listen', 'i want someone to hear me out', 'he just wanted to talk'],
  ['en', 'need', 'image_removal', 'how do i get the pics taken down?', 'i needed to get it off my chest'],
  ['en', 'need', 'care_contact', 'how do i get a therapist?', 'i dont want to talk to a therapist'],
];

/** What the supporter says. */
const given: readonly Pair[] = [
  ['sv', 'support_given', 'online_safety', 'Blocka honom och byt lösenord.', 'Har du blockerat honom?'],
  ['sv', 'support_given', 'preserve_evidence', 'Radera inget, behåll allt han skrivit.', 'Har du sparat bilderna?'],
  ['sv', 'support_given', 'validation', 'Ansvaret ligger helt hos honom.', 'Vad bra att du hör av dig till oss.'],
  ['sv', 'support_given', 'rights_info', 'Du är anonym och vi sparar inget.', 'Vill du berätta mer?'],
  ['en', 'support_given', 'online_safety', "Don't pay him and don't reply.", 'Have you blocked him?'],
  ['en', 'support_given', 'validation', 'None of this is on you.', "I'm glad you wrote to us."],
  ['en', 'support_given', 'plan_tell_adult', 'Is there an adult you trust?', 'What would you like to talk about?'],
];

const has = (pair: Pair, text: string, bySupporter: boolean): boolean => {
  const start = aConversation().speaking(pair[0]).seeker(TOLD[pair[0]]);
  return ((read(bySupporter ? start.supporter(text) : start.seeker(text), pair[1]) ?? []) as readonly string[]).includes(pair[2]);
};

for (const [pairs, bySupporter] of [
  [said, false],
  [given, true],
] as const) {
  for (const pair of pairs) {
    test(`${pair[1]}: "${pair[3]}" says ${pair[2]}, "${pair[4]}" does not`, () => {
      assert.equal(has(pair, pair[3], bySupporter), true);
      assert.equal(has(pair, pair[4], bySupporter), false);
    });
  }
}

test('The next step is said in the third person, and is nothing when only the perpetrator plans', () => {
  assert.equal(inThirdPerson('okej då ringer jag min mormor imorgon', 'sv'), 'Ringer sin mormor imorgon.');
  assert.equal(inThirdPerson("ok i'll tell my mum tonight", 'en'), 'Will tell their mum tonight.');
  const talk = (text: string): Answer => read(aConversation().seeker(TOLD.sv).seeker(text), 'next_step');
  assert.equal(talk('okej då går jag till kuratorn imorrn'), 'Går till kuratorn imorrn.');
  assert.equal(talk('han ska visa bilderna imorgon'), null);
});
