/** From one conversation and one form to a proposed answer per field, with evidence. Nothing is saved here. */
export type { Channel, Conversation, Speaker, Turn } from './conversation.ts';
export { emptyReading } from './empty-reading.ts';
export { type ConfirmedForm, learnFromConfirmed } from './general/learn.ts';
export { isLearnedWeights, type LearnedField, type LearnedWeights } from './general/learned-weights.ts';
export {
  type ConversationErrorCode,
  type ConversationErrorDetails,
  MAXIMUM_TEXT_BYTES,
  MAXIMUM_TURNS,
  type ParsedConversation,
  parseConversation,
} from './parse-conversation.ts';
export { BUILT_IN_READER, createBuiltInReader, type ReadOptions, readConversation } from './read-conversation.ts';
export type { AbstentionReason, Evidence, PossibleAnswer, Reader, Reading, ReadingFlag } from './reading.ts';
export { fitValue, isSafetyField, verifyReading } from './verify-reading.ts';
