/** Who calls: a signed-in person by session, a sending program by token, or a command-line tool of the same machine by the lock's secret. */
import { timingSafeEqual } from 'node:crypto';
import type { Clock } from '../clock.ts';
import type { Caller } from '../http/route.ts';
import type { Auth } from './auth.ts';
import type { IdentityStore } from './identity.store.ts';

export interface IdentifyParts {
  readonly auth: Auth;
  readonly identity: IdentityStore;
  readonly clock: Clock;
  readonly localSecret: string;
}

export async function identify(request: Request, { auth, identity, clock, localSecret }: IdentifyParts): Promise<Caller | null> {
  const authorization = request.headers.get('authorization');
  if (authorization?.startsWith('Local ')) {
    return isSame(authorization.slice(6), localSecret)
      ? { principal: 'localTool', organisationId: '', personId: null, isDemo: false }
      : null;
  }
  if (authorization?.startsWith('Bearer ')) {
    const organisation = await identity.useToken(authorization.slice(7), clock.now());
    return organisation
      ? { principal: 'token', organisationId: organisation.id, personId: null, isDemo: organisation.isDemo }
      : null;
  }
  const session = await auth.api.getSession({ headers: request.headers });
  const member = session ? await identity.findMember(session.user.id) : null;
  return member
    ? { principal: member.role, organisationId: member.organisationId, personId: member.personId, isDemo: member.isDemo }
    : null;
}

function isSame(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
