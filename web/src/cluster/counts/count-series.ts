/** Count series: what a row of weekly numbers says. Hidden is not zero, so a hidden week is left out, never counted as none. Pure. */

export function recentMean(records: readonly (number | null)[]): number | null {
  const before = records.slice(-9, -1).filter((count): count is number => count !== null);
  return before.length === 0 ? null : before.reduce((sum, count) => sum + count, 0) / before.length;
}

export interface WeekBar {
  readonly week: string;
  readonly count: number | null;
  /** Height as a share of the largest shown number. */
  readonly share: number;
}

export function weekBars(weeks: readonly string[], counts: readonly (number | null)[]): readonly WeekBar[] {
  const largest = Math.max(1, ...counts.map((count) => count ?? 0));
  return weeks.map((week, index) => {
    const count = counts[index] ?? null;
    return { week, count, share: (count ?? 0) / largest };
  });
}
