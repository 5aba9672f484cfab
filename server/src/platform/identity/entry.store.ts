/** Ways in: the set-up link, invitations and the tokens of sending programs. Secrets are stored as hashes only. */
import { createHash } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Token } from './identity.contract.ts';
import { type Member, type Organisation, organisationOf, type Tables } from './identity.tables.ts';
import { memberOf, memberQuery } from './member.store.ts';

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

export function entryQueries(db: Kysely<Tables>) {
  return {
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
