import { type Answer, type Answers, answerableFields, type Field, type Form } from '@varsam/forms';
import { detectLanguage } from '@varsam/language';
import type { Conversation } from '../conversation.ts';
import { annotate } from '../text/annotate.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { rank, valueKey } from './choose.ts';
import { featuresOf, viewField } from './features.ts';
import type { LearnedField, LearnedWeights } from './learned-weights.ts';
import { type Example, fit, type Vector, vectorise } from './model.ts';
import { lookAround, type Surroundings } from './spans.ts';

/** A form that a person has confirmed. Evidence tells which places are right; without it every place with the value counts. */
export interface ConfirmedForm {
  readonly id: string;
  readonly values: Answers;
  readonly evidence?: Readonly<Record<string, readonly { readonly turn: number; readonly quote?: string }[]>>;
  /** Answers that a person took away: they weigh three times as counter-examples. */
  readonly removed?: Readonly<Record<string, readonly (string | number)[]>>;
  /** Other right ways to write an answer. */
  readonly accept?: Readonly<Record<string, readonly string[]>>;
}

const CONVERSATIONS_FOR_A_WORD = 3;
const REMOVED_WEIGHT = 3;
/** Right places are few among hundreds of others. */
const RIGHT_WEIGHT = 2;
const FOLDS = 4;
const DEFAULT_THRESHOLD = 0.5;

interface Lesson {
  readonly around: Surroundings;
  readonly confirmed: ConfirmedForm;
}

interface FieldLesson {
  readonly candidates: readonly Candidate[];
  readonly vectors: readonly Vector[];
  readonly right: ReadonlySet<string>;
  readonly examples: readonly Example[];
}

function rightKeys(value: Answer | undefined, accepted: readonly string[] | undefined): Set<string> {
  if (value === null || value === undefined) return new Set();
  const all: (string | number)[] = typeof value === 'object' ? [...value] : [value];
  return new Set([...all, ...(accepted ?? [])].map(valueKey));
}

function isAtEvidence(candidate: Candidate, lesson: Lesson, field: Field): boolean {
  const evidence = lesson.confirmed.evidence?.[field.name];
  if (!evidence || evidence.length === 0) return true;
  return evidence.some((one) => one.turn === candidate.span.turn);
}

function teachField(field: Field, lesson: Lesson, isKnown: (id: number) => boolean): FieldLesson {
  const candidates = candidatesFor(field, lesson.around);
  const view = viewField(field, lesson.around, candidates);
  const vectors = candidates.map((candidate) => vectorise(featuresOf(candidate, lesson.around, view), isKnown));
  const right = rightKeys(lesson.confirmed.values[field.name], lesson.confirmed.accept?.[field.name]);
  const removed = new Set((lesson.confirmed.removed?.[field.name] ?? []).map(valueKey));
  const examples: Example[] = [];
  candidates.forEach((candidate, i) => {
    const key = valueKey(candidate.value);
    const hasValue = right.has(key);
    if (hasValue && !isAtEvidence(candidate, lesson, field)) return;
    examples.push({
      vector: vectors[i]!,
      isRight: hasValue,
      weight: removed.has(key) ? REMOVED_WEIGHT : hasValue ? RIGHT_WEIGHT : 1,
    });
  });
  return { candidates, vectors, right, examples };
}

/** Words seen in enough conversations, as hashes of their features. */
function frequentFeatures(field: Field, lessons: readonly Lesson[]): Set<number> {
  const seenIn = new Map<number, number>();
  for (const lesson of lessons) {
    const candidates = candidatesFor(field, lesson.around);
    const view = viewField(field, lesson.around, candidates);
    const here = new Set<number>();
    for (const candidate of candidates) for (const id of featuresOf(candidate, lesson.around, view).words) here.add(id);
    for (const id of here) seenIn.set(id, (seenIn.get(id) ?? 0) + 1);
  }
  return new Set([...seenIn].filter(([, count]) => count >= CONVERSATIONS_FOR_A_WORD).map(([id]) => id));
}

interface Outcome {
  readonly score: number;
  readonly isRight: boolean;
  readonly isStated: boolean;
}

/** A false fill costs 5, a wrong value 3, a miss 1. */
function costAt(threshold: number, outcomes: readonly Outcome[]): number {
  let cost = 0;
  for (const one of outcomes) {
    if (one.score < threshold) cost += one.isStated ? 1 : 0;
    else if (!one.isStated) cost += 5;
    else if (!one.isRight) cost += 3;
  }
  return cost;
}

function chooseThreshold(outcomes: readonly Outcome[]): { threshold: number; precision: number | null } {
  if (outcomes.length < FOLDS) return { threshold: DEFAULT_THRESHOLD, precision: null };
  let best = DEFAULT_THRESHOLD;
  let lowest = costAt(best, outcomes);
  for (let step = 35; step <= 90; step += 5) {
    // Drawn towards the middle, so that a handful of forms cannot push it to an end.
    const threshold = step / 100;
    const cost = costAt(threshold, outcomes) + Math.abs(threshold - DEFAULT_THRESHOLD) * 2;
    if (cost < lowest) {
      lowest = cost;
      best = threshold;
    }
  }
  const filled = outcomes.filter((one) => one.score >= best);
  return { threshold: best, precision: filled.length >= 3 ? filled.filter((one) => one.isRight).length / filled.length : null };
}

function outOfFold(lessons: readonly FieldLesson[]): Outcome[] {
  const outcomes: Outcome[] = [];
  const folds = Math.min(FOLDS, lessons.length);
  if (folds < 2) return outcomes;
  for (let fold = 0; fold < folds; fold++) {
    const weights = fit(lessons.filter((_, i) => i % folds !== fold).flatMap((lesson) => lesson.examples));
    lessons.forEach((lesson, i) => {
      if (i % folds !== fold) return;
      const top = rank(lesson.candidates, lesson.vectors, weights)[0];
      outcomes.push({
        score: top?.score ?? 0,
        isRight: top !== undefined && lesson.right.has(valueKey(top.candidate.value)),
        isStated: lesson.right.size > 0,
      });
    });
  }
  return outcomes;
}

function learnField(field: Field, lessons: readonly Lesson[]): LearnedField {
  const frequent = frequentFeatures(field, lessons);
  const taught = lessons
    .filter((lesson) => field.name in lesson.confirmed.values)
    .map((lesson) => teachField(field, lesson, (id) => frequent.has(id)));
  const { threshold, precision } = chooseThreshold(outOfFold(taught));
  const weights = fit(taught.flatMap((lesson) => lesson.examples));
  const kept: Record<string, number> = {};
  for (const id of [...weights.keys()].sort((a, b) => a - b)) {
    const weight = weights.get(id)!;
    if (Math.abs(weight) >= 0.005) kept[id.toString(36)] = Math.round(weight * 1000) / 1000;
  }
  const stated = taught.filter((lesson) => lesson.right.size > 0).length;
  return { stated, notStated: taught.length - stated, threshold, weights: kept, measuredPrecision: precision };
}

/**
 * Learns from confirmed forms, inside the organisation: per field a regularised logistic regression over hashed features on
 * top of the hand-set prior. Positives are the confirmed places, negatives all others; what a person removed weighs three times.
 * Deterministic: the same forms give the same weights, so forgetting is learning again from what remains.
 */
export function learnFromConfirmed(
  conversations: readonly Conversation[],
  confirmed: readonly ConfirmedForm[],
  form: Form,
): LearnedWeights {
  const byId = new Map(conversations.map((conversation) => [conversation.id, conversation]));
  const lessons: Lesson[] = [];
  for (const one of confirmed) {
    const conversation = byId.get(one.id);
    if (!conversation) continue;
    const language = conversation.language ?? detectLanguage(conversation.turns.map((turn) => turn.text));
    lessons.push({ around: lookAround(annotate(conversation, language)), confirmed: one });
  }
  const fields: Record<string, LearnedField> = {};
  for (const field of answerableFields(form)) {
    if (field.source === 'metadata' || field.source === 'judgement') continue;
    fields[field.name] = learnField(field, lessons);
  }
  return {
    format: 'varsam-learned',
    formatVersion: 1,
    form: { id: form.id, version: form.version },
    learnedFrom: lessons.length,
    fields,
  };
}
