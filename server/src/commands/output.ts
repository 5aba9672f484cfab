/** Where a command writes: results to standard output or a file, problems and progress to standard error. */
import { once } from 'node:events';
import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { VarsamError } from '../platform/error.ts';

export interface Output {
  write(text: string): Promise<void>;
  problem(text: string): void;
  /** One line that is overwritten; on a terminal only. */
  progress(text: string | null): void;
}

/** Wrong words on the command line. */
export class UsageError extends Error {}

export const terminalOutput: Output = {
  write: (text) => writeTo(process.stdout, text),
  problem: (text) => {
    process.stderr.write(`${text}\n`);
  },
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(text === null ? '\r\x1b[K' : `\r\x1b[K${text}`);
  },
};

async function writeTo(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

type Kinds = Readonly<Record<string, 'string' | 'boolean'>>;
export type Given<K extends Kinds> = { readonly [Name in keyof K]?: K[Name] extends 'boolean' ? boolean : string };

/** @throws UsageError for an option that does not exist, or a missing one that is needed. */
export function readOptions<const K extends Kinds>(
  args: readonly string[],
  kinds: K,
  needed: readonly (keyof K & string)[] = [],
): Given<K> {
  try {
    const options = Object.fromEntries(Object.entries(kinds).map(([name, type]) => [name, { type }]));
    const { values } = parseArgs({ args: [...args], options, strict: true, allowPositionals: false });
    for (const name of needed) if (values[name] === undefined) throw new UsageError(`--${name} is missing.`);
    return values as Given<K>;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(error instanceof Error ? error.message : 'Wrong options.');
  }
}

/** The lines of a file, or of standard input for `-`. */
export async function* linesOf(file: string): AsyncGenerator<string> {
  if (file !== '-' && !existsSync(file)) throw new VarsamError('file.unreadable', { file });
  const input = file === '-' ? process.stdin : createReadStream(file);
  const failed = new Promise<never>((_, reject) =>
    input.once('error', () => reject(new VarsamError('file.unreadable', { file }))),
  );
  failed.catch(() => {});
  const reader = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of reader) yield line;
}

export interface Sink {
  write(text: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

/** A file, or the command's own output for `-` or nothing. */
export function openSink(file: string | undefined, output: Output): Sink {
  if (file === undefined || file === '-') {
    return {
      write: (text) => (typeof text === 'string' ? output.write(text) : writeBytes(process.stdout, text)),
      close: async () => {},
    };
  }
  const stream = createWriteStream(file, { mode: 0o600 });
  const failed = once(stream, 'error').then(() => {
    throw new VarsamError('file.unreadable', { file });
  });
  failed.catch(() => {});
  return {
    write: (text) => Promise.race([writeBytes(stream, text), failed]),
    close: () => Promise.race([new Promise<void>((resolve) => stream.end(resolve)), failed]),
  };
}

async function writeBytes(stream: NodeJS.WritableStream, bytes: string | Uint8Array): Promise<void> {
  if (!stream.write(bytes)) await once(stream, 'drain');
}
