/** A table of counts in which no small count can be seen or computed. */
export interface SuppressedTable {
  /** `null` = hidden. Hidden is not zero. */
  readonly cells: readonly (readonly (number | null)[])[];
  readonly rowTotals: readonly (number | null)[];
  readonly columnTotals: readonly (number | null)[];
}

/**
 * Small-cell suppression of a table of counts (rows x weeks) before it is shown or published.
 *
 * Answers: which cells may be printed so that no count below `smallest` can be seen or computed from the rest.
 * Primary: a count from 1 to smallest - 1 is hidden. Secondary: wherever a row or a column with a printed total would
 * have exactly one hidden cell, its smallest other cell that is not zero is hidden too, until none is left; a row or
 * column that cannot be protected so loses its total.
 * Assumes that totals are sums of the cells. Zero is shown: that nobody was counted names nobody.
 * Misleads when the same table is printed once more in another cut: two cuts can be subtracted from each other.
 * Source: Hundepool et al., Statistical Disclosure Control (2012), chapter 4.
 *
 * @example
 * suppressSmallCells([[7, 2], [9, 8]], 5).cells // => [[null, null], [null, null]]
 */
export function suppressSmallCells(counts: readonly (readonly number[])[], smallest: number): SuppressedTable {
  const hidden = counts.map((row) => row.map((count) => count > 0 && count < smallest));
  const width = counts[0]?.length ?? 0;
  const lines = [
    ...counts.map((row, r) => row.map((_, c) => [r, c] as const)),
    ...Array.from({ length: width }, (_, c) => counts.map((_row, r) => [r, c] as const)),
  ];
  for (let hasChanged = true; hasChanged; ) hasChanged = lines.map((line) => protectLine(line, counts, hidden)).some(Boolean);
  const isSafe = (line: readonly (readonly [number, number])[]) => line.filter(([r, c]) => hidden[r]?.[c]).length !== 1;
  const total = (line: readonly (readonly [number, number])[]) => {
    const sum = line.reduce((all, [r, c]) => all + (counts[r]?.[c] ?? 0), 0);
    return isSafe(line) && !(sum > 0 && sum < smallest) ? sum : null;
  };
  return {
    cells: counts.map((row, r) => row.map((count, c) => (hidden[r]?.[c] ? null : count))),
    rowTotals: lines.slice(0, counts.length).map(total),
    columnTotals: lines.slice(counts.length).map(total),
  };
}

/** Hides a second cell where one alone is hidden. @returns whether it did. */
function protectLine(
  line: readonly (readonly [number, number])[],
  counts: readonly (readonly number[])[],
  hidden: boolean[][],
): boolean {
  if (line.filter(([r, c]) => hidden[r]?.[c]).length !== 1) return false;
  const others = line.filter(([r, c]) => !hidden[r]?.[c] && (counts[r]?.[c] ?? 0) > 0);
  const partner = others.sort(([r1, c1], [r2, c2]) => (counts[r1]?.[c1] ?? 0) - (counts[r2]?.[c2] ?? 0))[0];
  if (!partner) return false;
  const row = hidden[partner[0]];
  if (row) row[partner[1]] = true;
  return true;
}
