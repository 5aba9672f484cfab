/** GET and PUT /api/organisation: what the administrator sets. */
import { z } from 'zod';

export const settingsSchema = z.object({
  name: z.string().trim().min(2).max(120),
  /** Days after confirmation until the words are erased; 0 = at confirmation. */
  retentionDays: z.number().int().min(0).max(365),
});

export const organisationSchema = settingsSchema.extend({
  id: z.string(),
  isDemo: z.boolean(),
  form: z.object({ id: z.string(), version: z.number() }),
  /** Conversations whose words are held now. */
  conversationsHeld: z.number(),
});

export type Settings = z.infer<typeof settingsSchema>;
export type OrganisationSettings = z.infer<typeof organisationSchema>;
