/** The real command as a child process: `node server/src/main.ts …`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const running = new Set<ChildProcess>();
// A test that fails leaves its server behind: it would keep the test process waiting.
after(() => {
  for (const child of running) child.kill('SIGKILL');
});

export interface CommandResult {
  readonly status: number | null;
  readonly out: string;
  readonly error: string;
  readonly bytes: Buffer;
}

export interface CommandOptions {
  readonly input?: string | Buffer;
  readonly environment?: Readonly<Record<string, string>>;
  readonly cwd?: string;
}

function launch(words: readonly string[], { environment = {}, cwd }: CommandOptions): ChildProcess {
  const { DATABASE_URL: _none, PORT: _port, VARSAM_DATA: _data, NODE_TEST_CONTEXT: _context, ...inherited } = process.env;
  const child = spawn(process.execPath, [main, ...words], {
    env: { ...inherited, ...environment },
    stdio: 'pipe',
    ...(cwd ? { cwd } : {}),
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  return child;
}

/** Runs a command to its end. */
export async function varsam(words: readonly string[], options: CommandOptions = {}): Promise<CommandResult> {
  const child = launch(words, options);
  const chunks: Buffer[] = [];
  let error = '';
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    error += chunk;
  });
  child.stdin?.on('error', () => {});
  child.stdin?.end(options.input ?? '');
  const [status] = (await once(child, 'close')) as [number | null];
  const bytes = Buffer.concat(chunks);
  return { status, out: bytes.toString('utf8'), error, bytes };
}

export interface RunningServer {
  readonly child: ChildProcess;
  readonly url: string;
  /** The one-time token of the set-up link, when one was printed. */
  readonly setUpToken: string | null;
  /** Everything it has printed. */
  printed(): string;
  /** Stops it as Ctrl+C does. @returns its exit status. */
  stop(): Promise<number | null>;
  kill(): Promise<void>;
}

/** Starts the server on a folder, on a free port, and waits until it listens. */
export async function startVarsam(dataDir: string, options: CommandOptions = {}): Promise<RunningServer> {
  const port = await aFreePort();
  const child = launch(['start', '--data', dataDir, '--port', String(port)], options);
  let printed = '';
  const ended = once(child, 'exit');
  const ready = new Promise<void>((resolve, reject) => {
    const listen = (chunk: string) => {
      printed += chunk;
      if (/Stop with Ctrl\+C/.test(printed)) resolve();
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.once('exit', (status) => reject(new Error(`the server ended with ${status}: ${printed}`)));
  });
  await ready;
  return {
    child,
    url: `http://localhost:${port}`,
    setUpToken: /setup#(\S+)/.exec(printed)?.[1] ?? null,
    printed: () => printed,
    async stop() {
      child.kill('SIGINT');
      return ((await ended) as [number | null])[0];
    },
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function aFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

export interface Client {
  readonly cookie: string;
  call<T = { [name: string]: never }>(
    method: string,
    path: string,
    body?: unknown,
  ): Promise<{ status: number; body: T; text: string }>;
  at(url: string): Client;
}

/** Talks to a running server as a browser or a sending program does. */
export function aClient(url: string, headers: Readonly<Record<string, string>> = {}): Client {
  const kept = { cookie: headers.cookie ?? '' };
  return {
    get cookie() {
      return kept.cookie;
    },
    async call<T>(method: string, path: string, body?: unknown) {
      const response = await fetch(url + path, {
        method,
        headers: {
          origin: url,
          ...headers,
          cookie: kept.cookie,
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const set = response.headers.getSetCookie().map((cookie) => cookie.split(';')[0] ?? '');
      if (set.length > 0) kept.cookie = set.join('; ');
      const text = await response.text();
      const isJson = response.headers.get('content-type')?.split(';')[0] === 'application/json';
      return { status: response.status, body: (isJson ? JSON.parse(text) : null) as T, text };
    },
    at: (other) => aClient(other, { ...headers, cookie: kept.cookie }),
  };
}

export interface SetUp {
  readonly administrator: Client;
  readonly supporter: Client;
  readonly token: Client;
}

/** The first organisation with a supporter and a sending program, over the real routes. */
export async function setUpOver(server: RunningServer): Promise<SetUp> {
  const administrator = aClient(server.url);
  const language = 'sv';
  await administrator.call('POST', '/api/setup', {
    token: server.setUpToken,
    organisation: 'Provföreningen',
    name: 'Ada Prov',
    email: 'ada@example.org',
    password: 'ett långt lösenord',
    language,
  });
  const invited = await administrator.call<{ link: string }>('POST', '/api/people', {
    name: 'Sam Stöd',
    email: 'sam@example.org',
    role: 'supporter',
  });
  const { body } = await administrator.call<{ token: string }>('POST', '/api/tokens', { name: 'the chat' });
  const supporter = aClient(server.url);
  await supporter.call('POST', '/api/join', {
    token: invited.body.link.split('#')[1],
    password: 'ännu ett långt lösenord',
    language,
  });
  return { administrator, supporter, token: aClient(server.url, { authorization: `Bearer ${body.token}` }) };
}

/** Takes the words back out of the standard record of a review: opens, says no to the safety fields, confirms. */
export async function reviewOver(
  supporter: Client,
  id: string,
  decisions: object = {},
  summary?: string,
): Promise<{ recordId: string }> {
  const screen = await supporter.call<{ review: { revision: number } }>('POST', `/api/conversations/${id}/open`);
  const no = { decision: 'add', value: 'no', evidence: [] };
  const all = { immediate_danger: no, suicidal_thoughts: no, self_harm: no, ...decisions };
  const saved = await supporter.call<{ revision: number }>('PUT', `/api/conversations/${id}/review`, {
    revision: screen.body.review.revision,
    decisions: all,
    ...(summary ? { summary } : {}),
  });
  const confirmed = await supporter.call<{ recordId: string }>('POST', `/api/conversations/${id}/confirm`, {
    revision: saved.body.revision,
    acceptRemaining: true,
  });
  if (confirmed.status !== 200) throw new Error(`${screen.status} ${saved.status} ${confirmed.status} ${confirmed.text}`);
  return confirmed.body;
}
