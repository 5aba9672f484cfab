export type { Channel, Conversation, Speaker, Turn } from './conversation.ts';
export type { AbstentionReason, Evidence, PossibleAnswer, Reader, Reading, ReadingFlag } from './reading.ts';
