/** `varsam read`: conversations in, readings out, one JSON line each. Needs no server and no database. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Form, parseForm } from '@varsam/forms';
import { isLearnedWeights, type LearnedWeights, parseConversation, readConversation, verifyReading } from '@varsam/reader';
import { VarsamError } from '../platform/error.ts';
import { linesOf, type Output, openSink, readOptions, UsageError } from './output.ts';

export async function read(args: readonly string[], output: Output): Promise<number> {
  const options = readOptions(args, { form: 'string', in: 'string', out: 'string', reader: 'string', learned: 'string' }, [
    'form',
    'in',
  ]);
  if (options.reader !== undefined && options.reader !== 'built-in') {
    throw new UsageError(
      options.reader === 'language-model' || options.reader === 'both'
        ? `The reader "${options.reader}" is not there yet; leave --reader out.`
        : `There is no reader "${options.reader}".`,
    );
  }
  const form = await loadForm(options.form ?? '');
  const learned = options.learned === undefined ? undefined : await loadLearned(options.learned, form);
  const file = options.in ?? '-';
  const sink = openSink(options.out, output);
  const began = performance.now();
  let lineNumber = 0;
  let readCount = 0;
  let badLines = 0;
  for await (const line of linesOf(file)) {
    lineNumber++;
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    if (!parsed.ok) {
      badLines++;
      output.problem(
        `${file === '-' ? 'standard input' : file}:${lineNumber}: ${parsed.code}${parsed.details}. This line was left out; correct it and read it again.`,
      );
      continue;
    }
    const { conversation } = parsed;
    const reading = verifyReading(readConversation(conversation, form, learned ? { learned } : {}), conversation, form);
    await sink.write(`${JSON.stringify(reading)}\n`);
    readCount++;
    if (readCount % 100 === 0 && performance.now() - began > 1000) output.progress(`${readCount} read`);
  }
  await sink.close();
  output.progress(null);
  if (badLines > 0) output.problem(`${readCount} read, ${badLines} left out.`);
  return badLines > 0 ? 1 : 0;
}

/** @throws VarsamError `file.unreadable` or `form.invalid`, naming fields and rules. */
export async function loadForm(file: string): Promise<Form> {
  const parsed = parseForm(await readJson(file));
  if (parsed.ok) return parsed.form;
  const problems = parsed.problems
    .slice(0, 10)
    .map((problem) => [problem.field, problem.rule, problem.value].filter(Boolean).join(' '));
  throw new VarsamError('form.invalid', { problems: problems.join('; ') });
}

export async function loadLearned(folder: string, form: Form): Promise<LearnedWeights> {
  const file = learnedFile(folder, form);
  const weights = await readJson(file);
  if (!isLearnedWeights(weights)) throw new VarsamError('learned.invalid', { file });
  return weights;
}

export function learnedFile(folder: string, form: Form): string {
  return join(folder, `${form.id.replaceAll(/[^\p{L}\p{N}_-]/gu, '_')}.json`);
}

async function readJson(file: string): Promise<unknown> {
  let text: string;
  try {
    text = file === '-' ? await readStandardInput() : await readFile(file, 'utf8');
  } catch (error) {
    throw new VarsamError('file.unreadable', { file }, error);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new VarsamError('form.invalid', { problems: 'the file is not JSON' }, error);
  }
}

type ParsedLine =
  | { readonly ok: true; readonly conversation: Extract<ReturnType<typeof parseConversation>, { ok: true }>['conversation'] }
  | { readonly ok: false; readonly code: string; readonly details: string };

function parseLine(line: string): ParsedLine {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { ok: false, code: 'conversation.notJson', details: '' };
  }
  const parsed = parseConversation(json);
  if (parsed.ok) return parsed;
  const details = Object.entries(parsed.details).map(([name, value]) => `${name} ${value}`);
  return { ok: false, code: parsed.code, details: details.length > 0 ? ` (${details.join(', ')})` : '' };
}

// Not through /dev/stdin: that cannot be opened when another program is at the other end of a socket.
async function readStandardInput(): Promise<string> {
  let text = '';
  for await (const chunk of process.stdin.setEncoding('utf8')) text += chunk;
  return text;
}
