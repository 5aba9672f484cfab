/** What the record routes take and give. A record holds codes, whole numbers and dates; words go when the conversation is erased. */
import type { Answers } from '@varsam/forms';
import { z } from 'zod';
import { answerSchema, formSchema, spanSchema } from '../review/review.contract.ts';

/**
 * Query of `GET /api/records` and `GET /api/records/export`.
 * `filter` may be repeated: `filter=county:skane&filter=age:14..17&filter=ongoing:` (empty = not stated).
 * `q` searches the labels of the options.
 */
export const recordQuerySchema = z.object({
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  q: z.string().max(200).optional(),
  filter: z.union([z.string(), z.array(z.string())]).optional(),
  cursor: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});

export const exportQuerySchema = recordQuerySchema.omit({ cursor: true, limit: true }).extend({
  format: z.enum(['csv', 'xlsx', 'jsonl']),
  language: z.enum(['sv', 'en']).default('sv'),
});

const answersSchema = z.record(z.string(), answerSchema) as unknown as z.ZodType<Answers>;

export const recordListItemSchema = z.object({
  id: z.string(),
  confirmedAt: z.string(),
  confirmedBy: z.string().nullable(),
  /** ISO week, for example 2026-W47. */
  week: z.string(),
  form: z.object({ id: z.string(), version: z.number() }),
  values: answersSchema,
  wordsErased: z.boolean(),
});

export const recordListSchema = z.object({
  total: z.number(),
  records: z.array(recordListItemSchema),
  next: z.string().nullable(),
  form: formSchema,
});

export const recordDetailSchema = recordListItemSchema.extend({
  conversationId: z.string(),
  formDefinition: formSchema,
  decisions: z.array(
    z.object({
      field: z.string(),
      decision: z.enum(['accept', 'change', 'reject', 'add']),
      proposed: answerSchema,
      confirmed: answerSchema,
    }),
  ),
  eraseAt: z.string().nullable(),
  erasedAt: z.string().nullable(),
  seconds: z.number().nullable(),
  /** Only until the words are erased, and only for those who may read the conversation. */
  words: z
    .object({
      summary: z.string(),
      texts: z.record(z.string(), z.string()),
      quotes: z.record(z.string(), z.array(spanSchema.extend({ quote: z.string() }))),
    })
    .nullable(),
});

export type RecordQuery = z.infer<typeof recordQuerySchema>;
export type ExportQuery = z.infer<typeof exportQuerySchema>;
export type RecordListItem = z.infer<typeof recordListItemSchema>;
export type RecordList = z.infer<typeof recordListSchema>;
export type RecordDetail = z.infer<typeof recordDetailSchema>;
