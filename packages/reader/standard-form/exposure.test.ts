import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Form } from '@varsam/forms';
import { aConversation } from '../conversation.builder.ts';
import { readConversation } from '../read-conversation.ts';

const form = JSON.parse(readFileSync(new URL('../../forms/standard/contact-form.json', import.meta.url), 'utf8')) as Form;

function read(language: string, text: string): { forms: readonly string[]; setting: unknown } {
  const { values } = readConversation(aConversation().speaking(language).seeker(text).build(), form);
  return { forms: (values.violence_forms ?? []) as readonly string[], setting: values.setting ?? null };
}

/** Pairs: what must give the form of exposure, and its nearest neighbour that must not. */
const pairs: readonly (readonly [language: string, form: string, says: string, doesNot: string])[] = [
  ['sv', 'image_sharing', 'mina bilder har hamnat på en sida', 'jag är rädd att han ska sprida mina bilder'],
  ['sv', 'sextortion', 'han kräver pengar för att inte lägga ut filmen', 'han krävde en ursäkt'],
  ['sv', 'grooming', 'jag är 13 och en man på 34 vill att vi ses', 'jag är 13 och en kille på 14 vill att vi ses'],
  ['sv', 'sexual_assault', 'jag har blivit våltagen', 'jag såg en serie om en våldtäkt'],
  ['sv', 'sexual_harassment', 'jag får dickpics av okända', 'jag undrar om sexuell läggning'],
  ['sv', 'honour_related', 'om pappa får veta dödar han mig', 'om pappa får veta blir han ledsen'],
  ['sv', 'partner_violence', 'min sambo slog mig igår', 'pappa slog mig igår'],
  ['sv', 'other', 'pappa slår mig', 'pappa slår på trummor'],
  ['sv', 'compensation', 'han betalade mig för att komma hem till honom', 'han kräver pengar annars lägger han ut bilderna'],
  ['sv', 'trafficking', 'han fixar kunder åt mig', 'han fixar cykeln åt mig'],
  ['en', 'image_sharing', 'my pictures are being circulated at school', 'im scared that he will share my pictures'],
  ['en', 'sextortion', 'he demands money or he posts the video', 'he demands an apology'],
  ['en', 'grooming', 'im 13 and a man who is 34 wants to meet me', 'im 13 and a boy who is 14 wants to meet me'],
  ['en', 'sexual_assault', 'my uncle used to touch me', 'i watched a show about a rape'],
  ['en', 'sexual_harassment', 'my boss put his hand on my thigh', 'i have a question about sexual health'],
  ['en', 'honour_related', 'if my dad finds out he will kill me', 'if my dad finds out he will be sad'],
  ['en', 'partner_violence', 'my boyfriend hits me', 'my stepdad hits me'],
  ['en', 'trafficking', 'he finds clients for me', 'he finds my keys for me'],
];

for (const [language, value, says, doesNot] of pairs) {
  test(`violence_forms: "${says}" has ${value}, "${doesNot}" has not`, () => {
    assert.ok(read(language, says).forms.includes(value));
    assert.ok(!read(language, doesNot).forms.includes(value));
  });
}

const places: readonly (readonly [language: string, setting: string, says: string])[] = [
  ['sv', 'online', 'jag får dickpics av okända'],
  ['sv', 'offline', 'en gubbe på bussen la handen på mitt ben'],
  ['sv', 'both', 'mitt ex spammar mig från nya konton och står utanför min port'],
  ['en', 'online', 'i keep getting unsolicited pics'],
  ['en', 'offline', 'a man on the bus put his hand on my leg'],
  ['en', 'both', 'my ex texts me all day and waits outside my house'],
];

for (const [language, setting, says] of places) {
  test(`setting: "${says}" is ${setting}`, () => assert.equal(read(language, says).setting, setting));
}

test('school work, the press and a wrong address leave the whole form empty', () => {
  for (const text of ['hej jag gör ett skolarbete om grooming', 'gör en intervju om sextortion', 'oj fel chatt sorry'])
    assert.deepEqual(read('sv', text), { forms: [], setting: null });
  for (const text of ['im doing a school project about grooming', 'im a reporter, can i ask about sextortion'])
    assert.deepEqual(read('en', text), { forms: [], setting: null });
});

test('what is taken back is not recorded', () => {
  const taken = aConversation().seeker('någon la ut en bild på mig').supporter('Vad hände?').seeker('nej jag skojade bara');
  assert.equal(readConversation(taken.build(), form).values.violence_forms ?? null, null);
});
