/**
 * The log: one JSON line per event on standard output. Codes, ids, numbers and route patterns only.
 * An error is logged by its code or class and stack places, never by its message: a driver's message may quote a value.
 */
import { systemClock } from './clock.ts';
import { VarsamError } from './error.ts';

export type LogValue = string | number | boolean | null;

export interface Log {
  info(event: string, details?: Readonly<Record<string, LogValue>>): void;
  fault(event: string, error: unknown, details?: Readonly<Record<string, LogValue>>): void;
}

export function createLog(write: (line: string) => void = (line) => process.stdout.write(line)): Log {
  const line = (level: string, event: string, details: Readonly<Record<string, LogValue>>) =>
    write(`${JSON.stringify({ at: systemClock.now().toISOString(), level, event, ...details })}\n`);
  return {
    info: (event, details = {}) => line('info', event, details),
    fault: (event, error, details = {}) => line('fault', event, { ...details, ...describeFault(error) }),
  };
}

/** What may be said of an error: its code, its class, and where in our code it arose. */
export function describeFault(error: unknown): Record<string, LogValue> {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = error instanceof VarsamError ? error.code : ((error as { code?: unknown }).code ?? null);
  return { error: oneWord(error.name), code: typeof code === 'number' ? code : oneWord(code), where: placesIn(error) };
}

/** A class or code is one word; anything longer may be a sentence that somebody put there. */
function oneWord(text: unknown): string | null {
  return typeof text === 'string' && /^[\w.]{1,60}$/u.test(text) ? text : null;
}

/** Files and lines only. The stack begins with the message, and a line of the message may itself look like a place. */
function placesIn(error: Error): string | null {
  const stack = error.stack ?? '';
  const message = stack.indexOf(error.message);
  const places = stack
    .slice(message < 0 ? 0 : message + error.message.length)
    .matchAll(/^ +at .*?((?:server|packages|node_modules)\/[\w./@+-]+:\d+|node:[\w./]+:\d+):\d+\)?$/gmu);
  return (
    [...places]
      .slice(0, 4)
      .map((place) => place[1])
      .join(' < ') || null
  );
}
