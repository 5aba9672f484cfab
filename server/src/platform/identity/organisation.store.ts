/** Organisations: who they are and how long they keep words. */
import { type Kysely, sql } from 'kysely';
import { type Organisation, organisationOf, type Tables } from './identity.tables.ts';

export function organisationQueries(db: Kysely<Tables>) {
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
  };
}
