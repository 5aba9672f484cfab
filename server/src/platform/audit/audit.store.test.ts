import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { forEachDatabase } from '../../../test/databases.ts';
import { newId } from '../random.ts';
import { appendAudit, isTrailIntact, listAudit } from './audit.store.ts';

forEachDatabase('the audit trail', (open) => {
  const at = new Date('2026-11-16T12:00:00.123Z');
  const aTrail = async (lines = 5): Promise<string> => {
    const organisationId = newId();
    const { database } = await open();
    for (let n = 1; n <= lines; n++) {
      await database.inOrganisation(organisationId, (trx) =>
        appendAudit(trx, { organisationId, personId: `person ${n}`, action: 'record.opened', subject: newId(), at }),
      );
    }
    return organisationId;
  };
  const isIntact = async (organisationId: string) => (await open()).database.inOrganisation(organisationId, isTrailIntact);

  test('is one chain per organisation, newest first', async () => {
    const [one, other] = [await aTrail(3), await aTrail(2)];
    const { database } = await open();
    const { entries, next } = await database.inOrganisation(one, (trx) => listAudit(trx, null));
    assert.deepEqual([entries.map((entry) => entry.number), next], [[3, 2, 1], null]);
    assert.deepEqual([await isIntact(one), await isIntact(other), await isIntact(newId())], [true, true, true]);
  });

  test('is listed page by page without loss or repeat', async () => {
    const organisationId = await aTrail(0);
    const { database } = await open();
    await database.inOrganisation(organisationId, async (trx) => {
      for (let n = 0; n < 230; n++) await appendAudit(trx, { organisationId, personId: null, action: 'a', subject: null, at });
    });
    const numbers: number[] = [];
    for (let before: number | null = null, isLast = false; !isLast; ) {
      const position: number | null = before;
      const page: Awaited<ReturnType<typeof listAudit>> = await database.inOrganisation(organisationId, (trx) =>
        listAudit(trx, position),
      );
      numbers.push(...page.entries.map((entry) => entry.number));
      isLast = page.next === null;
      before = Number(page.next);
    }
    assert.deepEqual(
      numbers,
      Array.from({ length: 230 }, (_, n) => 230 - n),
    );
  });

  test('cannot be changed by the role of the application', async () => {
    const organisationId = await aTrail();
    const { database } = await open();
    await assert.rejects(
      database.inOrganisation(organisationId, (trx) => sql`update organisation.audit set action = 'nothing'`.execute(trx)),
      { code: '42501' },
    );
  });

  for (const [what, statement] of [
    ['another action', "set action = 'nothing happened' where number = 3"],
    ['another person', "set person_id = 'somebody else' where number = 3"],
    ['no person', 'set person_id = null where number = 3'],
    ['another subject', "set subject = 'x' where number = 1"],
    ['a millisecond later', "set at = at + interval '1 millisecond' where number = 5"],
    ['another hash', "set hash = repeat('a', 64) where number = 5"],
    ['another number', 'set number = 9 where number = 5'],
  ] as const) {
    test(`a line changed by the owner of the database is seen: ${what}`, async () => {
      const organisationId = await aTrail();
      await (await open()).behindTheWall(`update organisation.audit ${statement} and organisation_id = $1`, [organisationId]);
      assert.equal(await isIntact(organisationId), false);
    });
  }

  test('a line taken out by the owner is seen, the first as well', async () => {
    for (const number of [1, 3]) {
      const organisationId = await aTrail();
      await (await open()).behindTheWall('delete from organisation.audit where number = $2 and organisation_id = $1', [
        organisationId,
        number,
      ]);
      assert.equal(await isIntact(organisationId), false, `line ${number}`);
    }
  });

  test('two lines exchanged by the owner are seen', async () => {
    const organisationId = await aTrail();
    await (await open()).behindTheWall(
      'update organisation.audit a set action = b.action, subject = b.subject from organisation.audit b where a.organisation_id = $1 and b.organisation_id = $1 and a.number = 2 and b.number = 3',
      [organisationId],
    );
    assert.equal(await isIntact(organisationId), false);
  });

  test('the last line taken away by the owner is seen', {
    todo: 'a chain does not know its own length: nothing outside the table says how many lines there were',
  }, async () => {
    const organisationId = await aTrail();
    await (await open()).behindTheWall('delete from organisation.audit where number = 5 and organisation_id = $1', [
      organisationId,
    ]);
    assert.equal(await isIntact(organisationId), false);
  });

  test('lines written at the same moment stand one after another', async () => {
    const organisationId = newId();
    const { database } = await open();
    await Promise.all(
      Array.from({ length: 20 }, () =>
        database.inOrganisation(organisationId, (trx) =>
          appendAudit(trx, { organisationId, personId: null, action: 'a', subject: null, at }),
        ),
      ),
    );
    const { entries } = await database.inOrganisation(organisationId, (trx) => listAudit(trx, null));
    assert.deepEqual([entries.length, await isIntact(organisationId)], [20, true]);
  });

  test('a line is saved with what it tells of, or neither is', async () => {
    const organisationId = await aTrail(1);
    const { database } = await open();
    await assert.rejects(
      database.inOrganisation(organisationId, async (trx) => {
        await appendAudit(trx, { organisationId, personId: null, action: 'a', subject: null, at });
        throw new Error('a fault');
      }),
    );
    const { entries } = await database.inOrganisation(organisationId, (trx) => listAudit(trx, null));
    assert.equal(entries.length, 1);
  });
});
