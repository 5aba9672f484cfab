/** How answers read in the language of the screen. */
import type { Answer, Field } from '@varsam/forms';
import { textIn } from '@varsam/forms';
import type { Turn } from '@varsam/reader';
import type { Span } from '../../../../server/src/organisation/review/review.contract.ts';
import { isEmptyAnswer } from './answer-view.ts';

export function labelOfOption(field: Field, value: string | number, language: string): string {
  const option = field.options?.find((each) => each.value === value);
  return option ? textIn(option.label, language) : String(value);
}

/** The answer in words; an empty string when nothing is stated. */
export function describeAnswer(field: Field, value: Answer | undefined, language: string): string {
  if (value === undefined || value === null || isEmptyAnswer(value)) return '';
  if (typeof value === 'string' || typeof value === 'number') return labelOfOption(field, value, language);
  return value.map((each) => labelOfOption(field, each, language)).join(', ');
}

/** Cut from the turn, never stored apart. Offsets count UTF-16 units. */
export function cutQuote(turns: readonly Turn[], span: Span): string {
  return turns[span.turn]?.text.slice(span.start, span.end) ?? '';
}

export function shorten(text: string, limit: number): string {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  if (flat.length <= limit) return flat;
  const cut = flat.slice(0, limit);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), limit - 20))} …`;
}

/** The summary cut into the sentences that the reader tied to turns; null when they no longer match. */
export function summarySentences(
  summary: string,
  evidence: readonly (readonly number[])[],
): readonly { text: string; turns: readonly number[] }[] | null {
  const sentences = summary.split(/(?<=[.!?…])\s+/).filter((sentence) => sentence.trim() !== '');
  if (sentences.length !== evidence.length) return null;
  return sentences.map((text, index) => ({ text, turns: evidence[index] ?? [] }));
}
