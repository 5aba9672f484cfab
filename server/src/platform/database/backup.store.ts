/**
 * Backup: every row as JSON Lines, the same from the embedded database and from a server, so that one can move between them.
 * Words are in it as ciphertext only, and the keys that open them are not in it at all.
 */
import type { PoolClient } from 'pg';
import { VarsamError } from '../error.ts';
import type { Database } from './database.ts';
import { readMigrations } from './migrate.ts';

interface BackupHead {
  readonly varsam: 'backup';
  readonly version: 1;
  readonly migrations: readonly string[];
  readonly at: string;
}

/** In the order in which rows can be put back. */
const tables = {
  shared: [
    'identity.organisation',
    'identity."user"',
    'identity.account',
    'identity."twoFactor"',
    'identity.passkey',
    'identity.membership',
    'identity.invitation',
    'identity.api_token',
    'identity.demo',
    'cluster.weekly_sum',
  ],
  ofOneOrganisation: [
    'organisation.conversation',
    'organisation.sealed_key',
    'organisation.sealed_text',
    'organisation.reading',
    'organisation.review',
    'organisation.record',
    'organisation.decision',
    'organisation.audit',
  ],
} as const;

const portion = 500;

/** Calls `write` with lines; each call is awaited, so memory stays flat. */
export async function writeBackup(database: Database, at: Date, write: (lines: string) => Promise<void>): Promise<void> {
  await database.asOwner(async (client) => {
    await client.query('set transaction isolation level repeatable read, read only');
    const head: BackupHead = {
      varsam: 'backup',
      version: 1,
      migrations: readMigrations().map((migration) => migration.name),
      at: at.toISOString(),
    };
    await write(`${JSON.stringify(head)}\n`);
    for (const table of tables.shared) await writeTable(client, table, write);
    const { rows } = await client.query<{ id: string }>('select id from identity.organisation order by id');
    for (const { id } of rows) {
      await client.query("select set_config('app.organisation', $1, true)", [id]);
      // The owner of a server's tables may see all rows at once if it is a superuser: the condition keeps each row in once.
      for (const table of tables.ofOneOrganisation) await writeTable(client, table, write, id);
    }
  });
}

async function writeTable(
  client: PoolClient,
  table: string,
  write: (lines: string) => Promise<void>,
  organisationId?: string,
): Promise<void> {
  const condition = organisationId === undefined ? '' : ` where t.organisation_id = '${organisationId}'::uuid`;
  await client.query(`declare backup no scroll cursor for select to_jsonb(t) as row from ${table} t${condition}`);
  for (;;) {
    const { rows } = await client.query<{ row: object }>(`fetch ${portion} from backup`);
    if (rows.length > 0) await write(rows.map(({ row }) => `${JSON.stringify({ table, row })}\n`).join(''));
    if (rows.length < portion) break;
  }
  await client.query('close backup');
}

/**
 * Puts a backup back, all of it or nothing.
 * @throws VarsamError `backup.notEmpty`, `backup.notABackup`, `backup.otherVersion` or `backup.badLine`.
 */
export async function restoreBackup(database: Database, lines: AsyncIterable<string>): Promise<number> {
  return database.asOwner(async (client) => {
    const { rows } = await client.query<{ n: number }>('select count(*) as n from identity.organisation');
    if ((rows[0]?.n ?? 0) > 0) throw new VarsamError('backup.notEmpty');
    const known = new Set<string>([...tables.shared, ...tables.ofOneOrganisation]);
    let number = 0;
    let restored = 0;
    let batch: { table: string; rows: Record<string, unknown>[] } = { table: '', rows: [] };
    const flush = async () => {
      if (batch.rows.length > 0) await insertRows(client, batch.table, batch.rows);
      restored += batch.rows.length;
    };
    for await (const text of lines) {
      number++;
      if (text === '') continue;
      const line = parseLine(text, number);
      if (number === 1) checkHead(line as unknown as BackupHead);
      else {
        const { table, row } = line as { table: string; row: Record<string, unknown> };
        if (!known.has(table) || typeof row !== 'object') throw new VarsamError('backup.badLine', { line: number });
        const isSame =
          batch.table === table && batch.rows.length < portion && batch.rows[0]?.organisation_id === row.organisation_id;
        if (!isSame) {
          await flush();
          batch = { table, rows: [] };
        }
        batch.rows.push(row);
      }
    }
    await flush();
    if (number === 0) throw new VarsamError('backup.notABackup');
    return restored;
  });
}

function parseLine(text: string, line: number): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    throw new VarsamError(line === 1 ? 'backup.notABackup' : 'backup.badLine', { line });
  }
}

function checkHead(head: BackupHead): void {
  if (head.varsam !== 'backup' || head.version !== 1) throw new VarsamError('backup.notABackup');
  const here = readMigrations().map((migration) => migration.name);
  if (JSON.stringify(here) !== JSON.stringify(head.migrations))
    throw new VarsamError('backup.otherVersion', { last: head.migrations.at(-1) ?? null });
}

async function insertRows(client: PoolClient, table: string, rows: readonly Record<string, unknown>[]): Promise<void> {
  const organisationId = rows[0]?.organisation_id;
  if (typeof organisationId === 'string') await client.query("select set_config('app.organisation', $1, true)", [organisationId]);
  await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ]);
}
