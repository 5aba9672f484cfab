/** What an import can end in: conversations, a question back, or a list of what is wrong by line and rule. Nothing is saved here. */
import type { NewConversation } from '../conversation.contract.ts';

export const MAXIMUM_TURNS = 2_000;
/** Bytes of text (UTF-8) in all turns of one conversation. */
export const MAXIMUM_TEXT_BYTES = 1_000_000;
export const MAXIMUM_CONVERSATIONS = 200;
/** More problems than this help nobody; `details.more` of the last one says how many were left out. */
export const MAXIMUM_PROBLEMS = 50;

/** The person's answer to `whoIsWho`. What an ignored name wrote is left out. */
export type SpeakerAnswer = 'seeker' | 'supporter' | 'ignore';
export type Speakers = Readonly<Record<string, SpeakerAnswer>>;

export type ImportProblemCode =
  | 'conversation.tooManyTurns'
  | 'conversation.tooLong'
  | 'conversation.badEncoding'
  | 'conversation.badLine'
  | 'conversation.noTurns'
  | 'conversation.turnWithoutText'
  | 'conversation.unknownSpeaker'
  | 'conversation.unknownFormat'
  | 'conversation.tooManyConversations';

/** Where and which rule. Details hold numbers and codes, never words of the file. */
export interface ImportProblem {
  readonly line?: number;
  readonly field?: string;
  readonly code: ImportProblemCode;
  readonly details?: Readonly<Record<string, unknown>>;
}

export interface UnknownName {
  readonly name: string;
  readonly turns: number;
  /** How the first turn begins, so that a person recognises who it is. */
  readonly firstTurn: string;
}

export interface ImportedConversations {
  readonly outcome: 'conversations';
  readonly conversations: NewConversation[];
}

export interface WhoIsWho {
  readonly outcome: 'whoIsWho';
  readonly names: UnknownName[];
}

export interface ImportRefused {
  readonly outcome: 'problems';
  /** The code of the first problem. */
  readonly code: ImportProblemCode;
  readonly problems: ImportProblem[];
}

export type ImportOutcome = ImportedConversations | WhoIsWho | ImportRefused;

export interface ImportInput {
  readonly fileName?: string;
  readonly bytes?: Uint8Array;
  readonly text?: string;
  readonly speakers?: Speakers;
  /** Used where the file itself does not say. */
  readonly channel?: string;
  readonly language?: string;
  readonly date?: string;
}

export function refuse(first: ImportProblem, ...others: readonly ImportProblem[]): ImportRefused {
  const all = [first, ...others];
  const problems = all.slice(0, MAXIMUM_PROBLEMS);
  const more = all.length - problems.length;
  const last = problems.at(-1);
  if (more > 0 && last) problems[problems.length - 1] = { ...last, details: { ...last.details, more } };
  return { outcome: 'problems', code: first.code, problems };
}

/** Conversations when nothing is wrong, otherwise every problem and no conversation. */
export function concludeImport(conversations: NewConversation[], problems: readonly ImportProblem[]): ImportOutcome {
  const [first, ...others] = problems;
  if (first) return refuse(first, ...others);
  if (conversations.length === 0) return refuse({ code: 'conversation.noTurns', line: 1 });
  return { outcome: 'conversations', conversations };
}
