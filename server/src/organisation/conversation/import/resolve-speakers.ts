/** From names to parts in the conversation: by the person's own answer, by a role word, otherwise by asking. */
import { beginningOf } from './clean-text.ts';
import type { DraftTurn } from './draft.ts';
import type { Speakers, UnknownName } from './outcome.ts';
import { roleOf } from './speaker-role.ts';

export interface NamedTurn {
  readonly name: string;
  readonly text: string;
  readonly at?: string;
  readonly line: number;
}

/** A conversation whose turns carry the names of the file. */
export interface NamedConversation {
  readonly externalId?: string;
  readonly date?: string;
  readonly line: number;
  readonly turns: readonly NamedTurn[];
}

/** Stands in for the name where a file has text that nobody is said to have written, such as a heading. */
export const NAMELESS = '—';

const FIRST_TURN_CHARACTERS = 120;

/** Names that a person must place; empty when all are known. */
export function findUnknownNames(conversations: readonly NamedConversation[], speakers: Speakers): UnknownName[] {
  const names = collectNames(conversations);
  const unknown = names.filter(({ name }) => !Object.hasOwn(speakers, name) && !roleOf(name));
  if (unknown.length > 0) return unknown;
  // "User 1" and "User 2" carry the same role word, yet one of them may well be the supporter.
  const unasked = names.filter(({ name }) => !Object.hasOwn(speakers, name));
  const parts = new Set(unasked.map(({ name }) => roleOf(name)));
  return unasked.length === names.length && unasked.length > 1 && parts.size === 1 ? unasked : [];
}

function collectNames(conversations: readonly NamedConversation[]): UnknownName[] {
  const names = new Map<string, UnknownName>();
  for (const { turns } of conversations) {
    for (const { name, text } of turns) {
      const seen = names.get(name);
      names.set(
        name,
        seen ? { ...seen, turns: seen.turns + 1 } : { name, turns: 1, firstTurn: beginningOf(text, FIRST_TURN_CHARACTERS) },
      );
    }
  }
  return [...names.values()];
}

/** Only called when no name is unknown. */
export function placeTurns(turns: readonly NamedTurn[], speakers: Speakers): DraftTurn[] {
  return turns.flatMap(({ name, text, at, line }) => {
    const part = Object.hasOwn(speakers, name) ? speakers[name] : roleOf(name);
    if (part === undefined || part === 'ignore') return [];
    return [{ speaker: part, text, line, ...(at === undefined ? {} : { at }) }];
  });
}
