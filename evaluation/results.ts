/** evaluation/results.json: every figure that is quoted anywhere, with the command that made it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = new URL('./results.json', import.meta.url);

export type Results = Readonly<Record<string, unknown>>;

export function readResults(): Results {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Results) : {};
}

export function changeResults(key: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify({ ...readResults(), [key]: value }, null, 2)}\n`);
}
