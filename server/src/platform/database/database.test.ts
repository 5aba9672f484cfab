import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { sql } from 'kysely';
import {
  aPreparedFolder,
  aServerDatabase,
  forEachDatabase,
  hasPostgres,
  onEmbedded,
  testMasterKey,
  testServer,
} from '../../../test/databases.ts';
import { newId } from '../random.ts';
import { openDatabase } from './database.ts';
import { type Migration, migrate, readMigrations } from './migrate.ts';

forEachDatabase('the database', (open) => {
  test('asking as the system inside an organisation is refused: the embedded database would wait for itself for ever', async () => {
    const { database } = await open();
    const nested: readonly ((this: void) => Promise<unknown>)[] = [
      () => sql`select 1`.execute(database.system),
      () => database.runSystem('select 1'),
      () => database.inOrganisation(newId(), async () => {}),
      () => database.inCluster(async () => {}),
      () => database.asOwner(async () => {}),
    ];
    for (const call of nested) {
      await assert.rejects(
        database.inOrganisation(newId(), () => call()),
        { code: 'database.nested' },
        String(call),
      );
    }
    assert.deepEqual(
      (await sql<{ one: number }>`select 1 as one`.execute(database.system)).rows,
      [{ one: 1 }],
      'and it still answers',
    );
  });

  test('what is done in an organisation is saved whole or not at all', async () => {
    const { database, behindTheWall } = await open();
    const organisation = newId();
    const add = (number: number) =>
      sql`insert into organisation.audit values (${organisation}, ${number}, now(), null, 'a', null, 'x', 'y')`;
    await assert.rejects(
      database.inOrganisation(organisation, async (trx) => {
        await add(1).execute(trx);
        throw new Error('a fault');
      }),
      /a fault/,
    );
    await assert.rejects(
      database.inOrganisation(organisation, async (trx) => {
        await add(1).execute(trx);
        await add(1).execute(trx);
      }),
      { code: '23505' },
    );
    assert.deepEqual(await behindTheWall('select number from organisation.audit where organisation_id = $1', [organisation]), []);
  });

  test('the organisation of one transaction is forgotten in the next, also after a fault', async () => {
    const { database } = await open();
    const asked = () =>
      database.inCluster(
        async (trx) =>
          (await sql<{ now: string | null }>`select current_setting('app.organisation', true) as now`.execute(trx)).rows[0]?.now,
      );
    await database.inOrganisation(newId(), async () => {});
    assert.equal(await asked(), '');
    await database.inOrganisation(newId(), () => Promise.reject(new Error('x'))).catch(() => {});
    assert.equal(await asked(), '');
    const role = await sql<{ role: string }>`select current_user as role`.execute(database.system);
    assert.equal(role.rows[0]?.role, 'varsam_system');
  });

  test('numbers, days and bytes come back the same from both kinds', async () => {
    const { database } = await open();
    const { rows } =
      await sql`select 5::bigint as whole, count(*) as counted, '2026-03-29'::date as day, '\\x00ff'::bytea as bytes, 0.5::real as part from generate_series(1, 3)`.execute(
        database.system,
      );
    assert.deepEqual(rows, [{ whole: 5, counted: 3, day: '2026-03-29', bytes: Buffer.from([0, 255]), part: 0.5 }]);
  });

  test('the owner has the rights of the owner for one transaction, and nobody after it', async () => {
    const { database } = await open();
    const owner = await database.asOwner(
      async (client) => (await client.query<{ role: string }>('select current_user as role')).rows[0]?.role,
    );
    assert.ok(owner === 'postgres' || owner === 'varsam_owner');
    await assert.rejects(database.asOwner((client) => client.query('select 1 from no_such_table')));
    const { rows } = await sql<{ role: string }>`select session_user as role`.execute(database.system);
    assert.equal(rows[0]?.role, 'varsam_system');
  });
});

onEmbedded('the embedded database', (open) => {
  test('a slow question does not stop the event loop: it turns while the answer is waited for', async () => {
    const { database } = await open();
    let turns = 0;
    let isAnswered = false;
    const turn = () => {
      turns++;
      if (!isAnswered) setImmediate(turn);
    };
    setImmediate(turn);
    await sql`select count(*) from generate_series(1, 500000) a where a % 7 = 1`.execute(database.system);
    isAnswered = true;
    assert.ok(turns > 100, `the loop turned ${turns} times`);
  });

  test('many questions at once are answered one after another, each with its own answer', async () => {
    const { database } = await open();
    const answers = await Promise.all(
      Array.from(
        { length: 50 },
        async (_, n) => (await sql<{ n: number }>`select ${n}::int as n`.execute(database.system)).rows[0]?.n,
      ),
    );
    assert.deepEqual(
      answers,
      Array.from({ length: 50 }, (_, n) => n),
    );
  });

  test('a text of several megabytes goes in and comes back', async () => {
    const { database } = await open();
    const text = 'åäö '.repeat(1_500_000);
    const { rows } = await sql<{ text: string }>`select ${text}::text as text`.execute(database.system);
    assert.equal(rows[0]?.text === text, true);
  });
});

describe('the migrations', () => {
  const later: Migration = {
    name: '9999-add-a-table-of-tomorrow.sql',
    sql: 'create table organisation.tomorrow (id uuid); alter table organisation.record add column tomorrow text',
  };
  const broken: Migration = {
    name: '9999-break.sql',
    sql: 'create table organisation.half (id uuid); select no_such_function()',
  };
  const kinds = [
    {
      kind: 'embedded database',
      skip: false,
      anEmpty: async () => ({ dataDir: null, databaseUrl: null }),
      aFilled: async () => ({ dataDir: await aPreparedFolder(), databaseUrl: null }),
    },
    {
      kind: 'PostgreSQL',
      skip: !hasPostgres(),
      anEmpty: async () => ({ dataDir: null, databaseUrl: (await aServerDatabase('empty')).url }),
      aFilled: async () => ({ dataDir: null, databaseUrl: (await aServerDatabase()).url }),
    },
  ];
  for (const { kind, skip, anEmpty, aFilled } of kinds) {
    describe(kind, { skip }, () => {
      before(async () => {
        if (kind === 'PostgreSQL') await testServer();
      });

      test('make a database that was empty, and find nothing to do the second time', async () => {
        const database = await openDatabase({ ...(await anEmpty()), masterKey: testMasterKey });
        const { rows } = await database.asOwner((client) =>
          client.query('select name from public.varsam_migration order by name'),
        );
        assert.deepEqual(
          rows.map((row) => row.name),
          readMigrations().map((migration) => migration.name),
        );
        assert.deepEqual(await database.asOwner((client) => migrate(client)), []);
        await database.close();
      });

      test('leave the rows of a filled database as they are', async () => {
        const place = await aFilled();
        const database = await openDatabase({ ...place, masterKey: testMasterKey });
        const [organisation, conversation] = [newId(), newId()];
        await database.asOwner(async (client) => {
          await client.query("insert into identity.organisation values ($1, 'Provföreningen', false, 30, now())", [organisation]);
          await client.query("select set_config('app.organisation', $1, true)", [organisation]);
          await client.query(
            "insert into organisation.conversation (id, organisation_id, channel, turns, received_at, state) values ($1, $2, 'chat', 1, now(), 'waiting')",
            [conversation, organisation],
          );
        });
        const ran = await database.asOwner(async (client) => {
          await client.query('commit');
          return migrate(client, [...readMigrations(), later]);
        });
        assert.deepEqual(ran, [later.name]);
        const kept = await database.asOwner(async (client) => {
          await client.query("select set_config('app.organisation', $1, true)", [organisation]);
          return (await client.query('select id from organisation.conversation')).rows;
        });
        assert.deepEqual(kept, [{ id: conversation }]);
        await database.close();
        const refused = openDatabase({ ...place, masterKey: testMasterKey });
        await assert.rejects(refused, { code: 'database.newer' }, 'a database of a newer version is refused');
        if (place.dataDir) rmSync(place.dataDir, { recursive: true });
      });

      test('that fail half-way leave no half behind, and are named', async () => {
        const place = await aFilled();
        const database = await openDatabase({ ...place, masterKey: testMasterKey });
        const attempt = database.asOwner(async (client) => {
          await client.query('commit');
          return migrate(client, [...readMigrations(), broken]);
        });
        await assert.rejects(attempt, (error: { code?: string; details?: { migration?: string } }) => {
          assert.deepEqual([error.code, error.details?.migration], ['database.migrationFailed', broken.name]);
          return true;
        });
        const { rows } = await database.asOwner((client) => client.query("select to_regclass('organisation.half') as half"));
        assert.equal(rows[0]?.half, null);
        await database.close();
        if (place.dataDir) rmSync(place.dataDir, { recursive: true });
      });
    });
  }

  test('a folder whose database is damaged is refused, not made anew', async () => {
    const dataDir = await aPreparedFolder();
    rmSync(join(dataDir, 'database', 'global', 'pg_control'));
    await assert.rejects(openDatabase({ dataDir, databaseUrl: null, masterKey: testMasterKey }));
    rmSync(dataDir, { recursive: true });
  });
});
