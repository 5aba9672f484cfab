import type { DemoConversation } from './conversation.ts';

export type { DemoConversation } from './conversation.ts';
export const demoConversations: readonly DemoConversation[] = [];
