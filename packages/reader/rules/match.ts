import type { AnnotatedConversation, Sentence, Word } from '../text/annotate.ts';
import type { Element, Pattern } from './pattern.ts';
import { NUMBER_TERM, type RuleSet } from './rule-set.ts';

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
const MAXIMUM_STEPS = 160;

class Matcher {
  private readonly termsOfWord = new Map<string, ReadonlySet<number>>();
  private readonly text: AnnotatedConversation;
  private readonly rules: RuleSet;
  private steps = 0;

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

  fitsFirst(pattern: Pattern, at: number): boolean {
    return this.fits(pattern.elements[0]!, this.text.words[at]!);
  }

  /** Index of the last word of the match, or -1. */
  matchFrom(pattern: Pattern, at: number): number {
    const words = this.text.words;
    const first = words[at]!;
    const sentence = this.text.sentences[first.sentence]!;
    if (pattern.atStart && at !== sentence.first && !this.onlyFillersBetween(sentence.first, at)) return -1;
    this.steps = 0;
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
      // A text made to match everything everywhere must not cost more than this.
      if (++this.steps > MAXIMUM_STEPS) return -1;
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

/** Rules whose every required element has a word in the sentence. `masks` is scratch space, left zeroed. */
function rulesFor(sentence: Sentence, matcher: Matcher, text: AnnotatedConversation, set: RuleSet, masks: Uint16Array): number[] {
  const seen = new Set<number>();
  for (let i = sentence.first; i < sentence.end; i++) {
    const word = text.words[i]!;
    for (const id of matcher.termsAt(word)) seen.add(id);
    if (word.number !== null) seen.add(NUMBER_TERM);
  }
  const touched: number[] = [];
  for (const id of seen) {
    const list = set.postings.get(id);
    if (!list) continue;
    for (let i = 0; i < list.length; i++) {
      const posting: number = list[i]!;
      const rule = posting >> 4;
      if (masks[rule] === 0) touched.push(rule);
      masks[rule]! |= 1 << (posting & 15);
    }
  }
  const whole: number[] = [];
  for (const rule of touched) {
    if (masks[rule] === set.required[rule]) whole.push(rule);
    masks[rule] = 0;
  }
  return whole;
}

/** Every place where a rule of the set fits the text, in the order of the text. */
export function findMatches(text: AnnotatedConversation, set: RuleSet): Match[] {
  const matcher = new Matcher(text, set);
  const masks = new Uint16Array(set.rules.length);
  const found: Match[] = [];
  for (const sentence of text.sentences) {
    const first = found.length;
    for (const index of rulesFor(sentence, matcher, text, set, masks)) {
      const rule = set.rules[index]!;
      for (let at = sentence.first; at < sentence.end; at++) {
        if (!matcher.fitsFirst(rule.pattern, at)) continue;
        const last = matcher.matchFrom(rule.pattern, at);
        if (last < 0) continue;
        const word = text.words[at]!;
        found.push({
          topic: rule.topic,
          value: rule.value,
          pattern: rule.pattern,
          first: at,
          last,
          turn: word.turn,
          sentence: word.sentence,
        });
      }
    }
    if (found.length - first > 1) sortFrom(found, first);
  }
  return found;
}

function sortFrom(found: Match[], from: number): void {
  const part = found.splice(from).sort((a, b) => a.first - b.first || a.last - b.last);
  for (const match of part) found.push(match);
}
