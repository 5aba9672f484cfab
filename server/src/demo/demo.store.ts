/** The demo's state, and its records in bulk. Demo records have no words: their conversations count as erased long ago. */
import { type Kysely, sql, type Transaction } from 'kysely';
import type { PoolClient } from 'pg';
import type { Demo } from './demo.contract.ts';

type DemoTable = { singleton: boolean; state: 'filling' | 'ready' | 'removing'; done: number; total: number };
type Tables = { 'identity.demo': DemoTable };

export async function readDemo(system: Kysely<unknown>): Promise<Demo> {
  const row = await system.withTables<Tables>().selectFrom('identity.demo').selectAll().executeTakeFirst();
  return row ? { state: row.state, done: row.done, total: row.total } : { state: 'absent', done: 0, total: 0 };
}

/** @returns false when the demo is there already, or being filled or removed. */
export async function claimDemo(system: Kysely<unknown>, total: number): Promise<boolean> {
  const row = await system
    .withTables<Tables>()
    .insertInto('identity.demo')
    .values({ singleton: true, state: 'filling', done: 0, total })
    .onConflict((conflict) => conflict.column('singleton').doNothing())
    .returning('state')
    .executeTakeFirst();
  return row !== undefined;
}

export async function writeDemo(system: Kysely<unknown>, change: Partial<Omit<DemoTable, 'singleton'>>): Promise<void> {
  await system.withTables<Tables>().updateTable('identity.demo').set(change).execute();
}

export async function forgetDemo(system: Kysely<unknown>): Promise<void> {
  await system.withTables<Tables>().deleteFrom('identity.demo').execute();
}

export interface DemoRow {
  readonly conversation: object;
  readonly record: object;
  readonly decisions: readonly object[];
}

/** One portion of records of one organisation, in three statements. */
export async function insertDemoRows(trx: Transaction<unknown>, rows: readonly DemoRow[]): Promise<void> {
  const insert = async (table: 'conversation' | 'record' | 'decision', values: readonly object[]) => {
    if (values.length === 0) return;
    const name = sql.table(`organisation.${table}`);
    await sql`insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${JSON.stringify(values)}::jsonb)`.execute(
      trx,
    );
  };
  await insert(
    'conversation',
    rows.map((row) => row.conversation),
  );
  await insert(
    'record',
    rows.map((row) => row.record),
  );
  await insert(
    'decision',
    rows.flatMap((row) => row.decisions),
  );
}

/** Everything of the organisation that the transaction is in, but its audit trail. */
export async function deleteOrganisationRows(trx: Transaction<unknown>): Promise<void> {
  for (const table of ['decision', 'record', 'review', 'reading', 'sealed_text', 'sealed_key', 'conversation']) {
    await sql`delete from ${sql.table(`organisation.${table}`)}`.execute(trx);
  }
}

/** The trail of an organisation that is gone. Only the owner may; the owner too sees one organisation at a time. */
export async function deleteTrail(owner: PoolClient, organisationId: string): Promise<void> {
  await owner.query("select set_config('app.organisation', $1, true)", [organisationId]);
  await owner.query('delete from organisation.audit where organisation_id = $1', [organisationId]);
}
