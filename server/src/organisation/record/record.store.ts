/** Records and the decisions behind them: option codes, whole numbers and dates. Their words are sealed with the conversation. */
import type { Answer, Answers } from '@varsam/forms';
import { type RawBuilder, type Selectable, sql, type Transaction } from 'kysely';
import type { RecordFilter } from './filter.ts';

type RecordTable = {
  id: string;
  organisation_id: string;
  conversation_id: string;
  form_id: string;
  form_version: number;
  reader: string;
  confirmed_at: Date;
  confirmed_by: string | null;
  week: string;
  channel: string;
  answers: Answers;
  seconds: number | null;
  active_seconds: number | null;
  actions: number | null;
};
type DecisionTable = {
  record_id: string;
  organisation_id: string;
  field: string;
  decision: 'accept' | 'change' | 'reject' | 'add' | 'open';
  proposed: Answer;
  confirmed: Answer;
  milliseconds: number | null;
};
type ConversationTable = { id: string; erase_at: Date | null; erased_at: Date | null; assigned_to: string | null };
type Tables = {
  'organisation.record': RecordTable;
  'organisation.decision': DecisionTable;
  'organisation.conversation': ConversationTable;
};

export type NewRecord = Selectable<RecordTable>;
export type NewDecision = Omit<Selectable<DecisionTable>, 'record_id' | 'organisation_id'>;
export type RecordRow = NewRecord & { readonly erase_at: Date | null; readonly erased_at: Date | null };

export async function insertRecord(
  trx: Transaction<unknown>,
  record: NewRecord,
  decisions: readonly NewDecision[],
): Promise<void> {
  const tables = trx.withTables<Tables>();
  await tables
    .insertInto('organisation.record')
    .values({ ...record, answers: sql<Answers>`${JSON.stringify(record.answers)}::jsonb` })
    .execute();
  if (decisions.length === 0) return;
  await tables
    .insertInto('organisation.decision')
    .values(
      decisions.map((decision) => ({
        ...decision,
        record_id: record.id,
        organisation_id: record.organisation_id,
        proposed: sql<Answer>`${JSON.stringify(decision.proposed)}::jsonb`,
        confirmed: sql<Answer>`${JSON.stringify(decision.confirmed)}::jsonb`,
      })),
    )
    .execute();
}

export interface RecordPage {
  readonly filters: readonly RecordFilter[];
  readonly from: Date | null;
  readonly to: Date | null;
  /** Only records this person confirmed; null = all of the organisation's. */
  readonly confirmedBy: string | null;
  readonly after: { readonly confirmedAt: Date; readonly id: string } | null;
  readonly limit: number;
}

export async function listRecords(trx: Transaction<unknown>, page: RecordPage): Promise<RecordRow[]> {
  let query = recordsIn(trx, page).selectAll('organisation.record').select(['erase_at', 'erased_at']);
  if (page.after) {
    query = query.where(
      sql<boolean>`(organisation.record.confirmed_at, organisation.record.id) < (${page.after.confirmedAt}, ${page.after.id}::uuid)`,
    );
  }
  return query
    .orderBy('organisation.record.confirmed_at', 'desc')
    .orderBy('organisation.record.id', 'desc')
    .limit(page.limit)
    .execute();
}

export async function countRecords(trx: Transaction<unknown>, page: RecordPage): Promise<number> {
  const row = await recordsIn(trx, page).select(sql<number>`count(*)`.as('n')).executeTakeFirstOrThrow();
  return row.n;
}

function recordsIn(trx: Transaction<unknown>, page: RecordPage) {
  let query = trx
    .withTables<Tables>()
    .selectFrom('organisation.record')
    .innerJoin('organisation.conversation', 'organisation.conversation.id', 'organisation.record.conversation_id');
  if (page.from) query = query.where('confirmed_at', '>=', page.from);
  if (page.to) query = query.where('confirmed_at', '<', page.to);
  if (page.confirmedBy !== null) query = query.where('confirmed_by', '=', page.confirmedBy);
  for (const filter of page.filters) query = query.where(conditionOf(filter));
  return query;
}

function conditionOf(filter: RecordFilter): RawBuilder<boolean> {
  const answer = sql`organisation.record.answers -> ${filter.field}`;
  switch (filter.kind) {
    case 'open':
      return sql<boolean>`coalesce(${answer}, 'null'::jsonb) = 'null'::jsonb`;
    case 'is':
      return sql<boolean>`organisation.record.answers @> ${JSON.stringify({ [filter.field]: filter.value })}::jsonb`;
    case 'holds':
      return sql<boolean>`organisation.record.answers @> ${JSON.stringify({ [filter.field]: [filter.value] })}::jsonb`;
    case 'between':
      return sql<boolean>`case when jsonb_typeof(${answer}) = 'number' then (${answer})::numeric between ${filter.from} and ${filter.to} else false end`;
    case 'dates':
      return sql<boolean>`organisation.record.answers ->> ${filter.field} between ${filter.from} and ${filter.to}`;
    case 'any': {
      const parts = filter.of.map(conditionOf);
      return parts.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(parts, sql` or `)})`;
    }
  }
}

export async function findRecord(
  trx: Transaction<unknown>,
  id: string,
): Promise<(RecordRow & { readonly assigned_to: string | null }) | null> {
  const row = await trx
    .withTables<Tables>()
    .selectFrom('organisation.record')
    .innerJoin('organisation.conversation', 'organisation.conversation.id', 'organisation.record.conversation_id')
    .selectAll('organisation.record')
    .select(['erase_at', 'erased_at', 'assigned_to'])
    .where('organisation.record.id', '=', id)
    .executeTakeFirst();
  return row ?? null;
}

export async function findRecordOf(trx: Transaction<unknown>, conversationId: string): Promise<NewRecord | null> {
  const row = await trx
    .withTables<Tables>()
    .selectFrom('organisation.record')
    .selectAll()
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst();
  return row ?? null;
}

export async function listDecisions(trx: Transaction<unknown>, recordId: string): Promise<NewDecision[]> {
  return trx
    .withTables<Tables>()
    .selectFrom('organisation.decision')
    .select(['field', 'decision', 'proposed', 'confirmed', 'milliseconds'])
    .where('record_id', '=', recordId)
    .execute();
}
