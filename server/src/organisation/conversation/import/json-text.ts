/**
 * JSON with line numbers: JSON.parse says neither the line of a fault in a short text nor the line of a value, and its message quotes the text.
 * Strings and numbers are cut out here and decoded by JSON.parse itself.
 */
const DEEPEST = 64;

export type JsonText =
  | { readonly ok: true; readonly value: unknown; readonly lineOf: (value: object) => number | undefined }
  | { readonly ok: false; readonly line: number };

interface Cursor {
  readonly text: string;
  at: number;
  line: number;
  readonly lines: WeakMap<object, number>;
}

class JsonFault extends Error {}

export function readJsonText(text: string): JsonText {
  const cursor: Cursor = { text, at: 0, line: 1, lines: new WeakMap() };
  try {
    const value = readValue(cursor, 0);
    skipSpace(cursor);
    if (cursor.at < text.length) throw new JsonFault();
    return { ok: true, value, lineOf: (object) => cursor.lines.get(object) };
  } catch (error) {
    if (error instanceof JsonFault || error instanceof SyntaxError) return { ok: false, line: cursor.line };
    throw error;
  }
}

function readValue(cursor: Cursor, depth: number): unknown {
  if (depth > DEEPEST) throw new JsonFault();
  skipSpace(cursor);
  const character = cursor.text[cursor.at];
  if (character === '{') return readObject(cursor, depth);
  if (character === '[') return readArray(cursor, depth);
  if (character === '"') return readString(cursor);
  return readBareWord(cursor);
}

function readObject(cursor: Cursor, depth: number): Record<string, unknown> {
  const object: Record<string, unknown> = Object.create(null);
  cursor.lines.set(object, cursor.line);
  cursor.at++;
  skipSpace(cursor);
  if (take(cursor, '}')) return object;
  for (;;) {
    skipSpace(cursor);
    if (cursor.text[cursor.at] !== '"') throw new JsonFault();
    const key = readString(cursor);
    skipSpace(cursor);
    if (!take(cursor, ':')) throw new JsonFault();
    object[key] = readValue(cursor, depth + 1);
    skipSpace(cursor);
    if (take(cursor, '}')) return object;
    if (!take(cursor, ',')) throw new JsonFault();
  }
}

function readArray(cursor: Cursor, depth: number): unknown[] {
  const array: unknown[] = [];
  cursor.lines.set(array, cursor.line);
  cursor.at++;
  skipSpace(cursor);
  if (take(cursor, ']')) return array;
  for (;;) {
    array.push(readValue(cursor, depth + 1));
    skipSpace(cursor);
    if (take(cursor, ']')) return array;
    if (!take(cursor, ',')) throw new JsonFault();
  }
}

function readString(cursor: Cursor): string {
  const start = cursor.at;
  let at = start + 1;
  for (; ; at++) {
    const code = cursor.text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) break;
    // Past the end charCodeAt gives NaN, which is not >= 0x20 either.
    else if (!(code >= 0x20)) throw new JsonFault();
  }
  cursor.at = at + 1;
  return JSON.parse(cursor.text.slice(start, cursor.at)) as string;
}

function readBareWord(cursor: Cursor): unknown {
  const start = cursor.at;
  while (cursor.at < cursor.text.length && !',]}: \t\r\n"[{'.includes(cursor.text[cursor.at] ?? '')) cursor.at++;
  if (cursor.at === start || cursor.at - start > 400) throw new JsonFault();
  return JSON.parse(cursor.text.slice(start, cursor.at)) as unknown;
}

function take(cursor: Cursor, character: string): boolean {
  if (cursor.text[cursor.at] !== character) return false;
  cursor.at++;
  return true;
}

function skipSpace(cursor: Cursor): void {
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const code = cursor.text.charCodeAt(cursor.at);
    if (code === 0x0a) cursor.line++;
    else if (code !== 0x20 && code !== 0x09 && code !== 0x0d) return;
  }
}
