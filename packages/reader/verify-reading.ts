import { type Answer, answerableFields, type Field, type Form } from '@varsam/forms';
import type { Conversation } from './conversation.ts';
import type { AbstentionReason, Evidence, PossibleAnswer, Reading } from './reading.ts';

const SAFETY_FIELDS = new Set(['immediate_danger', 'suicidal_thoughts', 'self_harm']);
const MAXIMUM_TEXT_ANSWER = 2_000;

/** A field where an invented "yes" could hurt somebody: marked so in the form, or one of the cluster's three. */
export function isSafetyField(field: Field): boolean {
  return field.safety === true || SAFETY_FIELDS.has(field.name);
}

function isExact(evidence: Evidence, conversation: Conversation): boolean {
  const turn = conversation.turns[evidence.turn];
  if (!turn || !Number.isInteger(evidence.start) || !Number.isInteger(evidence.end)) return false;
  if (evidence.start < 0 || evidence.end <= evidence.start || evidence.end > turn.text.length) return false;
  return turn.text.slice(evidence.start, evidence.end) === evidence.quote;
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === value;
}

/** The value if it fits the field's type and options, else null. Unknown options in a list are left out. */
export function fitValue(field: Field, value: unknown): Answer {
  if (value === null || value === undefined || value === '') return null;
  const codes = field.options?.map((option) => option.value) ?? [];
  switch (field.type) {
    case 'select_one':
      return typeof value === 'string' && codes.includes(value) ? value : null;
    case 'select_multiple': {
      if (!Array.isArray(value)) return null;
      const known = [...new Set(value.filter((code): code is string => typeof code === 'string' && codes.includes(code)))];
      return known.length > 0 ? known : null;
    }
    case 'integer':
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : null;
    case 'date':
      return typeof value === 'string' && isDay(value) ? value : null;
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && value.length <= MAXIMUM_TEXT_ANSWER ? value : null;
    default:
      return null;
  }
}

/** The seeker's own words, or the supporter's notes of a call, which report them. */
function isSeekersWords(evidence: readonly Evidence[], conversation: Conversation): boolean {
  const isNotes = conversation.channel === 'call_notes' || conversation.channel === 'phone';
  return evidence.some((one) => isNotes || conversation.turns[one.turn]?.speaker === 'seeker');
}

function hasGrounds(field: Field, evidence: readonly Evidence[]): boolean {
  return evidence.length > 0 || field.source === 'metadata' || field.evidence === 'none';
}

function verifyPossible(field: Field, answers: readonly PossibleAnswer[], conversation: Conversation): PossibleAnswer[] {
  return answers.filter((answer) => {
    const value = field.type === 'select_multiple' ? fitValue(field, [answer.value]) : fitValue(field, answer.value);
    return value !== null && answer.evidence.length > 0 && answer.evidence.every((one) => isExact(one, conversation));
  });
}

/**
 * Lets through only what can be checked: an answer whose every quote is exactly the span it names, whose value fits the field,
 * and, on a safety field, whose "yes" rests on the seeker's own words. What fails is left open for a person.
 * Every reader's output passes here, our own as well.
 */
export function verifyReading(reading: Reading, conversation: Conversation, form: Form): Reading {
  const values: Record<string, Answer> = {};
  const evidence: Record<string, readonly Evidence[]> = {};
  const confidence: Record<string, number> = {};
  const possible: Record<string, readonly PossibleAnswer[]> = {};
  const abstained: Record<string, AbstentionReason> = {};
  for (const field of answerableFields(form)) {
    const { name } = field;
    const given = fitValue(field, reading.values[name]);
    const quotes = reading.evidence[name] ?? [];
    const exact = quotes.every((one) => isExact(one, conversation));
    const isUnsafe = isSafetyField(field) && given !== 'no' && !isSeekersWords(quotes, conversation);
    const stays = given !== null && exact && hasGrounds(field, quotes) && !isUnsafe;
    values[name] = stays ? given : null;
    evidence[name] = stays ? quotes : [];
    if (stays) confidence[name] = Math.min(1, Math.max(0, reading.confidence[name] ?? 0));
    else abstained[name] = given !== null ? 'unclear' : (reading.abstained?.[name] ?? 'notStated');
    const offered = verifyPossible(field, reading.possible?.[name] ?? [], conversation);
    if (offered.length > 0) possible[name] = offered;
  }
  const summaryEvidence = reading.summaryEvidence.map((turns) => turns.filter((turn) => conversation.turns[turn] !== undefined));
  return { ...reading, values, evidence, confidence, possible, abstained, summaryEvidence };
}
