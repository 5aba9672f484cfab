import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  countyOf,
  detectLanguage,
  findDates,
  foldWord,
  numberOf,
  sentencesOf,
  stemWord,
  tokenise,
  vocabularyOf,
} from './index.ts';

test('the tokens put together are the text again, whatever the text is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      assert.equal(
        tokenise(text)
          .map((token) => text.slice(token.start, token.end))
          .join(''),
        text,
      );
    }),
  );
});

test('digits and letters are kept apart, and an apostrophe stays inside its word', () => {
  assert.deepEqual(
    tokenise("don't 16f").map((token) => token.kind),
    ['word', 'space', 'number', 'word'],
  );
});

test('folding shortens letters drawn out for emphasis, but no digits and no Swedish letters', () => {
  assert.equal(foldWord('Neeeej'), 'nej');
  assert.equal(foldWord('ÅKTE'), 'åkte');
  assert.equal(foldWord('1000'), '1000');
  assert.equal(foldWord('Don’t'), 'dont');
});

test('a full stop inside a number or an abbreviation ends no sentence', () => {
  const text = 'kl 18.30 var det t.ex. sent. sen sov jag';
  assert.equal(sentencesOf(text, tokenise(text)).length, 3);
});

test('number words and ages in one word are numbers; other words are not', () => {
  const swedish = vocabularyOf('sv');
  assert.equal(numberOf('femton', swedish), 15);
  assert.equal(numberOf('tioåring', swedish), 10);
  assert.equal(numberOf('fem', swedish), 5);
  assert.equal(numberOf('femma', swedish), null);
});

test('inflections of a word have one stem', () => {
  assert.equal(stemWord('bilderna', 'sv'), stemWord('bild', 'sv'));
  assert.equal(stemWord('hotels', 'en'), stemWord('hotel', 'en'));
});

test('Swedish, English and other languages are told apart', () => {
  assert.equal(detectLanguage(['hej jag vill prata om en sak som har hänt']), 'sv');
  assert.equal(detectLanguage(['hi i just want to talk about something that happened']), 'en');
  assert.equal(detectLanguage(['ich möchte gerne mit jemandem sprechen bitte']), 'other');
  assert.equal(detectLanguage(['مرحبا اريد ان اتحدث مع شخص ما الان من فضلك']), 'other');
});

test('dates are counted from the day of the talk, and complete dates need none', () => {
  const english = vocabularyOf('en');
  assert.equal(findDates(['march', '8', 'th'], '2019-03-01', english)[0]?.date, '2019-03-08');
  assert.equal(findDates(['next', 'tuesday'], '2019-03-01', english)[0]?.date, '2019-03-05');
  assert.equal(findDates(['tomorrow'], undefined, english).length, 0);
  assert.deepEqual(findDates(['3', 'januari', '2026'], undefined, vocabularyOf('sv'))[0], {
    first: 0,
    last: 2,
    date: '2026-01-03',
    isComplete: true,
  });
});

test('a place gives its county, also in the genitive; a landscape over several counties gives none', () => {
  assert.equal(countyOf('Oskarshamn'), 'kalmar');
  assert.equal(countyOf('Upplands Väsby'), 'stockholm');
  assert.equal(countyOf('Dals-Ed'), 'vastra_gotaland');
  assert.equal(countyOf('Småland'), null);
  assert.equal(countyOf('Norrland'), null);
});

test('every county has its municipalities', () => {
  for (const [town, county] of [
    ['Kiruna', 'norrbotten'],
    ['Umeå', 'vasterbotten'],
    ['Åre', 'jamtland'],
    ['Timrå', 'vasternorrland'],
    ['Ljusdal', 'gavleborg'],
    ['Leksand', 'dalarna'],
    ['Nacka', 'stockholm'],
    ['Tierp', 'uppsala'],
    ['Flen', 'sodermanland'],
    ['Motala', 'ostergotland'],
    ['Kumla', 'orebro'],
    ['Köping', 'vastmanland'],
    ['Torsby', 'varmland'],
    ['Visby', 'gotland'],
    ['Skövde', 'vastra_gotaland'],
    ['Varberg', 'halland'],
    ['Nässjö', 'jonkoping'],
    ['Älmhult', 'kronoberg'],
    ['Vimmerby', 'kalmar'],
    ['Ronneby', 'blekinge'],
    ['Eslöv', 'skane'],
  ] as const) {
    assert.equal(countyOf(town), county, town);
  }
});
