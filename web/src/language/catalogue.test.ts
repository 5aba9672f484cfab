import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Catalogue, chooseLanguage, createText, type Language, languages } from './catalogue.ts';

function load(language: Language): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`../../locales/${language}.json`, import.meta.url), 'utf8'));
}

type Ast = ReturnType<IntlMessageFormat['getAst']>;

function argumentsOf(ast: Ast): string[] {
  return ast.flatMap((node) => {
    if (!('value' in node) || node.type === 0) return [];
    const inner = 'options' in node ? Object.values(node.options).flatMap((option) => argumentsOf(option.value)) : [];
    return [String(node.value), ...inner];
  });
}

function argumentsIn(language: Language, message: string): string {
  return [...new Set(argumentsOf(new IntlMessageFormat(message, language).getAst()))].sort().join(' ');
}

const swedish = load('sv');
const english = load('en');

test('both languages have the same keys', () => {
  assert.deepEqual(Object.keys(english).sort(), Object.keys(swedish).sort());
});

test('a text takes the same arguments in both languages', () => {
  const different = Object.keys(swedish).filter(
    (key) => argumentsIn('sv', swedish[key] ?? '') !== argumentsIn('en', english[key] ?? ''),
  );
  assert.deepEqual(different, []);
});

test('no text is empty and none raises its voice', () => {
  for (const language of languages) {
    for (const [key, message] of Object.entries(load(language))) {
      assert.notEqual(message.trim(), '', key);
      assert.ok(!message.includes('!'), `${language} ${key}`);
    }
  }
});

test('every error code of the server has a text that people can read', () => {
  const table = readFileSync(new URL('../../../server/src/platform/http/status.ts', import.meta.url), 'utf8');
  const codes = [...table.matchAll(/^ {2}'([a-zA-Z]+\.[a-zA-Z]+)':/gm)].map((match) => match[1]);
  assert.ok(codes.length > 20);
  assert.deepEqual(
    codes.filter((code) => !(`error.${code}` in swedish)),
    [],
  );
});

test('every text that the screens name exists', async () => {
  const { globSync } = await import('node:fs');
  const root = new URL('..', import.meta.url).pathname;
  const named = globSync('**/*.{ts,tsx}', { cwd: root }).flatMap((file) => {
    const source = readFileSync(`${root}/${file}`, 'utf8');
    return [...source.matchAll(/\bt\('([a-zA-Z.0-9]+)'/g)].map((match) => match[1] ?? '');
  });
  assert.ok(named.length > 100);
  assert.deepEqual(
    named.filter((key) => !(key in swedish)),
    [],
  );
});

test('a text is put together with its number in the plural of the language', () => {
  const t = createText('sv', swedish as Catalogue);
  assert.equal(t('review.turns', { count: 1 }), '1 inlägg');
  assert.equal(t('inbox.waiting', { count: 0 }), 'Inget väntar. Bra.');
  assert.equal(t('inbox.waiting', { count: 3 }), '3 samtal väntar på granskning.');
});

test('the first known language of the browser is chosen, Swedish when none is known', () => {
  assert.equal(chooseLanguage(['fr-FR', 'en-US', 'sv']), 'en');
  assert.equal(chooseLanguage(['sv-FI']), 'sv');
  assert.equal(chooseLanguage(['fr']), 'sv');
});
