/** What the review routes take and give. */
import type { Form } from '@varsam/forms';
import type { Reading } from '@varsam/reader';
import { z } from 'zod';
import { conversationStateSchema, turnSchema } from '../conversation/conversation.contract.ts';

/** Checked by packages/forms; here only its outline. */
export const formSchema = z.looseObject({
  id: z.string(),
  version: z.number(),
  fields: z.array(z.looseObject({ name: z.string() })),
}) as unknown as z.ZodType<Form>;
const readingSchema = z.looseObject({
  id: z.string(),
  values: z.record(z.string(), z.unknown()),
}) as unknown as z.ZodType<Reading>;

export const answerSchema = z.union([z.string().max(4000), z.number().int(), z.array(z.string().max(200)).max(200), z.null()]);

/** A place in the conversation; offsets count UTF-16 units, end exclusive. The quote is always cut from the turn. */
export const spanSchema = z.object({
  turn: z.number().int().min(0),
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  /** In a field with several options: the option this place speaks for. */
  value: z.string().max(200).optional(),
});

/**
 * What a person decided about one field.
 * `accept`: the proposed value as it stands. `change`: another value than the proposed one.
 * `reject`: the proposal is wrong, the field is left empty. `add`: a value where nothing was proposed.
 */
export const decisionSchema = z.object({
  decision: z.enum(['accept', 'change', 'reject', 'add']),
  value: answerSchema,
  evidence: z.array(spanSchema).max(50),
  /** Time the field had focus before the decision. */
  milliseconds: z.number().int().min(0).optional(),
});

export const reviewDraftSchema = z.object({
  revision: z.number().int(),
  decisions: z.record(z.string(), decisionSchema),
  /** The summary as edited; null = as proposed. */
  summary: z.string().nullable(),
  savedAt: z.string().nullable(),
  openedAt: z.string(),
  reviewer: z.object({ id: z.string(), name: z.string() }).nullable(),
});

/** Answer of `POST /api/conversations/:id/open`. */
export const reviewScreenSchema = z.object({
  conversation: z.object({
    id: z.string(),
    channel: z.string(),
    language: z.string().nullable(),
    date: z.string().nullable(),
    receivedAt: z.string(),
    state: conversationStateSchema,
    turns: z.array(turnSchema),
  }),
  form: formSchema,
  reading: readingSchema,
  review: reviewDraftSchema,
  retention: z.object({ days: z.number(), atConfirmation: z.boolean() }),
});

/** Body of `PUT /api/conversations/:id/review`: only what changed. A decision of null is taken back. */
export const saveReviewSchema = z.object({
  revision: z.number().int(),
  decisions: z.record(z.string(), decisionSchema.nullable()).optional(),
  summary: z.string().max(8000).nullable().optional(),
});

export const savedReviewSchema = z.object({ revision: z.number().int(), savedAt: z.string() });

/** Body of `POST /api/conversations/:id/confirm`. */
export const confirmSchema = z.object({
  revision: z.number().int(),
  /** Undecided proposals (never safety fields) are accepted. Without it they stop the confirmation. */
  acceptRemaining: z.boolean(),
  /** Keys pressed and clicks that changed something, from opening to confirming. */
  actions: z.number().int().min(0).default(0),
  /** Seconds the page was in front. */
  activeSeconds: z.number().min(0).default(0),
});

export const confirmedSchema = z.object({
  recordId: z.string(),
  confirmedAt: z.string(),
  /** When the conversation's words are erased; null = already erased. */
  eraseAt: z.string().nullable(),
  seconds: z.number(),
  /** Fields whose codes now count in statistics. */
  counted: z.array(z.string()),
  /** Fields that stay in the record after the words are erased. */
  kept: z.array(z.string()),
  /** Free-text fields that are erased with the words. */
  erasedWithWords: z.array(z.string()),
  /** The next waiting conversation. */
  next: z.string().nullable(),
});

/** GET /api/measures: the live measure of quality, for coordinators. */
export const measuresSchema = z.object({
  reviews: z.number(),
  medianSeconds: z.number().nullable(),
  medianActions: z.number().nullable(),
  weeks: z.array(
    z.object({
      week: z.string(),
      reviews: z.number(),
      medianSeconds: z.number().nullable(),
      medianActions: z.number().nullable(),
    }),
  ),
  fields: z.array(
    z.object({
      field: z.string(),
      reader: z.string(),
      accepted: z.number(),
      changed: z.number(),
      rejected: z.number(),
      added: z.number(),
      /** Left open by both. */
      open: z.number(),
    }),
  ),
});

export type Decision = z.infer<typeof decisionSchema>;
export type Span = z.infer<typeof spanSchema>;
export type ReviewDraft = z.infer<typeof reviewDraftSchema>;
export type ReviewScreen = z.infer<typeof reviewScreenSchema>;
export type SaveReview = z.infer<typeof saveReviewSchema>;
export type SavedReview = z.infer<typeof savedReviewSchema>;
export type ConfirmBody = z.infer<typeof confirmSchema>;
export type Confirmed = z.infer<typeof confirmedSchema>;
export type Measures = z.infer<typeof measuresSchema>;
