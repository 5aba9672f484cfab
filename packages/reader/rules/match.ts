import type { AnnotatedConversation, Word } from '../text/annotate.ts';
import type { Element, Pattern } from './pattern.ts';
import type { CompiledRule, RuleSet } from './rule-set.ts';

/** One place where a rule fits: words `first` to `last` of the conversation, both included. */
export interface Match {
  readonly topic: string;
  readonly value: string;
  readonly pattern: Pattern;
  readonly first: number;
  readonly last: number;
  readonly turn: number;
  readonly sentence: number;
}

const MAXIMUM_FILLERS = 2;

class Matcher {
  private readonly termsOfWord = new Map<string, ReadonlySet<number>>();
  private readonly text: AnnotatedConversation;
  private readonly rules: RuleSet;

  constructor(text: AnnotatedConversation, rules: RuleSet) {
    this.text = text;
    this.rules = rules;
  }

  termsAt(word: Word): ReadonlySet<number> {
    const known = this.termsOfWord.get(word.folded);
    if (known) return known;
    const terms = new Set(this.rules.terms.termsOf(word.folded));
    this.termsOfWord.set(word.folded, terms);
    return terms;
  }

  private fits(element: Element, word: Word): boolean {
    if (element.isNumber && word.number !== null) return true;
    const have = this.termsAt(word);
    if (have.size === 0) return false;
    if (have.size < element.terms.size) {
      for (const id of have) if (element.terms.has(id)) return true;
      return false;
    }
    for (const id of element.terms) if (have.has(id)) return true;
    return false;
  }

  /** Index of the last word of the match, or -1. */
  matchFrom(pattern: Pattern, at: number): number {
    const words = this.text.words;
    const first = words[at]!;
    const sentence = this.text.sentences[first.sentence]!;
    if (pattern.atStart && at !== sentence.first && !this.onlyFillersBetween(sentence.first, at)) return -1;
    const last = this.matchRest(pattern, 1, at, sentence.end);
    if (last < 0) return -1;
    if (pattern.atEnd && last !== sentence.end - 1 && !this.onlyFillersBetween(last + 1, sentence.end)) return -1;
    return last;
  }

  private onlyFillersBetween(from: number, to: number): boolean {
    if (to - from > 3) return false;
    for (let i = from; i < to; i++) {
      const folded = this.text.words[i]!.folded;
      if (
        !this.text.vocabulary.fillers.has(folded) &&
        !['men', 'och', 'å', 'but', 'and', 'hej', 'asså', 'ja', 'jo', 'yes', 'yeah', 'mm'].includes(folded)
      )
        return false;
    }
    return true;
  }

  private matchRest(pattern: Pattern, elementIndex: number, at: number, end: number): number {
    const element = pattern.elements[elementIndex];
    if (!element) return at;
    let fillers = 0;
    let skipped = 0;
    for (let next = at + 1; next < end; next++) {
      const word = this.text.words[next]!;
      if (this.fits(element, word)) {
        const last = this.matchRest(pattern, elementIndex + 1, next, end);
        if (last >= 0) return last;
      }
      if (this.text.vocabulary.fillers.has(word.folded) && fillers < MAXIMUM_FILLERS) fillers++;
      else if (skipped < element.gap) skipped++;
      else break;
    }
    return element.isOptional ? this.matchRest(pattern, elementIndex + 1, at, end) : -1;
  }
}

/** Every place where a rule of the set fits the text, in the order of the text. */
export function findMatches(text: AnnotatedConversation, rules: RuleSet): Match[] {
  const matcher = new Matcher(text, rules);
  const found: Match[] = [];
  const tryRules = (candidates: readonly CompiledRule[], word: Word): void => {
    for (const rule of candidates) {
      const last = matcher.matchFrom(rule.pattern, word.index);
      if (last < 0) continue;
      found.push({
        topic: rule.topic,
        value: rule.value,
        pattern: rule.pattern,
        first: word.index,
        last,
        turn: word.turn,
        sentence: word.sentence,
      });
    }
  };
  for (const word of text.words) {
    for (const id of matcher.termsAt(word)) {
      const candidates = rules.startingWith.get(id);
      if (candidates) tryRules(candidates, word);
    }
    if (word.number !== null) tryRules(rules.startingWithNumber, word);
  }
  return found;
}
