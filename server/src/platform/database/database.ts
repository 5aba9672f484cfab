/**
 * The database, embedded or a PostgreSQL server, behind one interface.
 *
 * Two roles, neither of which can step around the wall:
 * - `varsam_app` works inside one organisation at a time; forced row-level security shows it that organisation's rows only;
 * - `varsam_system` knows people, organisations and jobs, and has no right to the tables with conversations and records.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import { CompiledQuery, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { VarsamError } from '../error.ts';
import { openEmbedded } from './embedded.ts';
import { migrate } from './migrate.ts';

export interface Database {
  readonly kind: 'embedded' | 'server';
  /** People, organisations, jobs. Never call it inside `inOrganisation`: the embedded database has one session. */
  readonly system: Kysely<unknown>;
  /**
   * For a library that brings its own SQL: one statement with values, or a script with a transaction of its own.
   * After a failure the session is rolled back before anybody else gets it; the embedded database has only one.
   */
  runSystem(text: string, values?: unknown[]): Promise<pg.QueryResult>;
  /** One transaction that sees one organisation's rows. */
  inOrganisation<T>(organisationId: string, work: (trx: Transaction<unknown>) => Promise<T>): Promise<T>;
  /** One transaction that sees no organisation's rows: only the cluster's sums. */
  inCluster<T>(work: (trx: Transaction<unknown>) => Promise<T>): Promise<T>;
  /** One transaction with the owner's rights, for backup and restore. */
  asOwner<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  /** Data folder; null = in memory, for tests. */
  readonly dataDir: string | null;
  readonly databaseUrl: string | null;
  /** The master key: passwords of the two roles on a server are derived from it. */
  readonly masterKey: Buffer;
  readonly progress?: (step: 'opening' | 'migrating' | 'ready') => void;
}

pg.types.setTypeParser(20, (text) => Number(text)); // bigint and count(*): our numbers stay below 2^53
pg.types.setTypeParser(1082, (text) => text); // date: a calendar day, not a moment

export async function openDatabase(options: DatabaseOptions): Promise<Database> {
  options.progress?.('opening');
  return options.databaseUrl ? openServer(options, options.databaseUrl) : openEmbeddedDatabase(options);
}

async function openEmbeddedDatabase(options: DatabaseOptions): Promise<Database> {
  const embedded = await openEmbedded(options.dataDir === null ? null : join(options.dataDir, 'database'));
  const poolOf = () => new pg.Pool({ max: 1, idleTimeoutMillis: 0, stream: () => embedded.connect() } as pg.PoolConfig);
  const ownerPool = poolOf();
  options.progress?.('migrating');
  try {
    await withClient(ownerPool, migrate);
    await ownerPool.end();
  } catch (error) {
    await embedded.close(); // its thread would keep a process alive that has nothing more to do
    throw error;
  }
  embedded.atConnect('SET SESSION AUTHORIZATION varsam_system;');
  const pool = poolOf();
  options.progress?.('ready');
  return assemble('embedded', pool, pool, {
    asOwner: (work) =>
      withClient(pool, async (client) => {
        // RESET does not lead back to the owner on the embedded database: its session never signed in.
        await client.query('SET SESSION AUTHORIZATION postgres');
        try {
          return await inTransaction(client, work);
        } finally {
          await client.query('SET SESSION AUTHORIZATION varsam_system');
        }
      }),
    close: () => embedded.close(),
  });
}

async function openServer(options: DatabaseOptions, databaseUrl: string): Promise<Database> {
  const ownerPool = new pg.Pool({ connectionString: databaseUrl, max: 2 });
  ownerPool.on('error', () => {});
  options.progress?.('migrating');
  const prepared = withClient(ownerPool, async (client) => {
    await migrate(client);
    // Only the embedded database changes roles within its one session; here each role has a login of its own.
    await client.query('revoke varsam_app from varsam_system');
    for (const role of ['varsam_app', 'varsam_system']) {
      // The password is derived here and holds only hexadecimal digits, so it can stand in the statement.
      await client.query(`alter role ${role} login password '${rolePassword(options.masterKey, role)}'`);
    }
  });
  await prepared.catch(async (error) => {
    await ownerPool.end();
    throw error;
  });
  const poolOf = (role: string, max: number) => {
    const url = new URL(databaseUrl);
    url.username = role;
    url.password = rolePassword(options.masterKey, role);
    const pool = new pg.Pool({ connectionString: url.toString(), max });
    pool.on('error', () => {}); // a lost idle connection is replaced at the next query
    return pool;
  };
  options.progress?.('ready');
  return assemble('server', poolOf('varsam_system', 6), poolOf('varsam_app', 10), {
    asOwner: (work) => withClient(ownerPool, (client) => inTransaction(client, work)),
    close: () => ownerPool.end(),
  });
}

function rolePassword(masterKey: Buffer, role: string): string {
  return createHmac('sha256', masterKey).update(`database role ${role}`).digest('hex');
}

interface Owner {
  readonly asOwner: Database['asOwner'];
  readonly close: () => Promise<void>;
}

function assemble(kind: Database['kind'], systemPool: pg.Pool, appPool: pg.Pool, owner: Owner): Database {
  const inside = new AsyncLocalStorage<true>();
  const refuseInside = () => {
    if (inside.getStore()) throw new VarsamError('database.nested');
  };
  const kyselyOf = (pool: pg.Pool) =>
    new Kysely<unknown>({
      dialect: new PostgresDialect({ pool: { connect: () => pool.connect(), end: async () => {} } as unknown as pg.Pool }),
    });
  const system = new Kysely<unknown>({
    dialect: new PostgresDialect({
      pool: {
        connect: async () => {
          refuseInside();
          return systemPool.connect();
        },
        end: async () => {},
      } as unknown as pg.Pool,
    }),
  });
  const app = kyselyOf(appPool);
  const enter = <T>(organisationId: string, work: (trx: Transaction<unknown>) => Promise<T>): Promise<T> => {
    refuseInside();
    return inside.run(true, () =>
      app.transaction().execute(async (trx) => {
        await trx.executeQuery(CompiledQuery.raw('set local role varsam_app'));
        await trx.executeQuery(CompiledQuery.raw("select set_config('app.organisation', $1, true)", [organisationId]));
        return work(trx);
      }),
    );
  };
  return {
    kind,
    system,
    runSystem: (text, values) => {
      refuseInside();
      return withClient(systemPool, async (client) => {
        try {
          return await client.query(text, values);
        } catch (error) {
          await client.query('rollback').catch(() => {});
          throw error;
        }
      });
    },
    inOrganisation: enter,
    inCluster: (work) => enter('', work),
    asOwner: (work) => {
      refuseInside();
      return owner.asOwner(work);
    },
    async close() {
      await systemPool.end();
      if (appPool !== systemPool) await appPool.end();
      await owner.close();
    },
  };
}

async function withClient<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    return await work(client);
  } finally {
    client.release();
  }
}

async function inTransaction<T>(client: pg.PoolClient, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}
