/** GET /api/audit: who read or changed what. Ids and codes only, never text. */
import { z } from 'zod';

export const auditEntrySchema = z.object({
  number: z.number(),
  at: z.string(),
  /** Name of the person; null = the system itself. */
  person: z.string().nullable(),
  /** For example `conversation.opened`, `record.confirmed`, `conversation.erased`. */
  action: z.string(),
  subject: z.string().nullable(),
  hash: z.string(),
});

export const auditSchema = z.object({
  entries: z.array(auditEntrySchema),
  /** The whole chain of hashes was recomputed and holds. */
  isIntact: z.boolean(),
  next: z.string().nullable(),
});

export type AuditEntry = z.infer<typeof auditEntrySchema>;
export type Audit = z.infer<typeof auditSchema>;
