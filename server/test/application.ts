/** The whole application without a socket: a database, a clock that stands still, people of every role with their sessions. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createBuiltInReader, type Reader } from '@varsam/reader';
import { type Assembled, assemble } from '../src/assemble.ts';
import type { Clock } from '../src/platform/clock.ts';
import { createAuth } from '../src/platform/identity/auth.ts';
import { type Role, roles } from '../src/platform/identity/identity.contract.ts';
import { startSession } from '../src/platform/identity/identity.routes.ts';
import { createLog } from '../src/platform/log.ts';
import { newId } from '../src/platform/random.ts';
import { openVault, type Vault } from '../src/platform/vault/vault.ts';
import type { OpenDatabase } from './databases.ts';

export const publicUrl = 'http://localhost:4600';
export const localSecret = 'the secret in the lock of this folder';

/** Stands still until it is moved. A Monday in ISO week 2026-W47, noon in UTC. */
export interface StandingClock extends Clock {
  move(to: { readonly days?: number; readonly seconds?: number }): void;
}

export function aStandingClock(start = '2026-11-16T12:00:00.000Z'): StandingClock {
  let now = new Date(start);
  return {
    now: () => now,
    move({ days = 0, seconds = 0 }) {
      now = new Date(now.getTime() + days * 86_400_000 + seconds * 1000);
    },
  };
}

export interface Answer<T = Record<string, never>> {
  readonly status: number;
  readonly body: T;
  readonly headers: Headers;
  readonly bytes: Buffer;
}

/** Somebody who calls: a person with a session, a program with a token, or nobody. */
export interface Person {
  readonly id: string | null;
  readonly headers: Readonly<Record<string, string>>;
  call<T = Json>(method: string, path: string, body?: unknown): Promise<Answer<T>>;
  get<T = Json>(path: string): Promise<Answer<T>>;
  post<T = Json>(path: string, body?: unknown): Promise<Answer<T>>;
  put<T = Json>(path: string, body?: unknown): Promise<Answer<T>>;
}

/** What a route answered, where a test looks into it without a type. */
export interface Json {
  readonly [name: string]: Json;
}

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly supporter: Person;
  readonly otherSupporter: Person;
  readonly coordinator: Person;
  readonly administrator: Person;
  readonly analyst: Person;
  readonly token: Person;
}

export interface Application {
  readonly assembled: Assembled;
  readonly open: OpenDatabase;
  readonly vault: Vault;
  readonly keyringFile: string;
  readonly clock: StandingClock;
  /** Every line the log has written. */
  readonly logLines: string[];
  readonly nobody: Person;
  readonly localTool: Person;
  anOrganisation(name?: string, retentionDays?: number): Promise<Organisation>;
  as(headers: Readonly<Record<string, string>>, id?: string): Person;
  stop(): Promise<void>;
}

export async function anApplication(
  open: OpenDatabase,
  options: { reader?: Reader; clock?: StandingClock; keyringFile?: string } = {},
): Promise<Application> {
  const clock = options.clock ?? aStandingClock();
  const keyringFile = options.keyringFile ?? join(open.dataDir, 'keys', 'keyring.json');
  const vault = openVault(open.masterKey, keyringFile);
  const logLines: string[] = [];
  const assembled = await assemble({
    database: open.database,
    vault,
    log: createLog((line) => logLines.push(line)),
    publicUrl,
    localSecret,
    clientAddress: (request) => request.headers.get('x-test-address') ?? 'test',
    clock,
    reader: options.reader ?? createBuiltInReader(),
  });
  const as = (headers: Readonly<Record<string, string>>, id: string | null = null) => aPerson(assembled, headers, id);
  return {
    assembled,
    open,
    vault,
    keyringFile,
    clock,
    logLines,
    nobody: as({}),
    localTool: as({ authorization: `Local ${localSecret}` }),
    as: (headers, id) => as(headers, id ?? null),
    anOrganisation: (name = 'Provföreningen', retentionDays = 30) => setUp(assembled, vault, clock, name, retentionDays),
    stop: () => assembled.stop(),
  };
}

async function setUp(
  assembled: Assembled,
  vault: Vault,
  clock: Clock,
  name: string,
  retentionDays: number,
): Promise<Organisation> {
  const { identity, parts } = assembled;
  const auth = createAuth({ system: parts.database.system, publicUrl, secret: vault.fingerprint('session secret', '1') });
  const id = newId();
  await identity.addOrganisation({ id, name, isDemo: false, retentionDays }, clock.now());
  const add = async (role: Role): Promise<Person> => {
    const personId = newId();
    await identity.addPerson({
      id: personId,
      name: `${role} ${name}`,
      email: `${personId}@example.org`,
      role,
      organisationId: id,
      language: 'sv',
      at: clock.now(),
    });
    const cookies: string[] = [];
    await startSession(auth, personId, (_name, cookie) => cookies.push(cookie.split(';')[0] ?? ''));
    return aPerson(assembled, { cookie: cookies.join('; ') }, personId);
  };
  const people = Object.fromEntries(await Promise.all(roles.map(async (role) => [role, await add(role)] as const))) as Record<
    Role,
    Person
  >;
  const token = `varsam_${createHash('sha256').update(id).digest('hex')}`;
  await identity.addToken(newId(), id, 'a sending program', token, clock.now());
  return {
    id,
    name,
    ...people,
    otherSupporter: await add('supporter'),
    token: aPerson(assembled, { authorization: `Bearer ${token}` }, null),
  };
}

function aPerson(assembled: Assembled, headers: Readonly<Record<string, string>>, id: string | null): Person {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
    const response = await assembled.app.request(path, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const bytes = Buffer.from(await response.arrayBuffer());
    const isJson = response.headers.get('content-type')?.split(';')[0] === 'application/json';
    return {
      status: response.status,
      headers: response.headers,
      bytes,
      body: (isJson ? JSON.parse(bytes.toString('utf8')) : null) as T,
    };
  };
  return {
    id,
    headers,
    call,
    get: (path) => call('GET', path),
    post: (path, body) => call('POST', path, body),
    put: (path, body) => call('PUT', path, body),
  };
}
