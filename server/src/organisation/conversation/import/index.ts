/** Reading files and pasted text into conversations: `importConversations` and what it can answer. */
export { ACCEPTED_EXTENSIONS, importConversations } from './import-conversations.ts';
export type {
  ImportedConversations,
  ImportInput,
  ImportOutcome,
  ImportProblem,
  ImportProblemCode,
  ImportRefused,
  SpeakerAnswer,
  Speakers,
  UnknownName,
  WhoIsWho,
} from './outcome.ts';
