import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roleOf } from './speaker-role.ts';

test('words for the two parts are recognised in Swedish and English, with number and in capitals', () => {
  for (const name of ['Stöd', 'STÖDPERSON', 'Volontär', 'jour', 'Supporter', 'Counsellor', 'Volontär 12', 'support_person'])
    assert.equal(roleOf(name), 'supporter', name);
  for (const name of ['Hjälpsökande', 'Besökare 4711', 'Seeker', 'visitor', 'Anonym', 'Gäst #3', 'user'])
    assert.equal(roleOf(name), 'seeker', name);
});

test('a decomposed ö is the same letter', () => assert.equal(roleOf('Stöd'.normalize('NFD')), 'supporter'));

test('names, and words that depend on whose screen it was, are not recognised', () => {
  for (const name of ['Elsa', 'Du', 'Jag', 'You', 'Me', 'Stödkatten', 'Stöd Elsa', '4711', '', 'constructor'])
    assert.equal(roleOf(name), undefined, name);
});
