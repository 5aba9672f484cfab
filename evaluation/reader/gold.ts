import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Form } from '@varsam/forms';
import { type Conversation, parseConversation } from '@varsam/reader';
import type { GoldLine } from './score.ts';

export interface GoldSet {
  readonly conversations: readonly Conversation[];
  readonly gold: readonly GoldLine[];
}

export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** Every `<name>.conversations.jsonl` with its `<name>.gold.jsonl` in a folder. */
export function readGold(folder: string): GoldSet {
  const names = existsSync(folder)
    ? readdirSync(folder)
        .filter((file) => file.endsWith('.conversations.jsonl'))
        .sort()
    : [];
  const conversations: Conversation[] = [];
  const gold: GoldLine[] = [];
  for (const name of names) {
    for (const line of readLines<unknown>(join(folder, name))) {
      const parsed = parseConversation(line);
      if (parsed.ok) conversations.push(parsed.conversation);
    }
    gold.push(...readLines<GoldLine>(join(folder, name.replace('.conversations.', '.gold.'))));
  }
  return { conversations, gold };
}

export function readForm(path: string): Form {
  return JSON.parse(readFileSync(path, 'utf8')) as Form;
}
