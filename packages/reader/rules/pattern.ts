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

interface Alternatives {
  readonly words: string[];
  /** Alternatives of several words; each makes a pattern of its own. */
  readonly phrases: string[][];
}

function expand(piece: string, classes: WordClasses, depth: number): Alternatives {
  const words: string[] = [];
  const phrases: string[][] = [];
  for (const part of piece.split('|')) {
    if (part.startsWith('<') && part.endsWith('>')) {
      const members = classes[part.slice(1, -1)];
      if (members === undefined || depth > 4) throw new Error(`unknown word class ${part}`);
      for (const member of members.split(/\s+/u)) if (member) words.push(...expand(member, classes, depth + 1).words);
    } else if (part.includes(' ')) phrases.push(part.split(' ').filter(Boolean));
    else if (part) words.push(part);
  }
  return { words, phrases };
}

/** `a|b c|d` is three alternatives, one of them of two words: what follows a piece with bars without a gap belongs to its last alternative. */
function joinPhrases(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    if (last?.includes('|') && !NEVER_JOINED.has(piece) && !last.endsWith('?') && !last.endsWith('>'))
      joined[joined.length - 1] = `${last} ${piece}`;
    else joined.push(piece);
  }
  return joined;
}

const NEVER_JOINED = new Set(['..', '...', '#', '$', '^', '?']);

interface Draft {
  readonly elements: readonly Element[];
  readonly hasNegation: boolean;
}

/** Compiles one line of a rule file. Throws on an unknown class: a rule file is code, and a fault in it must show at once. */
export function compilePattern(line: string, index: TermIndex, classes: WordClasses, negators: ReadonlySet<string>): Pattern[] {
  let rest = line.trim();
  const blocks = rest.startsWith('- ');
  if (blocks) rest = rest.slice(2);
  const weak = rest.startsWith('~');
  if (weak) rest = rest.slice(1);
  const pieces = joinPhrases(rest.split(/\s+/u).filter(Boolean));
  let drafts: Draft[] = [{ elements: [], hasNegation: false }];
  let gap = 0;
  for (const piece of pieces) {
    if (piece === '^' || piece === '$' || piece === '?') continue;
    if (piece === '..' || piece === '...') {
      gap = piece === '..' ? 3 : 7;
      continue;
    }
    drafts = extend(drafts, piece, gap, index, classes, negators);
    gap = 0;
  }
  const atStart = pieces[0] === '^';
  const atEnd = pieces[pieces.length - 1] === '$';
  return drafts.map(({ elements, hasNegation }) => {
    if (elements.length === 0 || elements[0]!.isOptional) throw new Error(`pattern needs a first word: ${line}`);
    return { elements, atStart, atEnd, weak, blocks, hasNegation, source: line.trim() };
  });
}

function extend(
  drafts: readonly Draft[],
  piece: string,
  gap: number,
  index: TermIndex,
  classes: WordClasses,
  negators: ReadonlySet<string>,
): Draft[] {
  const isOptional = piece.endsWith('?') && piece.length > 1;
  const { words, phrases } = expand(isOptional ? piece.slice(0, -1) : piece, classes, 0);
  const isNegating = (terms: readonly string[]): boolean => terms.some((term) => negators.has(term));
  const elementOf = (terms: readonly string[], optional: boolean, before: number): Element => ({
    terms: new Set(terms.filter((term) => term !== '#').map((term) => index.idOf(term))),
    isNumber: terms.includes('#'),
    isOptional: optional,
    gap: before,
  });
  const extended: Draft[] = [];
  for (const draft of drafts) {
    if (words.length > 0)
      extended.push({
        elements: [...draft.elements, elementOf(words, isOptional, gap)],
        hasNegation: draft.hasNegation || isNegating(words),
      });
    for (const phrase of phrases) {
      const parts = phrase.map((word, i) => elementOf([word], false, i === 0 ? gap : 0));
      extended.push({ elements: [...draft.elements, ...parts], hasNegation: draft.hasNegation || isNegating(phrase) });
    }
  }
  return extended;
}
