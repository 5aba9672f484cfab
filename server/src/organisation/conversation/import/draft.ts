/** Draft: a conversation as read from a file, before its limits are checked. Lines are kept so that a problem can name one. */
import type { NewConversation } from '../conversation.contract.ts';
import { cleanText, isBlank } from './clean-text.ts';
import { type ImportInput, type ImportProblem, MAXIMUM_TEXT_BYTES, MAXIMUM_TURNS } from './outcome.ts';

export interface DraftTurn {
  readonly speaker: 'seeker' | 'supporter';
  readonly text: string;
  readonly at?: string;
  readonly line?: number;
  /** Where in the file's own structure, for example `turns[3].text`. */
  readonly field?: string;
}

export interface Draft {
  readonly externalId?: string;
  readonly channel?: string;
  readonly language?: string;
  readonly date?: string;
  readonly turns: readonly DraftTurn[];
  readonly line?: number;
}

export type Completed = { readonly conversation: NewConversation } | { readonly problems: readonly ImportProblem[] };

/** What the file says wins; what the person said about it fills the rest. */
export function completeDraft(draft: Draft, input: Pick<ImportInput, 'channel' | 'language' | 'date'>): Completed {
  const turns = draft.turns.map((turn) => ({ ...turn, text: cleanText(turn.text) }));
  const problems = [...sizeProblems(draft, turns), ...turns.flatMap(turnProblems)];
  if (problems.length > 0) return { problems };
  const language = draft.language ?? input.language;
  const date = draft.date ?? input.date;
  return {
    conversation: {
      ...(draft.externalId === undefined ? {} : { externalId: draft.externalId }),
      ...(language === undefined ? {} : { language }),
      channel: draft.channel ?? input.channel ?? 'chat',
      ...(date === undefined ? {} : { date }),
      turns: turns.map(({ speaker, text, at }) => (at === undefined ? { speaker, text } : { speaker, text, at })),
    },
  };
}

function sizeProblems(draft: Draft, turns: readonly DraftTurn[]): ImportProblem[] {
  if (turns.length === 0) return [{ line: draft.line ?? 1, code: 'conversation.noTurns' }];
  if (turns.length > MAXIMUM_TURNS) {
    const line = turns[MAXIMUM_TURNS]?.line ?? draft.line;
    return [{ line, code: 'conversation.tooManyTurns', details: { limit: MAXIMUM_TURNS, found: turns.length } }];
  }
  let bytes = 0;
  let crossing: DraftTurn | undefined;
  for (const turn of turns) {
    bytes += Buffer.byteLength(turn.text, 'utf8');
    if (bytes > MAXIMUM_TEXT_BYTES) crossing ??= turn;
  }
  if (!crossing) return [];
  return [
    { line: crossing.line ?? draft.line, code: 'conversation.tooLong', details: { limit: MAXIMUM_TEXT_BYTES, found: bytes } },
  ];
}

function turnProblems(turn: DraftTurn): ImportProblem[] {
  const place = {
    ...(turn.line === undefined ? {} : { line: turn.line }),
    ...(turn.field === undefined ? {} : { field: turn.field }),
  };
  if (isBlank(turn.text)) return [{ ...place, code: 'conversation.turnWithoutText' }];
  // A broken character cannot be stored without becoming another one.
  if (!turn.text.isWellFormed()) return [{ ...place, code: 'conversation.badEncoding' }];
  return [];
}
