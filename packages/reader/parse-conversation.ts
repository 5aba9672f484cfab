import { detectLanguage } from '@varsam/language';
import type { Conversation, Turn } from './conversation.ts';

/** Why a conversation was refused. The details hold numbers only, never words of the conversation. */
export type ConversationErrorCode =
  | 'conversation.notAnObject'
  | 'conversation.withoutId'
  | 'conversation.withoutTurns'
  | 'conversation.tooManyTurns'
  | 'conversation.tooLong'
  | 'conversation.turnNotAnObject'
  | 'conversation.turnWithoutText'
  | 'conversation.unknownSpeaker'
  | 'conversation.brokenText'
  | 'conversation.badDate';

export interface ConversationErrorDetails {
  readonly turn?: number;
  readonly limit?: number;
  readonly found?: number;
}

export type ParsedConversation =
  | { readonly ok: true; readonly conversation: Conversation }
  | { readonly ok: false; readonly code: ConversationErrorCode; readonly details: ConversationErrorDetails };

export const MAXIMUM_TURNS = 2_000;
/** Bytes of text (UTF-8) in all turns together. */
export const MAXIMUM_TEXT_BYTES = 1_000_000;
const MAXIMUM_ID_LENGTH = 200;

type Refusal = Extract<ParsedConversation, { ok: false }>;

function refuse(code: ConversationErrorCode, details: ConversationErrorDetails = {}): Refusal {
  return { ok: false, code, details };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Bytes in UTF-8, counted without a text encoder, which is not part of the language. */
function countBytes(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) bytes += 1;
    else if (code < 0x800) bytes += 2;
    else if (code >= 0xd800 && code <= 0xdbff) {
      bytes += 4;
      i++;
    } else bytes += 3;
  }
  return bytes;
}

function parseTurn(json: unknown, turn: number): Turn | Refusal {
  if (!isRecord(json)) return refuse('conversation.turnNotAnObject', { turn });
  const { speaker, text, at } = json;
  if (typeof text !== 'string') return refuse('conversation.turnWithoutText', { turn });
  if (speaker !== 'seeker' && speaker !== 'supporter') return refuse('conversation.unknownSpeaker', { turn });
  // Replacement characters in number mean that the text was decoded with the wrong encoding.
  const broken = text.split('\ufffd').length - 1;
  if (broken > 3 && broken * 20 > text.length) return refuse('conversation.brokenText', { turn, found: broken });
  return typeof at === 'string' ? { speaker, text, at } : { speaker, text };
}

function isDate(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/u.test(value) && !Number.isNaN(Date.parse(value.slice(0, 10)));
}

/**
 * Turns foreign JSON into a conversation, or says what is wrong with it by turn number and rule.
 * Unknown keys are left behind; a missing channel is `chat`; a missing language is detected.
 */
export function parseConversation(json: unknown): ParsedConversation {
  if (!isRecord(json)) return refuse('conversation.notAnObject');
  const { id, turns, language, channel, date } = json;
  if ((typeof id !== 'string' && typeof id !== 'number') || String(id).trim() === '' || String(id).length > MAXIMUM_ID_LENGTH)
    return refuse('conversation.withoutId');
  if (!Array.isArray(turns)) return refuse('conversation.withoutTurns');
  if (turns.length > MAXIMUM_TURNS) return refuse('conversation.tooManyTurns', { limit: MAXIMUM_TURNS, found: turns.length });
  const hasDate = date !== undefined && date !== null && date !== '';
  if (hasDate && !isDate(date)) return refuse('conversation.badDate');
  const parsed: Turn[] = [];
  let bytes = 0;
  for (let i = 0; i < turns.length; i++) {
    const turn = parseTurn(turns[i], i);
    if ('ok' in turn) return turn;
    bytes += countBytes(turn.text);
    if (bytes > MAXIMUM_TEXT_BYTES) return refuse('conversation.tooLong', { turn: i, limit: MAXIMUM_TEXT_BYTES });
    parsed.push(turn);
  }
  const known =
    typeof language === 'string' && language.trim() !== ''
      ? language.trim().toLowerCase()
      : detectLanguage(parsed.map((turn) => turn.text));
  return {
    ok: true,
    conversation: {
      id: String(id),
      language: known,
      channel: typeof channel === 'string' && channel.trim() !== '' ? channel.trim() : 'chat',
      ...(hasDate ? { date: (date as string).slice(0, 10) } : {}),
      turns: parsed,
    },
  };
}
