import { z } from 'zod';
import type { Database } from '../database/database.ts';
import type { Router } from '../http/route.ts';
import { auditSchema } from './audit.contract.ts';
import { isTrailIntact, listAudit } from './audit.store.ts';

export function addAuditRoutes(
  router: Router,
  database: Database,
  namesOf: (organisationId: string) => Promise<ReadonlyMap<string, string>>,
): void {
  router.add({
    method: 'get',
    path: '/api/audit',
    summary: 'Who read or changed what, newest first',
    allow: ['administrator'],
    query: z.object({ cursor: z.coerce.number().int().positive().optional() }),
    answer: auditSchema,
    handle: async ({ caller, query }) => {
      const names = await namesOf(caller.organisationId);
      return database.inOrganisation(caller.organisationId, async (trx) => {
        const { entries, next } = await listAudit(trx, query.cursor ?? null);
        return {
          entries: entries.map(({ personId, ...entry }) => ({
            ...entry,
            person: personId === null ? null : (names.get(personId) ?? '–'),
          })),
          isIntact: await isTrailIntact(trx),
          next,
        };
      });
    },
  });
}
