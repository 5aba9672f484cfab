import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { type SuppressedTable, suppressSmallCells } from './index.ts';

/** Tries to compute hidden cells from totals, line by line, as a curious reader would. */
function recover(table: SuppressedTable): number {
  const cells = table.cells.map((row) => [...row]);
  let recovered = 0;
  const solve = (places: [number, number][], total: number | null | undefined): boolean => {
    const unknown = places.filter(([r, c]) => cells[r]?.[c] === null);
    const [place] = unknown;
    if (unknown.length !== 1 || !place || total === null || total === undefined) return false;
    const row = cells[place[0]];
    if (row) row[place[1]] = total - places.reduce((sum, [r, c]) => sum + (cells[r]?.[c] ?? 0), 0);
    recovered++;
    return true;
  };
  for (let again = true; again; ) {
    again = false;
    for (const [r, row] of cells.entries())
      again =
        solve(
          row.map((_, c) => [r, c]),
          table.rowTotals[r],
        ) || again;
    for (const c of (cells[0] ?? []).keys())
      again =
        solve(
          cells.map((_, r) => [r, c]),
          table.columnTotals[c],
        ) || again;
  }
  return recovered;
}

describe('small-cell suppression', () => {
  test('a cell below the threshold is suppressed, and so is a partner in its row and column', () => {
    assert.deepEqual(
      suppressSmallCells(
        [
          [7, 2],
          [9, 8],
        ],
        5,
      ).cells,
      [
        [null, null],
        [null, null],
      ],
    );
  });
  test('a cell at the threshold is shown', () => {
    assert.deepEqual(
      suppressSmallCells(
        [
          [7, 5],
          [9, 8],
        ],
        5,
      ).cells,
      [
        [7, 5],
        [9, 8],
      ],
    );
  });
  test('zero is shown and never chosen as a partner', () => {
    assert.deepEqual(suppressSmallCells([[0, 3, 9]], 5).cells, [[0, null, null]]);
  });
  test('a line with one hidden cell that nothing can protect loses its total', () => {
    const table = suppressSmallCells([[0, 3]], 5);
    assert.deepEqual(table.cells, [[0, null]]);
    assert.deepEqual(table.rowTotals, [null]);
  });
  test('suppression cannot be undone by subtraction, in any table', () => {
    const tables = fc.integer({ min: 1, max: 6 }).chain((width) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 14 }), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 7,
      }),
    );
    fc.assert(
      fc.property(tables, (counts) => {
        const table = suppressSmallCells(counts, 5);
        assert.equal(recover(table), 0);
        for (const row of table.cells) for (const cell of row) assert.ok(cell === null || cell === 0 || cell >= 5);
      }),
      { numRuns: 500, seed: 4600 },
    );
  });
});
