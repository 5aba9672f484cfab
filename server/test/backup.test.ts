/** Export, backup and restore as a person or a script meets them: real processes on real folders. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { aClient, type RunningServer, reviewOver, setUpOver, startVarsam, varsam } from './command.ts';
import { anOrdinaryConversation } from './conversations.ts';
import { aPreparedFolder, aServerDatabase, hasPostgres } from './databases.ts';

const folder = mkdtempSync(join(tmpdir(), 'varsam-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text?: string) => {
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};

describe('export, backup and restore', () => {
  let dataDir: string;
  let server: RunningServer;
  let conversationId: string;
  let recordId: string;
  const backupFile = () => join(folder, 'backups', 'varsam.jsonl.gz');
  before(async () => {
    mkdirSync(join(folder, 'backups'));
    dataDir = await aPreparedFolder();
    server = await startVarsam(dataDir);
    const { supporter, token } = await setUpOver(server);
    conversationId = (await token.call<{ id: string }>('POST', '/api/conversations', anOrdinaryConversation('x1'))).body.id;
    recordId = (
      await reviewOver(supporter, conversationId, { next_step: { decision: 'add', value: 'Hon ringer skolan', evidence: [] } })
    ).recordId;
    await token.call('POST', '/api/conversations', anOrdinaryConversation('x2'));
  });
  after(async () => {
    await server.kill();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('export asks the running server, and reads the folder itself when none runs: the same records', async () => {
    const running = await varsam(['export', '--data', dataDir]);
    assert.deepEqual([running.status, (JSON.parse(running.out) as { id: string }).id], [0, recordId]);
    const csv = await varsam([
      'export',
      '--data',
      dataDir,
      '--format',
      'csv',
      '--organisation',
      'Provföreningen',
      '--out',
      file('records.csv'),
    ]);
    assert.deepEqual([csv.status, csv.out, readFileSync(file('records.csv'), 'utf8').trim().split('\r\n').length], [0, '', 2]);
    const unknown = await varsam(['export', '--data', dataDir, '--organisation', 'Nobody']);
    assert.deepEqual([unknown.status, /--organisation/.test(unknown.error)], [1, true]);
    const backup = await varsam(['backup', '--data', dataDir, '--out', backupFile()]);
    assert.equal(backup.status, 0, backup.error);
    assert.equal((await varsam(['doctor', '--data', dataDir])).out.includes('A server runs on this folder'), true);
    assert.equal(await server.stop(), 0);
    const stopped = await varsam(['export', '--data', dataDir]);
    assert.deepEqual([stopped.status, stopped.out], [0, running.out]);
    const alone = await varsam(['backup', '--data', dataDir, '--out', file('alone.gz')]);
    assert.equal(alone.status, 0, alone.error);
    const rows = (path: string) =>
      gunzipSync(readFileSync(path))
        .toString('utf8')
        .split('\n')
        .filter((one) => !one.includes('"varsam":"backup"') && !one.includes('last_used_at'))
        .sort();
    assert.deepEqual(rows(file('alone.gz')), rows(backupFile()));
    assert.match((await varsam(['doctor', '--data', dataDir])).out, /Database opens \(embedded\), 1 organisations/);
  });

  test('a backup holds no word of a conversation and no key, and is readable by its owner only', () => {
    const text = gunzipSync(readFileSync(backupFile())).toString('utf8');
    assert.doesNotMatch(text, /lund|ledsen|skolan/);
    assert.ok(!text.includes(readFileSync(join(dataDir, 'keys', 'master.key'), 'utf8').trim()));
    for (const path of readdirSync(join(folder, 'backups')))
      assert.equal(statSync(join(folder, 'backups', path)).mode & 0o077, 0, path);
  });

  const restored = async (environment: Record<string, string> = {}) => {
    const target = mkdtempSync(join(folder, 'restored-'));
    const result = await varsam(
      ['restore', '--data', target, '--in', backupFile(), '--master', join(dataDir, 'keys', 'master.key')],
      { environment },
    );
    assert.equal(result.status, 0, result.error);
    const again = await startVarsam(target, { environment });
    const supporter = aClient(again.url);
    const signedIn = await supporter.call('POST', '/api/auth/sign-in/email', {
      email: 'sam@example.org',
      password: 'ännu ett långt lösenord',
    });
    assert.equal(signedIn.status, 200, signedIn.text);
    const record = await supporter.call<{ words: { texts: object; quotes: Record<string, { quote: string }[]> } }>(
      'GET',
      `/api/records/${recordId}`,
    );
    assert.deepEqual(record.body.words.texts, { next_step: 'Hon ringer skolan' });
    assert.equal(record.body.words.quotes.county?.[0]?.quote.includes('lund'), true, 'its words can be read');
    const list = await supporter.call<{ conversations: { id: string }[] }>('GET', '/api/conversations?state=all');
    assert.equal(list.body.conversations.length, 2);
    await again.stop();
    return target;
  };

  test('a backup restored into a new folder has the same records and readable words, and is refused where there is data', async () => {
    const target = await restored();
    const before = await varsam(['export', '--data', dataDir]);
    assert.equal((await varsam(['export', '--data', target])).out, before.out);
    const refused = await varsam(['restore', '--data', target, '--in', backupFile()]);
    assert.deepEqual([refused.status, /already data/.test(refused.error)], [1, true]);
  });

  test('a backup goes through standard output and input, with the keys in a file that is named', async () => {
    const unnamed = await varsam(['backup', '--data', dataDir, '--out', '-']);
    assert.equal(unnamed.status, 2);
    const keys = join(folder, 'piped-keys.json');
    const written = await varsam(['backup', '--data', dataDir, '--out', '-', '--keys', keys]);
    assert.equal(written.status, 0, written.error);
    const target = mkdtempSync(join(folder, 'piped-'));
    const master = join(dataDir, 'keys', 'master.key');
    const read = await varsam(['restore', '--data', target, '--in', '-', '--keys', keys, '--master', master], {
      input: written.bytes,
    });
    assert.equal(read.status, 0, read.error);
    assert.match(read.out, /^Restored \d+ rows/);
  });

  test('a backup of the embedded database is restored into PostgreSQL', { skip: !hasPostgres() }, async () => {
    const { url } = await aServerDatabase('empty');
    await restored({ DATABASE_URL: url });
  });

  test('a damaged, cut off or foreign backup is refused and nothing is restored', async () => {
    const whole = readFileSync(backupFile());
    const keys = join(folder, 'backups', 'varsam-keys.json');
    for (const [name, make] of [
      [
        'cut off',
        (path: string) => {
          writeFileSync(path, whole);
          truncateSync(path, whole.length - 200);
        },
      ],
      [
        'cut in half',
        (path: string) => {
          writeFileSync(path, whole);
          truncateSync(path, Math.floor(whole.length / 2));
        },
      ],
      ['not zipped', (path: string) => writeFileSync(path, 'hello')],
      ['empty', (path: string) => writeFileSync(path, '')],
    ] as const) {
      const path = file(`${name}.gz`);
      make(path);
      const target = await aPreparedFolder();
      const { status, error } = await varsam(['restore', '--data', target, '--in', path, '--keys', keys]);
      assert.equal(status, 1, `${name}: ${error}`);
      assert.match(error, /damaged|not a backup/, name);
      const whatIsThere =
        name === 'cut off' ? await varsam(['export', '--data', target, '--organisation', 'Provföreningen']) : null;
      assert.notEqual(whatIsThere?.status, 0, 'no organisation was restored');
      rmSync(target, { recursive: true });
    }
    const missing = await varsam(['restore', '--data', join(folder, 'x'), '--in', file('missing.gz')]);
    assert.deepEqual([missing.status, /cannot be read/.test(missing.error)], [1, true]);
  });
});
