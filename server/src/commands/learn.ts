/** `varsam learn`: from conversations and their confirmed forms to weights in a folder, for `varsam read --learned`. */
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import type { Answer } from '@varsam/forms';
import { type ConfirmedForm, type Conversation, learnFromConfirmed, parseConversation } from '@varsam/reader';
import { linesOf, type Output, readOptions } from './output.ts';
import { learnedFile, loadForm } from './read.ts';

export async function learn(args: readonly string[], output: Output): Promise<number> {
  const kinds = { form: 'string', in: 'string', confirmed: 'string', learned: 'string' } as const;
  const options = readOptions(args, kinds, ['form', 'in', 'confirmed', 'learned']);
  const form = await loadForm(options.form ?? '');
  const folder = options.learned ?? '';
  let badLines = 0;
  const report = (file: string, line: number, code: string) => {
    badLines++;
    output.problem(`${file}:${line}: ${code}. This line was left out; correct it and learn again.`);
  };
  const confirmed = await readLines(options.confirmed ?? '-', parseConfirmed, report);
  const wanted = new Set(confirmed.map((one) => one.id));
  const conversations = await readLines(options.in ?? '-', (json) => parseWanted(json, wanted), report);
  const weights = learnFromConfirmed(
    conversations.filter((conversation) => conversation !== null),
    confirmed,
    form,
  );
  const file = learnedFile(folder, form);
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${file}.new`, JSON.stringify(weights), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  await output.write(`Learned from ${weights.learnedFrom} confirmed forms: ${file}\n`);
  if (weights.learnedFrom < confirmed.length)
    output.problem(`${confirmed.length - weights.learnedFrom} confirmed forms have no conversation in ${options.in}.`);
  return badLines > 0 ? 1 : 0;
}

type Parsed<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly code: string };

async function readLines<Value>(
  file: string,
  parse: (json: unknown) => Parsed<Value>,
  report: (file: string, line: number, code: string) => void,
): Promise<Value[]> {
  const values: Value[] = [];
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parseLine(line, parse);
    if (parsed.ok) values.push(parsed.value);
    else report(file === '-' ? 'standard input' : file, number, parsed.code);
  }
  return values;
}

function parseLine<Value>(line: string, parse: (json: unknown) => Parsed<Value>): Parsed<Value> {
  try {
    return parse(JSON.parse(line));
  } catch {
    return { ok: false, code: 'not JSON' };
  }
}

/** A conversation that no confirmed form belongs to is checked and let go, so that memory holds what is learnt from. */
function parseWanted(json: unknown, wanted: ReadonlySet<string>): Parsed<Conversation | null> {
  const parsed = parseConversation(json);
  if (!parsed.ok) return parsed;
  return { ok: true, value: wanted.has(parsed.conversation.id) ? parsed.conversation : null };
}

function parseConfirmed(json: unknown): Parsed<ConfirmedForm> {
  if (!isObject(json)) return { ok: false, code: 'confirmed.notAnObject' };
  const { id, values, evidence, accept, removed } = json as Partial<Record<keyof ConfirmedForm, unknown>>;
  if (typeof id !== 'string' && typeof id !== 'number') return { ok: false, code: 'confirmed.withoutId' };
  if (!isObject(values)) return { ok: false, code: 'confirmed.withoutValues' };
  return {
    ok: true,
    value: {
      id: String(id),
      values: values as Record<string, Answer>,
      ...(isObject(evidence) ? { evidence: evidence as NonNullable<ConfirmedForm['evidence']> } : {}),
      ...(isObject(accept) ? { accept: accept as NonNullable<ConfirmedForm['accept']> } : {}),
      ...(isObject(removed) ? { removed: removed as NonNullable<ConfirmedForm['removed']> } : {}),
    },
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
