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

/** All rules of one language, indexed by the terms that can start them. */
export interface RuleSet {
  readonly terms: TermIndex;
  readonly startingWith: ReadonlyMap<number, readonly CompiledRule[]>;
  readonly startingWithNumber: readonly CompiledRule[];
  readonly size: number;
}

export function compileRules(files: readonly RuleFile[], classes: WordClasses, language: ReadableLanguage): RuleSet {
  const terms = new TermIndex();
  const negators = vocabularyOf(language).negators;
  const startingWith = new Map<number, CompiledRule[]>();
  const startingWithNumber: CompiledRule[] = [];
  let size = 0;
  for (const file of files) {
    for (const [value, lines] of Object.entries(file.values)) {
      for (const line of lines.split('\n')) {
        const source = line.trim();
        if (source === '' || source.startsWith('//')) continue;
        for (const pattern of compilePattern(source, terms, classes, negators)) {
          const rule: CompiledRule = { topic: file.topic, value, pattern };
          size++;
          const first = pattern.elements[0]!;
          if (first.isNumber) startingWithNumber.push(rule);
          for (const id of first.terms) {
            const list = startingWith.get(id);
            if (list) list.push(rule);
            else startingWith.set(id, [rule]);
          }
        }
      }
    }
  }
  return { terms, startingWith, startingWithNumber, size };
}
