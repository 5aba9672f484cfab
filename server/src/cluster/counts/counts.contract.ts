/** GET /api/counts?field=...&weeks=...: weekly counts over the cluster. Small cells are hidden in what is shown. */
import { z } from 'zod';

export const countsQuerySchema = z.object({
  field: z.string().default('violence_forms'),
  weeks: z.coerce.number().int().min(4).max(156).default(26),
});

export const countsSchema = z.object({
  field: z.string(),
  label: z.record(z.string(), z.string()),
  /** Fields one may choose. */
  fields: z.array(z.object({ name: z.string(), label: z.record(z.string(), z.string()) })),
  weeks: z.array(z.string()),
  /** Records a week, all organisations together; null = too few to show. */
  records: z.array(z.number().nullable()),
  options: z.array(
    z.object({
      value: z.string(),
      label: z.record(z.string(), z.string()),
      counts: z.array(z.number().nullable()),
      total: z.number().nullable(),
    }),
  ),
  organisations: z.number(),
  /** Cells with fewer than this are hidden. */
  smallest: z.number(),
});

export type Counts = z.infer<typeof countsSchema>;
