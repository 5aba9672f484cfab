import type { Answer } from '@varsam/forms';

/** Folding, tokens and token F1 exactly as in the field's scorer, so that the numbers can be compared. */
export function fold(value: unknown): string {
  return String(value ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201A\u2032\u00B4`]/gu, "'")
    .replace(/[\u201C\u201D\u201E\u00AB\u00BB]/gu, '"')
    .replace(/[\u2010-\u2015]/gu, '-')
    .replace(/\u2026/gu, '...')
    .replace(/\s+/gu, ' ')
    .trim();
}

function tokens(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:['.:,-](?=[\p{L}\p{N}])[\p{L}\p{N}]+)*/gu) ?? [];
}

function f1(hit: number, predicted: number, gold: number): number {
  return hit === 0 ? 0 : (2 * hit) / (predicted + gold);
}

export function tokenF1(a: string, b: string): number {
  const left = tokens(a);
  const right = tokens(b);
  if (left.length === 0 || right.length === 0) return fold(a) === fold(b) ? 1 : 0;
  const counts = new Map<string, number>();
  for (const token of left) counts.set(token, (counts.get(token) ?? 0) + 1);
  let hit = 0;
  for (const token of right) {
    const count = counts.get(token) ?? 0;
    if (count > 0) {
      hit++;
      counts.set(token, count - 1);
    }
  }
  return f1(hit, left.length, right.length);
}

export function isStated(value: Answer | undefined): boolean {
  return !(value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0));
}

export function listOf(value: Answer | undefined): (string | number)[] {
  if (value === null || value === undefined) return [];
  return typeof value === 'object' ? [...value] : [value];
}

export interface Comparison {
  readonly isRight: boolean;
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
}

function day(value: string | number): string {
  const found = /^(\d{4})-(\d{1,2})-(\d{1,2})/u.exec(String(value));
  return found ? `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}` : fold(value);
}

function matches(type: string, gold: string | number, predicted: string | number): boolean {
  if (type === 'integer') return Number(gold) === Number(predicted);
  if (type === 'date') return day(gold) === day(predicted);
  if (type === 'select_one') return fold(gold) === fold(predicted);
  return tokenF1(String(gold), String(predicted)) >= 0.8;
}

/** One filled cell against one stated gold value. Lists count per option; texts are right from token F1 0.8. */
export function compare(type: string, gold: Answer, predicted: Answer, accepted: readonly string[] = []): Comparison {
  if (type === 'select_multiple') {
    const wanted = new Set(listOf(gold).map(fold));
    const given = new Set(listOf(predicted).map(fold));
    const hit = [...given].filter((value) => wanted.has(value)).length;
    return {
      isRight: hit === wanted.size && hit === given.size,
      truePositives: hit,
      falsePositives: given.size - hit,
      falseNegatives: wanted.size - hit,
    };
  }
  const given = listOf(predicted);
  const one = given.length === 1 ? given[0]! : given.join(', ');
  const isRight = [...listOf(gold), ...accepted].some((value) => matches(type, value, one));
  return { isRight, truePositives: isRight ? 1 : 0, falsePositives: isRight ? 0 : 1, falseNegatives: isRight ? 0 : 1 };
}
