/**
 * Catalogue: every text a person reads, per language, as ICU messages.
 * The Swedish file is the reference; a test holds the other languages to the same keys and arguments.
 */
import { IntlMessageFormat } from 'intl-messageformat';
import type swedish from '../../locales/sv.json';

export type Language = 'sv' | 'en';
export const languages: readonly Language[] = ['sv', 'en'];

export type MessageKey = keyof typeof swedish;
export type Catalogue = Readonly<Record<MessageKey, string>>;
export type MessageValues = Readonly<Record<string, string | number>>;
export type Text = (key: MessageKey, values?: MessageValues) => string;

/** One function that turns a key and its arguments into a sentence. Messages are parsed once, when first used. */
export function createText(language: Language, catalogue: Catalogue): Text {
  const parsed = new Map<MessageKey, IntlMessageFormat>();
  return (key, values) => {
    const message = catalogue[key];
    if (!message.includes('{')) return message;
    let format = parsed.get(key);
    if (!format) {
      format = new IntlMessageFormat(message, language);
      parsed.set(key, format);
    }
    return String(format.format(values));
  };
}

export function isMessageKey(catalogue: Catalogue, key: string): key is MessageKey {
  return Object.hasOwn(catalogue, key);
}

/** The first language of the browser that Varsam speaks; Swedish when there is none. */
export function chooseLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const base = tag.toLowerCase().split('-')[0];
    const known = languages.find((language) => language === base);
    if (known) return known;
  }
  return 'sv';
}
