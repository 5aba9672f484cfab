/**
 * A real PostgreSQL for tests: one private server per test process, on a socket in a folder of its own, without fsync.
 * Its files are copied from a template that the first test process of a run prepares.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Owns the databases and may make roles; not a superuser, so that the migrations are proved to need none. */
const owner = 'varsam_owner';

export interface PostgresServer {
  /** Address of a database for its owner. */
  url(database: string): string;
  superuser<T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T>;
  createDatabase(name: string, template?: string): Promise<void>;
  stop(): Promise<void>;
}

/** The folder with `initdb` and `postgres`, or null when this machine has none. */
export function findPostgres(): string | null {
  const inPath = (process.env.PATH ?? '')
    .split(':')
    .find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
  if (inPath) return inPath;
  const installed = '/usr/lib/postgresql';
  const versions = existsSync(installed) ? readdirSync(installed).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((version) => join(installed, version, 'bin')).find((folder) => existsSync(join(folder, 'initdb'))) ?? null;
}

/** Starts a server on a copy of `files`, or on files made here when there are none to copy. */
export async function startPostgres(bin: string, files: string | null): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'varsam-pg-'));
  const data = join(folder, 'data');
  if (files) cpSync(files, data, { recursive: true });
  giveToPostgres(folder);
  if (!files) initialise(bin, data);
  const server = launch(bin, data, folder);
  const withClient = async <T>(database: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ host: folder, user: 'postgres', database });
    await client.connect();
    try {
      return await work(client);
    } finally {
      await client.end();
    }
  };
  await waitUntilReady(() => withClient('postgres', async () => {}), server);
  if (!files) await withClient('postgres', (client) => client.query(`create role ${owner} login createrole createdb`));
  return {
    url: (database) => `postgres://${owner}@localhost/${database}?host=${encodeURIComponent(folder)}`,
    superuser: withClient,
    createDatabase: async (name, template = 'template1') => {
      await withClient('postgres', (client) => client.query(`create database ${name} owner ${owner} template ${template}`));
    },
    async stop() {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null && server.signalCode === null) {
        server.kill('SIGINT'); // fast shutdown
        await ended;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Stops the server but keeps its files, as the template of others. */
export async function keepFiles(bin: string, target: string, prepare: (server: PostgresServer) => Promise<void>): Promise<void> {
  const server = await startPostgres(bin, null);
  try {
    await prepare(server);
    const { rows } = await server.superuser('postgres', (client) =>
      client.query<{ data_directory: string }>('show data_directory'),
    );
    const data = rows[0]?.data_directory ?? '';
    await server.superuser('postgres', (client) => client.query('checkpoint'));
    cpSync(data, target, {
      recursive: true,
      filter: (path) => !path.endsWith('postmaster.pid') && !path.endsWith('postmaster.opts'),
    });
  } finally {
    await server.stop();
  }
}

function initialise(bin: string, data: string): void {
  const [program, words] = asPostgres(join(bin, 'initdb'), [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=trust',
    '--no-sync',
    '--locale=C',
    '-E',
    'UTF8',
  ]);
  execFileSync(program, words, { stdio: 'ignore', cwd: '/' });
  // The two roles of the running application sign in with their derived passwords, as on a real server.
  writeFileSync(join(data, 'pg_hba.conf'), 'local all varsam_app,varsam_system scram-sha-256\nlocal all all trust\n');
}

function launch(bin: string, data: string, socket: string): ChildProcess {
  const settings = {
    listen_addresses: '',
    unix_socket_directories: socket,
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    max_connections: '60',
    shared_buffers: '32MB',
    timezone: 'Europe/Stockholm',
  };
  const words = ['-D', data, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const [program, all] = asPostgres(join(bin, 'postgres'), words);
  const server = spawn(program, all, { stdio: 'ignore', cwd: '/' });
  process.once('exit', () => {
    server.kill('SIGQUIT');
    rmSync(socket, { recursive: true, force: true });
  });
  return server;
}

async function waitUntilReady(connect: () => Promise<void>, server: ChildProcess): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await connect();
    } catch (error) {
      if (attempt > 200 || server.exitCode !== null) throw error;
      await pause(50);
    }
  }
}

const isRoot = process.getuid?.() === 0;

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, and ends when the test process does. */
function asPostgres(program: string, words: readonly string[]): readonly [string, string[]] {
  if (!isRoot) return [program, [...words]];
  return ['setpriv', ['--reuid=postgres', '--regid=postgres', '--clear-groups', '--pdeathsig=QUIT', '--', program, ...words]];
}

function giveToPostgres(folder: string): void {
  if (!isRoot) return;
  const [user, group] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })));
  chownSync(folder, user ?? 0, group ?? 0);
  if (existsSync(join(folder, 'data'))) execFileSync('chown', ['-R', 'postgres:', join(folder, 'data')]);
  execFileSync('chmod', ['-R', 'go-rwx', folder]);
}
