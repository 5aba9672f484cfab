/** People, organisations, invitations and tokens. Works with the system role, which sees no conversation and no record. */
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Person, Role, Token } from './identity.contract.ts';

type UserTable = {
  id: string;
  name: string;
  email: string;
  emailVerified: boolean;
  createdAt: Date;
  updatedAt: Date;
  twoFactorEnabled: boolean | null;
};
type AccountTable = {
  id: string;
  accountId: string;
  providerId: string;
  userId: string;
  password: string | null;
  createdAt: Date;
  updatedAt: Date;
};
type OrganisationTable = { id: string; name: string; is_demo: boolean; retention_days: number; created_at: Date };
type MembershipTable = { person_id: string; organisation_id: string; role: Role; language: 'sv' | 'en' };
type SetUpTable = { token_hash: string; created_at: Date };
type InvitationTable = { person_id: string; token_hash: string; expires_at: Date };
type ApiTokenTable = {
  id: string;
  organisation_id: string;
  name: string;
  token_hash: string;
  created_at: Date;
  last_used_at: Date | null;
};
type SessionTable = { id: string; userId: string };

type Tables = {
  'identity.user': UserTable;
  'identity.account': AccountTable;
  'identity.session': SessionTable;
  'identity.organisation': OrganisationTable;
  'identity.membership': MembershipTable;
  'identity.set_up': SetUpTable;
  'identity.invitation': InvitationTable;
  'identity.api_token': ApiTokenTable;
};

export interface Member {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: 'sv' | 'en';
  readonly twoFactor: boolean;
  readonly organisationId: string;
  readonly organisation: string;
  readonly isDemo: boolean;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly isDemo: boolean;
  readonly retentionDays: number;
}

export interface NewPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly language: 'sv' | 'en';
  /** Absent for somebody invited, who chooses one later. */
  readonly passwordHash?: string;
  readonly at: Date;
}

export type IdentityQueries = ReturnType<typeof identityQueries>;

export interface IdentityStore extends IdentityQueries {
  inTransaction<T>(work: (queries: IdentityQueries) => Promise<T>): Promise<T>;
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function createIdentityStore(system: Kysely<unknown>): IdentityStore {
  const db = system.withTables<Tables>();
  return { ...identityQueries(db), inTransaction: (work) => db.transaction().execute((trx) => work(identityQueries(trx))) };
}

function identityQueries(db: Kysely<Tables>) {
  return {
    async countOrganisations(isDemo: boolean): Promise<number> {
      const row = await db
        .selectFrom('identity.organisation')
        .select(sql<number>`count(*)`.as('n'))
        .where('is_demo', '=', isDemo)
        .executeTakeFirstOrThrow();
      return row.n;
    },
    async addOrganisation(organisation: Organisation, at: Date): Promise<void> {
      await db
        .insertInto('identity.organisation')
        .values({
          id: organisation.id,
          name: organisation.name,
          is_demo: organisation.isDemo,
          retention_days: organisation.retentionDays,
          created_at: at,
        })
        .execute();
    },
    async findOrganisation(id: string): Promise<Organisation | null> {
      const row = await db.selectFrom('identity.organisation').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? organisationOf(row) : null;
    },
    async listOrganisations(isDemo?: boolean): Promise<Organisation[]> {
      let query = db.selectFrom('identity.organisation').selectAll().orderBy('created_at').orderBy('name');
      if (isDemo !== undefined) query = query.where('is_demo', '=', isDemo);
      return (await query.execute()).map(organisationOf);
    },
    async changeOrganisation(id: string, change: { name: string; retentionDays: number }): Promise<void> {
      await db
        .updateTable('identity.organisation')
        .set({ name: change.name, retention_days: change.retentionDays })
        .where('id', '=', id)
        .execute();
    },
    /** The organisation with its people, sessions and tokens. Its conversations and records are the organisation role's to delete. */
    async removeOrganisation(id: string): Promise<void> {
      const people = db.selectFrom('identity.membership').select('person_id').where('organisation_id', '=', id);
      await db.deleteFrom('identity.user').where('id', 'in', people).execute();
      await db.deleteFrom('identity.organisation').where('id', '=', id).execute();
    },

    async findMember(personId: string): Promise<Member | null> {
      const row = await memberQuery(db).where('identity.membership.person_id', '=', personId).executeTakeFirst();
      return row ? memberOf(row) : null;
    },
    async findDemoMember(role: Role): Promise<Member | null> {
      const row = await memberQuery(db)
        .where('identity.organisation.is_demo', '=', true)
        .where('role', '=', role)
        .orderBy('identity.organisation.created_at')
        .orderBy('identity.user.email')
        .limit(1)
        .executeTakeFirst();
      return row ? memberOf(row) : null;
    },
    async namesIn(organisationId: string): Promise<ReadonlyMap<string, string>> {
      const rows = await memberQuery(db).where('identity.membership.organisation_id', '=', organisationId).execute();
      return new Map(rows.map((row) => [row.person_id, row.name]));
    },
    async listPeople(organisationId: string): Promise<Person[]> {
      const rows = await memberQuery(db)
        .leftJoin('identity.invitation', 'identity.invitation.person_id', 'identity.membership.person_id')
        .select('identity.invitation.token_hash as invitation')
        .where('identity.membership.organisation_id', '=', organisationId)
        .execute();
      const sorter = new Intl.Collator('sv');
      return rows
        .map((row) => ({ ...personOf(row), state: row.invitation === null ? ('active' as const) : ('invited' as const) }))
        .sort((a, b) => sorter.compare(a.name, b.name));
    },
    async isEmailTaken(email: string): Promise<boolean> {
      return (
        (await db.selectFrom('identity.user').select('id').where('email', '=', email.toLowerCase()).executeTakeFirst()) !==
        undefined
      );
    },
    async addPerson(person: NewPerson): Promise<void> {
      const times = { createdAt: person.at, updatedAt: person.at };
      await db
        .insertInto('identity.user')
        .values({
          id: person.id,
          name: person.name,
          email: person.email.toLowerCase(),
          emailVerified: true,
          twoFactorEnabled: false,
          ...times,
        })
        .execute();
      await db
        .insertInto('identity.membership')
        .values({ person_id: person.id, organisation_id: person.organisationId, role: person.role, language: person.language })
        .execute();
      if (person.passwordHash) await insertPassword(db, person.id, person.passwordHash, person.at);
    },
    async setPassword(personId: string, passwordHash: string, at: Date): Promise<void> {
      await db.deleteFrom('identity.account').where('userId', '=', personId).where('providerId', '=', 'credential').execute();
      await insertPassword(db, personId, passwordHash, at);
    },
    async changeRole(personId: string, organisationId: string, role: Role): Promise<boolean> {
      const result = await db
        .updateTable('identity.membership')
        .set({ role })
        .where('person_id', '=', personId)
        .where('organisation_id', '=', organisationId)
        .executeTakeFirst();
      return Number(result.numUpdatedRows) === 1;
    },
    async changeLanguage(personId: string, language: 'sv' | 'en'): Promise<void> {
      await db.updateTable('identity.membership').set({ language }).where('person_id', '=', personId).execute();
    },
    async removePerson(personId: string, organisationId: string): Promise<boolean> {
      const member = await db
        .selectFrom('identity.membership')
        .select('person_id')
        .where('person_id', '=', personId)
        .where('organisation_id', '=', organisationId)
        .executeTakeFirst();
      if (member) await db.deleteFrom('identity.user').where('id', '=', personId).execute();
      return member !== undefined;
    },
    async countAdministrators(organisationId: string): Promise<number> {
      const row = await db
        .selectFrom('identity.membership')
        .select(sql<number>`count(*)`.as('n'))
        .where('organisation_id', '=', organisationId)
        .where('role', '=', 'administrator')
        .executeTakeFirstOrThrow();
      return row.n;
    },

    async replaceSetUp(token: string, at: Date): Promise<void> {
      await db.deleteFrom('identity.set_up').execute();
      await db
        .insertInto('identity.set_up')
        .values({ token_hash: hashToken(token), created_at: at })
        .execute();
    },
    /** True once only. */
    async useSetUp(token: string): Promise<boolean> {
      const result = await db.deleteFrom('identity.set_up').where('token_hash', '=', hashToken(token)).executeTakeFirst();
      return Number(result.numDeletedRows) === 1;
    },
    async addInvitation(personId: string, token: string, expiresAt: Date): Promise<void> {
      await db
        .insertInto('identity.invitation')
        .values({ person_id: personId, token_hash: hashToken(token), expires_at: expiresAt })
        .execute();
    },
    async findInvited(token: string, now: Date): Promise<Member | null> {
      const row = await memberQuery(db)
        .innerJoin('identity.invitation', 'identity.invitation.person_id', 'identity.membership.person_id')
        .where('identity.invitation.token_hash', '=', hashToken(token))
        .where('identity.invitation.expires_at', '>', now)
        .executeTakeFirst();
      return row ? memberOf(row) : null;
    },
    async useInvitation(token: string): Promise<boolean> {
      const result = await db.deleteFrom('identity.invitation').where('token_hash', '=', hashToken(token)).executeTakeFirst();
      return Number(result.numDeletedRows) === 1;
    },

    async listTokens(organisationId: string): Promise<Token[]> {
      const rows = await db
        .selectFrom('identity.api_token')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .orderBy('created_at')
        .execute();
      return rows.map((row) => ({
        id: row.id,
        name: row.name,
        createdAt: row.created_at.toISOString(),
        lastUsedAt: row.last_used_at?.toISOString() ?? null,
      }));
    },
    async addToken(id: string, organisationId: string, name: string, token: string, at: Date): Promise<void> {
      await db
        .insertInto('identity.api_token')
        .values({ id, organisation_id: organisationId, name, token_hash: hashToken(token), created_at: at, last_used_at: null })
        .execute();
    },
    async removeToken(id: string, organisationId: string): Promise<boolean> {
      const result = await db
        .deleteFrom('identity.api_token')
        .where(sql`id::text`, '=', id)
        .where('organisation_id', '=', organisationId)
        .executeTakeFirst();
      return Number(result.numDeletedRows) === 1;
    },
    /** The organisation a sending program's token belongs to. */
    async useToken(token: string, at: Date): Promise<Organisation | null> {
      const row = await db
        .updateTable('identity.api_token')
        .set({ last_used_at: at })
        .from('identity.organisation')
        .whereRef('identity.organisation.id', '=', 'identity.api_token.organisation_id')
        .where('token_hash', '=', hashToken(token))
        .returning([
          'identity.organisation.id',
          'identity.organisation.name',
          'is_demo',
          'retention_days',
          'identity.organisation.created_at',
        ])
        .executeTakeFirst();
      return row ? organisationOf(row) : null;
    },
  };
}

function memberQuery(db: Kysely<Tables>) {
  return db
    .selectFrom('identity.membership')
    .innerJoin('identity.user', 'identity.user.id', 'identity.membership.person_id')
    .innerJoin('identity.organisation', 'identity.organisation.id', 'identity.membership.organisation_id')
    .select([
      'identity.membership.person_id',
      'identity.user.name',
      'identity.user.email',
      'identity.user.twoFactorEnabled',
      'role',
      'language',
      'identity.membership.organisation_id',
      'identity.organisation.name as organisation',
      'is_demo',
    ]);
}

type MemberRow = Awaited<ReturnType<ReturnType<typeof memberQuery>['executeTakeFirstOrThrow']>>;

function memberOf(row: MemberRow): Member {
  return {
    personId: row.person_id,
    name: row.name,
    email: row.email,
    role: row.role,
    language: row.language,
    twoFactor: row.twoFactorEnabled ?? false,
    organisationId: row.organisation_id,
    organisation: row.organisation,
    isDemo: row.is_demo,
  };
}

function personOf(row: MemberRow) {
  return { id: row.person_id, name: row.name, email: row.email, role: row.role, twoFactor: row.twoFactorEnabled ?? false };
}

function organisationOf(row: OrganisationTable): Organisation {
  return { id: row.id, name: row.name, isDemo: row.is_demo, retentionDays: row.retention_days };
}

async function insertPassword(db: Kysely<Tables>, personId: string, password: string, at: Date): Promise<void> {
  await db
    .insertInto('identity.account')
    .values({
      id: `password-${personId}`,
      accountId: personId,
      providerId: 'credential',
      userId: personId,
      password,
      createdAt: at,
      updatedAt: at,
    })
    .execute();
}
