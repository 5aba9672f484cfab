/** Coming in: session, set-up, invitation, people and tokens. */
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import { appendAudit } from '../audit/audit.store.ts';
import { addDays, type Clock } from '../clock.ts';
import type { Database } from '../database/database.ts';
import { VarsamError } from '../error.ts';
import { type Caller, limitBody, type Router } from '../http/route.ts';
import { newId, newSecret } from '../random.ts';
import { type Auth, clientAddressHeader, hashPassword } from './auth.ts';
import {
  changeRoleSchema,
  createdTokenSchema,
  invitedSchema,
  inviteSchema,
  joinLookResultSchema,
  joinLookSchema,
  joinSchema,
  meSchema,
  newTokenSchema,
  peopleSchema,
  roles,
  type Session,
  sessionSchema,
  setupSchema,
  tokensSchema,
} from './identity.contract.ts';
import type { IdentityStore } from './identity.store.ts';

export interface IdentityParts {
  readonly auth: Auth;
  readonly identity: IdentityStore;
  readonly database: Database;
  readonly clock: Clock;
  readonly publicUrl: string;
}

const done = z.object({ ok: z.literal(true) });
const invitationDays = 14;

/** better-auth's own routes. The address of the client is set by us, so that nobody chooses it by a header. */
export function addSignInRoutes(app: OpenAPIHono, auth: Auth, clientAddress: (request: Request) => string): void {
  app.on(['GET', 'POST'], '/api/auth/*', limitBody(64 * 1024), async (c) => {
    const headers = new Headers(c.req.raw.headers);
    headers.set(clientAddressHeader, clientAddress(c.req.raw));
    const answer = await auth.handler(new Request(c.req.raw, { headers }));
    if (answer.status !== 429) return answer;
    throw new VarsamError('signIn.tooMany', { seconds: Number(answer.headers.get('x-retry-after') ?? 60) });
  });
}

export function addSessionRoutes(router: Router, parts: IdentityParts): void {
  const { auth, identity, database, clock } = parts;
  router.add({
    method: 'get',
    path: '/api/session',
    summary: 'Who is signed in, or what a visitor may do',
    allow: 'anyone',
    answer: sessionSchema,
    handle: ({ request }) => describeSession(request, parts),
  });
  router.add({
    method: 'put',
    path: '/api/me',
    summary: 'Change the language of the screens',
    allow: [...roles],
    body: meSchema,
    answer: done,
    handle: async ({ caller, body }) => {
      await identity.changeLanguage(personOf(caller), body.language);
      return { ok: true as const };
    },
  });
  router.add({
    method: 'post',
    path: '/api/setup',
    summary: 'Create the first organisation and its administrator, with the one-time link',
    allow: 'anyone',
    body: setupSchema,
    answer: done,
    handle: async ({ body, header }) => {
      const organisationId = newId();
      const personId = newId();
      const passwordHash = await hashPassword(body.password);
      await identity.inTransaction(async (store) => {
        if ((await store.countOrganisations(false)) > 0) throw new VarsamError('setup.alreadyDone');
        if (!(await store.useSetUp(body.token))) throw new VarsamError('setup.badToken');
        if (await store.isEmailTaken(body.email)) throw new VarsamError('people.emailTaken');
        await store.addOrganisation(
          { id: organisationId, name: body.organisation, isDemo: false, retentionDays: 30 },
          clock.now(),
        );
        await store.addPerson({
          id: personId,
          name: body.name,
          email: body.email,
          role: 'administrator',
          organisationId,
          language: body.language,
          passwordHash,
          at: clock.now(),
        });
      });
      await note(database, clock, { organisationId, personId }, 'organisation.created', organisationId);
      await startSession(auth, personId, header);
      return { ok: true as const };
    },
  });
  router.add({
    method: 'post',
    path: '/api/join/look',
    summary: 'What an invitation says',
    allow: 'anyone',
    body: joinLookSchema,
    answer: joinLookResultSchema,
    handle: async ({ body }) => {
      const member = await identity.findInvited(body.token, clock.now());
      if (!member) throw new VarsamError('join.badToken');
      return { name: member.name, email: member.email, organisation: member.organisation, role: member.role };
    },
  });
  router.add({
    method: 'post',
    path: '/api/join',
    summary: 'Accept an invitation and choose a password',
    allow: 'anyone',
    body: joinSchema,
    answer: done,
    handle: async ({ body, header }) => {
      const member = await identity.findInvited(body.token, clock.now());
      if (!member) throw new VarsamError('join.badToken');
      const passwordHash = await hashPassword(body.password);
      await identity.inTransaction(async (store) => {
        if (!(await store.useInvitation(body.token))) throw new VarsamError('join.badToken');
        await store.setPassword(member.personId, passwordHash, clock.now());
        await store.changeLanguage(member.personId, body.language);
      });
      await note(database, clock, member, 'person.joined', member.personId);
      await startSession(auth, member.personId, header);
      return { ok: true as const };
    },
  });
}

/** Sets the session cookie for a person whom the caller of this function has let in. */
export async function startSession(
  auth: Auth,
  personId: string,
  header: (name: string, value: string, options?: { append?: boolean }) => void,
): Promise<void> {
  const answer = await auth.api.stepIn({ body: { personId }, asResponse: true });
  for (const cookie of answer.headers.getSetCookie()) header('set-cookie', cookie, { append: true });
}

async function describeSession(request: Request, { auth, identity }: IdentityParts): Promise<Session> {
  const demo = (await identity.countOrganisations(true)) > 0;
  const session = await auth.api.getSession({ headers: request.headers });
  const member = session ? await identity.findMember(session.user.id) : null;
  if (member) {
    return {
      state: 'signedIn',
      person: {
        id: member.personId,
        name: member.name,
        email: member.email,
        language: member.language,
        twoFactor: member.twoFactor,
      },
      organisation: { id: member.organisationId, name: member.organisation, isDemo: member.isDemo },
      role: member.role,
      demo,
    };
  }
  return { state: (await identity.countOrganisations(false)) > 0 ? 'signedOut' : 'firstVisit', demo };
}

/** Runs in the organisation's transaction when a person has been removed. */
export type AfterRemoval = (trx: Transaction<unknown>, personId: string) => Promise<void>;

export function addPeopleRoutes(
  router: Router,
  { identity, database, clock, publicUrl }: IdentityParts,
  afterRemoval: AfterRemoval,
): void {
  router.add({
    method: 'get',
    path: '/api/people',
    summary: "The organisation's people",
    allow: ['administrator'],
    answer: peopleSchema,
    handle: async ({ caller }) => ({ people: await identity.listPeople(caller.organisationId) }),
  });
  router.add({
    method: 'post',
    path: '/api/people',
    summary: 'Invite a person; the link is shown once',
    allow: ['administrator'],
    body: inviteSchema,
    answer: invitedSchema,
    status: 201,
    handle: async ({ caller, body }) => {
      const id = newId();
      const token = newSecret();
      await identity.inTransaction(async (store) => {
        if (await store.isEmailTaken(body.email)) throw new VarsamError('people.emailTaken');
        await store.addPerson({ id, ...body, organisationId: caller.organisationId, language: 'sv', at: clock.now() });
        await store.addInvitation(id, token, addDays(clock.now(), invitationDays));
      });
      await note(database, clock, caller, 'person.invited', id);
      return { id, link: `${publicUrl}/join#${token}` };
    },
  });
  router.add({
    method: 'patch',
    path: '/api/people/{id}',
    summary: "Change a person's role",
    allow: ['administrator'],
    body: changeRoleSchema,
    answer: done,
    handle: async ({ caller, params, body }) => {
      await identity.inTransaction(async (store) => {
        if (!(await store.changeRole(params.id ?? '', caller.organisationId, body.role)))
          throw new VarsamError('people.notFound');
        if ((await store.countAdministrators(caller.organisationId)) === 0) throw new VarsamError('people.lastAdministrator');
      });
      await note(database, clock, caller, `person.becameRole.${body.role}`, params.id ?? null);
      return { ok: true as const };
    },
  });
  router.add({
    method: 'delete',
    path: '/api/people/{id}',
    summary: 'Remove a person; their records stay',
    allow: ['administrator'],
    answer: done,
    handle: async ({ caller, params }) => {
      await identity.inTransaction(async (store) => {
        if (!(await store.removePerson(params.id ?? '', caller.organisationId))) throw new VarsamError('people.notFound');
        if ((await store.countAdministrators(caller.organisationId)) === 0) throw new VarsamError('people.lastAdministrator');
      });
      const { organisationId, personId } = caller;
      await database.inOrganisation(organisationId, async (trx) => {
        await afterRemoval(trx, params.id ?? '');
        await appendAudit(trx, {
          organisationId,
          personId,
          action: 'person.removed',
          subject: params.id ?? null,
          at: clock.now(),
        });
      });
      return { ok: true as const };
    },
  });
}

export function addTokenRoutes(router: Router, { identity, database, clock }: IdentityParts): void {
  router.add({
    method: 'get',
    path: '/api/tokens',
    summary: 'Tokens of programs that send conversations',
    allow: ['administrator'],
    answer: tokensSchema,
    handle: async ({ caller }) => ({ tokens: await identity.listTokens(caller.organisationId) }),
  });
  router.add({
    method: 'post',
    path: '/api/tokens',
    summary: 'Make a token; it is shown once',
    allow: ['administrator'],
    body: newTokenSchema,
    answer: createdTokenSchema,
    status: 201,
    handle: async ({ caller, body }) => {
      const id = newId();
      const token = `varsam_${newSecret()}`;
      await identity.addToken(id, caller.organisationId, body.name, token, clock.now());
      await note(database, clock, caller, 'token.made', id);
      return { id, token };
    },
  });
  router.add({
    method: 'delete',
    path: '/api/tokens/{id}',
    summary: 'Withdraw a token',
    allow: ['administrator'],
    answer: done,
    handle: async ({ caller, params }) => {
      if (!(await identity.removeToken(params.id ?? '', caller.organisationId))) throw new VarsamError('tokens.notFound');
      await note(database, clock, caller, 'token.withdrawn', params.id ?? null);
      return { ok: true as const };
    },
  });
}

function personOf(caller: Caller): string {
  if (caller.personId === null) throw new VarsamError('session.none');
  return caller.personId;
}

async function note(
  database: Database,
  clock: Clock,
  who: { organisationId: string; personId: string | null },
  action: string,
  subject: string | null,
): Promise<void> {
  await database.inOrganisation(who.organisationId, async (trx) => {
    await appendAudit(trx, { organisationId: who.organisationId, personId: who.personId, action, subject, at: clock.now() });
  });
}
