/** Conversations of a wanted length, put together from the gold conversations of the dev split, under new ids. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Conversation } from '@varsam/reader';

const folder = new URL('../gold/dev/', import.meta.url);

export function sampleConversations(count: number, turns: number): readonly Conversation[] {
  const gold = readdirSync(folder)
    .filter((name) => name.endsWith('.conversations.jsonl'))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Conversation);
  const chats = gold.filter((conversation) => conversation.turns.length >= 5);
  return Array.from({ length: count }, (_, place) => {
    const all = Array.from({ length: turns }, (_unused, step) => chats[(place + step) % chats.length]?.turns ?? []).flat();
    return { ...(chats[place % chats.length] as Conversation), id: `speed-${place}`, turns: all.slice(0, turns) };
  });
}
