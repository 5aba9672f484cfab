/** What the conversation routes take and give. Words travel only inside the organisation's own session. */
import { z } from 'zod';

export const speakerSchema = z.enum(['seeker', 'supporter']);

export const turnSchema = z.object({
  speaker: speakerSchema,
  text: z.string().min(1),
  at: z.string().optional(),
});

/** Body of `POST /api/conversations` (an organisation's token or a signed-in person). */
export const newConversationSchema = z.object({
  /** The sender's own id: sending the same again changes nothing. */
  externalId: z.string().min(1).max(200).optional(),
  language: z.string().min(2).max(8).optional(),
  channel: z.string().min(1).max(40).default('chat'),
  date: z.iso.date().optional(),
  turns: z.array(turnSchema).min(1).max(2000),
});

export const createdSchema = z.object({
  id: z.string(),
  /** True when the same conversation had arrived before; nothing new is saved. */
  duplicate: z.boolean(),
});

/** Body of `POST /api/conversations/import`: pasted text or one file. */
export const importSchema = z.object({
  fileName: z.string().max(300).optional(),
  /** File bytes, base64. Encoding is checked on the server. */
  base64: z.string().max(8_000_000).optional(),
  /** Pasted text. */
  text: z.string().max(2_000_000).optional(),
  /** Answer to `whoIsWho`: name in the file -> part in the conversation. */
  speakers: z.record(z.string(), z.enum(['seeker', 'supporter', 'ignore'])).optional(),
  channel: z.enum(['chat', 'mail', 'call_notes']).optional(),
  language: z.string().min(2).max(8).optional(),
  date: z.iso.date().optional(),
});

export const importResultSchema = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('created'), conversations: z.array(createdSchema) }),
  /** Nothing is saved yet: send the same again with `speakers`. */
  z.object({
    outcome: z.literal('whoIsWho'),
    names: z.array(z.object({ name: z.string(), turns: z.number(), firstTurn: z.string() })),
  }),
]);

export const conversationStateSchema = z.enum(['reading', 'waiting', 'inReview', 'confirmed', 'erased']);

export const conversationListItemSchema = z.object({
  id: z.string(),
  channel: z.string(),
  language: z.string().nullable(),
  turns: z.number(),
  receivedAt: z.string(),
  state: conversationStateSchema,
  /** The reading proposes, or may propose, "yes" in a safety field. */
  hasSafety: z.boolean(),
  reviewer: z.object({ id: z.string(), name: z.string() }).nullable(),
  isMine: z.boolean(),
  eraseAt: z.string().nullable(),
});

export const conversationListSchema = z.object({
  conversations: z.array(conversationListItemSchema),
  waiting: z.number(),
  next: z.string().nullable(),
});

export const erasedSchema = z.object({
  erasedAt: z.string(),
  /** Hash of the line in the audit trail that proves the erasure. */
  proof: z.string(),
});

export type NewConversation = z.infer<typeof newConversationSchema>;
export type ImportBody = z.infer<typeof importSchema>;
export type ImportResult = z.infer<typeof importResultSchema>;
export type ConversationState = z.infer<typeof conversationStateSchema>;
export type ConversationListItem = z.infer<typeof conversationListItemSchema>;
export type ConversationList = z.infer<typeof conversationListSchema>;
