import type { Field, Form } from '@varsam/forms';
import type { FieldOutcome, OfferedAnswer } from '../proposal.ts';
import type { Evidence } from '../reading.ts';
import type { AnnotatedConversation } from '../text/annotate.ts';
import { candidatesFor } from './candidates.ts';
import { rank, type Scored } from './choose.ts';
import { featuresOf, viewField } from './features.ts';
import type { LearnedField, LearnedWeights } from './learned-weights.ts';
import { vectorise, type Weights } from './model.ts';
import { lookAround, type Surroundings } from './spans.ts';

/**
 * Without anything learnt, only what is asked for or named in so many words is filled; the rest is shown as possible.
 * Measured on third-party dialogues: 46 % of what it fills at 0.9 is right, so a new form should first learn from some confirmed ones.
 */
const PRIOR_THRESHOLD = 0.9;
const LOWEST_POSSIBLE = 0.25;

function evidenceOf(around: Surroundings, scored: Scored): Evidence {
  const { words, turns } = around.text;
  const { span } = scored.candidate;
  const start = words[span.first]!.start;
  const { end } = words[span.last]!;
  return { turn: span.turn, start, end, quote: turns[span.turn]!.text.slice(start, end) };
}

function isAlone(around: Surroundings, scored: Scored): boolean {
  const { turn } = scored.candidate.span;
  return around.text.turns[turn]!.speaker === 'supporter' && !around.text.isNotes && around.answered[turn] !== 'yes';
}

function weightsOf(learned: LearnedField | undefined): Weights | undefined {
  if (!learned) return undefined;
  return new Map(Object.entries(learned.weights).map(([id, weight]) => [Number.parseInt(id, 36), weight]));
}

function readField(field: Field, around: Surroundings, learned: LearnedField | undefined): FieldOutcome {
  const weights = weightsOf(learned);
  const candidates = candidatesFor(field, around);
  if (candidates.length === 0) return { abstained: 'notStated' };
  const view = viewField(field, around, candidates);
  const vectors = candidates.map((candidate) =>
    vectorise(featuresOf(candidate, around, view), (id) => weights?.has(id) ?? false),
  );
  const ranked = rank(candidates, vectors, weights);
  const threshold = learned?.threshold ?? PRIOR_THRESHOLD;
  const top = ranked[0]!;
  const offer = (one: Scored): OfferedAnswer => ({
    value: one.candidate.value,
    evidence: [evidenceOf(around, one)],
    confidence: one.score,
  });
  const possible = ranked
    .slice(0, 3)
    .filter((one) => one.score >= Math.min(LOWEST_POSSIBLE, threshold))
    .map(offer);
  if (top.score < threshold) return possible.length > 0 ? { possible, abstained: 'unclear' } : { abstained: 'notStated' };
  // Only the supporter said it: learnt places may be filled, others are for a person to see.
  if (isAlone(around, top) && !learned) return { possible, abstained: 'unclear' };
  const confidence = Math.max(0.5, top.score);
  if (field.type === 'select_multiple') {
    const all = ranked.filter((one) => one.score >= threshold).slice(0, 12);
    return {
      proposal: {
        value: all.map((one) => String(one.candidate.value)),
        evidence: all.map((one) => ({ ...evidenceOf(around, one), value: String(one.candidate.value) })),
        confidence,
      },
    };
  }
  const evidence = [evidenceOf(around, top)];
  return {
    proposal: { value: top.candidate.value, evidence, confidence },
    ...(possible.length > 1 ? { possible: possible.slice(1) } : {}),
  };
}

/** Reads fields that no rule file knows, from their labels, hints and options, and from what was learnt. */
export function readGeneralFields(
  text: AnnotatedConversation,
  fields: readonly Field[],
  form: Form,
  learned?: LearnedWeights,
): Map<string, FieldOutcome> {
  if (fields.length === 0) return new Map();
  const around = lookAround(text);
  const usable = learned?.form.id === form.id ? learned : undefined;
  return new Map(fields.map((field) => [field.name, readField(field, around, usable?.fields[field.name])]));
}
