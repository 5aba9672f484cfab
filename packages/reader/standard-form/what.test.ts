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

interface Pair {
  readonly field: string;
  readonly value: string;
  readonly says: string;
  readonly doesNot: string;
}

const pair = (field: string, value: string, says: string, doesNot: string): Pair => ({ field, value, says, doesNot });

const swedish: readonly Pair[] = [
  pair('perpetrator_relation', 'partner_ex', 'min fd sambo våldtog mig', 'min systers fd sambo våldtog mig'),
  pair('perpetrator_relation', 'family', 'min styvfarsa tafsar på mig', 'någon tafsar på mig, min styvfarsa vet'),
  pair(
    'perpetrator_relation',
    'known_adult',
    'min fotbollstränare tafsade på mig',
    'en kille tafsade på mig, jag berättade för min tränare',
  ),
  pair(
    'perpetrator_relation',
    'unknown_online',
    'en snubbe på discord hotar att sprida mina nudes',
    'mitt ex hotar att sprida mina nudes',
  ),
  pair(
    'perpetrator_relation',
    'stranger_offline',
    'en man på bussen tafsade på mig',
    'en kille i min klass tafsade på mig på bussen',
  ),
  pair(
    'perpetrator_relation',
    'not_known',
    'min nakenbild sprids, ingen aning om vem som ligger bakom',
    'min kille spred min nakenbild, jag vet inte vem jag ska prata med',
  ),
  pair(
    'compensation',
    'money',
    'han betalade mig 500 för nakenbilder',
    'han hotar att sprida mina nakenbilder om jag inte betalar 500',
  ),
  pair('compensation', 'gifts', 'han gav mig robux för nakenbilder', 'jag sålde bilder, och jag köpte skor till min syster'),
  pair(
    'compensation',
    'accommodation',
    'jag fick sova hos honom i utbyte mot sex',
    'jag fick pengar för sex, jag kan inte sova om nätterna',
  ),
  pair('platform', 'snapchat', 'han spred min nakenbild på snäpp', 'han spred min nakenbild på skolan'),
  pair('platform', 'discord', 'han hotar sprida mina nudes på diskord', 'han hotar sprida mina nudes på skolan'),
  pair('ongoing', 'ongoing', 'min pappa slår mig fortfarande', 'min pappa slog mig för tio år sen'),
  pair('ongoing', 'ended', 'han våldtog mig i våras', 'jag fyller 17 i mars. han hotar sprida mina nudes'),
  pair(
    'ongoing',
    'ended',
    'han spred min nakenbild men han har slutat skriva nu',
    'han spred min nakenbild och han slutar inte skriva',
  ),
];

const english: readonly Pair[] = [
  pair('perpetrator_relation', 'family', 'my uncle raped me', 'my ex raped me and my uncle knows'),
  pair('perpetrator_relation', 'partner_ex', 'my ex-husband shared my nudes', 'a guy in my class shared my nudes'),
  pair(
    'perpetrator_relation',
    'unknown_online',
    'a guy i met playing roblox threatens to leak my nudes',
    'a guy in my class threatens to leak my nudes',
  ),
  pair('compensation', 'money', 'he paid me for nudes', 'he threatens to leak my nudes unless i pay 300'),
  pair(
    'compensation',
    'accommodation',
    'he lets me crash at his place but only if i have sex with him',
    'he gave me 300 for sex',
  ),
  pair('platform', 'sugar_dating', 'i met him on a sugar dating site and he raped me', 'he raped me, he put sugar in my tea'),
  pair('ongoing', 'ongoing', 'he keeps threatening to leak my nudes', 'he raped me two years ago'),
  pair('ongoing', 'ended', 'my ex raped me, it was two years ago', 'i turn 17 in march. my ex hits me every week'),
];

const has = (answer: Answer, value: string): boolean => (Array.isArray(answer) ? answer.includes(value) : answer === value);

for (const [language, pairs] of [
  ['sv', swedish],
  ['en', english],
] as const) {
  for (const { field, value, says, doesNot } of pairs) {
    test(`${field}: "${says}" says ${value}, "${doesNot}" does not`, () => {
      const of = (text: string): Answer => read(aConversation().speaking(language).seeker(text), field);
      assert.ok(has(of(says), value), `got ${String(of(says))}`);
      assert.ok(!has(of(doesNot), value));
    });
  }
}
