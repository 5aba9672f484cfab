import type { Form } from '@varsam/forms';
import { type Conversation, readConversation, type Turn } from '@varsam/reader';

export interface Speed {
  readonly conversationsPerSecond: number;
  readonly turnsEach: number;
  readonly measured: number;
}

const TURNS = 25;

/** Conversations of exactly 25 turns, put together from the gold conversations. */
function ofTwentyFive(conversations: readonly Conversation[]): Conversation[] {
  const chats = conversations.filter((one) => one.turns.length >= 5);
  return chats.map((one, index) => {
    const turns: Turn[] = [...one.turns];
    for (let next = index + 1; turns.length < TURNS; next++) turns.push(...chats[next % chats.length]!.turns);
    return { ...one, turns: turns.slice(0, TURNS) };
  });
}

/** Reads conversations of 25 turns for about two seconds on one core. `now` is a clock in milliseconds. */
export function measureSpeed(conversations: readonly Conversation[], form: Form, now: () => number): Speed {
  const sample = ofTwentyFive(conversations);
  for (const one of sample) readConversation(one, form);
  const start = now();
  let measured = 0;
  while (now() - start < 2_000) {
    for (const one of sample) readConversation(one, form);
    measured += sample.length;
  }
  return { conversationsPerSecond: Math.round(measured / ((now() - start) / 1_000)), turnsEach: TURNS, measured };
}
