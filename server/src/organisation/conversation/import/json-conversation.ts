/** One conversation in the exchange format, `{id, language?, channel?, date?, turns:[{speaker, text, at?}]}`, checked field by field. */
import { isRealDay } from './chat-stamp.ts';
import type { Draft, DraftTurn } from './draft.ts';
import { type ImportProblem, MAXIMUM_TURNS } from './outcome.ts';

export type CheckedJson = { readonly draft: Draft } | { readonly problems: readonly ImportProblem[] };

type LineOf = (value: object) => number | undefined;

const LONGEST_ID = 200;
const LONGEST_TIME = 40;

/** Unknown keys are left behind. `externalId` is accepted for `id`: both are the sender's own. */
export function checkConversationJson(json: unknown, line: number, lineOf: LineOf = () => undefined): CheckedJson {
  if (!isObject(json)) return { problems: [{ line, code: 'conversation.badLine', details: { expected: 'conversation' } }] };
  const problems: ImportProblem[] = [];
  const bad = (field: string) => problems.push({ line, field, code: 'conversation.badLine' });
  const id = json.externalId ?? json.id;
  if (isGiven(id) && !isId(id)) bad('id');
  if (isGiven(json.language) && !isText(json.language, 2, 8)) bad('language');
  if (isGiven(json.channel) && !isText(json.channel, 1, 40)) bad('channel');
  if (isGiven(json.date) && !(typeof json.date === 'string' && isRealDay(json.date.slice(0, 10)))) bad('date');
  const turns = checkTurns(json.turns, line, lineOf, problems);
  if (problems.length > 0) return { problems };
  return {
    draft: {
      line,
      turns,
      ...(isGiven(id) ? { externalId: String(id) } : {}),
      ...(typeof json.language === 'string' ? { language: json.language } : {}),
      ...(typeof json.channel === 'string' ? { channel: json.channel } : {}),
      ...(typeof json.date === 'string' ? { date: json.date.slice(0, 10) } : {}),
    },
  };
}

function checkTurns(json: unknown, line: number, lineOf: LineOf, problems: ImportProblem[]): DraftTurn[] {
  if (!Array.isArray(json)) {
    problems.push({ line, field: 'turns', code: 'conversation.noTurns' });
    return [];
  }
  if (json.length > MAXIMUM_TURNS) {
    const extra: unknown = json[MAXIMUM_TURNS];
    const details = { limit: MAXIMUM_TURNS, found: json.length };
    problems.push({
      line: (isObject(extra) && lineOf(extra)) || line,
      field: 'turns',
      code: 'conversation.tooManyTurns',
      details,
    });
    return [];
  }
  return json.flatMap((turn: unknown, index) => {
    const place = { line: (isObject(turn) && lineOf(turn)) || line, field: `turns[${index}]` };
    const checked = checkTurn(turn, place);
    if (!('code' in checked)) return [checked];
    problems.push(checked);
    return [];
  });
}

function checkTurn(json: unknown, place: { line: number; field: string }): DraftTurn | ImportProblem {
  if (!isObject(json)) return { ...place, code: 'conversation.badLine' };
  const { speaker, text, at } = json;
  if (speaker !== 'seeker' && speaker !== 'supporter')
    return { line: place.line, field: `${place.field}.speaker`, code: 'conversation.unknownSpeaker' };
  const field = `${place.field}.text`;
  if (typeof text !== 'string') return { line: place.line, field, code: 'conversation.turnWithoutText' };
  if (isGiven(at) && !isText(at, 1, LONGEST_TIME))
    return { line: place.line, field: `${place.field}.at`, code: 'conversation.badLine' };
  return { speaker, text, line: place.line, field, ...(typeof at === 'string' ? { at } : {}) };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null && value !== '';
}

function isId(value: unknown): boolean {
  return Number.isSafeInteger(value) || (isText(value, 1, LONGEST_ID) && String(value).trim() !== '');
}

function isText(value: unknown, shortest: number, longest: number): value is string {
  return (
    typeof value === 'string' &&
    value.length >= shortest &&
    value.length <= longest &&
    value.isWellFormed() &&
    !/\p{Cc}/u.test(value)
  );
}
