/** The wall between organisations, tried with the role the application works with, on both kinds of database. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { sql, type Transaction } from 'kysely';
import { type Application, anApplication, type Organisation } from './application.ts';
import { forEachDatabase, type Open, type OpenDatabase } from './databases.ts';
import { reviewAndConfirm, send } from './review-steps.ts';

forEachDatabase('the wall between organisations', (open, kind) => {
  let application: Application;
  let a: Organisation;
  let b: Organisation;
  before(async () => {
    application = await anApplication(await open());
    a = await application.anOrganisation('Aspen');
    b = await application.anOrganisation('Björken');
    for (const organisation of [a, b]) {
      await reviewAndConfirm(organisation.supporter, await send(organisation.supporter));
      await send(organisation.token);
    }
  });
  after(() => application.stop());

  test('every table of an organisation names its organisation and has row-level security, forced, with a policy', async () => {
    const tables = await tablesOf(await open());
    assert.ok(tables.length >= 8, 'the tables of conversations and records are there');
    for (const table of tables) {
      assert.deepEqual(
        {
          organisation: table.organisation,
          enabled: table.enabled,
          forced: table.forced,
          reads: table.reads,
          writes: table.writes,
        },
        { organisation: true, enabled: true, forced: true, reads: true, writes: true },
        `organisation.${table.name}`,
      );
    }
  });

  test('there is nothing in the schema but tables: a view would show the rows its owner sees', async () => {
    const others = await (await open()).behindTheWall(
      "select relname from pg_class where relnamespace = 'organisation'::regnamespace and relkind not in ('r', 'i', 'S', 'p', 'I', 't')",
    );
    const functions = await (await open()).behindTheWall(
      "select proname from pg_proc where pronamespace = 'organisation'::regnamespace",
    );
    assert.deepEqual([others, functions], [[], []]);
  });

  test('an organisation sees its own rows and no other, in every table', async () => {
    const opened = await open();
    for (const { name } of await tablesOf(opened)) {
      const others = await countRows(opened, name, b.id);
      assert.ok(others > 0, `${name} holds rows of the other organisation, or this test proves nothing`);
      const seen = await inOrganisation(
        opened,
        a.id,
        async (trx) =>
          (await sql<{ organisation_id: string }>`select organisation_id from ${sql.table(`organisation.${name}`)}`.execute(trx))
            .rows,
      );
      assert.ok(seen.length > 0, `${name} shows the organisation's own rows`);
      assert.ok(
        seen.every((row) => row.organisation_id === a.id),
        name,
      );
    }
  });

  test('without an organisation no table shows a row', async () => {
    const opened = await open();
    for (const { name } of await tablesOf(opened)) {
      const rows = await opened.database.inCluster(
        async (trx) => (await sql`select 1 from ${sql.table(`organisation.${name}`)}`.execute(trx)).rows,
      );
      assert.equal(rows.length, 0, name);
    }
  });

  test("an organisation cannot change or delete another's rows, in any table", async () => {
    const opened = await open();
    for (const { name } of await tablesOf(opened)) {
      const before = await rowsOf(opened, name, b.id);
      const changed = await attempt(opened, a.id, (trx) =>
        sql`update ${sql.table(`organisation.${name}`)} set organisation_id = organisation_id where organisation_id = ${b.id}`.execute(
          trx,
        ),
      );
      const deleted = await attempt(opened, a.id, (trx) =>
        sql`delete from ${sql.table(`organisation.${name}`)} where organisation_id = ${b.id}`.execute(trx),
      );
      assert.ok(changed === 0 || changed === '42501', `${name}: ${changed}`);
      assert.ok(deleted === 0 || deleted === '42501', `${name}: ${deleted}`);
      assert.deepEqual(await rowsOf(opened, name, b.id), before, name);
    }
  });

  test('an organisation cannot put a row into another, nor move its own there, in any table', async () => {
    const opened = await open();
    for (const { name } of await tablesOf(opened)) {
      const table = sql.table(`organisation.${name}`);
      const [row] = await rowsOf(opened, name, b.id);
      const copied = await attempt(opened, a.id, (trx) =>
        sql`insert into ${table} select * from jsonb_populate_record(null::${table}, ${JSON.stringify(row)}::jsonb)`.execute(trx),
      );
      const moved = await attempt(opened, a.id, (trx) => sql`update ${table} set organisation_id = ${b.id}`.execute(trx));
      assert.deepEqual([copied, moved], ['42501', '42501'], name);
    }
  });

  test("an organisation cannot hang its own row on another's conversation, record or key", async () => {
    const opened = await open();
    const references = await opened.behindTheWall(`
      select r.relname as name, array_agg(a.attname::text) as columns from pg_constraint c
      join pg_class r on r.oid = c.conrelid join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
      where c.contype = 'f' and r.relnamespace = 'organisation'::regnamespace group by r.relname, c.oid`);
    assert.ok(references.length >= 5);
    for (const { name, columns } of references)
      assert.ok((columns as string[]).includes('organisation_id'), `${name} refers to a row without saying whose: ${columns}`);
  });

  test('neither role is a superuser, skips row-level security, makes roles or owns anything', async () => {
    const opened = await open();
    const found = await opened.behindTheWall(
      "select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname in ('varsam_app', 'varsam_system') order by 1",
    );
    const harmless = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false };
    assert.deepEqual(found, [
      { rolname: 'varsam_app', ...harmless },
      { rolname: 'varsam_system', ...harmless },
    ]);
    const owned = await opened.behindTheWall(
      "select relname from pg_class where relnamespace in ('organisation'::regnamespace, 'identity'::regnamespace, 'cluster'::regnamespace) and relowner in ('varsam_app'::regrole, 'varsam_system'::regrole)",
    );
    assert.deepEqual(owned, []);
  });

  test('the system role reads no table of an organisation', async () => {
    const opened = await open();
    for (const { name } of await tablesOf(opened)) {
      await assert.rejects(
        sql`select 1 from ${sql.table(`organisation.${name}`)}`.execute(opened.database.system),
        { code: '42501' },
        name,
      );
    }
  });

  test("the organisations' role reads no person, session, token or job", async () => {
    const opened = await open();
    const tables = await opened.behindTheWall(
      "select relnamespace::regnamespace::text || '.' || quote_ident(relname) as name from pg_class where relnamespace in ('identity'::regnamespace, 'jobs'::regnamespace) and relkind in ('r', 'p')",
    );
    assert.ok(tables.length > 10);
    for (const { name } of tables)
      assert.equal(await attempt(opened, a.id, (trx) => sql.raw(`select 1 from ${name}`).execute(trx)), '42501', String(name));
  });

  test('a server refuses the system role the other role', {
    skip: kind === 'embedded' && 'the embedded database has one session for both',
  }, async () => {
    const { database } = await open();
    await assert.rejects(sql`set role varsam_app`.execute(database.system), { code: '42501' });
    await assert.rejects(sql`set session authorization varsam_app`.execute(database.system), { code: '42501' });
  });

  test('whoever asks for another organisation by its ids is told that there is nothing', async () => {
    const [conversation] = await rowsOf(await open(), 'conversation', b.id);
    const [record] = await rowsOf(await open(), 'record', b.id);
    const answers = await Promise.all([
      a.coordinator.post(`/api/conversations/${conversation?.id}/open`),
      a.coordinator.put(`/api/conversations/${conversation?.id}/review`, { revision: 0 }),
      a.coordinator.post(`/api/conversations/${conversation?.id}/read`),
      a.coordinator.post(`/api/conversations/${conversation?.id}/confirm`, { revision: 0, acceptRemaining: true }),
      a.coordinator.post(`/api/conversations/${conversation?.id}/erase`),
      a.coordinator.get(`/api/records/${record?.id}`),
      a.administrator.call('PATCH', `/api/people/${b.supporter.id}`, { role: 'analyst' }),
      a.administrator.call('DELETE', `/api/people/${b.supporter.id}`),
    ]);
    assert.deepEqual(
      answers.map((answer) => answer.status),
      answers.map(() => 404),
    );
  });
});

interface Table {
  readonly name: string;
  readonly organisation: boolean;
  readonly enabled: boolean;
  readonly forced: boolean;
  readonly reads: boolean;
  readonly writes: boolean;
}

/** From the catalogue, so that a new table cannot be forgotten. */
async function tablesOf(opened: OpenDatabase): Promise<Table[]> {
  const rows = await opened.behindTheWall(`
    select c.relname as name, c.relrowsecurity as enabled, c.relforcerowsecurity as forced,
      exists (select from pg_attribute where attrelid = c.oid and attname = 'organisation_id' and attnotnull) as organisation,
      exists (select from pg_policy p where p.polrelid = c.oid and p.polqual is not null and p.polcmd = '*') as reads,
      exists (select from pg_policy p where p.polrelid = c.oid and p.polwithcheck is not null and p.polcmd = '*') as writes
    from pg_class c where c.relnamespace = 'organisation'::regnamespace and c.relkind in ('r', 'p') order by 1`);
  return rows as unknown as Table[];
}

async function rowsOf(opened: OpenDatabase, table: string, organisationId: string): Promise<Record<string, unknown>[]> {
  const rows = await opened.behindTheWall(
    `select to_jsonb(t) as row from organisation.${table} t where organisation_id = $1 order by to_jsonb(t)::text`,
    [organisationId],
  );
  return rows.map(({ row }) => row as Record<string, unknown>);
}

async function countRows(opened: OpenDatabase, table: string, organisationId: string): Promise<number> {
  return (await rowsOf(opened, table, organisationId)).length;
}

function inOrganisation<T>(
  opened: OpenDatabase,
  organisationId: string,
  work: (trx: Transaction<unknown>) => Promise<T>,
): Promise<T> {
  return opened.database.inOrganisation(organisationId, work);
}

/** Tries, takes back whatever came of it, and says how many rows it touched or with which code it was refused. */
async function attempt(
  opened: Awaited<ReturnType<Open>>,
  organisationId: string,
  work: (trx: Transaction<unknown>) => Promise<{ numAffectedRows?: bigint; rows: unknown[] }>,
): Promise<number | string> {
  let touched = -1;
  try {
    await inOrganisation(opened, organisationId, async (trx) => {
      const result = await work(trx);
      touched = Number(result.numAffectedRows ?? result.rows.length);
      throw new TakenBack();
    });
  } catch (error) {
    return error instanceof TakenBack ? touched : String((error as { code?: unknown }).code);
  }
  return touched;
}

class TakenBack extends Error {}
