/** Twenty-five invented conversations waiting to be read. Written by hand for the demo; nobody's words, nothing graphic. */
import { aroundInSwedish } from './around-sv.ts';
import { closeInSwedish } from './close-sv.ts';
import { contactInSwedish } from './contact-sv.ts';
import type { DemoConversation } from './conversation.ts';
import { chatsInEnglish } from './english-chats.ts';
import { othersInEnglish } from './english-others.ts';
import { imagesInSwedish } from './images-sv.ts';
import { longChatInSwedish } from './long-chat-sv.ts';

export type { DemoConversation } from './conversation.ts';

/** Newest first, as in the inbox. */
export const demoConversations: readonly DemoConversation[] = [
  ...imagesInSwedish,
  ...contactInSwedish,
  ...closeInSwedish,
  ...aroundInSwedish,
  ...longChatInSwedish,
  ...chatsInEnglish,
  ...othersInEnglish,
].toSorted((one, other) => one.hoursAgo - other.hoursAgo);
