/**
 * The audit trail: who read or changed what, without a word of it. Append only (the role may not update), one chain of
 * hashes per organisation: a line that is changed or taken away later breaks every hash after it.
 */
import { createHash } from 'node:crypto';
import { type Selectable, sql, type Transaction } from 'kysely';
import type { AuditEntry } from './audit.contract.ts';

type AuditTable = {
  organisation_id: string;
  number: number;
  at: Date;
  person_id: string | null;
  action: string;
  subject: string | null;
  previous_hash: string;
  hash: string;
};
type Tables = {
  'organisation.audit': AuditTable;
};

export interface AuditLine {
  readonly organisationId: string;
  readonly personId: string | null;
  readonly action: string;
  readonly subject: string | null;
  readonly at: Date;
}

const beginning = '0'.repeat(64);

/** Adds one line inside the caller's transaction: what happened and its line are saved together or not at all. @returns the line's hash. */
export async function appendAudit(trx: Transaction<unknown>, line: AuditLine): Promise<string> {
  const tables = trx.withTables<Tables>();
  await sql`select pg_advisory_xact_lock(460047, hashtext(${line.organisationId}))`.execute(trx);
  const last = await tables
    .selectFrom('organisation.audit')
    .select(['number', 'hash'])
    .where('organisation_id', '=', line.organisationId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const row = {
    organisation_id: line.organisationId,
    number: (last?.number ?? 0) + 1,
    at: line.at,
    person_id: line.personId,
    action: line.action,
    subject: line.subject,
    previous_hash: last?.hash ?? beginning,
  };
  const hash = hashOf(row);
  await tables
    .insertInto('organisation.audit')
    .values({ ...row, hash })
    .execute();
  return hash;
}

function hashOf(row: Omit<AuditTable, 'hash'>): string {
  const parts = [
    row.previous_hash,
    row.organisation_id,
    String(row.number),
    row.at.toISOString(),
    row.person_id,
    row.action,
    row.subject,
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

const pageSize = 100;

export async function listAudit(
  trx: Transaction<unknown>,
  before: number | null,
): Promise<{ entries: (AuditEntry & { personId: string | null })[]; next: string | null }> {
  let query = trx
    .withTables<Tables>()
    .selectFrom('organisation.audit')
    .selectAll()
    .orderBy('number', 'desc')
    .limit(pageSize + 1);
  if (before !== null) query = query.where('number', '<', before);
  const rows = await query.execute();
  const shown = rows.slice(0, pageSize);
  return {
    entries: shown.map((row) => ({
      number: row.number,
      at: row.at.toISOString(),
      personId: row.person_id,
      person: null,
      action: row.action,
      subject: row.subject,
      hash: row.hash,
    })),
    next: rows.length > pageSize ? String(shown.at(-1)?.number) : null,
  };
}

/** Recomputes the whole chain, oldest first, in portions. */
export async function isTrailIntact(trx: Transaction<unknown>): Promise<boolean> {
  let previous: Pick<Selectable<AuditTable>, 'number' | 'hash'> = { number: 0, hash: beginning };
  for (;;) {
    const rows = await trx
      .withTables<Tables>()
      .selectFrom('organisation.audit')
      .selectAll()
      .where('number', '>', previous.number)
      .orderBy('number')
      .limit(2000)
      .execute();
    for (const row of rows) {
      if (row.number !== previous.number + 1 || row.previous_hash !== previous.hash || row.hash !== hashOf(row)) return false;
      previous = row;
    }
    if (rows.length < 2000) return true;
  }
}
