import { type ReadableLanguage, vocabularyOf } from '@varsam/language';
import { compilePattern, type Pattern, TermIndex, type WordClasses } from './pattern.ts';

/** Patterns for one topic (a field, or a cue that several fields share), grouped by the value they speak for. One pattern a line. */
export interface RuleFile {
  readonly topic: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface CompiledRule {
  readonly topic: string;
  readonly value: string;
  readonly pattern: Pattern;
}

/** Stands for "a number" among the terms of a sentence. */
export const NUMBER_TERM = 0;
const MOST_ELEMENTS = 15;

/**
 * All rules of one language with an inverted index: from a term to the rules and elements that it can fill. A sentence is
 * looked at only with the rules whose every required element has a word in it.
 */
export interface RuleSet {
  readonly terms: TermIndex;
  readonly rules: readonly CompiledRule[];
  /** Per rule, a bit per required element. */
  readonly required: Uint16Array;
  /** Per term, `rule * 16 + element`. */
  readonly postings: ReadonlyMap<number, readonly number[]>;
}

function post(postings: Map<number, number[]>, rules: readonly CompiledRule[], required: Uint16Array): void {
  rules.forEach((rule, index) => {
    const elements = rule.pattern.elements;
    if (elements.length > MOST_ELEMENTS) throw new Error(`pattern is too long: ${rule.pattern.source}`);
    elements.forEach((element, at) => {
      if (element.isOptional) return;
      required[index]! |= 1 << at;
      for (const id of element.isNumber ? [NUMBER_TERM, ...element.terms] : element.terms) {
        const list = postings.get(id);
        if (list) list.push(index * 16 + at);
        else postings.set(id, [index * 16 + at]);
      }
    });
  });
}

export function compileRules(files: readonly RuleFile[], classes: WordClasses, language: ReadableLanguage): RuleSet {
  const terms = new TermIndex();
  const negators = vocabularyOf(language).negators;
  const rules: CompiledRule[] = [];
  for (const file of files) {
    for (const [value, lines] of Object.entries(file.values)) {
      for (const line of lines.split('\n')) {
        const source = line.trim();
        if (source === '' || source.startsWith('//')) continue;
        for (const pattern of compilePattern(source, terms, classes, negators)) rules.push({ topic: file.topic, value, pattern });
      }
    }
  }
  const postings = new Map<number, number[]>();
  const required = new Uint16Array(rules.length);
  post(postings, rules, required);
  return { terms, rules, required, postings };
}
