/** Builds the web application from its parts. Nothing here decides anything; it only says who is given what. */
import { fileURLToPath } from 'node:url';
import type { OpenAPIHono } from '@hono/zod-openapi';
import { type Form, readStandardForm } from '@varsam/forms';
import { createBuiltInReader, type Reader } from '@varsam/reader';
import { addClusterCountRoutes } from './cluster/counts/index.ts';
import { addDemoRoutes, workDemo } from './demo/index.ts';
import { addLocalRoutes } from './local/index.ts';
import {
  addConversationRoutes,
  endErasures,
  eraseDueEverywhere,
  releaseConversations,
} from './organisation/conversation/index.ts';
import { countRecords } from './organisation/counts/index.ts';
import type { OrganisationParts } from './organisation/parts.ts';
import { readArrived, sendUnread, workReading } from './organisation/reading/index.ts';
import { addRecordRoutes } from './organisation/record/index.ts';
import { addReviewRoutes } from './organisation/review/index.ts';
import { addSettingsRoutes } from './organisation/settings/index.ts';
import { addAuditRoutes } from './platform/audit/audit.routes.ts';
import { type Clock, systemClock } from './platform/clock.ts';
import type { Database } from './platform/database/database.ts';
import { addScreens, createApp } from './platform/http/app.ts';
import { createRouter, type RouteEntry } from './platform/http/route.ts';
import { createAuth } from './platform/identity/auth.ts';
import { identify } from './platform/identity/identify.ts';
import { addPeopleRoutes, addSessionRoutes, addSignInRoutes, addTokenRoutes } from './platform/identity/identity.routes.ts';
import { createIdentityStore, type IdentityStore } from './platform/identity/identity.store.ts';
import { startJobs } from './platform/jobs/jobs.ts';
import type { Log } from './platform/log.ts';
import { requireKeys } from './platform/vault/sealed.store.ts';
import type { Vault } from './platform/vault/vault.ts';

export interface AssembleOptions {
  readonly database: Database;
  readonly vault: Vault;
  readonly log: Log;
  readonly publicUrl: string;
  readonly localSecret: string;
  /** The address a request came from, for the rate limit of signing in. */
  readonly clientAddress: (request: Request) => string;
  readonly clock?: Clock;
  readonly reader?: Reader;
  readonly form?: Form;
}

export interface Assembled {
  readonly app: OpenAPIHono;
  readonly routes: readonly RouteEntry[];
  readonly identity: IdentityStore;
  readonly parts: OrganisationParts;
  /** Fills the demo, as the button on the first page does. */
  startDemo(): Promise<void>;
  stop(): Promise<void>;
}

const screens = fileURLToPath(new URL('../../web/dist', import.meta.url));

export async function assemble(options: AssembleOptions): Promise<Assembled> {
  const { database, vault, log, publicUrl } = options;
  const clock = options.clock ?? systemClock;
  const reader = options.reader ?? createBuiltInReader();
  const form = options.form ?? readStandardForm();
  const identity = createIdentityStore(database.system);
  const auth = createAuth({ system: database.system, publicUrl, secret: vault.fingerprint('session secret', '1') });
  const parts: OrganisationParts = { database, vault, identity, clock, log, form };
  const organisations = await identity.listOrganisations();
  await requireKeys(
    database,
    vault,
    organisations.map(({ id }) => id),
  );
  const jobs = await startJobs(database, log);

  const app = createApp(log);
  const router = createRouter(app, {
    identify: (request) => identify(request, { auth, identity, clock, localSecret: options.localSecret }),
  });
  const identityParts = { auth, identity, database, clock, publicUrl };
  addSignInRoutes(app, auth, options.clientAddress);
  addSessionRoutes(router, identityParts);
  addPeopleRoutes(router, identityParts, releaseConversations);
  addTokenRoutes(router, identityParts);
  addAuditRoutes(router, database, (organisationId) => identity.namesIn(organisationId));
  addConversationRoutes(router, parts, (organisationId, ids) => readArrived(parts, reader, jobs, organisationId, ids));
  addReviewRoutes(router, parts, reader);
  addRecordRoutes(router, parts, countRecords(form));
  addSettingsRoutes(router, parts);
  addClusterCountRoutes(router, { database, identity, clock, form });
  const demo = { ...parts, auth, reader, jobs };
  addDemoRoutes(router, demo);
  addLocalRoutes(router, parts);
  app.doc31('/api/openapi.json', { openapi: '3.1.0', info: { title: 'Varsam', version: '0.1.0' } });
  addScreens(app, screens);

  await workReading(parts, reader, jobs);
  const { startDemo } = await workDemo(demo);
  await jobs.work('erase', () => eraseDueEverywhere(parts));
  await jobs.schedule('erase', '*/10 * * * *');
  await sendUnread(parts, jobs);
  await endErasures(parts);
  await eraseDueEverywhere(parts);

  return { app, routes: router.entries, identity, parts, startDemo, stop: () => jobs.stop() };
}
