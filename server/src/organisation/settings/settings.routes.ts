/** The organisation's settings: name and how long words are kept. */
import { appendAudit } from '../../platform/audit/audit.store.ts';
import { VarsamError } from '../../platform/error.ts';
import type { Caller, Router } from '../../platform/http/route.ts';
import { bringErasureForward, countHeld, eraseDue } from '../conversation/index.ts';
import type { OrganisationParts } from '../parts.ts';
import { formSchema } from '../review/review.contract.ts';
import { type OrganisationSettings, organisationSchema, settingsSchema } from './settings.contract.ts';

export function addSettingsRoutes(router: Router, parts: OrganisationParts): void {
  router.add({
    method: 'get',
    path: '/api/organisation',
    summary: "The organisation's settings",
    allow: ['administrator', 'coordinator'],
    answer: organisationSchema,
    handle: ({ caller }) => describe(parts, caller),
  });
  router.add({
    method: 'put',
    path: '/api/organisation',
    summary: 'Change the name or how long words are kept; a shorter time applies at once',
    allow: ['administrator'],
    body: settingsSchema,
    answer: organisationSchema,
    handle: async ({ caller, body }) => {
      await parts.identity.changeOrganisation(caller.organisationId, body);
      await parts.database.inOrganisation(caller.organisationId, async (trx) => {
        await bringErasureForward(trx, body.retentionDays);
        const { organisationId, personId } = caller;
        await appendAudit(trx, {
          organisationId,
          personId,
          action: `organisation.retentionDays.${body.retentionDays}`,
          subject: organisationId,
          at: parts.clock.now(),
        });
      });
      await eraseDue(parts, caller.organisationId);
      return describe(parts, caller);
    },
  });
  router.add({
    method: 'get',
    path: '/api/form',
    summary: 'The form that is filled now',
    allow: ['supporter', 'coordinator', 'administrator', 'analyst', 'token'],
    answer: formSchema,
    handle: async () => parts.form,
  });
}

async function describe(parts: OrganisationParts, caller: Caller): Promise<OrganisationSettings> {
  const organisation = await parts.identity.findOrganisation(caller.organisationId);
  if (!organisation) throw new VarsamError('access.refused');
  const conversationsHeld = await parts.database.inOrganisation(caller.organisationId, countHeld);
  return {
    id: organisation.id,
    name: organisation.name,
    retentionDays: organisation.retentionDays,
    isDemo: organisation.isDemo,
    form: { id: parts.form.id, version: parts.form.version },
    conversationsHeld,
  };
}
