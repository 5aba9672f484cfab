/** `.jsonl` and `.json`: conversations in the exchange format. One bad line and nothing is kept; every bad line is named. */
import { completeDraft, type Draft } from './draft.ts';
import { type CheckedJson, checkConversationJson } from './json-conversation.ts';
import { readJsonText } from './json-text.ts';
import {
  concludeImport,
  type ImportInput,
  type ImportOutcome,
  type ImportProblem,
  MAXIMUM_CONVERSATIONS,
  refuse,
} from './outcome.ts';

/** One conversation a line; blank lines are passed over. */
export function importJsonLines(text: string, input: ImportInput): ImportOutcome {
  const lines = text.split('\n').flatMap((content, index) => (content.trim() === '' ? [] : [{ content, line: index + 1 }]));
  return (
    tooMany(lines.map(({ line }) => line)) ??
    concludeChecked(
      lines.map(({ content, line }) => checkJsonLine(content, line)),
      input,
    )
  );
}

/** One conversation, or a list of them, laid out over as many lines as one likes. */
export function importJson(text: string, input: ImportInput): ImportOutcome {
  if (isJsonLines(text)) return importJsonLines(text, input);
  const json = readJsonText(text);
  if (!json.ok) return refuse({ line: json.line, code: 'conversation.badLine', details: { expected: 'json' } });
  const values: unknown[] = Array.isArray(json.value) ? json.value : [json.value];
  const lineOf = (value: unknown) => (typeof value === 'object' && value !== null ? json.lineOf(value) : undefined) ?? 1;
  return (
    tooMany(values.map(lineOf)) ??
    concludeChecked(
      values.map((value) => checkConversationJson(value, lineOf(value), json.lineOf)),
      input,
    )
  );
}

/** True when the first line with text holds a whole object by itself. */
export function isJsonLines(text: string): boolean {
  const start = text.length - text.trimStart().length;
  const end = text.indexOf('\n', start);
  const first = text.slice(start, end < 0 ? text.length : end).trim();
  return first.startsWith('{') && first.endsWith('}') && parseLine(first).ok;
}

function checkJsonLine(content: string, line: number): CheckedJson {
  const parsed = parseLine(content);
  if (!parsed.ok) return { problems: [{ line, code: 'conversation.badLine', details: { expected: 'json' } }] };
  return checkConversationJson(parsed.value, line);
}

function parseLine(content: string): { ok: true; value: unknown } | { ok: false } {
  try {
    return { ok: true, value: JSON.parse(content) };
  } catch {
    // The message of JSON.parse quotes the words; only the line number goes on.
    return { ok: false };
  }
}

function tooMany(lines: readonly number[]): ImportOutcome | undefined {
  if (lines.length <= MAXIMUM_CONVERSATIONS) return undefined;
  const details = { limit: MAXIMUM_CONVERSATIONS, found: lines.length };
  return refuse({ line: lines[MAXIMUM_CONVERSATIONS], code: 'conversation.tooManyConversations', details });
}

function concludeChecked(checked: readonly CheckedJson[], input: ImportInput): ImportOutcome {
  const drafts = checked.flatMap((result) => ('draft' in result ? [result.draft] : []));
  const completed = checked.map((result) => ('draft' in result ? completeDraft(result.draft, input) : result));
  const problems = completed.flatMap((result) => ('problems' in result ? result.problems : []));
  const all = [...problems, ...repeatedIds(drafts)].toSorted((one, other) => (one.line ?? 0) - (other.line ?? 0));
  return concludeImport(
    completed.flatMap((result) => ('conversation' in result ? [result.conversation] : [])),
    all,
  );
}

// The second of two with the same id would be taken for a repeat of the first and lost.
function repeatedIds(drafts: readonly Draft[]): ImportProblem[] {
  const seen = new Map<string, number | undefined>();
  return drafts.flatMap(({ externalId, line }): ImportProblem[] => {
    if (externalId === undefined) return [];
    if (seen.has(externalId))
      return [{ line, field: 'id', code: 'conversation.badLine', details: { sameAsLine: seen.get(externalId) } }];
    seen.set(externalId, line);
    return [];
  });
}
