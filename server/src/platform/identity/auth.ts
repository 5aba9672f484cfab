/**
 * Sign-in: sessions, passwords, TOTP and passkeys by better-auth. It never signs people up by itself:
 * people come by set-up, by invitation or with the demo. No telemetry, no outside host.
 */
import { passkey } from '@better-auth/passkey';
import { type BetterAuthPlugin, betterAuth } from 'better-auth';
import { createAuthEndpoint } from 'better-auth/api';
import { setSessionCookie } from 'better-auth/cookies';
import { hashPassword } from 'better-auth/crypto';
import { twoFactor } from 'better-auth/plugins';
import type { Kysely } from 'kysely';
import { z } from 'zod';
import { VarsamError } from '../error.ts';

export const clientAddressHeader = 'x-varsam-client-address';

export interface AuthOptions {
  readonly system: Kysely<unknown>;
  readonly publicUrl: string;
  readonly secret: string;
}

export function createAuth({ system, publicUrl, secret }: AuthOptions) {
  const url = new URL(publicUrl);
  return betterAuth({
    appName: 'Varsam',
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [publicUrl],
    database: { db: system.withSchema('identity'), type: 'postgres' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 12, maxPasswordLength: 200 },
    session: { expiresIn: 60 * 60 * 12, updateAge: 60 * 30 },
    // Nobody is watched: where a volunteer signs in from is not kept.
    databaseHooks: {
      session: { create: { before: async (session) => ({ data: { ...session, ipAddress: null, userAgent: null } }) } },
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: {
        '/sign-in/email': { window: 60, max: 10 },
        '/two-factor/verify-totp': { window: 60, max: 10 },
        '/two-factor/verify-backup-code': { window: 60, max: 10 },
        '/passkey/verify-authentication': { window: 60, max: 10 },
        '/change-password': { window: 60, max: 10 },
      },
    },
    advanced: {
      useSecureCookies: url.protocol === 'https:',
      cookiePrefix: 'varsam',
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
      ipAddress: { ipAddressHeaders: [clientAddressHeader] },
    },
    plugins: [twoFactor({ issuer: 'Varsam' }), passkey({ rpID: url.hostname, rpName: 'Varsam', origin: url.origin }), stepIn()],
  });
}

export type Auth = ReturnType<typeof createAuth>;

export { hashPassword };

/** Starts a session for a person whom the server itself has let in: set-up, invitation, demo. Has no path, so no request reaches it. */
function stepIn() {
  return {
    id: 'step-in',
    endpoints: {
      stepIn: createAuthEndpoint.serverOnly({ method: 'POST', body: z.object({ personId: z.string() }) }, async (ctx) => {
        const person = await ctx.context.internalAdapter.findUserById(ctx.body.personId);
        if (!person) throw new VarsamError('session.none');
        const session = await ctx.context.internalAdapter.createSession(person.id);
        await setSessionCookie(ctx, { session, user: person });
        return ctx.json({ ok: true });
      }),
    },
  } satisfies BetterAuthPlugin;
}
