/** The live measure: seconds and actions from opening to confirming, and what people did with each proposal. */
import { sql, type Transaction } from 'kysely';
import type { Measures } from '../review/review.contract.ts';

/** Counted over the last weeks; medians, because one forgotten tab would ruin a mean. */
export async function measureReviews(trx: Transaction<unknown>, since: Date): Promise<Measures> {
  type Median = { week: string | null; reviews: number; seconds: number | null; actions: number | null };
  const medians = await sql<Median>`
    select week, count(*) as reviews,
      percentile_cont(0.5) within group (order by case when active_seconds > 0 then active_seconds else seconds end) as seconds,
      percentile_cont(0.5) within group (order by actions) as actions
    from organisation.record where confirmed_at >= ${since}
    group by grouping sets ((week), ()) order by week nulls first`.execute(trx);
  type FieldRow = {
    field: string;
    reader: string;
    accepted: number;
    changed: number;
    rejected: number;
    added: number;
    open: number;
  };
  const fields = await sql<FieldRow>`
    select d.field, r.reader,
      count(*) filter (where decision = 'accept') as accepted,
      count(*) filter (where decision = 'change') as changed,
      count(*) filter (where decision = 'reject') as rejected,
      count(*) filter (where decision = 'add') as added,
      count(*) filter (where decision = 'open') as open
    from organisation.decision d join organisation.record r on r.id = d.record_id
    where r.confirmed_at >= ${since}
    group by d.field, r.reader order by r.reader, d.field`.execute(trx);
  const whole = medians.rows.find((row) => row.week === null);
  return {
    reviews: whole?.reviews ?? 0,
    medianSeconds: whole?.seconds ?? null,
    medianActions: whole?.actions ?? null,
    weeks: medians.rows
      .filter((row): row is Median & { week: string } => row.week !== null)
      .map((row) => ({ week: row.week, reviews: row.reviews, medianSeconds: row.seconds, medianActions: row.actions })),
    fields: fields.rows,
  };
}
