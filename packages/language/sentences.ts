import type { Token } from './tokens.ts';

/** How strongly the text breaks between two words: not at all, at a comma, or at the end of a sentence. */
export type Break = 'none' | 'comma' | 'sentence';

const COMMAS = new Set([',', ';', ':', '(', ')', '–', '—', '/', '"', '”', '“', '»', '«']);

function isSentenceMark(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  const char = text.slice(token.start, token.end);
  if (char === '!' || char === '?' || char === '…') return true;
  if (char === '.') {
    const next = tokens[index + 1];
    return next === undefined || (next.kind !== 'word' && next.kind !== 'number');
  }
  // Emoji and other symbols outside the basic plane close a sentence in a chat.
  return (text.codePointAt(token.start) ?? 0) >= 0x2600 && !COMMAS.has(char);
}

/** The break that one token makes. Words, numbers and spaces make none. */
export function breakAt(text: string, tokens: readonly Token[], index: number): Break {
  const token = tokens[index]!;
  if (token.kind === 'newline') return 'sentence';
  if (token.kind !== 'mark') return 'none';
  if (isSentenceMark(text, tokens, index)) return 'sentence';
  const char = text.slice(token.start, token.end);
  const next = tokens[index + 1];
  // 11:30, 1,200 and and/or are one thing: a mark breaks only where a space follows or it encloses.
  if ((char === ':' || char === ',' || char === '/') && next !== undefined && (next.kind === 'word' || next.kind === 'number'))
    return 'none';
  if (COMMAS.has(char)) return 'comma';
  if (char === '-' && tokens[index - 1]?.kind === 'space' && tokens[index + 1]?.kind === 'space') return 'comma';
  return 'none';
}

export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  readonly endsWithQuestionMark: boolean;
}

/** Sentences of a text as spans without surrounding space. A sentence ends at . ! ? …, a new line, or an emoji. */
export function sentencesOf(text: string, tokens: readonly Token[]): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = -1;
  let end = -1;
  let asks = false;
  const close = (): void => {
    if (start >= 0) spans.push({ start, end, endsWithQuestionMark: asks });
    start = -1;
    asks = false;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' || token.kind === 'number') {
      if (start >= 0 && asks) close();
      if (start < 0) start = token.start;
      end = token.end;
      continue;
    }
    if (start < 0 || token.kind === 'space') continue;
    if (breakAt(text, tokens, i) === 'sentence') {
      if (text.charCodeAt(token.start) === 63) asks = true;
      const next = tokens[i + 1];
      if (token.kind === 'newline' || next === undefined || next.kind !== 'mark') close();
    }
  }
  close();
  return spans;
}
