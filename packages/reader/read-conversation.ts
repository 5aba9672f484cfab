import { type Answer, answerableFields, type Field, type Form } from '@varsam/forms';
import { detectLanguage, isReadable } from '@varsam/language';
import type { Conversation } from './conversation.ts';
import { emptyReading } from './empty-reading.ts';
import type { LearnedWeights } from './general/learned-weights.ts';
import { readGeneralFields } from './general/read-general-fields.ts';
import { metadataAnswer } from './metadata.ts';
import type { FieldOutcome } from './proposal.ts';
import type { AbstentionReason, Evidence, PossibleAnswer, Reader, Reading, ReadingFlag } from './reading.ts';
import { knownFields, readStandardFields } from './standard-form/read-standard-fields.ts';
import { writeSummary } from './summary/write-summary.ts';
import { annotate } from './text/annotate.ts';
import { isSafetyField, verifyReading } from './verify-reading.ts';

export const BUILT_IN_READER = { name: 'built-in', version: '1' } as const;

export interface ReadOptions {
  /** What was learnt from confirmed forms of this form; absent means the hand-set prior alone. */
  readonly learned?: LearnedWeights;
}

const LOWEST_ANSWER = 0.5;
const LOWEST_SAFETY_ANSWER = 0.6;
/** A list is right as a whole more seldom than each of its values, and a person corrects one value of it with one key. */
const LOWEST_LIST = 0.35;

interface Parts {
  readonly values: Record<string, Answer>;
  readonly evidence: Record<string, readonly Evidence[]>;
  readonly confidence: Record<string, number>;
  readonly possible: Record<string, readonly PossibleAnswer[]>;
  readonly abstained: Record<string, AbstentionReason>;
}

function settle(parts: Parts, field: Field, outcome: FieldOutcome | undefined): void {
  const { name } = field;
  const proposal = outcome?.proposal;
  const usual = field.type === 'select_multiple' ? LOWEST_LIST : LOWEST_ANSWER;
  const lowest = isSafetyField(field) ? LOWEST_SAFETY_ANSWER : usual;
  parts.values[name] = null;
  parts.evidence[name] = [];
  const possible = [...(outcome?.possible ?? [])];
  if (proposal && proposal.confidence >= lowest) {
    parts.values[name] = proposal.value;
    parts.evidence[name] = proposal.evidence;
    parts.confidence[name] = proposal.confidence;
  } else {
    if (proposal) {
      for (const value of typeof proposal.value === 'object' ? proposal.value : [proposal.value]) {
        possible.push({ value, evidence: proposal.evidence, confidence: proposal.confidence });
      }
    }
    parts.abstained[name] = outcome?.abstained ?? (possible.length > 0 ? 'unclear' : 'notStated');
  }
  if (possible.length > 0) parts.possible[name] = possible;
}

/**
 * Reads one conversation for one form: the deeper rules for the fields of the cluster's form, the general layer for all others.
 * Pure and deterministic: the same words give the same reading. Time grows with the length of the text and no faster.
 */
export function readConversation(conversation: Conversation, form: Form, options: ReadOptions = {}): Reading {
  const language = conversation.language ?? detectLanguage(conversation.turns.map((turn) => turn.text));
  const base = emptyReading(conversation, form, BUILT_IN_READER, []);
  const parts: Parts = {
    values: { ...base.values },
    evidence: { ...base.evidence },
    confidence: {},
    possible: {},
    abstained: { ...base.abstained },
  };
  const flags: ReadingFlag[] = [];
  const fields = answerableFields(form);
  for (const field of fields.filter((one) => one.source === 'metadata')) {
    const value = metadataAnswer(field, conversation, language);
    parts.values[field.name] = value;
    if (value !== null) {
      parts.confidence[field.name] = 0.99;
      delete parts.abstained[field.name];
    }
  }
  const text = annotate(conversation, language);
  let summary: { text: string; turns: readonly (readonly number[])[] } = { text: '', turns: [] };
  if (text.words.length === 0) flags.push('empty');
  else if (!isReadable(language)) flags.push('otherLanguage');
  else {
    const asked = fields.filter((field) => field.source !== 'metadata' && field.source !== 'judgement');
    const known = knownFields(asked);
    const standard = known.length > 0 ? readStandardFields(text, known) : undefined;
    const general = readGeneralFields(
      text,
      asked.filter((field) => !known.includes(field)),
      form,
      options.learned,
    );
    for (const field of asked) settle(parts, field, standard?.outcomes.get(field.name) ?? general.get(field.name));
    if (standard) flags.push(...standard.flags);
    summary = writeSummary(text, parts.values, parts.evidence);
  }
  return verifyReading(
    { ...base, ...parts, flags, summary: summary.text, summaryEvidence: summary.turns },
    { ...conversation, language },
    form,
  );
}

/** The reader that is always there, behind the interface that every reader shares. */
export function createBuiltInReader(options: ReadOptions = {}): Reader {
  return { ...BUILT_IN_READER, read: (conversation, form) => readConversation(conversation, form, options) };
}
