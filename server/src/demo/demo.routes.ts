import { z } from 'zod';
import { VarsamError } from '../platform/error.ts';
import type { Router } from '../platform/http/route.ts';
import { startSession } from '../platform/identity/identity.routes.ts';
import { demoSchema, enterDemoSchema } from './demo.contract.ts';
import { readDemo } from './demo.store.ts';
import type { DemoParts } from './demo.ts';
import { requestDemo, requestRemoval } from './demo.ts';

const done = z.object({ ok: z.literal(true) });

/**
 * The demo can be looked at by anyone who reaches the server. It can be filled by anyone only before an organisation is
 * set up; after that an administrator decides.
 */
export function addDemoRoutes(router: Router, parts: DemoParts): void {
  router.add({
    method: 'get',
    path: '/api/demo',
    summary: 'Is the demo there, and how far has it come',
    allow: 'anyone',
    answer: demoSchema,
    handle: () => readDemo(parts.database.system),
  });
  router.add({
    method: 'post',
    path: '/api/demo',
    summary: 'Fill the demo with invented organisations, records and conversations',
    allow: 'anyone',
    answer: demoSchema,
    status: 202,
    handle: async () => {
      if ((await parts.identity.countOrganisations(false)) > 0) throw new VarsamError('access.refused');
      await requestDemo(parts);
      return readDemo(parts.database.system);
    },
  });
  router.add({
    method: 'post',
    path: '/api/demo/enter',
    summary: 'Step into a role of the demo',
    allow: 'anyone',
    body: enterDemoSchema,
    answer: done,
    handle: async ({ body, header }) => {
      const member = await parts.identity.findDemoMember(body.role);
      if (!member || (await readDemo(parts.database.system)).state !== 'ready') throw new VarsamError('demo.absent');
      await startSession(parts.auth, member.personId, header);
      return { ok: true as const };
    },
  });
  router.add({
    method: 'delete',
    path: '/api/demo',
    summary: 'Remove everything of the demo',
    allow: ['supporter', 'coordinator', 'administrator', 'analyst'],
    answer: demoSchema,
    status: 202,
    handle: async ({ caller }) => {
      if (!caller.isDemo && caller.principal !== 'administrator') throw new VarsamError('access.refused');
      await requestRemoval(parts);
      return readDemo(parts.database.system);
    },
  });
}
