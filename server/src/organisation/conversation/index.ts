/** Conversation: how one arrives, who may see it, how its words are erased. Words live sealed, and in this organisation only. */
export type { AfterArrival } from './conversation.routes.ts';
export { addConversationRoutes } from './conversation.routes.ts';
export {
  bringErasureForward,
  type ConversationRow,
  countHeld,
  findConversation,
  findNextWaiting,
  listUnread,
  loadConversation,
  markConfirmed,
  markInReview,
  markRead,
  releaseConversations,
} from './conversation.store.ts';
export type { Received } from './conversation.ts';
export {
  endErasures,
  eraseConversation,
  eraseDue,
  eraseDueEverywhere,
  eraseInside,
  forgetErased,
  isId,
  receiveConversations,
  requireConversation,
  visibleTo,
} from './conversation.ts';
