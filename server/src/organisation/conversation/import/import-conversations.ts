/**
 * Import: from pasted text or one file to conversations, to a question about who is who, or to a list of what is wrong.
 * Pure: nothing is saved, nothing is logged, and a refused file leaves nothing behind.
 */
import { importChat } from './chat-file.ts';
import { cleanText } from './clean-text.ts';
import { importTable, isTable } from './csv-file.ts';
import { acceptText, decodeText } from './decode-text.ts';
import { importJson, importJsonLines } from './json-file.ts';
import { importMail } from './mail-file.ts';
import { type ImportInput, type ImportOutcome, refuse } from './outcome.ts';

type Format = 'jsonLines' | 'json' | 'table' | 'mail' | 'text';

/** What people may choose, in the order they are named to them. */
export const ACCEPTED_EXTENSIONS = ['.jsonl', '.json', '.txt', '.csv', '.eml'] as const;

const formatOfExtension: Readonly<Record<string, Format>> = {
  jsonl: 'jsonLines',
  ndjson: 'jsonLines',
  json: 'json',
  csv: 'table',
  tsv: 'table',
  eml: 'mail',
  txt: 'text',
  text: 'text',
  log: 'text',
  md: 'text',
};

export async function importConversations(input: ImportInput): Promise<ImportOutcome> {
  const named = formatByName(input.fileName);
  if (named === null || (input.bytes && isOtherKindOfFile(input.bytes))) {
    return refuse({ code: 'conversation.unknownFormat', details: { accepted: [...ACCEPTED_EXTENSIONS] } });
  }
  if (named === 'mail' && input.bytes) return importMail(input.bytes, input);
  const decoded = input.bytes ? decodeText(input.bytes) : acceptText(input.text ?? '');
  if ('problem' in decoded) return refuse(decoded.problem);
  const { text } = decoded;
  if (text.trim() === '') return refuse({ line: 1, code: 'conversation.noTurns', details: { expected: 'nameBeforeText' } });
  const format = named === undefined || named === 'text' ? formatByContent(text) : named;
  return importText(text, format, input);
}

async function importText(text: string, format: Format, input: ImportInput): Promise<ImportOutcome> {
  switch (format) {
    case 'jsonLines':
      return importJsonLines(text, input);
    case 'json':
      return importJson(text, input);
    case 'table':
      return importTable(cleanText(text), input);
    case 'mail':
      return importMail(text, input);
    case 'text':
      return importChat(cleanText(text), input);
  }
}

/** Undefined: no name or no extension. Null: an extension of a kind that is not read. */
function formatByName(fileName: string | undefined): Format | null | undefined {
  const dot = fileName?.lastIndexOf('.') ?? -1;
  if (!fileName || dot < 0) return undefined;
  const extension = fileName.slice(dot + 1).toLowerCase();
  return Object.hasOwn(formatOfExtension, extension) ? formatOfExtension[extension] : null;
}

function formatByContent(text: string): Format {
  const start = text.slice(0, 4_000).trimStart();
  if (/^\{\s{0,200}"/u.test(start) || /^\[\s{0,200}\{/u.test(start)) return 'json';
  if (isTable(cleanText(text.slice(0, 4_000)))) return 'table';
  return isMail(start) ? 'mail' : 'text';
}

/** A mail with its headers: who sent it, and two more that only mail programs write. */
function isMail(start: string): boolean {
  const head = start.replaceAll('\r', '').split('\n\n', 1)[0] ?? '';
  const names = new Set(head.split('\n').map((line) => line.slice(0, line.indexOf(':') + 1).toLowerCase()));
  const written = ['message-id:', 'mime-version:', 'received:', 'content-type:', 'date:', 'subject:'].filter((name) =>
    names.has(name),
  );
  return (
    names.has('from:') && written.length > 1 && (names.has('message-id:') || names.has('mime-version:') || names.has('received:'))
  );
}

const signatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04], // zip: .docx, .xlsx, .odt
  [0x25, 0x50, 0x44, 0x46], // .pdf
  [0xd0, 0xcf, 0x11, 0xe0], // old office files and .msg
  [0x89, 0x50, 0x4e, 0x47], // .png
  [0xff, 0xd8, 0xff], // .jpg
  [0x1f, 0x8b], // gzip
];

function isOtherKindOfFile(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}
