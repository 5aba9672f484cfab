import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Answers, answerableFields, readStandardForm } from '@varsam/forms';
import { parse } from 'csv-parse/sync';
import ExcelJS from 'exceljs';
import { csvCell, type ExportRow, exportFormats } from './export.ts';

const form = readStandardForm();
const aRow = (values: Answers, id = 'r1'): ExportRow => ({
  id,
  confirmedAt: '2026-11-16T12:00:00.000Z',
  week: '2026-W47',
  formVersion: 1,
  values,
});
async function* each(rows: readonly ExportRow[]): AsyncGenerator<ExportRow> {
  yield* rows;
}
const written = async (format: keyof typeof exportFormats, rows: readonly ExportRow[], language = 'sv', theForm = form) =>
  Buffer.from(await new Response(exportFormats[format].write(each(rows), theForm, language)).arrayBuffer());

describe('a cell of a CSV file', () => {
  test('that a spreadsheet would run as a formula is kept from it', () => {
    for (const text of ['=1+1', '+46', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://example.org","x")']) {
      const [[cell]] = parse(csvCell(text), { relax_quotes: false }) as [[string]];
      assert.equal(cell, `'${text}`, JSON.stringify(text));
    }
  });
  test('that is nearly a formula is left as it is', () => {
    for (const text of ['1=1', 'a-b', 'e@example.org', ' =1', '']) assert.equal(csvCell(text), text);
    assert.equal(csvCell(-5), '-5', 'a number is a number');
    assert.equal(csvCell(null), '');
  });
  test('with a quote, a comma, a semicolon or a line break comes back as it was', () => {
    for (const text of ['a"b', 'a,b', 'a;b', 'a\nb', 'a\r\nb', '"', '";="']) assert.deepEqual(parse(csvCell(text)), [[text]]);
  });
});

describe('an export of records', () => {
  const values: Answers = {
    county: 'skane',
    age: 16,
    platform: ['snapchat', 'discord'],
    incident_date: '2026-02-28',
    suicidal_thoughts: 'no',
    next_step: 'words that should not be there',
  };
  const label = (field: string, option?: string) => {
    const found = form.fields.find((one) => one.name === field);
    return option === undefined ? found?.label.sv : found?.options?.find((one) => one.value === option)?.label.sv;
  };
  const columns = [
    'Id',
    'Bekräftat',
    'Vecka',
    'Formulärversion',
    ...answerableFields(form)
      .filter((field) => field.type !== 'text')
      .map((field) => field.label.sv),
  ];

  test('as CSV has a heading per field, labels in the language, and reads in a spreadsheet with å, ä and ö', async () => {
    const bytes = await written('csv', [aRow(values), aRow({}, 'r2')]);
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const rows = parse(bytes, { bom: true, columns: true }) as Record<string, string>[];
    assert.deepEqual(Object.keys(rows[0] ?? {}), columns);
    assert.equal(rows[0]?.[label('county') ?? ''], label('county', 'skane'));
    assert.equal(rows[0]?.[label('platform') ?? ''], `${label('platform', 'snapchat')}; ${label('platform', 'discord')}`);
    assert.deepEqual(
      [rows[0]?.[label('age') ?? ''], rows[1]?.[label('age') ?? '']],
      ['16', ''],
      'not stated is empty, not a word and not zero',
    );
  });

  test('as XLSX opens again with the same cells, numbers as numbers', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await written('xlsx', [aRow(values), aRow({}, 'r2')])) as never);
    const sheet = workbook.worksheets[0] ?? assert.fail('no sheet');
    assert.equal(sheet.rowCount, 3);
    const valuesOf = (row: number) => (sheet.getRow(row).values as unknown[]).slice(1);
    assert.deepEqual(valuesOf(1), columns);
    assert.equal(valuesOf(2)[columns.indexOf(label('age') ?? '')], 16);
    assert.equal(valuesOf(2)[columns.indexOf(label('county') ?? '')], label('county', 'skane'));
    assert.equal(valuesOf(3)[columns.indexOf(label('age') ?? '')], undefined);
  });

  test('as JSON Lines holds the codes', async () => {
    const lines = (await written('jsonl', [aRow({ county: 'skane' }), aRow({}, 'r2')])).toString('utf8').trim().split('\n');
    assert.deepEqual(
      lines.map((line) => (JSON.parse(line) as ExportRow).values),
      [{ county: 'skane' }, {}],
    );
  });

  test('as a table holds no free text, in no language', async () => {
    for (const language of ['sv', 'en'])
      assert.equal((await written('csv', [aRow(values)], language)).includes('words that should not'), false);
  });

  test('of nothing is a heading alone', async () => {
    assert.equal((await written('csv', [])).toString('utf8').trim().split('\r\n').length, 1);
    assert.equal((await written('jsonl', [])).length, 0);
  });

  test('with labels that look like formulas, in a form somebody wrote, runs none of them', async () => {
    const nasty = {
      ...form,
      fields: [
        { name: 'a', type: 'select_one' as const, label: { sv: '=cmd()' }, options: [{ value: 'x', label: { sv: '@x' } }] },
      ],
    };
    const rows = parse(await written('csv', [aRow({ a: 'x' })], 'sv', nasty), { bom: true }) as string[][];
    assert.deepEqual([rows[0]?.[4], rows[1]?.[4]], ["'=cmd()", "'@x"]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await written('xlsx', [aRow({ a: 'x' })], 'sv', nasty)) as never);
    assert.equal(workbook.worksheets[0]?.getRow(2).getCell(5).type, ExcelJS.ValueType.String);
  });

  test('an answer whose option the form no longer has is shown by its code', async () => {
    assert.match((await written('csv', [aRow({ county: 'old_county' })])).toString('utf8'), /old_county/);
  });
});
