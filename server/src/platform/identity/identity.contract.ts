/** Who is here, what they may do, and how they come in. Password, TOTP and passkey steps are better-auth's own routes under /api/auth. */
import { z } from 'zod';

export const roles = ['supporter', 'coordinator', 'administrator', 'analyst'] as const;
export const roleSchema = z.enum(roles);
export const languageSchema = z.enum(['sv', 'en']);

/** GET /api/session */
export const sessionSchema = z.discriminatedUnion('state', [
  /** Nothing is set up: show the two choices. */
  z.object({ state: z.literal('firstVisit'), demo: z.boolean() }),
  z.object({ state: z.literal('signedOut'), demo: z.boolean() }),
  z.object({
    state: z.literal('signedIn'),
    person: z.object({ id: z.string(), name: z.string(), email: z.string(), language: languageSchema, twoFactor: z.boolean() }),
    organisation: z.object({ id: z.string(), name: z.string(), isDemo: z.boolean() }),
    role: roleSchema,
    demo: z.boolean(),
  }),
]);

/** POST /api/setup, with the one-time token printed in the terminal. Signs in. */
export const setupSchema = z.object({
  token: z.string().min(10).max(200),
  organisation: z.string().trim().min(2).max(120),
  name: z.string().trim().min(1).max(120),
  email: z.email().max(200),
  password: z.string().min(12).max(200),
  language: languageSchema,
});

/** POST /api/join: an invited person chooses a password. Signs in. */
export const joinSchema = z.object({
  token: z.string().min(10).max(200),
  password: z.string().min(12).max(200),
  language: languageSchema,
});
/** POST /api/join/look: what the invitation says. */
export const joinLookSchema = z.object({ token: z.string().min(10).max(200) });
export const joinLookResultSchema = z.object({ name: z.string(), email: z.string(), organisation: z.string(), role: roleSchema });

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: roleSchema,
  state: z.enum(['active', 'invited']),
  twoFactor: z.boolean(),
});
export const peopleSchema = z.object({ people: z.array(personSchema) });
export const inviteSchema = z.object({ name: z.string().trim().min(1).max(120), email: z.email().max(200), role: roleSchema });
/** The link is shown once; the administrator hands it over. */
export const invitedSchema = z.object({ id: z.string(), link: z.string() });
export const changeRoleSchema = z.object({ role: roleSchema });
/** PUT /api/me */
export const meSchema = z.object({ language: languageSchema });

export const tokenSchema = z.object({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  lastUsedAt: z.string().nullable(),
});
export const tokensSchema = z.object({ tokens: z.array(tokenSchema) });
export const newTokenSchema = z.object({ name: z.string().trim().min(1).max(120) });
/** The token is shown once. */
export const createdTokenSchema = z.object({ id: z.string(), token: z.string() });

export type Role = z.infer<typeof roleSchema>;
export type Session = z.infer<typeof sessionSchema>;
export type Setup = z.infer<typeof setupSchema>;
export type Person = z.infer<typeof personSchema>;
export type Token = z.infer<typeof tokenSchema>;
