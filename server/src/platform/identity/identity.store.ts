/** People, organisations, invitations and tokens. Works with the system role, which sees no conversation and no record. */
import type { Kysely } from 'kysely';
import { entryQueries } from './entry.store.ts';
import type { Tables } from './identity.tables.ts';
import { organisationQueries } from './organisation.store.ts';
import { personQueries } from './person.store.ts';

export type { Member, NewPerson, Organisation } from './identity.tables.ts';

export type IdentityQueries = ReturnType<typeof identityQueries>;

export interface IdentityStore extends IdentityQueries {
  inTransaction<T>(work: (queries: IdentityQueries) => Promise<T>): Promise<T>;
}

export function createIdentityStore(system: Kysely<unknown>): IdentityStore {
  const db = system.withTables<Tables>();
  return { ...identityQueries(db), inTransaction: (work) => db.transaction().execute((trx) => work(identityQueries(trx))) };
}

function identityQueries(db: Kysely<Tables>) {
  return { ...organisationQueries(db), ...personQueries(db), ...entryQueries(db) };
}
