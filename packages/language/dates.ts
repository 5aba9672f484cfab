import { numberOf } from './numbers.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A day said in the words `first` to `last` (both included, indexes into the list that was given). */
export interface FoundDate {
  readonly first: number;
  readonly last: number;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** Day, month and year were all said; a weekday or "tomorrow" leans on the day of the talk. */
  readonly isComplete: boolean;
}

const DAY = 86_400_000;
const RELATIVE: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  tomorrow: 1,
  yesterday: -1,
  idag: 0,
  ikväll: 0,
  imorgon: 1,
  imorrn: 1,
  imorn: 1,
  igår: -1,
  inatt: 0,
  förrgår: -2,
  övermorgon: 2,
};

function toIso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

function ordinal(folded: string, vocabulary: Vocabulary): number | null {
  const plain = numberOf(folded, vocabulary);
  if (plain !== null) return plain;
  return ORDINALS[folded] ?? null;
}

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  första: 1,
  andra: 2,
  tredje: 3,
  fjärde: 4,
  femte: 5,
  sjätte: 6,
  sjunde: 7,
  åttonde: 8,
  nionde: 9,
  tionde: 10,
};

const SUFFIXES = new Set(['st', 'nd', 'rd', 'th', 'e', 'a', 'de']);
const JOINERS = new Set(['of', 'the', 'den', 'i']);

interface DayMonth {
  readonly day: number;
  readonly month: number;
  readonly last: number;
}

function isDay(value: number | null): value is number {
  return value !== null && value >= 1 && value <= 31;
}

/** "8 mars", "8th of March", "March 8th", "mars den 8:e". */
function dayAndMonth(words: readonly string[], at: number, vocabulary: Vocabulary): DayMonth | null {
  const month = vocabulary.months[words[at]!];
  let next = at + 1;
  if (month !== undefined) {
    while (JOINERS.has(words[next] ?? '')) next++;
    const day = ordinal(words[next] ?? '', vocabulary);
    if (!isDay(day)) return null;
    return { day, month, last: SUFFIXES.has(words[next + 1] ?? '') ? next + 1 : next };
  }
  const day = ordinal(words[at]!, vocabulary);
  if (!isDay(day)) return null;
  if (SUFFIXES.has(words[next] ?? '')) next++;
  while (JOINERS.has(words[next] ?? '')) next++;
  const named = vocabulary.months[words[next] ?? ''];
  return named === undefined ? null : { day, month: named, last: next };
}

function complete(words: readonly string[], at: number): { date: string; last: number } | null {
  const [year, month, day] = [words[at], words[at + 1], words[at + 2]].map((word) =>
    word !== undefined && isDigits(word) ? Number(word) : Number.NaN,
  );
  if (!(year! >= 1900 && year! <= 2100) || !(month! >= 1 && month! <= 12) || !(day! >= 1 && day! <= 31)) return null;
  return { date: toIso(Date.UTC(year!, month! - 1, day!)), last: at + 2 };
}

function isDigits(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 48 || code > 57) return false;
  }
  return word.length > 0;
}

/** The nearest such day from the day of the talk on: a month and day without a year is this year, or the next when long past. */
function nearestYear(month: number, day: number, from: number): string {
  const year = new Date(from).getUTCFullYear();
  const thisYear = Date.UTC(year, month - 1, day);
  return toIso(thisYear < from - 60 * DAY ? Date.UTC(year + 1, month - 1, day) : thisYear);
}

function relativeDay(
  words: readonly string[],
  at: number,
  from: number,
  vocabulary: Vocabulary,
): { date: string; last: number } | null {
  const word = words[at]!;
  if (word === 'day' && words[at + 1] === 'after' && words[at + 2] === 'tomorrow')
    return { date: toIso(from + 2 * DAY), last: at + 2 };
  if (Object.hasOwn(RELATIVE, word)) return { date: toIso(from + RELATIVE[word]! * DAY), last: at };
  const weekday = vocabulary.weekdays[word];
  if (weekday === undefined) return null;
  const today = new Date(from).getUTCDay() || 7;
  const ahead = (weekday - today + 7) % 7 || 7;
  return { date: toIso(from + ahead * DAY), last: at };
}

/**
 * Days said in a list of folded words, relative to the ISO date of the talk.
 * Without a date of the talk only complete dates are found. Misleads on past weekdays ("i lördags"): it looks forward.
 *
 * @example
 * findDates(['on', 'march', '8', 'th'], '2019-03-01', vocabularyOf('en'))[0].date // => '2019-03-08'
 */
export function findDates(words: readonly string[], talkDate: string | undefined, vocabulary: Vocabulary): FoundDate[] {
  const from = talkDate === undefined ? Number.NaN : Date.parse(`${talkDate}T00:00:00Z`);
  const found: FoundDate[] = [];
  for (let at = 0; at < words.length; at++) {
    const full = complete(words, at);
    if (full) {
      found.push({ first: at, last: full.last, date: full.date, isComplete: true });
      at = full.last;
      continue;
    }
    const named = dayAndMonth(words, at, vocabulary);
    if (named) {
      const year = words[named.last + 1];
      const isYear = year !== undefined && isDigits(year) && Number(year) >= 1900 && Number(year) <= 2100;
      if (isYear)
        found.push({
          first: at,
          last: named.last + 1,
          date: toIso(Date.UTC(Number(year), named.month - 1, named.day)),
          isComplete: true,
        });
      else if (!Number.isNaN(from))
        found.push({ first: at, last: named.last, date: nearestYear(named.month, named.day, from), isComplete: false });
      at = isYear ? named.last + 1 : named.last;
      continue;
    }
    if (Number.isNaN(from)) continue;
    const relative = relativeDay(words, at, from, vocabulary) ?? dayOfMonth(words, at, from, vocabulary);
    if (relative) {
      found.push({ first: at, last: relative.last, date: relative.date, isComplete: false });
      at = relative.last;
    }
  }
  return found;
}

/** "the 8th": that day in this month, or in the next when it has passed. */
function dayOfMonth(
  words: readonly string[],
  at: number,
  from: number,
  vocabulary: Vocabulary,
): { date: string; last: number } | null {
  const day = ordinal(words[at]!, vocabulary);
  if (!isDay(day) || !['st', 'nd', 'rd', 'th'].includes(words[at + 1] ?? '')) return null;
  const today = new Date(from);
  const month = day < today.getUTCDate() ? today.getUTCMonth() + 1 : today.getUTCMonth();
  return { date: toIso(Date.UTC(today.getUTCFullYear(), month, day)), last: at + 1 };
}
