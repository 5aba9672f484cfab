/** People and their roles. */
import { type Kysely, sql } from 'kysely';
import type { Person, Role } from './identity.contract.ts';
import type { Member, NewPerson, Tables } from './identity.tables.ts';
import { memberOf, memberQuery, personOf } from './member.store.ts';

export function personQueries(db: Kysely<Tables>) {
  return {
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
  };
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
