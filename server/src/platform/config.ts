/**
 * Configuration: read once, from the command line and the environment, and checked. Nothing else reads the environment.
 * A wrong setting stops the start with an error that names it.
 */
import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { VarsamError } from './error.ts';

export interface Config {
  /** Folder for the embedded database, keys and lock. */
  readonly dataDir: string;
  readonly host: string;
  readonly port: number;
  /** Address people type; passkeys and cookies are bound to it. */
  readonly publicUrl: string;
  /** PostgreSQL instead of the embedded database. */
  readonly databaseUrl: string | null;
  /** File with the master key, 32 bytes as base64; null = generated in the data folder on first start. */
  readonly masterKeyFile: string | null;
  /** Behind a reverse proxy that sets X-Forwarded-For. */
  readonly trustProxy: boolean;
  /** Fill the demo at start. */
  readonly demo: boolean;
}

export interface ConfigInput {
  readonly data?: string;
  readonly port?: string;
  readonly demo?: boolean;
}

export function readConfig(input: ConfigInput, environment: NodeJS.ProcessEnv = process.env): Config {
  const port = readPort(input.port ?? (environment.PORT || '4600'));
  const host = environment.HOST || '127.0.0.1';
  return {
    dataDir: resolve(input.data ?? (environment.VARSAM_DATA || join(process.cwd(), 'varsam-data'))),
    host,
    port,
    publicUrl: readUrl('PUBLIC_URL', environment.PUBLIC_URL || `http://localhost:${port}`),
    databaseUrl: environment.DATABASE_URL ? readDatabaseUrl(environment.DATABASE_URL) : null,
    masterKeyFile: environment.MASTER_KEY_FILE ? readPath('MASTER_KEY_FILE', environment.MASTER_KEY_FILE) : null,
    trustProxy: readSwitch('TRUST_PROXY', environment.TRUST_PROXY),
    demo: input.demo ?? false,
  };
}

function readPort(text: string): number {
  const port = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new VarsamError('config.invalid', { setting: 'PORT', rule: '0-65535' });
  return port;
}

function readUrl(setting: string, text: string): string {
  const url = URL.parse(text);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:'))
    throw new VarsamError('config.invalid', { setting, rule: 'http(s) address' });
  return url.origin;
}

function readDatabaseUrl(text: string): string {
  const url = URL.parse(text);
  if (!url || (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:')) {
    throw new VarsamError('config.invalid', { setting: 'DATABASE_URL', rule: 'postgres://user:password@host:port/database' });
  }
  return text;
}

function readPath(setting: string, text: string): string {
  const path = text.startsWith('~/') ? join(homedir(), text.slice(2)) : text;
  if (!isAbsolute(path)) throw new VarsamError('config.invalid', { setting, rule: 'absolute path' });
  return path;
}

function readSwitch(setting: string, text: string | undefined): boolean {
  if (text === undefined || text === '' || text === '0' || text === 'false') return false;
  if (text === '1' || text === 'true') return true;
  throw new VarsamError('config.invalid', { setting, rule: 'true or false' });
}
