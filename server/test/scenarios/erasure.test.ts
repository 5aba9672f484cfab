/**
 * Erasure as somebody who takes the disk would try it: after "erase", twenty distinctive phrases of the conversation are
 * looked for in every file of the data folder, in a dump of the database, in a backup made before, and in the log.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { eraseInside } from '../../src/organisation/conversation/index.ts';
import { type Application, anApplication } from '../application.ts';
import { reviewOver, setUpOver, startVarsam, varsam } from '../command.ts';
import { aConversation, aReaderThat } from '../conversations.ts';
import { aPreparedFolder, forEachDatabase } from '../databases.ts';
import { add, change, reviewAndConfirm, send } from '../review-steps.ts';

/** Said in turns, quoted as evidence, written into free text and into the summary; with letters that JSON may escape. */
const phrases = [
  'tranbärsmossen vid åsen',
  'en kopparkittel på vinden',
  'vinterfjärilen i köket',
  'sjumilastövlar av gummi',
  'gullvivsängen bakom kyrkan',
  'mormors "gröna" soffa',
  'bussen 4711 mot Älvsborg',
  'en kanelbulle till frukost',
  'regnet på plåttaket',
  'hunden som heter Pricken',
  'lördagen före skolstarten',
  'en blå cykel utan lampa',
  'tre knappar på kofta',
  'telefonen låg i sängen',
  'lappen under kudden',
  'fönstret mot gården',
  'kusinens gamla gitarr',
  'trappan upp till biblioteket',
  'hon ringer kuratorn i övermorgon',
  'den unga berättar om en hemlig å',
] as const;
const [nextStep, summary] = [phrases[18], phrases[19]];
const told = phrases
  .slice(0, 18)
  .reduce(
    (sofar, phrase, n) => (n % 2 === 0 ? sofar.seeker(`det var ${phrase}`) : sofar.supporter(`Menar du ${phrase}?`)),
    aConversation(),
  );

/** How a phrase may stand in a file: as bytes of several encodings, and written out in others. */
function guises(phrase: string): readonly Buffer[] {
  const utf8 = Buffer.from(phrase, 'utf8');
  const json = JSON.stringify(phrase).slice(1, -1);
  const escaped = json.replaceAll(/[^ -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), utf8])
      .toString('base64')
      .slice(shift === 0 ? 0 : 4, -4),
  );
  const written = [
    json,
    escaped,
    utf8.toString('hex'),
    utf8.toString('hex').toUpperCase(),
    encodeURIComponent(phrase),
    ...base64,
    ...base64.map((text) => text.replaceAll('+', '-').replaceAll('/', '_')),
  ];
  return [
    utf8,
    Buffer.from(phrase, 'utf16le'),
    Buffer.from(phrase, 'utf16le').swap16(),
    Buffer.from(phrase, 'latin1'),
    ...written.map((text) => Buffer.from(text, 'latin1')),
  ];
}
const allGuises = phrases.flatMap((phrase) => guises(phrase).map((bytes) => ({ phrase, bytes })));

function phrasesIn(bytes: Buffer): string[] {
  return [...new Set(allGuises.filter((guise) => bytes.includes(guise.bytes)).map((guise) => guise.phrase))];
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function searchFolder(folder: string): { readonly found: string[]; readonly bytes: number } {
  let bytes = 0;
  const found = filesUnder(folder).flatMap((path) => {
    const content = readFileSync(path);
    bytes += content.length;
    return phrasesIn(content).map((phrase) => `${path}: ${phrase}`);
  });
  return { found, bytes };
}

test('the search finds a phrase in each guise, or it would prove nothing', () => {
  for (const { phrase, bytes } of allGuises)
    assert.ok(phrasesIn(Buffer.concat([Buffer.from('before '), bytes, Buffer.from(' after')])).includes(phrase));
  assert.deepEqual(phrasesIn(Buffer.from(Buffer.from(`{"text":"${phrases[0]}"}`).toString('base64'))), [phrases[0]]);
  assert.deepEqual(phrasesIn(Buffer.from('tranbärsmossen vid å')), [], 'a part of a phrase is not the phrase');
});

/** One conversation that is erased and one that stays, both confirmed with quotes, free text and a summary. */
async function story(application: Application) {
  const organisation = await application.anOrganisation();
  const id = await send(organisation.token, told.sent());
  const stays = await send(organisation.token, aConversation().seeker('det här samtalet finns kvar').sent());
  const quoted = [{ turn: 0, start: 8, end: 8 + phrases[0].length }];
  const decisions = { county: change('uppsala', quoted), next_step: add(nextStep) };
  const { recordId } = await reviewAndConfirm(organisation.supporter, id, decisions);
  const kept = await reviewAndConfirm(organisation.supporter, stays, { next_step: add('också kvar') });
  return { organisation, id, recordId, keptRecordId: kept.recordId };
}

forEachDatabase('after erasure', (open, kind) => {
  test('no phrase of the conversation is in the database, in no guise, and the record and the other conversation are', async () => {
    const opened = await open();
    const reader = aReaderThat({ values: { county: 'skane' }, summary });
    const application = await anApplication(opened, { reader });
    const { organisation, id, recordId, keptRecordId } = await story(application);
    assert.equal((await organisation.coordinator.post(`/api/conversations/${id}/erase`)).status, 200);
    const tables = await opened.behindTheWall(
      "select quote_ident(schemaname) || '.' || quote_ident(tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
    );
    assert.ok(tables.length > 20);
    for (const { name } of tables) {
      const rows = await opened.behindTheWall(`select to_jsonb(t)::text as row from ${name} t`);
      for (const { row } of rows) assert.deepEqual(phrasesIn(Buffer.from(String(row))), [], String(name));
    }
    assert.deepEqual(phrasesIn(Buffer.from(application.logLines.join(''))), []);
    if (kind === 'embedded') assert.deepEqual(searchFolder(opened.dataDir).found, []);
    const words = async (record: string) =>
      (await organisation.coordinator.get<{ words: { texts: object } | null }>(`/api/records/${record}`)).body.words;
    assert.equal(await words(recordId), null);
    assert.deepEqual((await words(keptRecordId))?.texts, { next_step: 'också kvar' });
    await application.stop();
  });

  test('an erasure that a crash cut short before the new key is ended at the next start', async () => {
    const opened = await open();
    const application = await anApplication(opened);
    const { organisation, id } = await story(application);
    const [copy] = await opened.behindTheWall(
      'select organisation_key_id, wrapped_key from organisation.sealed_key where owner_id = $1',
      [id],
    );
    const key = { organisationKeyId: String(copy?.organisation_key_id), wrapped: copy?.wrapped_key as Buffer };
    // The process ends here: erased and committed, the organisation's key not yet replaced.
    await opened.database.inOrganisation(organisation.id, (trx) =>
      eraseInside(application.assembled.parts, trx, { organisationId: organisation.id, personId: null }, id),
    );
    assert.doesNotThrow(
      () => application.vault.openConversationKey(organisation.id, id, key),
      'an old copy of the row could still be opened',
    );
    await application.stop();
    const restarted = await anApplication(opened, { keyringFile: application.keyringFile, clock: application.clock });
    assert.throws(() => restarted.vault.openConversationKey(organisation.id, id, key), { code: 'vault.keyForgotten' });
    assert.deepEqual(restarted.vault.erasuresUnderWay(organisation.id), []);
    await restarted.stop();
  });
});

test('with a real server on a folder: no phrase is in any file of it, in its output, nor in a backup made before and restored with the newest keys', async () => {
  const dataDir = await aPreparedFolder();
  const target = await aPreparedFolder();
  rmSync(target, { recursive: true });
  const outside = join(dataDir, '..', `${dataDir.split('/').at(-1)}-backup`);
  const backupFile = join(outside, 'before.gz');
  const server = await startVarsam(dataDir);
  const { supporter, token } = await setUpOver(server);
  const { body } = await token.call<{ id: string }>('POST', '/api/conversations', told.sent());
  const decisions = {
    county: { decision: 'change', value: 'uppsala', evidence: [{ turn: 0, start: 8, end: 8 + phrases[0].length }] },
    next_step: { decision: 'add', value: nextStep, evidence: [] },
  };
  const { recordId } = await reviewOver(supporter, body.id, decisions, summary);
  mkdirSync(outside);
  assert.equal((await varsam(['backup', '--data', dataDir, '--out', backupFile])).status, 0);
  assert.equal((await supporter.call('POST', `/api/conversations/${body.id}/erase`)).status, 200);
  assert.equal(
    (await varsam(['backup', '--data', dataDir, '--out', join(outside, 'after.gz')])).status,
    0,
    'the newest keys lie beside the backups',
  );

  const searched = searchFolder(dataDir);
  assert.ok(searched.bytes > 10_000_000, `${searched.bytes} bytes were searched while it runs`);
  assert.deepEqual(searched.found, []);
  await server.stop();
  assert.deepEqual(searchFolder(dataDir).found, []);
  assert.deepEqual(phrasesIn(Buffer.from(server.printed())), []);
  for (const name of ['before.gz', 'after.gz'])
    assert.deepEqual(phrasesIn(gunzipSync(readFileSync(join(outside, name)))), [], name);

  const restored = await varsam([
    'restore',
    '--data',
    target,
    '--in',
    backupFile,
    '--master',
    join(dataDir, 'keys', 'master.key'),
  ]);
  assert.equal(restored.status, 0, restored.error);
  const again = await startVarsam(target);
  const back = supporter.at(again.url);
  await back.call('POST', '/api/auth/sign-in/email', { email: 'sam@example.org', password: 'ännu ett långt lösenord' });
  const opened = await back.call('POST', `/api/conversations/${body.id}/open`);
  assert.ok(opened.status >= 400 && opened.status < 500, `opening it is refused: ${opened.status} ${opened.text}`);
  const record = await back.call<{ values: { county: string } }>('GET', `/api/records/${recordId}`);
  assert.deepEqual(phrasesIn(Buffer.from(record.text)), []);
  assert.equal(record.body.values?.county, 'uppsala', 'the record of an erased conversation can be read from the old backup');
  await again.stop();
  assert.deepEqual(searchFolder(target).found, []);
  for (const one of [dataDir, target, outside]) rmSync(one, { recursive: true, force: true });
});
