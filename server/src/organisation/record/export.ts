/**
 * Export: the current selection of records as CSV, XLSX or JSON Lines, streamed row by row so that memory stays flat.
 * An export holds codes and labels, never words of a conversation.
 */
import { PassThrough, Readable } from 'node:stream';
import { type Answer, type Answers, answerableFields, type Field, type Form, textIn } from '@varsam/forms';
import ExcelJS from 'exceljs';

export interface ExportRow {
  readonly id: string;
  readonly confirmedAt: string;
  readonly week: string;
  readonly formVersion: number;
  readonly values: Answers;
}

export interface ExportFormat {
  readonly contentType: string;
  write(rows: AsyncIterable<ExportRow>, form: Form, language: string): ReadableStream<Uint8Array>;
}

export const exportFormats: Readonly<Record<'csv' | 'xlsx' | 'jsonl', ExportFormat>> = {
  csv: {
    contentType: 'text/csv; charset=utf-8',
    write: (rows, form, language) => textStream(csvLines(rows, form, language)),
  },
  jsonl: {
    contentType: 'application/jsonl; charset=utf-8',
    write: (rows) => textStream(jsonLines(rows)),
  },
  xlsx: {
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: (rows, form, language) => xlsxStream(rows, form, language),
  },
};

function exportedFields(form: Form): readonly Field[] {
  return answerableFields(form).filter((field) => field.type !== 'text');
}

async function* jsonLines(rows: AsyncIterable<ExportRow>): AsyncGenerator<string> {
  for await (const row of rows) yield `${JSON.stringify(row)}\n`;
}

async function* csvLines(rows: AsyncIterable<ExportRow>, form: Form, language: string): AsyncGenerator<string> {
  // The byte order mark makes spreadsheet programs read å, ä and ö.
  yield `\uFEFF${headings(form, language).map(csvCell).join(',')}\r\n`;
  for await (const row of rows) yield `${cells(row, form, language).map(csvCell).join(',')}\r\n`;
}

function headings(form: Form, language: string): string[] {
  const fixed = language === 'sv' ? ['Id', 'Bekräftat', 'Vecka', 'Formulärversion'] : ['Id', 'Confirmed', 'Week', 'Form version'];
  return [...fixed, ...exportedFields(form).map((field) => textIn(field.label, language))];
}

function cells(row: ExportRow, form: Form, language: string): (string | number | null)[] {
  return [
    row.id,
    row.confirmedAt,
    row.week,
    row.formVersion,
    ...exportedFields(form).map((field) => cellOf(field, row.values[field.name] ?? null, language)),
  ];
}

function cellOf(field: Field, answer: Answer, language: string): string | number | null {
  if (answer === null || typeof answer === 'number') return answer;
  const labelOf = (code: string) => {
    const option = field.options?.find((candidate) => candidate.value === code);
    return option ? textIn(option.label, language) : code;
  };
  return typeof answer === 'string' ? labelOf(answer) : answer.map(labelOf).join('; ');
}

/** Quoted where needed; a text that a spreadsheet would run as a formula is kept from it by an apostrophe. */
export function csvCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function textStream(lines: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  return Readable.toWeb(Readable.from(joinLines(lines), { objectMode: false })) as ReadableStream<Uint8Array>;
}

/** A chunk per row would cost more than the row. */
async function* joinLines(lines: AsyncGenerator<string>): AsyncGenerator<Buffer> {
  let waiting = '';
  for await (const line of lines) {
    waiting += line;
    if (waiting.length > 64_000) {
      yield Buffer.from(waiting, 'utf8');
      waiting = '';
    }
  }
  yield Buffer.from(waiting, 'utf8');
}

function xlsxStream(rows: AsyncIterable<ExportRow>, form: Form, language: string): ReadableStream<Uint8Array> {
  const stream = new PassThrough();
  const write = async () => {
    const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
    const sheet = workbook.addWorksheet(language === 'sv' ? 'Formulär' : 'Records', { views: [{ state: 'frozen', ySplit: 1 }] });
    const heading = sheet.addRow(headings(form, language));
    heading.font = { bold: true };
    heading.commit();
    for await (const row of rows) {
      sheet.addRow(cells(row, form, language)).commit();
      if (stream.writableNeedDrain) await new Promise((resolve) => stream.once('drain', resolve));
    }
    sheet.commit();
    await workbook.commit();
  };
  write().catch((error) => stream.destroy(error instanceof Error ? error : new Error('export')));
  return Readable.toWeb(stream) as ReadableStream<Uint8Array>;
}
