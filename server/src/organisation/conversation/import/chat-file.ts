/** Chat text, call notes and pasted mail to conversations. */
import { readChat, readUnnamed } from './chat-turns.ts';
import { completeDraft, type Draft } from './draft.ts';
import { concludeImport, type ImportInput, type ImportOutcome, MAXIMUM_CONVERSATIONS, refuse } from './outcome.ts';
import { findUnknownNames, type NamedConversation, placeTurns } from './resolve-speakers.ts';
import { roleOf } from './speaker-role.ts';

export function importChat(text: string, input: ImportInput): ImportOutcome {
  const chat = readChat(text, input.speakers ?? {});
  if ((input.channel === 'call_notes' || input.channel === 'mail') && !(chat && isPlainlyChat(chat, input))) {
    const speaker = input.channel === 'mail' ? 'seeker' : 'supporter';
    const turns = readUnnamed(text, input.channel).map((paragraph) => ({ ...paragraph, speaker }) as const);
    return concludeDrafts([{ turns, line: 1 }], input);
  }
  // The details are a choice of next steps, for the person's own language to put into words.
  if (!chat)
    return refuse({
      line: 1,
      code: 'conversation.noTurns',
      details: { expected: 'nameBeforeText', otherwise: ['call_notes', 'mail'] },
    });
  return importNamed([chat], input);
}

/** Notes and mails hold lines like "Ålder: 17"; only words for the two parts make a chat of them. */
function isPlainlyChat(chat: NamedConversation, input: ImportInput): boolean {
  return chat.turns.every(({ name }) => roleOf(name) !== undefined || Object.hasOwn(input.speakers ?? {}, name));
}

export function importNamed(conversations: readonly NamedConversation[], input: ImportInput): ImportOutcome {
  const extra = conversations[MAXIMUM_CONVERSATIONS];
  if (extra) {
    const details = { limit: MAXIMUM_CONVERSATIONS, found: conversations.length };
    return refuse({ line: extra.line, code: 'conversation.tooManyConversations', details });
  }
  const names = findUnknownNames(conversations, input.speakers ?? {});
  if (names.length > 0) return { outcome: 'whoIsWho', names };
  return concludeDrafts(
    conversations.map((conversation) => ({ ...conversation, turns: placeTurns(conversation.turns, input.speakers ?? {}) })),
    input,
  );
}

export function concludeDrafts(drafts: readonly Draft[], input: ImportInput): ImportOutcome {
  const completed = drafts.map((draft) => completeDraft(draft, input));
  const problems = completed.flatMap((result) => ('problems' in result ? result.problems : []));
  const conversations = completed.flatMap((result) => ('conversation' in result ? [result.conversation] : []));
  return concludeImport(conversations, problems);
}
