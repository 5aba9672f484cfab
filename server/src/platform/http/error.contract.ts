/** What every refused request answers. Codes and numbers, never words of a conversation. */
import { z } from 'zod';

export const errorSchema = z.object({
  error: z.object({
    code: z.string(),
    details: z.record(z.string(), z.unknown()).optional(),
    /** One per bad line or field: where, which rule. */
    problems: z
      .array(
        z.object({
          line: z.number().optional(),
          field: z.string().optional(),
          code: z.string(),
          details: z.record(z.string(), z.unknown()).optional(),
        }),
      )
      .optional(),
  }),
});

export type ErrorBody = z.infer<typeof errorSchema>;
