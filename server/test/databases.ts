/**
 * A fresh, migrated database of both kinds for each group of tests: the embedded one and a real PostgreSQL.
 * Opening a new one costs seconds, a copy of a prepared one half a second: the first process of a run prepares both.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe } from 'node:test';
import { assemble } from '../src/assemble.ts';
import { type Database, openDatabase } from '../src/platform/database/database.ts';
import { readMigrations } from '../src/platform/database/migrate.ts';
import { createLog } from '../src/platform/log.ts';
import { openVault } from '../src/platform/vault/vault.ts';
import { findPostgres, keepFiles, type PostgresServer, startPostgres } from './postgres.ts';

export type DatabaseKind = 'embedded' | 'server';

export interface OpenDatabase {
  readonly kind: DatabaseKind;
  readonly database: Database;
  readonly dataDir: string;
  readonly databaseUrl: string | null;
  readonly masterKey: Buffer;
  /** One statement with the rights of a superuser, whom no policy holds back: to look behind the wall, and to tamper. */
  behindTheWall(sql: string, values?: readonly unknown[]): Promise<Record<string, unknown>[]>;
}

/** The database of a group of tests; the same one at each call within the group. */
export type Open = () => Promise<OpenDatabase>;

export const testMasterKey = createHash('sha256').update('a master key for tests').digest();

/** One `describe` per kind. Each group gets a database of its own, opened at the first call and closed at the end. */
export function forEachDatabase(title: string, define: (open: Open, kind: DatabaseKind) => void): void {
  for (const kind of ['embedded', 'server'] as const) {
    const isLeftOut = kind === 'server' && !hasPostgres();
    describe(`${title} (${kind === 'embedded' ? 'embedded database' : 'PostgreSQL'})`, { skip: isLeftOut }, () =>
      define(oneDatabase(kind), kind),
    );
  }
}

/** Like `forEachDatabase`, for tests of what is the same on both: on the embedded one only. */
export function onEmbedded(title: string, define: (open: Open) => void): void {
  describe(title, () => define(oneDatabase('embedded')));
}

let isSaid = false;

/** @throws when PostgreSQL is missing where nothing may be left out. */
export function hasPostgres(): boolean {
  if (findPostgres()) return true;
  if (process.env.CI === 'true') throw new Error('PostgreSQL is missing: apt install postgresql');
  if (!isSaid) console.log('left out: PostgreSQL tests (install postgresql, e.g. apt install postgresql)');
  isSaid = true;
  return false;
}

function oneDatabase(kind: DatabaseKind): Open {
  let opened: Promise<OpenDatabase & { close(): Promise<void> }> | null = null;
  before(async () => {
    await templateOf(kind);
  });
  after(async () => {
    if (opened) await (await opened).close();
  });
  return () => {
    opened ??= kind === 'embedded' ? openCopy() : openOnServer();
    return opened;
  };
}

async function openCopy(): Promise<OpenDatabase & { close(): Promise<void> }> {
  const dataDir = aDataFolder();
  cpSync(await templateOf('embedded'), join(dataDir, 'database'), { recursive: true });
  const database = await openDatabase({ dataDir, databaseUrl: null, masterKey: testMasterKey });
  return {
    kind: 'embedded',
    database,
    dataDir,
    databaseUrl: null,
    masterKey: testMasterKey,
    behindTheWall: (sql, values = []) => database.asOwner(async (client) => (await client.query(sql, [...values])).rows),
    async close() {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

let server: Promise<PostgresServer> | null = null;
let databaseNumber = 0;

/** The process's own PostgreSQL, on a copy of the prepared files. */
export function testServer(): Promise<PostgresServer> {
  server ??= (async () => startPostgres(findPostgres() ?? '', await templateOf('server')))();
  return server;
}

export async function aServerDatabase(template?: 'empty'): Promise<{ readonly name: string; readonly url: string }> {
  const name = `test_${++databaseNumber}`;
  await (await testServer()).createDatabase(name, template === 'empty' ? undefined : 'varsam_template');
  return { name, url: (await testServer()).url(name) };
}

async function openOnServer(): Promise<OpenDatabase & { close(): Promise<void> }> {
  const { name, url } = await aServerDatabase();
  const dataDir = aDataFolder();
  const database = await openDatabase({ dataDir, databaseUrl: url, masterKey: testMasterKey });
  return {
    kind: 'server',
    database,
    dataDir,
    databaseUrl: url,
    masterKey: testMasterKey,
    behindTheWall: async (sql, values = []) =>
      (await testServer()).superuser(name, async (client) => (await client.query(sql, [...values])).rows),
    async close() {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

after(async () => {
  if (server) await (await server).stop();
});

export function aDataFolder(): string {
  return mkdtempSync(join(tmpdir(), 'varsam-test-data-'));
}

/** A folder that a server can be started on at once: the prepared database, no people, no keys. */
export async function aPreparedFolder(): Promise<string> {
  const dataDir = aDataFolder();
  cpSync(await templateOf('embedded'), join(dataDir, 'database'), { recursive: true });
  return dataDir;
}

const templates = new Map<DatabaseKind, Promise<string>>();

function templateOf(kind: DatabaseKind): Promise<string> {
  const known = templates.get(kind) ?? prepareTemplate(kind);
  templates.set(kind, known);
  return known;
}

/** Prepared beside its place and renamed: of two processes that prepare at once, one is used and the other thrown away. */
async function prepareTemplate(kind: DatabaseKind): Promise<string> {
  const cache = process.env.VARSAM_TEST_CACHE ?? join(tmpdir(), `varsam-test-cache-${hashOfMigrations()}`);
  const place = join(cache, kind);
  if (existsSync(place)) return place;
  mkdirSync(cache, { recursive: true });
  const beside = mkdtempSync(join(cache, `${kind}-`));
  if (kind === 'embedded') {
    await prepare(await openDatabase({ dataDir: beside, databaseUrl: null, masterKey: testMasterKey }));
  } else {
    await keepFiles(findPostgres() ?? '', join(beside, 'database'), async (made) => {
      await made.createDatabase('varsam_template');
      await prepare(await openDatabase({ dataDir: null, databaseUrl: made.url('varsam_template'), masterKey: testMasterKey }));
    });
  }
  try {
    renameSync(join(beside, 'database'), place);
  } catch (error) {
    if (!existsSync(place)) throw error;
  }
  rmSync(beside, { recursive: true, force: true });
  return place;
}

/** One start of the whole application, so that the tables of the job queue are there too. */
async function prepare(database: Database): Promise<void> {
  const folder = aDataFolder();
  const assembled = await assemble({
    database,
    vault: openVault(testMasterKey, join(folder, 'keyring.json')),
    log: createLog(() => {}),
    publicUrl: 'http://localhost:4600',
    localSecret: 'no secret',
    clientAddress: () => 'test',
  });
  await assembled.stop();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
}

function hashOfMigrations(): string {
  return createHash('sha256').update(JSON.stringify(readMigrations())).update(process.version).digest('hex').slice(0, 12);
}
