import type { Answer, Answers } from '@varsam/forms';
import type { Conversation } from '@varsam/reader';
import { compare, fold, isStated, listOf } from './compare.ts';

export interface Quote {
  readonly turn: number;
  readonly quote?: string;
}

export interface GoldLine {
  readonly id: string;
  readonly values: Answers;
  readonly evidence?: Readonly<Record<string, readonly Quote[]>>;
  readonly accept?: Readonly<Record<string, readonly string[]>>;
}

export interface PredictedLine {
  readonly id: string;
  readonly values: Answers;
  readonly evidence: Readonly<Record<string, readonly Quote[]>>;
  readonly confidence: Readonly<Record<string, number>>;
}

export type ErrorKind = 'falseFill' | 'wrong' | 'miss';

export interface ScoringError {
  readonly id: string;
  readonly field: string;
  readonly kind: ErrorKind;
  readonly gold: Answer;
  readonly predicted: Answer;
  readonly evidence: readonly Quote[];
  readonly goldEvidence: readonly Quote[];
}

/** Counts of cells; every metric is a ratio of these, so counts of documents add up. */
export interface Counts {
  cells: number;
  right: number;
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  notStated: number;
  falseFills: number;
  stated: number;
  wrong: number;
  missed: number;
  filled: number;
  quotes: number;
  exactQuotes: number;
  groundedTrue: number;
  groundedFalse: number;
  groundedMissed: number;
  safetyYes: number;
  safetyFound: number;
  safetyInvented: number;
}

export function noCounts(): Counts {
  return {
    cells: 0,
    right: 0,
    truePositives: 0,
    falsePositives: 0,
    falseNegatives: 0,
    notStated: 0,
    falseFills: 0,
    stated: 0,
    wrong: 0,
    missed: 0,
    filled: 0,
    quotes: 0,
    exactQuotes: 0,
    groundedTrue: 0,
    groundedFalse: 0,
    groundedMissed: 0,
    safetyYes: 0,
    safetyFound: 0,
    safetyInvented: 0,
  };
}

export function addCounts(into: Counts, from: Counts): Counts {
  for (const key of Object.keys(into) as (keyof Counts)[]) into[key] += from[key];
  return into;
}

const SAFETY = new Set(['immediate_danger', 'suicidal_thoughts', 'self_harm']);

export interface ScoreOptions {
  readonly typeOf: (line: GoldLine, field: string) => string | undefined;
  /** Fields left out: metadata, and free text that is scored apart. */
  readonly skip?: ReadonlySet<string>;
}

interface Cell {
  readonly counts: Counts;
  readonly error?: ScoringError;
  readonly calibration?: readonly [confidence: number, isRight: number];
}

function isExact(quote: Quote, conversation: Conversation | undefined): boolean {
  return (
    quote.quote !== undefined &&
    quote.quote.trim() !== '' &&
    (conversation?.turns[quote.turn]?.text.includes(quote.quote) ?? false)
  );
}

function isInTurn(quote: Quote, conversation: Conversation | undefined): boolean {
  const turn = conversation?.turns[quote.turn];
  return (
    isExact(quote, conversation) ||
    (turn !== undefined && fold(quote.quote) !== '' && fold(turn.text).includes(fold(quote.quote)))
  );
}

function scoreCell(
  line: GoldLine,
  field: string,
  predicted: PredictedLine | undefined,
  conversation: Conversation | undefined,
  type: string,
): Cell {
  const counts = noCounts();
  const gold = line.values[field] ?? null;
  const value = predicted?.values[field] ?? null;
  const quotes = predicted?.evidence[field] ?? [];
  const goldQuotes = line.evidence?.[field] ?? [];
  counts.cells = 1;
  let kind: ErrorKind | undefined;
  if (!isStated(gold)) {
    counts.notStated = 1;
    if (isStated(value)) {
      counts.falseFills = 1;
      counts.falsePositives = listOf(value).length;
      kind = 'falseFill';
    } else counts.right = 1;
  } else {
    counts.stated = 1;
    if (!isStated(value)) {
      counts.missed = 1;
      counts.falseNegatives = type === 'select_multiple' ? listOf(gold).length : 1;
      kind = 'miss';
    } else {
      const result = compare(type, gold, value, line.accept?.[field]);
      counts.truePositives = result.truePositives;
      counts.falsePositives = result.falsePositives;
      counts.falseNegatives = result.falseNegatives;
      counts.right = result.isRight ? 1 : 0;
      if (!result.isRight) {
        counts.wrong = 1;
        kind = 'wrong';
      }
    }
  }
  countEvidence(counts, quotes, goldQuotes, line.evidence !== undefined, isStated(value), conversation);
  if (SAFETY.has(field)) {
    counts.safetyYes = gold === 'yes' ? 1 : 0;
    counts.safetyFound = gold === 'yes' && value === 'yes' ? 1 : 0;
    counts.safetyInvented = gold !== 'yes' && value === 'yes' ? 1 : 0;
  }
  const confidence = predicted?.confidence[field];
  return {
    counts,
    ...(kind ? { error: { id: line.id, field, kind, gold, predicted: value, evidence: quotes, goldEvidence: goldQuotes } } : {}),
    ...(isStated(value) && confidence !== undefined
      ? { calibration: [confidence, counts.right === 1 && isStated(gold) ? 1 : 0] as const }
      : {}),
  };
}

/** A right value is grounded when all its quotes are in their turns and one names a turn that the gold names. */
function countEvidence(
  counts: Counts,
  quotes: readonly Quote[],
  goldQuotes: readonly Quote[],
  hasGoldEvidence: boolean,
  isFilled: boolean,
  conversation: Conversation | undefined,
): void {
  if (isFilled) {
    counts.filled = 1;
    counts.quotes = quotes.length;
    counts.exactQuotes = quotes.filter((quote) => isExact(quote, conversation)).length;
  }
  const isExempt = counts.truePositives > 0 && hasGoldEvidence && goldQuotes.length === 0 && quotes.length === 0;
  const isValid = isExempt || (quotes.length > 0 && quotes.every((quote) => isInTurn(quote, conversation)));
  const hits = goldQuotes.length === 0 || quotes.some((quote) => goldQuotes.some((gold) => gold.turn === quote.turn));
  const isGrounded = counts.truePositives > 0 && isValid && hits;
  counts.groundedTrue = isGrounded ? counts.truePositives : 0;
  counts.groundedFalse = counts.falsePositives + (isGrounded ? 0 : counts.truePositives);
  counts.groundedMissed = counts.falseNegatives + (isGrounded ? 0 : counts.truePositives);
}

export interface Metrics {
  readonly precision: number;
  readonly recall: number;
  readonly microF1: number;
  readonly falseFillRate: number;
  readonly wrongValueRate: number;
  readonly missRate: number;
  readonly harmPerForm: number;
  readonly groundedF1: number;
  readonly quoteExact: number;
  readonly safetyRecall: number | null;
  readonly safetyInvented: number;
}

const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

export function metricsOf(counts: Counts, forms: number): Metrics {
  const f1 = (t: number, p: number, n: number): number => ratio(2 * t, 2 * t + p + n);
  return {
    precision: ratio(counts.truePositives, counts.truePositives + counts.falsePositives),
    recall: ratio(counts.truePositives, counts.truePositives + counts.falseNegatives),
    microF1: f1(counts.truePositives, counts.falsePositives, counts.falseNegatives),
    falseFillRate: ratio(counts.falseFills, counts.notStated),
    wrongValueRate: ratio(counts.wrong, counts.stated),
    missRate: ratio(counts.missed, counts.stated),
    harmPerForm: ratio(5 * counts.falseFills + 3 * counts.wrong + counts.missed, forms),
    groundedF1: f1(counts.groundedTrue, counts.groundedFalse, counts.groundedMissed),
    quoteExact: ratio(counts.exactQuotes, counts.quotes),
    safetyRecall: counts.safetyYes === 0 ? null : counts.safetyFound / counts.safetyYes,
    safetyInvented: counts.safetyInvented,
  };
}

/** Expected calibration error over ten bins of confidence. */
export function calibrationError(pairs: readonly (readonly [number, number])[]): number {
  const bins = new Map<number, [sum: number, right: number, n: number]>();
  for (const [confidence, right] of pairs) {
    const bin = Math.min(9, Math.floor(confidence * 10));
    const known = bins.get(bin) ?? [0, 0, 0];
    bins.set(bin, [known[0] + confidence, known[1] + right, known[2] + 1]);
  }
  let error = 0;
  for (const [sum, right] of bins.values()) error += Math.abs(sum - right) / pairs.length;
  return pairs.length === 0 ? 0 : error;
}

export interface Score extends Metrics {
  readonly forms: number;
  readonly counts: Counts;
  readonly calibrationError: number;
  readonly fields: Readonly<Record<string, Metrics & { readonly stated: number; readonly notStated: number }>>;
  readonly perForm: readonly Counts[];
  readonly errors: readonly ScoringError[];
}

/** Scores predicted forms against gold. A field that the gold line does not have is not scored. */
export function score(
  gold: readonly GoldLine[],
  predicted: readonly PredictedLine[],
  conversations: readonly Conversation[],
  options: ScoreOptions,
): Score {
  const predictedById = new Map(predicted.map((line) => [line.id, line]));
  const conversationById = new Map(conversations.map((one) => [one.id, one]));
  const fields = new Map<string, Counts>();
  const perForm: Counts[] = [];
  const errors: ScoringError[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const line of gold) {
    const form = noCounts();
    for (const field of Object.keys(line.values)) {
      if (options.skip?.has(field)) continue;
      const cell = scoreCell(
        line,
        field,
        predictedById.get(line.id),
        conversationById.get(line.id),
        options.typeOf(line, field) ?? 'text',
      );
      addCounts(form, cell.counts);
      fields.set(field, addCounts(fields.get(field) ?? noCounts(), cell.counts));
      if (cell.error) errors.push(cell.error);
      if (cell.calibration) pairs.push(cell.calibration);
    }
    perForm.push(form);
  }
  const counts = perForm.reduce((all, one) => addCounts(all, one), noCounts());
  return {
    ...metricsOf(counts, gold.length),
    forms: gold.length,
    counts,
    calibrationError: calibrationError(pairs),
    perForm,
    errors,
    fields: Object.fromEntries(
      [...fields].map(([name, one]) => [name, { ...metricsOf(one, gold.length), stated: one.stated, notStated: one.notStated }]),
    ),
  };
}
