import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readConfig } from './config.ts';
import { VarsamError } from './error.ts';

describe('the configuration', () => {
  test('without a setting it listens on this machine only, on port 4600, with the embedded database', () => {
    const config = readConfig({ data: '/tmp/a-folder' }, {});
    assert.deepEqual(config, {
      dataDir: '/tmp/a-folder',
      host: '127.0.0.1',
      port: 4600,
      publicUrl: 'http://localhost:4600',
      databaseUrl: null,
      masterKeyFile: null,
      trustProxy: false,
      demo: false,
    });
  });

  test('each wrong setting is named, with what it should be', () => {
    const wrong: readonly [string, NodeJS.ProcessEnv][] = [
      ['PORT', { PORT: 'eighty' }],
      ['PORT', { PORT: '70000' }],
      ['PORT', { PORT: '-1' }],
      ['PORT', { PORT: '46.5' }],
      ['PUBLIC_URL', { PUBLIC_URL: 'varsam.example.org' }],
      ['PUBLIC_URL', { PUBLIC_URL: 'ftp://varsam.example.org' }],
      ['DATABASE_URL', { DATABASE_URL: 'localhost:5432' }],
      ['DATABASE_URL', { DATABASE_URL: 'mysql://localhost/varsam' }],
      ['MASTER_KEY_FILE', { MASTER_KEY_FILE: 'keys/master.key' }],
      ['TRUST_PROXY', { TRUST_PROXY: 'yes' }],
    ];
    for (const [setting, environment] of wrong) {
      assert.throws(
        () => readConfig({}, environment),
        (error: unknown) => {
          assert.ok(error instanceof VarsamError);
          assert.deepEqual([error.code, error.details.setting], ['config.invalid', setting], JSON.stringify(environment));
          return typeof error.details.rule === 'string';
        },
      );
    }
  });

  test('a setting that is nearly wrong is taken', () => {
    assert.equal(readConfig({}, { PORT: '0' }).port, 0);
    assert.equal(readConfig({}, { PORT: '65535' }).port, 65535);
    assert.equal(readConfig({}, { PUBLIC_URL: 'https://varsam.example.org/path' }).publicUrl, 'https://varsam.example.org');
    assert.equal(
      readConfig({}, { DATABASE_URL: 'postgresql://a:b@localhost/varsam' }).databaseUrl,
      'postgresql://a:b@localhost/varsam',
    );
    assert.deepEqual(
      readConfig({}, { PORT: '', HOST: '', PUBLIC_URL: '', VARSAM_DATA: '', DATABASE_URL: '' }),
      readConfig({}, {}),
      'empty is not given',
    );
    assert.throws(() => readConfig({ port: '' }, {}), { code: 'config.invalid' });
    assert.deepEqual(
      ['1', 'true', '0', 'false', ''].map((text) => readConfig({}, { TRUST_PROXY: text }).trustProxy),
      [true, true, false, false, false],
    );
  });

  test('the command line goes before the environment', () => {
    const config = readConfig({ port: '5000', data: '/tmp/one' }, { PORT: '6000', VARSAM_DATA: '/tmp/two' });
    assert.deepEqual([config.port, config.dataDir], [5000, '/tmp/one']);
  });
});
