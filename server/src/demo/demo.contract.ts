/** The demo cluster: invented organisations, records and conversations. One click fills it, one click removes it. */
import { z } from 'zod';
import { roleSchema } from '../platform/identity/identity.contract.ts';

/** GET /api/demo; POST /api/demo starts filling; DELETE /api/demo removes everything of it. */
export const demoSchema = z.object({
  state: z.enum(['absent', 'filling', 'ready', 'removing']),
  done: z.number(),
  total: z.number(),
});

/** POST /api/demo/enter: step into a role of the demo. */
export const enterDemoSchema = z.object({ role: roleSchema });

export type Demo = z.infer<typeof demoSchema>;
