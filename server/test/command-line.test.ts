/** The command line as a person or a script meets it: real processes, exit statuses, files and pipes. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { startVarsam, varsam } from './command.ts';
import { anOrdinaryConversation } from './conversations.ts';
import { aPreparedFolder } from './databases.ts';

const folder = mkdtempSync(join(tmpdir(), 'varsam-command-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text?: string) => {
  const path = join(folder, name);
  if (text !== undefined) writeFileSync(path, text);
  return path;
};
const form = fileURLToPath(new URL('../../packages/forms/standard/contact-form.json', import.meta.url));
const line = (id: string) => JSON.stringify({ ...anOrdinaryConversation(), id });

describe('the command line', () => {
  test('without a command, or with one there is not, tells which there are and exits with 2', async () => {
    const wrong = [
      [],
      ['red'],
      ['read'],
      ['read', '--form'],
      ['read', '--frm', 'x', '--in', 'y'],
      ['export', '--format', 'pdf'],
      ['start', 'now'],
      ['backup'],
      ['restore'],
    ];
    const results = await Promise.all(wrong.map((words) => varsam(words)));
    for (const [place, { status, out, error }] of results.entries()) {
      assert.deepEqual([status, out], [2, ''], wrong[place]?.join(' '));
      assert.match(error, /varsam read .*--form FORM\.json/);
    }
    const help = await varsam(['--help']);
    assert.equal(help.status, 0);
    assert.match(help.out, /varsam start/);
  });

  test('read prints one reading a line, in the order of the conversations', async () => {
    const { status, out, error } = await varsam([
      'read',
      '--form',
      form,
      '--in',
      file('two.jsonl', `${line('a')}\n\n${line('b')}\n`),
    ]);
    assert.deepEqual([status, error], [0, '']);
    const readings = out
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one) as { id: string; form: object; values: { county: string } });
    assert.deepEqual(
      readings.map((reading) => [reading.id, reading.values.county]),
      [
        ['a', 'skane'],
        ['b', 'skane'],
      ],
    );
  });

  test('read takes standard input for - and writes to a file, or to standard output for -', async () => {
    const piped = await varsam(['read', '--form', form, '--in', '-', '--out', '-'], { input: `${line('a')}\n` });
    const filed = await varsam(['read', '--form', form, '--in', '-', '--out', file('out.jsonl')], { input: `${line('a')}\n` });
    assert.deepEqual([piped.status, filed.status, filed.out], [0, 0, '']);
    assert.equal(readFileSync(file('out.jsonl'), 'utf8'), piped.out);
    assert.equal(statSync(file('out.jsonl')).mode & 0o077, 0, 'quotes are words: the file is the owner’s alone');
    const formPiped = await varsam(['read', '--form', '-', '--in', file('one.jsonl', line('a'))], {
      input: readFileSync(form, 'utf8'),
    });
    assert.equal(formPiped.out, piped.out);
  });

  test('read reports each bad line with file, line and rule, without its words, reads the others, and exits with 1', async () => {
    const bad = file(
      'bad.jsonl',
      [line('a'), '{"turns": "hemligt ord', '{"id":"c","turns":[{"speaker":"nobody","text":"hemligt ord"}]}', line('d')].join(
        '\n',
      ),
    );
    const { status, out, error } = await varsam(['read', '--form', form, '--in', bad]);
    assert.equal(status, 1);
    assert.deepEqual(
      out
        .trim()
        .split('\n')
        .map((one) => (JSON.parse(one) as { id: string }).id),
      ['a', 'd'],
    );
    assert.match(error, new RegExp(`${bad}:2: conversation\\.notJson`));
    assert.match(error, new RegExp(`${bad}:3: conversation\\.unknownSpeaker \\(turn 0\\)`));
    assert.match(error, /2 read, 2 left out/);
    assert.doesNotMatch(error, /hemligt/);
  });

  test('read names a file that is not there, and a form that cannot be used, and exits with 1', async () => {
    for (const [words, message] of [
      [['--form', form, '--in', file('missing.jsonl')], /missing\.jsonl cannot be read/],
      [['--form', file('missing.json'), '--in', '-'], /missing\.json cannot be read/],
      [['--form', file('broken.json', '{'), '--in', '-'], /not JSON/],
      [
        [
          '--form',
          file('bad-form.json', '{"id":"f","version":1,"fields":[{"name":"a","type":"colour","label":{"sv":"A"}}]}'),
          '--in',
          '-',
        ],
        /a field\.unknownType/,
      ],
    ] as const) {
      const { status, error } = await varsam(['read', ...words]);
      assert.equal(status, 1, error);
      assert.match(error, message);
    }
  });

  test('start names a wrong setting or a taken port, and ends', async () => {
    const dataDir = await aPreparedFolder();
    const wrong = await varsam(['start', '--data', dataDir, '--port', 'eighty']);
    assert.deepEqual([wrong.status, /The setting PORT is wrong/.test(wrong.error)], [1, true]);
    const server = await startVarsam(dataDir);
    const other = await aPreparedFolder();
    const taken = await varsam(['start', '--data', other, '--port', new URL(server.url).port]);
    assert.deepEqual([taken.status, /PORT .*taken/.test(taken.error)], [1, true], taken.error);
    const second = await varsam(['start', '--data', dataDir, '--port', '0']);
    assert.deepEqual(
      [second.status, new RegExp(`in use .*process ${server.child.pid}`).test(second.error)],
      [1, true],
      second.error,
    );
    assert.equal(await server.stop(), 0);
    assert.equal(existsSync(join(dataDir, 'varsam.lock')), false, 'the lock is given back');
    writeFileSync(join(dataDir, 'keys', 'keyring.json'), '{');
    const broken = await varsam(['start', '--data', dataDir, '--port', '0']);
    assert.deepEqual([broken.status, /key file .* cannot be read/.test(broken.error)], [1, true], broken.error);
    for (const one of [dataDir, other]) rmSync(one, { recursive: true });
  });

  test('export, backup and doctor on a folder without data say so', async () => {
    const empty = mkdtempSync(join(folder, 'empty-'));
    for (const words of [['export'], ['backup', '--out', file('none.gz')]]) {
      const { status, error } = await varsam([...words, '--data', empty]);
      assert.deepEqual([status, /holds no data/.test(error)], [1, true], error);
    }
    assert.equal(existsSync(file('none.gz')), false);
    assert.match((await varsam(['doctor', '--data', empty])).out, /No data yet/);
    assert.deepEqual(readdirSync(empty), [], 'and nothing was made');
  });
});
