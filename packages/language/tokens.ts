/**
 * Tokens: a text cut into words, numbers, spaces and marks, with UTF-16 offsets.
 * The tokens put together are the text again, whatever the text is. One pass, no regular expression that can backtrack.
 */
export type TokenKind = 'word' | 'number' | 'space' | 'newline' | 'mark';

export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{Nd}$/u;
const SPACE = /^\s$/u;

const OTHER = 0;
const WORD = 1;
const NUMBER = 2;
const BLANK = 3;
const LINE = 4;
type CharacterClass = typeof OTHER | typeof WORD | typeof NUMBER | typeof BLANK | typeof LINE;

function classify(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at);
  if ((code >= 97 && code <= 122) || (code >= 65 && code <= 90)) return WORD;
  if (code >= 48 && code <= 57) return NUMBER;
  if (code === 32 || code === 9 || code === 0xa0) return BLANK;
  if (code === 10 || code === 13) return LINE;
  if (code < 128) return OTHER;
  const char = String.fromCodePoint(text.codePointAt(at)!);
  if (LETTER.test(char)) return WORD;
  if (DIGIT.test(char)) return NUMBER;
  return SPACE.test(char) ? BLANK : OTHER;
}

function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2019 || code === 0x2bc;
}

function widthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

const KINDS: Readonly<Record<CharacterClass, TokenKind>> = { 0: 'mark', 1: 'word', 2: 'number', 3: 'space', 4: 'newline' };

/**
 * Cuts a text into tokens. Digits and letters are kept apart ("17-åring" is 17, -, åring); an apostrophe inside a word stays in it.
 *
 * @example
 * tokenise("don't 16f").map((token) => token.kind) // => ['word', 'space', 'number', 'word']
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classify(text, at);
    let end = at + widthAt(text, at);
    if (kind !== OTHER) {
      while (end < text.length && continues(text, end, kind)) end += widthAt(text, end);
    }
    tokens.push({ kind: KINDS[kind], start: at, end });
    at = end;
  }
  return tokens;
}

function continues(text: string, at: number, kind: CharacterClass): boolean {
  if (classify(text, at) === kind) return true;
  if (kind !== WORD || !isApostrophe(text.charCodeAt(at)) || at + 1 >= text.length) return false;
  return classify(text, at + 1) === WORD;
}
