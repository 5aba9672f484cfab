import type { Language } from './catalogue.ts';

const locales: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

export interface Formats {
  readonly date: (iso: string) => string;
  readonly time: (iso: string) => string;
  readonly moment: (iso: string) => string;
  readonly number: (value: number) => string;
  readonly duration: (seconds: number) => string;
  readonly list: (items: readonly string[]) => string;
  readonly languageName: (code: string) => string;
}

function formatDuration(number: (value: number) => string, seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${number(whole)} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${number(minutes)} min ${number(whole % 60)} s`;
  return `${number(Math.floor(minutes / 60))} h ${number(minutes % 60)} min`;
}

/** Dates, times and numbers as the language writes them, in the reader's own time zone. */
export function createFormats(language: Language): Formats {
  const locale = locales[language];
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const near = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
  const far = new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  const numbers = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const number = (value: number) => numbers.format(value);
  return {
    date: (iso) => date.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
    // The year is said only when it is another than this one.
    moment: (iso) => {
      const when = new Date(iso);
      return (when.getFullYear() === new Date().getFullYear() ? near : far).format(when);
    },
    number,
    duration: (seconds) => formatDuration(number, seconds),
    list: (items) => list.format(items),
    languageName: (code) => {
      try {
        return names.of(code) ?? code;
      } catch {
        // A sender may use any word for the language; it is then shown as it came.
        return code;
      }
    },
  };
}
