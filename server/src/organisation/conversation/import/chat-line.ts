/** One line of a chat export: who, when and what, in the shapes that chat programs print. Split by hand, in one pass. */
import { readBracketedStamp, readStamp, type Stamp } from './chat-stamp.ts';
import { roleOf } from './speaker-role.ts';

/** `bracket` [21:04] Name: · `dated` 2026-11-02 21:04 Name: · `clock` 21:04 Name: · `after` Name (21:04): · `angled` <Name> · `plain` Name: */
export type ChatLineKind = 'bracket' | 'dated' | 'clock' | 'after' | 'angled' | 'plain';

export interface ChatLine {
  readonly kind: ChatLineKind;
  /** Null: a time and then text that nobody is said to have written, as when a program notes that somebody joined. */
  readonly name: string | null;
  readonly text: string;
  readonly at?: string;
  readonly date?: string;
}

const LONGEST_NAME = 40;

/** Null when the line has none of the shapes: it continues the turn before. */
export function readChatLine(line: string): ChatLine | null {
  const start = skipMarks(line);
  const from = start === 0 ? line : line.slice(start);
  return readStamped(from) ?? readAngled(from) ?? readNameAndStamp(from) ?? readPlain(from);
}

// Some exports put invisible direction marks before a line.
function skipMarks(line: string): number {
  let at = 0;
  while (at < line.length && isMark(line.charCodeAt(at))) at++;
  return at;
}

function isMark(code: number): boolean {
  return (
    code === 0x200e || code === 0x200f || code === 0xfeff || code === 0x20 || code === 0x09 || (code >= 0x202a && code <= 0x202e)
  );
}

function readStamped(line: string): ChatLine | null {
  const bracketed = readBracketedStamp(line);
  const stamp = bracketed ?? readStamp(line);
  if (!stamp) return null;
  const rest = restAfter(line, stamp, bracketed !== null);
  if (rest === null) return null;
  const kind = bracketed ? 'bracket' : stamp.hasDay ? 'dated' : 'clock';
  const when = { kind, at: stamp.at, ...(stamp.date ? { date: stamp.date } : {}) } as const;
  const named = readAngled(rest) ?? readPlain(rest);
  return named ? { ...named, ...when } : { ...when, name: null, text: rest };
}

/** The text after a time; null when the time runs straight into other letters and so is no time. */
function restAfter(line: string, stamp: Stamp, isBracketed: boolean): string | null {
  let at = stamp.end;
  while (at < line.length && isMark(line.charCodeAt(at))) at++;
  const gap = at > stamp.end;
  const dash = line[at];
  if (gap && (dash === '-' || dash === '–' || dash === '—') && isMark(line.charCodeAt(at + 1))) {
    at++;
    while (at < line.length && isMark(line.charCodeAt(at))) at++;
  }
  if (at < line.length && !gap && !isBracketed) return null;
  return line.slice(at);
}

function readAngled(line: string): ChatLine | null {
  if (!line.startsWith('<')) return null;
  const end = line.slice(0, LONGEST_NAME + 2).indexOf('>');
  const name = line.slice(1, end).trim();
  if (end < 2 || !canBeName(name) || (end + 1 < line.length && line[end + 1] !== ' ')) return null;
  return { kind: 'angled', name, text: line.slice(end + 1).trimStart() };
}

function readNameAndStamp(line: string): ChatLine | null {
  const head = line.slice(0, LONGEST_NAME + 2);
  const open = firstOf(head, '[(');
  if (open < 1) return null;
  const name = head.slice(0, open).trim();
  const stamp = readBracketedStamp(line.slice(open, open + 80));
  if (!stamp || !canBeName(name)) return null;
  let at = open + stamp.end;
  while (line[at] === ' ') at++;
  if (line[at] !== ':') return null;
  return { kind: 'after', name, at: stamp.at, ...(stamp.date ? { date: stamp.date } : {}), text: line.slice(at + 1).trimStart() };
}

function readPlain(line: string): ChatLine | null {
  const colon = line.slice(0, LONGEST_NAME + 1).indexOf(':');
  if (colon < 1) return null;
  const name = line.slice(0, colon);
  // "haha :)" is no name: a name stands directly before its colon.
  if (name.trimEnd() !== name || !canBeName(name.trim())) return null;
  // "https://" and "21:04" are no names either: text follows after a space, except after a word such as "Stöd".
  const next = line[colon + 1];
  if (next !== undefined && next !== ' ' && next !== '\t' && !roleOf(name.trim())) return null;
  return { kind: 'plain', name: name.trim(), text: line.slice(colon + 1).trimStart() };
}

function firstOf(text: string, characters: string): number {
  for (let at = 0; at < text.length; at++) if (characters.includes(text[at] ?? '')) return at;
  return -1;
}

const neverInNames = '"?!;,<>()[]{}=/\\|*\n\t';

/** What could be somebody's name in the widest sense: a nickname, a handle, a telephone number. */
function canBeName(name: string): boolean {
  return name !== '' && firstOf(name, neverInNames) < 0 && /[\p{L}\p{N}]/u.test(name) && name.split(' ').length <= 4;
}
