/** Runs the numbered SQL files that this database has not seen, in order, each in one transaction. Forward only. */
import { readdirSync, readFileSync } from 'node:fs';
import type { PoolClient } from 'pg';
import { VarsamError } from '../error.ts';

const folder = new URL('../../../migrations/', import.meta.url);

export interface Migration {
  readonly name: string;
  readonly sql: string;
}

export function readMigrations(): readonly Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name))
    .sort()
    .map((name) => ({ name, sql: readFileSync(new URL(name, folder), 'utf8') }));
}

/**
 * @returns the names that were run now.
 * @throws VarsamError `database.newer` when the database knows migrations that this version does not.
 */
export async function migrate(
  client: PoolClient,
  migrations: readonly Migration[] = readMigrations(),
): Promise<readonly string[]> {
  await client.query(
    'create table if not exists public.varsam_migration (name text primary key, at timestamptz not null default now())',
  );
  await client.query('select pg_advisory_lock(460046)');
  try {
    const { rows } = await client.query<{ name: string }>('select name from public.varsam_migration order by name');
    const known = new Set(rows.map((row) => row.name));
    const names = new Set(migrations.map((migration) => migration.name));
    const unknown = [...known].filter((name) => !names.has(name));
    if (unknown.length > 0) throw new VarsamError('database.newer', { migrations: unknown });
    const missing = migrations.filter((migration) => !known.has(migration.name));
    for (const migration of missing) await runOne(client, migration);
    return missing.map((migration) => migration.name);
  } finally {
    await client.query('select pg_advisory_unlock(460046)');
  }
}

async function runOne(client: PoolClient, migration: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(migration.sql);
    await client.query('insert into public.varsam_migration (name) values ($1)', [migration.name]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw new VarsamError('database.migrationFailed', { migration: migration.name }, error);
  }
}
