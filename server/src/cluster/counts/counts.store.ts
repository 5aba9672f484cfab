/** Reads the cluster's sums. There is no organisation in them to read. */
import type { Transaction } from 'kysely';

type SumTable = { is_demo: boolean; week: string; field: string; value: string; count: number };
type Tables = { 'cluster.weekly_sum': SumTable };

export async function readSums(
  trx: Transaction<unknown>,
  isDemo: boolean,
  fields: readonly string[],
  fromWeek: string,
): Promise<SumTable[]> {
  return trx
    .withTables<Tables>()
    .selectFrom('cluster.weekly_sum')
    .selectAll()
    .where('is_demo', '=', isDemo)
    .where('field', 'in', [...fields])
    .where('week', '>=', fromWeek)
    .execute();
}
