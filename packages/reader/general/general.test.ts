import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Form } from '@varsam/forms';
import type { Conversation } from '../conversation.ts';
import { readConversation } from '../read-conversation.ts';
import { learnFromConfirmed } from './learn.ts';

const form: Form = {
  id: 'trip',
  version: 1,
  languages: ['en'],
  fields: [
    { name: 'city', type: 'text', label: { en: 'City to travel to' } },
    { name: 'travellers', type: 'integer', label: { en: 'Number of travellers' } },
    {
      name: 'class',
      type: 'select_one',
      label: { en: 'Class' },
      options: [
        { value: 'Economy', label: { en: 'Economy' } },
        { value: 'Business', label: { en: 'Business' } },
      ],
    },
  ],
};

const CITIES = [
  'Paris',
  'London',
  'Madrid',
  'Vienna',
  'Prague',
  'Berlin',
  'Lisbon',
  'Dublin',
  'Athens',
  'Warsaw',
  'Helsinki',
  'Tallinn',
];

function talk(city: string, i: number): Conversation {
  return {
    id: `c${i}`,
    language: 'en',
    channel: 'chat',
    turns: [
      { speaker: 'seeker', text: 'I want to go somewhere.' },
      { speaker: 'supporter', text: 'Which city would you like to travel to?' },
      { speaker: 'seeker', text: `I want to go to ${city} please, economy is fine.` },
    ],
  };
}

const confirmed = CITIES.map((city, i) => ({
  id: `c${i}`,
  values: { city, travellers: null, class: 'Economy' },
  evidence: { city: [{ turn: 2 }], class: [{ turn: 2 }] },
}));

test('an option that is named is found in any form without anything learnt', () => {
  const reading = readConversation(talk('Rome', 99), form);
  assert.equal(reading.values.class, 'Economy');
  assert.equal(reading.values.travellers, null);
});

test('what was confirmed is learnt, and a place never seen is found by where it stands', () => {
  const learned = learnFromConfirmed(CITIES.map(talk), confirmed, form);
  assert.equal(readConversation(talk('Reykjavik', 99), form, { learned }).values.city, 'Reykjavik');
});

test('learning is deterministic, and its weights hold no words', () => {
  const learned = learnFromConfirmed(CITIES.map(talk), confirmed, form);
  assert.deepEqual(learned, learnFromConfirmed(CITIES.map(talk), confirmed, form));
  const text = JSON.stringify(learned).toLowerCase();
  for (const city of CITIES) assert.ok(!text.includes(city.toLowerCase()), city);
});

test('weights learnt for another form are not used', () => {
  const learned = learnFromConfirmed(CITIES.map(talk), confirmed, form);
  assert.deepEqual(
    readConversation(talk('Rome', 99), { ...form, id: 'other' }, { learned }).values,
    readConversation(talk('Rome', 99), { ...form, id: 'other' }).values,
  );
});
