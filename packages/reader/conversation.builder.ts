import type { Channel, Conversation, Turn } from './conversation.ts';

/** Builds a conversation for a test: `aConversation().seeker('...').supporter('...').build()`. */
export interface ConversationBuilder {
  seeker(text: string): ConversationBuilder;
  supporter(text: string): ConversationBuilder;
  on(date: string): ConversationBuilder;
  by(channel: Channel): ConversationBuilder;
  speaking(language: string): ConversationBuilder;
  build(): Conversation;
}

export function aConversation(): ConversationBuilder {
  const turns: Turn[] = [];
  let made: Omit<Conversation, 'turns'> = { id: 'test', language: 'sv', channel: 'chat' };
  const builder: ConversationBuilder = {
    seeker: (text) => add('seeker', text),
    supporter: (text) => add('supporter', text),
    on: (date) => change({ date }),
    by: (channel) => change({ channel }),
    speaking: (language) => change({ language }),
    build: () => ({ ...made, turns }),
  };
  function add(speaker: Turn['speaker'], text: string): ConversationBuilder {
    turns.push({ speaker, text });
    return builder;
  }
  function change(part: Partial<Conversation>): ConversationBuilder {
    made = { ...made, ...part };
    return builder;
  }
  return builder;
}
