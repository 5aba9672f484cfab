/**
 * Measures the built-in reader.
 *
 *   node evaluation/reader/measure.ts [--split dev|test] [--field NAME] [--errors FILE] [--sgd FOLDER] [--no-speed]
 *
 * Scores the gold conversations of a split (dev unless said), prints a table, and writes the numbers under "reader" in
 * evaluation/results.json. --field shows the errors of one field; --errors writes all errors as JSON Lines; --sgd adds the
 * learning curve on third-party dialogues (the data is never copied). The test split is scored once, after tuning.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILT_IN_READER, readConversation } from '@varsam/reader';
import { intervals } from './bootstrap.ts';
import { tokenF1 } from './compare.ts';
import { type GoldSet, readForm, readGold } from './gold.ts';
import { type PredictedLine, type Score, type ScoringError, score } from './score.ts';
import { measureCurve } from './sgd.ts';
import { measureSpeed } from './speed.ts';

const EVALUATION = join(dirname(fileURLToPath(import.meta.url)), '..');
const RESULTS = join(EVALUATION, 'results.json');
const FORM = join(EVALUATION, '..', 'packages', 'forms', 'standard', 'contact-form.json');
/** Metadata, and free text that is scored apart by token F1. */
const APART = new Set(['channel', 'language', 'next_step']);

function argument(name: string): string | undefined {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000;

function percent(value: number): string {
  return value.toFixed(3);
}

function printTable(result: Score): void {
  console.log('field                    P      R      F1     falseFill  stated');
  for (const [name, field] of Object.entries(result.fields)) {
    console.log(
      `${name.padEnd(22)} ${percent(field.precision)}  ${percent(field.recall)}  ${percent(field.microF1)}  ${percent(field.falseFillRate)}      ${field.stated}`,
    );
  }
}

function showErrors(errors: readonly ScoringError[], field: string): void {
  const quotes = (list: readonly { turn: number; quote?: string }[]): string =>
    list.map((one) => `${one.turn}:${one.quote ?? ''}`).join(' | ');
  for (const error of errors.filter((one) => one.field === field)) {
    console.log(
      `${error.id} ${error.kind}\n  gold      ${JSON.stringify(error.gold)}  ${quotes(error.goldEvidence)}\n  predicted ${JSON.stringify(error.predicted)}  ${quotes(error.evidence)}`,
    );
  }
}

function textScore(set: GoldSet, predicted: readonly PredictedLine[]): number {
  const stated = set.gold.filter((line) => typeof line.values.next_step === 'string');
  const sum = stated.reduce(
    (all, line) =>
      all + tokenF1(String(line.values.next_step), String(predicted.find((one) => one.id === line.id)?.values.next_step ?? '')),
    0,
  );
  return stated.length === 0 ? 0 : sum / stated.length;
}

function saveResults(part: Record<string, unknown>): void {
  const all = existsSync(RESULTS) ? (JSON.parse(readFileSync(RESULTS, 'utf8')) as Record<string, unknown>) : {};
  const before = (all.reader as Record<string, unknown> | undefined) ?? {};
  all.reader = { ...before, version: BUILT_IN_READER.version, ...part };
  writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`);
}

function summarise(result: Score, set: GoldSet, nextStep: number): Record<string, unknown> {
  const interval = Object.fromEntries(
    Object.entries(intervals(result.perForm)).map(([name, [low, high]]) => [name, [round(low), round(high)]]),
  );
  return {
    command: `node evaluation/reader/measure.ts --split ${argument('split') ?? 'dev'}`,
    conversations: set.gold.length,
    precision: round(result.precision),
    recall: round(result.recall),
    microF1: round(result.microF1),
    falseFillRate: round(result.falseFillRate),
    groundedF1: round(result.groundedF1),
    groundedShare: round(result.groundedF1 / (result.microF1 || 1)),
    quoteExact: round(result.quoteExact),
    safetyRecall: result.safetyRecall === null ? null : round(result.safetyRecall),
    safetyInvented: result.safetyInvented,
    calibrationError: round(result.calibrationError),
    harmPerForm: round(result.harmPerForm),
    nextStepTokenF1: round(nextStep),
    intervals: interval,
    fields: Object.fromEntries(
      Object.entries(result.fields).map(([name, one]) => [
        name,
        {
          precision: round(one.precision),
          recall: round(one.recall),
          microF1: round(one.microF1),
          falseFillRate: round(one.falseFillRate),
          stated: one.stated,
        },
      ]),
    ),
  };
}

/** Milliseconds of processor time: the machine may be shared. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

function main(): void {
  const split = argument('split') ?? 'dev';
  const form = readForm(FORM);
  const set = readGold(join(EVALUATION, 'gold', split));
  if (set.gold.length === 0) throw new Error(`no gold conversations in ${join(EVALUATION, 'gold', split)}`);
  const types = new Map(form.fields.map((field) => [field.name, field.type]));
  const predicted = set.conversations.map((conversation) => readConversation(conversation, form));
  const byLanguage = new Map(set.conversations.map((one) => [one.id, one.language]));
  const options = { typeOf: (_: unknown, field: string): string | undefined => types.get(field), skip: APART };
  const result = score(set.gold, predicted, set.conversations, options);
  const part = summarise(result, set, textScore(set, predicted));
  const languages = Object.fromEntries(
    ['sv', 'en'].map((code) => [
      code,
      round(
        score(
          set.gold.filter((line) => byLanguage.get(line.id) === code),
          predicted,
          set.conversations,
          options,
        ).microF1,
      ),
    ]),
  );
  const field = argument('field');
  if (field) showErrors(result.errors, field);
  else printTable(result);
  const errorFile = argument('errors');
  if (errorFile) writeFileSync(errorFile, result.errors.map((error) => `${JSON.stringify(error)}\n`).join(''));
  const { fields: _fields, ...headline } = part;
  console.log(JSON.stringify({ ...headline, languages }, null, 1));
  const speed = process.argv.includes('--no-speed') ? undefined : measureSpeed(set.conversations, form, processorTime);
  if (speed) console.log(`speed: ${speed.conversationsPerSecond} conversations of ${speed.turnsEach} turns a second, one core`);
  const folder = argument('sgd');
  const curve = folder
    ? measureCurve(folder).map((point) => ({
        ...point,
        microF1: round(point.microF1),
        falseFillRate: round(point.falseFillRate),
        harmPerForm: round(point.harmPerForm),
        groundedF1: round(point.groundedF1),
      }))
    : undefined;
  for (const point of curve ?? [])
    console.log(
      `learnt from ${point.learnedFrom}: F1 ${point.microF1}, false fills ${point.falseFillRate}, harm ${point.harmPerForm}`,
    );
  saveResults({ [split]: { ...part, languages }, ...(speed ? { speed } : {}), ...(curve ? { anyForm: curve } : {}) });
}

main();
