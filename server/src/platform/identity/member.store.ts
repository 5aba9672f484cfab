/** A person with the role and the organisation: what nearly every question about people needs. */
import type { Kysely } from 'kysely';
import type { Member, Tables } from './identity.tables.ts';

export function memberQuery(db: Kysely<Tables>) {
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

export type MemberRow = Awaited<ReturnType<ReturnType<typeof memberQuery>['executeTakeFirstOrThrow']>>;

export function memberOf(row: MemberRow): Member {
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

export function personOf(row: MemberRow) {
  return { id: row.person_id, name: row.name, email: row.email, role: row.role, twoFactor: row.twoFactorEnabled ?? false };
}
