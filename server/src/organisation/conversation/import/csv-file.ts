/** Tables: one turn a row, columns found by their heading in Swedish or English. Line numbers count lines of the file, not rows. */
import { parse } from 'csv-parse/sync';
import { importNamed } from './chat-file.ts';
import { readStamp } from './chat-stamp.ts';
import { isBlank } from './clean-text.ts';
import { concludeImport, type ImportInput, type ImportOutcome, type ImportProblem, refuse } from './outcome.ts';
import type { NamedConversation, NamedTurn } from './resolve-speakers.ts';

const headings = {
  speaker: 'speaker talare avsändare från from name namn författare author sender roll role vem who',
  text: 'text meddelande message inlägg body innehåll content msg',
  at: 'time tid at tidpunkt tidsstämpel timestamp klockslag datum date sent skickat',
  conversation: 'conversation conversationid samtal samtalsid chat chatt chatid chattid thread tråd ärende session',
  id: 'id',
} as const;

type Column = keyof typeof headings;
type Columns = Readonly<Partial<Record<Column, number>>>;

interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const delimiters = [',', ';', '\t'] as const;

/** True when the first line names a column for who and a column for what. */
export function isTable(text: string): boolean {
  return findTable(text) !== null;
}

export function importTable(text: string, input: ImportInput): ImportOutcome {
  const table = findTable(text);
  if (!table) return refuse({ line: 1, code: 'conversation.unknownFormat', details: { expectedColumns: ['speaker', 'text'] } });
  const read = readRows(text, table.delimiter, table.firstLine);
  if (!Array.isArray(read)) return refuse(read);
  const rows = read.slice(1);
  const problems = rows.flatMap((row) => rowProblems(row, table.columns));
  if (problems.length > 0) return concludeImport([], problems);
  return importNamed(groupRows(rows, table.columns), input);
}

interface Table {
  readonly delimiter: string;
  readonly columns: Columns;
  /** 2 when a spreadsheet program has put `sep=;` on the line above. */
  readonly firstLine: number;
}

function findTable(text: string): Table | null {
  const [first = '', second = ''] = text.slice(0, 4_000).split('\n', 2);
  const separator = /^"?sep=(.)"?$/u.exec(first.trim());
  const heading = separator ? second : first;
  for (const delimiter of delimiters) {
    const columns = findColumns(heading.split(delimiter));
    if (columns.speaker !== undefined && columns.text !== undefined) return { delimiter, columns, firstLine: separator ? 2 : 1 };
  }
  return null;
}

function findColumns(cells: readonly string[]): Columns {
  const columns: Partial<Record<Column, number>> = {};
  cells.forEach((cell, index) => {
    const heading = cell.replaceAll('"', '').trim().toLowerCase().replaceAll(/[ _-]/gu, '');
    for (const column of Object.keys(headings) as Column[])
      if (headings[column].split(' ').includes(heading)) columns[column] ??= index;
  });
  return columns;
}

function readRows(text: string, delimiter: string, firstLine: number): Row[] | ImportProblem {
  let linesRead = 0;
  try {
    const records = parse(text, {
      delimiter,
      from_line: firstLine,
      record_delimiter: '\n',
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      on_record: (row, context) => {
        linesRead = context.lines;
        return row;
      },
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return records.map(({ record, info }) => ({ cells: record, line: info.lines - countLineFeeds(record) }));
  } catch (error) {
    // Most often a quotation mark that is never closed. The message may quote the words and goes no further.
    if (!(error instanceof Error && 'lines' in error)) throw error;
    return { line: linesRead + 1, code: 'conversation.badLine', details: { expected: 'closedQuote' } };
  }
}

function countLineFeeds(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
}

function cellOf(row: Row, column: number | undefined): string {
  return column === undefined ? '' : (row.cells[column] ?? '').trim();
}

function rowProblems(row: Row, columns: Columns): ImportProblem[] {
  if (row.cells.every(isBlank)) return [];
  if (cellOf(row, columns.speaker) === '') return [{ line: row.line, field: 'speaker', code: 'conversation.unknownSpeaker' }];
  if (cellOf(row, columns.text) === '') return [{ line: row.line, field: 'text', code: 'conversation.turnWithoutText' }];
  return [];
}

function groupRows(rows: readonly Row[], columns: Columns): NamedConversation[] {
  const grouping = columns.conversation ?? groupingId(rows, columns.id);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.cells.every(isBlank)) continue;
    const key = cellOf(row, grouping);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups].map(([key, group]) => {
    const date = group.map((row) => readStamp(cellOf(row, columns.at))?.date).find((day) => day !== undefined);
    return {
      line: group[0]?.line ?? 1,
      turns: group.map((row) => toTurn(row, columns)),
      ...(key === '' ? {} : { externalId: key.slice(0, 200) }),
      ...(date ? { date } : {}),
    };
  });
}

// A column "id" where every row has its own is the number of the message, not of the conversation.
function groupingId(rows: readonly Row[], column: number | undefined): number | undefined {
  if (column === undefined || rows.length < 2) return column;
  return new Set(rows.map((row) => cellOf(row, column))).size < rows.length ? column : undefined;
}

function toTurn(row: Row, columns: Columns): NamedTurn {
  const time = cellOf(row, columns.at);
  const at = readStamp(time)?.at ?? time.slice(0, 40);
  return { name: cellOf(row, columns.speaker), text: cellOf(row, columns.text), line: row.line, ...(at === '' ? {} : { at }) };
}
