/**
 * Pattern: one line of a rule file, compiled.
 *
 *   word          that folded word              word*     any word that starts so
 *   *word         any word that ends so         a|b|c     one of these
 *   <class>       a word list by name           x?        may be missing
 *   ..            up to 3 words between         ...       up to 7 words between
 *   #             a number                      ^  $      start, end of a sentence
 *
 * A line that starts with `-` is a blocker: it takes away what it overlaps. `~` marks a weak pattern.
 * Small filler words ("typ", "liksom", "just") may stand between any two words. No regular expressions: matching is
 * bounded by the pattern's length and its gaps, so reading stays linear in the text.
 */
export type TermId = number;

export interface Element {
  readonly terms: ReadonlySet<TermId>;
  readonly isNumber: boolean;
  readonly isOptional: boolean;
  /** Words that may stand between the element before and this one. */
  readonly gap: number;
}

export interface Pattern {
  readonly elements: readonly Element[];
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly weak: boolean;
  readonly blocks: boolean;
  /** The pattern itself has a negating word, so a negation inside it is meant. */
  readonly hasNegation: boolean;
  readonly source: string;
}

export type WordClasses = Readonly<Record<string, string>>;

/** Numbers terms once, and finds the terms that a word meets: exactly, by its beginning, or by its end. */
export class TermIndex {
  private readonly exact = new Map<string, TermId>();
  private readonly prefixes = new Map<string, TermId>();
  private readonly suffixes = new Map<string, TermId>();
  private next = 1;

  idOf(term: string): TermId {
    if (term.endsWith('*')) return this.put(this.prefixes, term.slice(0, -1));
    if (term.startsWith('*')) return this.put(this.suffixes, term.slice(1));
    return this.put(this.exact, term);
  }

  private put(map: Map<string, TermId>, key: string): TermId {
    const known = map.get(key);
    if (known !== undefined) return known;
    map.set(key, this.next);
    return this.next++;
  }

  termsOf(word: string): readonly TermId[] {
    const found: TermId[] = [];
    const exact = this.exact.get(word);
    if (exact !== undefined) found.push(exact);
    const longest = Math.min(word.length, 24);
    for (let length = 2; length <= longest; length++) {
      const prefix = this.prefixes.get(word.slice(0, length));
      if (prefix !== undefined) found.push(prefix);
      const suffix = this.suffixes.get(word.slice(-length));
      if (suffix !== undefined) found.push(suffix);
    }
    return found;
  }
}

function expand(piece: string, classes: WordClasses, seen: number): string[] {
  const terms: string[] = [];
  for (const part of piece.split('|')) {
    if (part.startsWith('<') && part.endsWith('>')) {
      const words = classes[part.slice(1, -1)];
      if (words === undefined || seen > 4) throw new Error(`unknown word class ${part}`);
      for (const word of words.split(/\s+/u)) if (word) terms.push(...expand(word, classes, seen + 1));
    } else if (part) terms.push(part);
  }
  return terms;
}

/** Compiles one line of a rule file. Throws on an unknown class: a rule file is code, and a fault in it must show at once. */
export function compilePattern(line: string, index: TermIndex, classes: WordClasses, negators: ReadonlySet<string>): Pattern {
  let rest = line.trim();
  const blocks = rest.startsWith('- ');
  if (blocks) rest = rest.slice(2);
  const weak = rest.startsWith('~');
  if (weak) rest = rest.slice(1);
  const pieces = rest.split(/\s+/u).filter(Boolean);
  const atStart = pieces[0] === '^';
  const atEnd = pieces[pieces.length - 1] === '$';
  const elements: Element[] = [];
  let gap = 0;
  let hasNegation = false;
  for (const piece of pieces) {
    if (piece === '^' || piece === '$' || piece === '?') continue;
    if (piece === '..' || piece === '...') {
      gap = piece === '..' ? 3 : 7;
      continue;
    }
    const isOptional = piece.endsWith('?') && piece.length > 1;
    const body = isOptional ? piece.slice(0, -1) : piece;
    const terms = expand(body, classes, 0);
    if (terms.some((term) => negators.has(term))) hasNegation = true;
    const ids = new Set(terms.filter((term) => term !== '#').map((term) => index.idOf(term)));
    elements.push({ terms: ids, isNumber: terms.includes('#'), isOptional, gap });
    gap = 0;
  }
  if (elements.length === 0 || elements[0]!.isOptional) throw new Error(`pattern needs a first word: ${line}`);
  return { elements, atStart, atEnd, weak, blocks, hasNegation, source: line.trim() };
}
