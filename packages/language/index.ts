/** Words, sentences, numbers, dates and places of the languages that Varsam reads. Pure: no files, no clock. */
export { type FoundDate, findDates } from './dates.ts';
export { detectLanguage } from './detect-language.ts';
export { foldWord } from './fold.ts';
export { numberOf } from './numbers.ts';
export { countyOf, type Place, placesStartingWith } from './places.ts';
export { type Break, breakAt, type SentenceSpan, sentencesOf } from './sentences.ts';
export { stemWord } from './stem.ts';
export { type Token, type TokenKind, tokenise } from './tokens.ts';
export { isReadable, type ReadableLanguage, type Vocabulary, vocabularyOf } from './vocabulary.ts';
