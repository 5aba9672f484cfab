/**
 * A chat as text to turns with names. A line that begins no turn continues the turn before.
 * Only some words before a colon are names; "alltså: jag menar" is not. Where that cannot be told, the name is kept and a person is asked.
 */

import { type ChatLine, readChatLine } from './chat-line.ts';
import { isRealDay } from './chat-stamp.ts';
import { isBlank } from './clean-text.ts';
import type { Speakers } from './outcome.ts';
import { NAMELESS, type NamedConversation, type NamedTurn } from './resolve-speakers.ts';
import { roleOf } from './speaker-role.ts';

/** Null when the text names no speaker. */
export function readChat(text: string, speakers: Speakers): NamedConversation | null {
  const lines = text.split('\n');
  const parsed = lines.map(readChatLine);
  const begins = turnStarts(parsed, speakers);
  if (!isChat(lines, begins)) return null;
  const turns: NamedTurn[] = [];
  let date: string | undefined;
  let open: { turn: NamedTurn; parts: string[] } | undefined;
  const close = () => {
    if (open) turns.push({ ...open.turn, text: open.parts.join('\n').trim() });
    open = undefined;
  };
  lines.forEach((line, index) => {
    const begin = begins[index];
    if (begin) {
      close();
      date ??= begin.date;
      open = {
        turn: { name: begin.name ?? NAMELESS, text: '', line: index + 1, ...(begin.at ? { at: begin.at } : {}) },
        parts: [begin.text],
      };
    } else if (open) open.parts.push(line);
    else if (isRealDay(line.trim())) date ??= line.trim();
    else if (!isDecoration(line)) open = { turn: { name: NAMELESS, text: '', line: index + 1 }, parts: [line] };
  });
  close();
  return { line: 1, turns, ...(date ? { date } : {}) };
}

/** Everything a supporter wrote down, or a whole mail, with no names in it. */
export function readUnnamed(text: string, channel: 'call_notes' | 'mail'): readonly { text: string; line: number }[] {
  const paragraphs: { text: string; line: number }[] = [];
  let parts: string[] = [];
  let start = 1;
  const close = () => {
    const paragraph = parts.join('\n').trim();
    if (paragraph !== '') paragraphs.push({ text: paragraph, line: start });
    parts = [];
  };
  text.split('\n').forEach((line, index) => {
    if (channel === 'call_notes' && isBlank(line)) close();
    else {
      if (parts.length === 0) start = index + 1;
      parts.push(line);
    }
  });
  close();
  return paragraphs;
}

type Start = ChatLine | null;

function turnStarts(parsed: readonly (ChatLine | null)[], speakers: Speakers): Start[] {
  const isKnown = (name: string) => Object.hasOwn(speakers, name) || roleOf(name) !== undefined;
  const first = parsed.find(
    (line) => line && (line.kind !== 'plain' || isKnown(line.name ?? '') || looksLikeName(line.name ?? '')),
  );
  const timed = new Set(parsed.flatMap((line) => (line?.name && line.kind !== 'plain' ? [line.name] : [])));
  const plain = countPlainNames(parsed, isKnown);
  return parsed.map((line) => {
    if (!line) return null;
    if (line.name === null) return line.kind === first?.kind && line.kind !== 'clock' ? line : null;
    if (isKnown(line.name)) return line;
    if (line.kind === 'clock') return first?.kind === 'clock' || looksLikeName(line.name) ? line : null;
    if (line.kind !== 'plain') return line;
    if (first?.kind !== 'plain') return timed.has(line.name) ? line : null;
    return isLikelyName(line.name, plain) ? line : null;
  });
}

function countPlainNames(parsed: readonly (ChatLine | null)[], isKnown: (name: string) => boolean): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of parsed) {
    if (line?.kind !== 'plain' || line.name === null || !(isKnown(line.name) || looksLikeName(line.name))) continue;
    counts.set(line.name, (counts.get(line.name) ?? 0) + 1);
  }
  return counts;
}

// A small word before a colon, once, in a chat that already has its two names, is part of what somebody wrote.
function isLikelyName(name: string, plain: ReadonlyMap<string, number>): boolean {
  if (!looksLikeName(name)) return false;
  const isHandle = /[\p{Lu}\p{N}_]/u.test(name);
  return isHandle || (plain.get(name) ?? 0) > 1 || plain.size <= 2;
}

const notNames = new Set(
  'obs ps nb tex typ alltså asså edit re sv fwd fw vb ang kl tel tfn mobil note http https mailto till från ämne datum hej sen och men eller så for example also to from subject date then anyway update cc bcc'.split(
    ' ',
  ),
);

/** "Elsa", "mira03", "Anna-Lena Ek" and "Person 2" look like names; "Han sa" and "obs" do not. */
function looksLikeName(name: string): boolean {
  const words = name.split(' ');
  if (words.length > 3 || name.length > 30 || notNames.has(name.toLowerCase())) return false;
  if (!/\p{L}/u.test(name)) return false;
  return words.length === 1 || words.every((word) => /^[\p{Lu}\p{N}#]/u.test(word));
}

function isChat(lines: readonly string[], begins: readonly Start[]): boolean {
  const starts = begins.filter((line) => line?.name);
  if (starts.length === 0) return false;
  const firstLine = lines.findIndex((line) => !isDecoration(line) && !isRealDay(line.trim()));
  return (
    begins[firstLine] !== null || starts.some((line) => line?.kind !== 'plain' || roleOf(line.name ?? '')) || starts.length > 2
  );
}

/** Blank lines and rules such as "-----" hold no words. */
function isDecoration(line: string): boolean {
  return !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(line);
}
