import type { Field } from '@varsam/forms';
import { type Candidate, fieldStems, isYesNo, stemsOf } from './candidates.ts';
import { hashFeature } from './hash.ts';
import type { Surroundings } from './spans.ts';

/**
 * Features of a candidate. Structural ones (names in capitals) have a hand-set prior and need no learning.
 * Word features carry a word; they count only when the word has been seen in enough conversations, so that no name can become a weight.
 */
export interface Features {
  readonly structural: readonly (readonly [name: string, value: number])[];
  /** Hashed. */
  readonly words: readonly number[];
}

/** What the general layer believes before it has seen a single confirmed form. */
export const PRIOR: Readonly<Record<string, number>> = {
  BIAS: -2.6,
  BIAS_SPAN: -2.4,
  BIAS_NUMBER: -0.4,
  BIAS_DATE: 1.4,
  BIAS_OPTION: 2.8,
  BIAS_ANSWER: -0.3,
  BIAS_MENTION: -1.2,
  BIAS_INFERRED: -3,
  SUPPORTER: -1.6,
  ACCEPTED: 1.3,
  DECLINED: -1,
  ASKED: 2.4,
  NAMED: 1.5,
  NAMED_NEAR: 0.8,
  REPLY_START: 0.8,
  CAPITAL: 1.6,
  CUT_BEFORE: -2.4,
  CUT_AFTER: -2.4,
  LATER: 0.5,
  LAST: 0.5,
  REPEATED: 0.4,
  LONG: -0.4,
  COVERS: 1,
  POLARITY_FITS: 2.6,
  POLARITY_AGAINST: -2.6,
  WISH_YES: 1.2,
  NEGATED: -0.8,
  HAS_NUMBER: 0.2,
  TURN_EARLY: 0,
};

/** Per conversation and field: what does not depend on the candidate. */
export interface FieldView {
  readonly about: ReadonlySet<string>;
  readonly isBinary: boolean;
  readonly optionStems: ReadonlyMap<string, number>;
  readonly count: ReadonlyMap<string, number>;
  readonly lastTurn: ReadonlyMap<string, number>;
}

export function viewField(field: Field, around: Surroundings, candidates: readonly Candidate[]): FieldView {
  const count = new Map<string, number>();
  const lastTurn = new Map<string, number>();
  for (const { value, span } of candidates) {
    const key = String(value).toLowerCase();
    count.set(key, (count.get(key) ?? 0) + 1);
    lastTurn.set(key, span.turn);
  }
  const optionStems = new Map(
    (field.options ?? []).map((option) => [option.value, stemsOf(option.value, around.text.language).length]),
  );
  return { about: fieldStems(field, around.text.language), isBinary: isYesNo(field), optionStems, count, lastTurn };
}

function isCapital(around: Surroundings, index: number): boolean {
  const word = around.text.words[index]!;
  const char = around.text.turns[word.turn]!.text.charAt(word.start);
  return char !== char.toLowerCase();
}

function sameSentence(around: Surroundings, a: number, b: number): boolean {
  const { words } = around.text;
  return words[b] !== undefined && words[a]!.sentence === words[b]!.sentence;
}

function wordAt(around: Surroundings, index: number, from: number): string {
  if (index < 0 || !sameSentence(around, from, index)) return '#';
  const word = around.text.words[index]!;
  return word.number === null ? word.folded : '9';
}

function structural(candidate: Candidate, around: Surroundings, view: FieldView): [string, number][] {
  const { span, how } = candidate;
  const { words, turns } = around.text;
  const turn = turns[span.turn]!;
  const found: [string, number][] = [
    ['BIAS', 1],
    [`BIAS_${how.toUpperCase()}`, 1],
  ];
  const isSupporter = turn.speaker === 'supporter';
  if (isSupporter) {
    found.push(['SUPPORTER', 1]);
    if (around.answered[span.turn] === 'yes') found.push(['ACCEPTED', 1]);
    if (around.answered[span.turn] === 'no') found.push(['DECLINED', 1]);
  }
  const asked = around.questionStems[span.turn]!;
  let overlap = 0;
  for (const stem of view.about) if (asked.has(stem)) overlap++;
  if (overlap > 0 && !isSupporter) found.push(['ASKED', Math.min(1.5, 0.7 + 0.3 * overlap)]);
  const sentence = around.text.sentences[words[span.first]!.sentence]!;
  let named = 0;
  let near = 0;
  for (let i = sentence.first; i < sentence.end; i++) {
    if (!view.about.has(around.stems[i]!)) continue;
    named = 1;
    if (Math.abs(i - span.first) <= 3 || Math.abs(i - span.last) <= 3) near = 1;
  }
  if (named) found.push(['NAMED', 1]);
  if (near) found.push(['NAMED_NEAR', 1]);
  if (span.first - turn.firstWord <= 3 && !isSupporter) found.push(['REPLY_START', 1]);
  const key = String(candidate.value).toLowerCase();
  if ((view.count.get(key) ?? 0) > 1) found.push(['REPEATED', 1]);
  if (view.lastTurn.get(key) === span.turn) found.push(['LAST', 1]);
  found.push(['LATER', span.turn / Math.max(1, turns.length)]);
  if (how === 'span') {
    if (isCapital(around, span.first) && (span.first !== sentence.first || isCapital(around, span.last)))
      found.push(['CAPITAL', 1]);
    if (span.first > sentence.first + 1 && isCapital(around, span.first - 1) && isCapital(around, span.first))
      found.push(['CUT_BEFORE', 1]);
    if (span.last + 1 < sentence.end && isCapital(around, span.last + 1) && isCapital(around, span.last))
      found.push(['CUT_AFTER', 1]);
    if (words[span.first]!.number !== null || words[span.last]!.number !== null) found.push(['HAS_NUMBER', 1]);
    if (span.first > sentence.first && words[span.first - 1]!.number !== null) found.push(['CUT_BEFORE', 1]);
    found.push(['LONG', (span.last - span.first) / 2]);
  }
  if (how === 'option')
    found.push(['COVERS', (span.last - span.first + 1) / Math.max(1, view.optionStems.get(String(candidate.value)) ?? 1)]);
  if (view.isBinary) pushPolarity(candidate, around, found);
  return found;
}

function pushPolarity(candidate: Candidate, around: Surroundings, found: [string, number][]): void {
  const { span } = candidate;
  const isYes = ['yes', 'ja', 'true', '1'].includes(String(candidate.value).toLowerCase());
  const opening = around.opens[span.turn]!;
  if (candidate.how === 'answer' && opening !== 'open')
    found.push([(opening === 'yes') === isYes ? 'POLARITY_FITS' : 'POLARITY_AGAINST', 1]);
  if (candidate.how === 'mention') {
    let negated = false;
    for (let i = Math.max(span.first - 3, 0); i <= span.last; i++)
      if (around.text.vocabulary.negators.has(around.text.words[i]!.folded)) negated = true;
    found.push([negated === isYes ? 'NEGATED' : 'WISH_YES', 1]);
    found.push([`MENTION_${isYes ? 'YES' : 'NO'}_${negated ? 'NEGATED' : 'PLAIN'}`, 1]);
  }
  found.push([`IS_${isYes ? 'YES' : 'NO'}_${candidate.how}`, 1]);
  found.push([`IS_${isYes ? 'YES' : 'NO'}_${candidate.how}_${opening}`, 1]);
}

/** Features that carry words. They do not depend on the field, but for the option that they speak for. */
function wordFeatures(candidate: Candidate, around: Surroundings, isBinary: boolean): string[] {
  const { span } = candidate;
  const { words, turns } = around.text;
  const who = turns[span.turn]!.speaker === 'supporter' ? 'S' : 'U';
  const list: string[] = [];
  if (candidate.how === 'inferred') {
    for (let i = span.first; i <= span.last; i++) list.push(`w:${candidate.value}:${around.stems[i]!}`);
    return list;
  }
  const before = wordAt(around, span.first - 1, span.first);
  const before2 = wordAt(around, span.first - 2, span.first);
  const after = wordAt(around, span.last + 1, span.first);
  const after2 = wordAt(around, span.last + 2, span.first);
  const tag = isBinary || candidate.how === 'option' ? String(candidate.value) : '';
  list.push(
    `b1:${before}`,
    `b2:${before2} ${before}`,
    `a1:${after}`,
    `a2:${after} ${after2}`,
    `${who}b1:${before}`,
    `${who}a1:${after}`,
    `ba:${before} ${after}`,
  );
  list.push(
    `f:${words[span.first]!.number === null ? words[span.first]!.folded : '9'}`,
    `l:${words[span.last]!.number === null ? words[span.last]!.folded : '9'}`,
  );
  if (candidate.how === 'span') {
    list.push(`k:${shapeKey(around, candidate)}`, `n:${span.last - span.first}`);
    for (let i = span.first; i <= span.last; i++) list.push(`in:${around.stems[i]!}`);
  }
  if (candidate.how === 'number') list.push(`v:${candidate.value}`);
  if (tag) list.push(`o:${tag}`);
  for (const stem of around.questionStems[span.turn]!) {
    list.push(`q:${tag}${who}:${stem}`);
    if (span.first - turns[span.turn]!.firstWord <= 4) list.push(`qs:${tag}${who}:${stem}`);
  }
  const sentence = around.text.sentences[words[span.first]!.sentence]!;
  const from = Math.max(sentence.first, span.first - 8);
  for (let i = from; i < Math.min(sentence.end, span.last + 8); i++)
    if (i < span.first || i > span.last) list.push(`s:${tag}${i < span.first ? '<' : '>'}${around.stems[i]!}`);
  if (who === 'S') list.push(`ans:${around.answered[span.turn]!}`);
  return list;
}

/** All features of one candidate. The word features of a span are hashed once for all fields. */
export function featuresOf(candidate: Candidate, around: Surroundings, view: FieldView): Features {
  const isShared = candidate.how === 'span' || candidate.how === 'number' || candidate.how === 'date';
  let words = isShared ? around.hashed.get(candidate.span) : undefined;
  if (!words) {
    words = wordFeatures(candidate, around, view.isBinary).map(hashFeature);
    if (isShared) around.hashed.set(candidate.span, words);
  }
  return { structural: structural(candidate, around, view), words };
}

/** The shape of a span: capitals, digits, times of day, length. */
function shapeKey(around: Surroundings, candidate: Candidate): string {
  const { span } = candidate;
  let shape = '';
  for (let i = span.first; i <= span.last; i++) {
    const word = around.text.words[i]!;
    shape += word.number !== null ? '9' : word.folded === 'am' || word.folded === 'pm' ? 'm' : isCapital(around, i) ? 'A' : 'a';
  }
  const { text } = around.text.turns[span.turn]!;
  const start = around.text.words[span.first]!.start;
  return (text.charAt(start - 1) === '$' ? '$' : '') + shape;
}
