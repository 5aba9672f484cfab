/**
 * Bytes to text, strictly. A wrong guess about the encoding turns å, ä and ö into something else inside a young person's words,
 * so only UTF-8 and UTF-16 with a byte order mark are read; anything else is refused with the line where it shows.
 */
import type { ImportProblem } from './outcome.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export type DecodedText = { readonly text: string } | { readonly problem: ImportProblem };

export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    const { first, count } = findBadLines(bytes, encoding);
    return { problem: { line: first, code: 'conversation.badEncoding', details: { lines: count } } };
  }
}

/** Text that did not come as bytes: a mark at the start goes, a broken character is refused with its line. */
export function acceptText(text: string): DecodedText {
  const accepted = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (accepted.isWellFormed()) return { text: accepted };
  const bad = accepted.split('\n').flatMap((line, index) => (line.isWellFormed() ? [] : [index + 1]));
  return { problem: { line: bad[0] ?? 1, code: 'conversation.badEncoding', details: { lines: bad.length } } };
}

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

// A line feed is never part of a longer character in these encodings, so each line can be tried by itself.
function findBadLines(bytes: Uint8Array, encoding: Encoding): { first: number; count: number } {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  let first = 0;
  let count = 0;
  lineRanges(bytes, encoding).forEach(([start, end], index) => {
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      first ||= index + 1;
      count++;
    }
  });
  return { first: first || 1, count };
}

function lineRanges(bytes: Uint8Array, encoding: Encoding): (readonly [number, number])[] {
  const width = encoding === 'utf-8' ? 1 : 2;
  const low = encoding === 'utf-16be' ? 1 : 0;
  const ranges: (readonly [number, number])[] = [];
  let start = 0;
  for (let at = 0; at + width <= bytes.length; at += width) {
    if (bytes[at + low] !== 0x0a || (width === 2 && bytes[at + 1 - low] !== 0)) continue;
    ranges.push([start, at + width]);
    start = at + width;
  }
  ranges.push([start, bytes.length]);
  return ranges;
}
