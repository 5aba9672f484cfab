import * as english from './en/words.ts';
import * as swedish from './sv/words.ts';

/** The languages that Varsam reads. */
export type ReadableLanguage = 'sv' | 'en';

/** One language's words by the part they play. Folded forms. */
export interface Vocabulary {
  readonly negators: ReadonlySet<string>;
  readonly yesWords: ReadonlySet<string>;
  readonly noWords: ReadonlySet<string>;
  readonly selfWords: ReadonlySet<string>;
  readonly thirdWords: ReadonlySet<string>;
  readonly pluralSelfWords: ReadonlySet<string>;
  readonly questionWords: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly subjectPronouns: ReadonlySet<string>;
  readonly hypotheticals: ReadonlySet<string>;
  readonly pastWords: ReadonlySet<string>;
  readonly numberWords: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  readonly commonWords: ReadonlySet<string>;
}

const VOCABULARIES: Readonly<Record<ReadableLanguage, Vocabulary>> = { sv: swedish, en: english };

/** The word lists of a language. */
export function vocabularyOf(language: ReadableLanguage): Vocabulary {
  return VOCABULARIES[language];
}

/** Is this language one that Varsam reads? Others get a form with nothing but metadata. */
export function isReadable(language: string): language is ReadableLanguage {
  return language === 'sv' || language === 'en';
}
