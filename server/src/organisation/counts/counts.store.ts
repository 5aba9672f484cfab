/** Adds to the cluster's sums. Nothing that is written here says which organisation it came from. */
import { sql, type Transaction } from 'kysely';
import type { CountedCell } from './counts.ts';

type SumTable = { is_demo: boolean; week: string; field: string; value: string; count: number };
type Tables = { 'cluster.weekly_sum': SumTable };

export async function addToSums(
  trx: Transaction<unknown>,
  isDemo: boolean,
  week: string,
  cells: readonly CountedCell[],
  times = 1,
): Promise<void> {
  // In one fixed order, so that two confirmations at the same moment wait for each other instead of locking each other out.
  const ordered = [...cells].sort((a, b) => (`${a.field} ${a.value}` < `${b.field} ${b.value}` ? -1 : 1));
  if (ordered.length === 0) return;
  await trx
    .withTables<Tables>()
    .insertInto('cluster.weekly_sum')
    .values(ordered.map((cell) => ({ is_demo: isDemo, week, field: cell.field, value: cell.value, count: times })))
    .onConflict((conflict) =>
      conflict
        .columns(['is_demo', 'field', 'value', 'week'])
        .doUpdateSet({ count: sql`cluster.weekly_sum.count + excluded.count` }),
    )
    .execute();
}

export async function removeDemoSums(trx: Transaction<unknown>): Promise<void> {
  await trx.withTables<Tables>().deleteFrom('cluster.weekly_sum').where('is_demo', '=', true).execute();
}
