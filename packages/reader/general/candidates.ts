import { type Field, textIn } from '@varsam/forms';
import { foldWord, stemWord, tokenise } from '@varsam/language';
import type { Span, Surroundings } from './spans.ts';

/** One possible answer to one field, with the place that speaks for it. */
export interface Candidate {
  readonly value: string | number;
  readonly span: Span;
  /** How the option was recognised: by its words, by the answer to a question, or by a mention of what the field is about. */
  readonly how: 'span' | 'number' | 'date' | 'option' | 'answer' | 'mention' | 'inferred';
}

const MOST_CANDIDATES = 2_500;
const YES_CODES = new Set(['yes', 'ja', 'true', '1']);
const NO_CODES = new Set(['no', 'nej', 'false', '0']);

/** Stems of a label, name or description, small words left out. */
export function stemsOf(text: string, language: 'sv' | 'en'): string[] {
  return tokenise(text.replaceAll('_', ' '))
    .filter((token) => token.kind === 'word' || token.kind === 'number')
    .map((token) => stemWord(foldWord(text.replaceAll('_', ' ').slice(token.start, token.end)), language))
    .filter((stem) => stem.length > 2 && !LABEL_NOISE.has(stem));
}

const LABEL_NOISE = new Set([
  'the',
  'for',
  'and',
  'whether',
  'flag',
  'boolean',
  'indicat',
  'number',
  'name',
  'som',
  'och',
  'att',
  'den',
  'det',
  'user',
  'where',
  'this',
  'has',
  'are',
  'with',
  'from',
]);

/** Words that tell what a field is about. */
export function fieldStems(field: Field, language: 'sv' | 'en'): ReadonlySet<string> {
  return new Set([
    ...stemsOf(field.name, language),
    ...stemsOf(textIn(field.label, language), language),
    ...stemsOf(textIn(field.hint, language), language),
  ]);
}

export function isYesNo(field: Field): boolean {
  const codes = field.options?.map((option) => option.value.toLowerCase()) ?? [];
  return (
    codes.length >= 2 &&
    codes.length <= 3 &&
    codes.some((code) => YES_CODES.has(code)) &&
    codes.some((code) => NO_CODES.has(code))
  );
}

function optionCandidates(field: Field, around: Surroundings): Candidate[] {
  const { language } = around.text;
  const found: Candidate[] = [];
  const seen = new Set<string>();
  for (const option of field.options ?? []) {
    const wanted = stemsOf(textIn(option.label, language) || option.value, language);
    const plain = wanted.length > 0 ? wanted : stemsOf(option.value, language);
    if (plain.length === 0) continue;
    for (let at = 0; at < around.stems.length; at++) {
      if (found.length >= MOST_CANDIDATES) return found;
      if (around.stems[at] !== plain[0]) continue;
      let last = at;
      for (let i = 1; i < plain.length && around.stems[at + i] === plain[i]; i++) last = at + i;
      const words = around.text.words;
      if (words[last]!.turn !== words[at]!.turn) continue;
      // Part of a long label is enough when nothing else starts so ("Delta" for "Delta Airlines").
      const key = `${option.value} ${at}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ value: option.value, how: 'option', span: spanAt(around, at, last) });
    }
  }
  return found;
}

const MOST_INFERRED_OPTIONS = 12;
const MOST_INFERRED_SENTENCES = 24;

/** Options that are not named: every early sentence of the seeker may stand for any of them, and only learning can tell. */
function inferredCandidates(field: Field, around: Surroundings): Candidate[] {
  const options = field.options ?? [];
  if (options.length > MOST_INFERRED_OPTIONS) return [];
  const own = around.text.sentences
    .filter((sentence) => around.text.turns[sentence.turn]!.speaker === 'seeker')
    .slice(0, MOST_INFERRED_SENTENCES);
  return own.flatMap((sentence) => {
    const span = spanAt(around, sentence.first, Math.min(sentence.end - 1, sentence.first + 11));
    return options.map((option): Candidate => ({ value: option.value, how: 'inferred', span }));
  });
}

function spanAt(around: Surroundings, first: number, last: number): Span {
  const { words, turns } = around.text;
  const start = words[first]!;
  return {
    first,
    last,
    turn: start.turn,
    text: turns[start.turn]!.text.slice(start.start, words[last]!.end),
    key: words
      .slice(first, last + 1)
      .map((word) => word.folded)
      .join(' '),
  };
}

function yesNoCandidates(field: Field, around: Surroundings): Candidate[] {
  const yes = field.options!.find((option) => YES_CODES.has(option.value.toLowerCase()))!.value;
  const no = field.options!.find((option) => NO_CODES.has(option.value.toLowerCase()))!.value;
  const about = fieldStems(field, around.text.language);
  const found: Candidate[] = [];
  for (const turn of around.text.turns) {
    if (turn.speaker !== 'seeker' || turn.endWord === turn.firstWord) continue;
    const asked = [...about].some((stem) => around.questionStems[turn.index]!.has(stem));
    if (asked) {
      const last = Math.min(turn.endWord - 1, turn.firstWord + 6);
      const span = spanAt(around, turn.firstWord, last);
      found.push({ value: yes, how: 'answer', span }, { value: no, how: 'answer', span });
    }
    for (let i = turn.firstWord; i < turn.endWord; i++) {
      if (!about.has(around.stems[i]!)) continue;
      const span = spanAt(around, Math.max(turn.firstWord, i - 2), i);
      found.push({ value: yes, how: 'mention', span }, { value: no, how: 'mention', span });
    }
  }
  return found;
}

/** Everything in the conversation that could answer the field, by its type. */
export function candidatesFor(field: Field, around: Surroundings): Candidate[] {
  if (field.type === 'integer')
    return around.numbers
      .slice(0, MOST_CANDIDATES)
      .map((span) => ({ value: around.text.words[span.first]!.number!, how: 'number', span }));
  if (field.type === 'date')
    return around.dates.slice(0, MOST_CANDIDATES).map((span) => ({ value: span.date, how: 'date', span }));
  if (field.type === 'text')
    return around.spans.slice(0, MOST_CANDIDATES).map((span) => ({ value: span.text, how: 'span', span }));
  if (isYesNo(field)) return yesNoCandidates(field, around);
  return [...optionCandidates(field, around), ...inferredCandidates(field, around)];
}
