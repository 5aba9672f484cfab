import { answerableFields, type Form } from '@varsam/forms';
import type { Conversation } from '@varsam/reader';
import type { Transaction } from 'kysely';
import { z } from 'zod';
import { appendAudit } from '../../platform/audit/audit.store.ts';
import { addDays } from '../../platform/clock.ts';
import { VarsamError } from '../../platform/error.ts';
import type { Caller, Router } from '../../platform/http/route.ts';
import { openSealed } from '../../platform/vault/sealed.store.ts';
import { isId } from '../conversation/index.ts';
import type { OrganisationParts } from '../parts.ts';
import { confirmedSchema, confirmSchema, measuresSchema } from '../review/review.contract.ts';
import { type CountRecord, confirmReview, type RecordWords, secondsOf } from './confirm.ts';
import { type ExportRow, exportFormats } from './export.ts';
import { parseFilters, searchFilters } from './filter.ts';
import { measureReviews } from './measures.store.ts';
import {
  exportQuerySchema,
  type RecordDetail,
  type RecordListItem,
  recordDetailSchema,
  recordListSchema,
  recordQuerySchema,
} from './record.contract.ts';
import { countRecords, findRecord, listDecisions, listRecords, type RecordPage, type RecordRow } from './record.store.ts';

const readers = ['supporter', 'coordinator'] as const;

export function addRecordRoutes(router: Router, parts: OrganisationParts, count: CountRecord): void {
  router.add({
    method: 'post',
    path: '/api/conversations/{id}/confirm',
    summary: 'Confirm the reviewed form: it becomes a record',
    allow: readers,
    body: confirmSchema,
    answer: confirmedSchema,
    handle: ({ caller, params, body }) => confirmReview(parts, count, caller, params.id ?? '', body),
  });
  router.add({
    method: 'get',
    path: '/api/records',
    summary: 'Records, newest first, with filters and search over the answers',
    allow: readers,
    query: recordQuerySchema,
    answer: recordListSchema,
    handle: async ({ caller, query }) => {
      const names = await parts.identity.namesIn(caller.organisationId);
      const page = pageOf(parts.form, caller, query);
      return parts.database.inOrganisation(caller.organisationId, async (trx) => {
        const rows = await listRecords(trx, { ...page, after: readCursor(query.cursor), limit: query.limit + 1 });
        const shown = rows.slice(0, query.limit);
        const last = shown.at(-1);
        return {
          total: await countRecords(trx, page),
          records: shown.map((row) => itemOf(row, names)),
          next: rows.length > query.limit && last ? `${last.confirmed_at.toISOString()}_${last.id}` : null,
          form: parts.form,
        };
      });
    },
  });
  router.add({
    method: 'get',
    path: '/api/records/export',
    summary: 'The same selection as a file: CSV, XLSX or JSON Lines',
    allow: readers,
    query: exportQuerySchema,
    handle: ({ caller, query }) => exportRecords(parts, caller, query),
  });
  router.add({
    method: 'get',
    path: '/api/records/{id}',
    summary: 'One record with the decisions behind it, and its words while they are kept',
    allow: readers,
    answer: recordDetailSchema,
    handle: ({ caller, params }) => describeRecord(parts, caller, params.id ?? ''),
  });
  router.add({
    method: 'get',
    path: '/api/measures',
    summary: 'Seconds, actions and what people did with the proposals',
    allow: ['coordinator'],
    query: z.object({ weeks: z.coerce.number().int().min(1).max(104).default(12) }),
    answer: measuresSchema,
    handle: ({ caller, query }) =>
      parts.database.inOrganisation(caller.organisationId, (trx) =>
        measureReviews(trx, addDays(parts.clock.now(), -7 * query.weeks)),
      ),
  });
}

type Query = Pick<z.output<typeof recordQuerySchema>, 'from' | 'to' | 'q' | 'filter'>;

/** A supporter sees the records she confirmed herself. */
function pageOf(form: Form, caller: Caller, query: Query): RecordPage {
  return {
    filters: [...parseFilters(form, query.filter), ...searchFilters(form, query.q)],
    from: query.from ? new Date(`${query.from}T00:00:00Z`) : null,
    to: query.to ? addDays(new Date(`${query.to}T00:00:00Z`), 1) : null,
    confirmedBy: caller.principal === 'supporter' ? caller.personId : null,
    after: null,
    limit: 0,
  };
}

async function exportRecords(
  parts: OrganisationParts,
  caller: Caller,
  query: z.output<typeof exportQuerySchema>,
): Promise<Response> {
  const page = pageOf(parts.form, caller, query);
  await parts.database.inOrganisation(caller.organisationId, (trx) =>
    appendAudit(trx, {
      organisationId: caller.organisationId,
      personId: caller.personId,
      action: `records.exported.${query.format}`,
      subject: null,
      at: parts.clock.now(),
    }),
  );
  const format = exportFormats[query.format];
  return new Response(format.write(rowsOf(parts, caller.organisationId, page), parts.form, query.language), {
    headers: {
      'Content-Type': format.contentType,
      'Content-Disposition': `attachment; filename="varsam-${parts.clock.now().toISOString().slice(0, 10)}.${query.format}"`,
    },
  });
}

/** All records of the selection, portion by portion: no transaction stays open while somebody downloads slowly. */
export async function* rowsOf(parts: OrganisationParts, organisationId: string, page: RecordPage): AsyncGenerator<ExportRow> {
  let after: RecordPage['after'] = null;
  for (;;) {
    const position: RecordPage['after'] = after;
    const rows: readonly RecordRow[] = await parts.database.inOrganisation(organisationId, (trx) =>
      listRecords(trx, { ...page, after: position, limit: 1000 }),
    );
    for (const row of rows)
      yield {
        id: row.id,
        confirmedAt: row.confirmed_at.toISOString(),
        week: row.week,
        formVersion: row.form_version,
        values: row.answers,
      };
    const last = rows.at(-1);
    if (rows.length < 1000 || !last) return;
    after = { confirmedAt: last.confirmed_at, id: last.id };
  }
}

function itemOf(row: RecordRow, names: ReadonlyMap<string, string>): RecordListItem {
  return {
    id: row.id,
    confirmedAt: row.confirmed_at.toISOString(),
    confirmedBy: row.confirmed_by === null ? null : (names.get(row.confirmed_by) ?? null),
    week: row.week,
    form: { id: row.form_id, version: row.form_version },
    values: row.answers,
    wordsErased: row.erased_at !== null,
  };
}

async function describeRecord(parts: OrganisationParts, caller: Caller, id: string): Promise<RecordDetail> {
  const names = await parts.identity.namesIn(caller.organisationId);
  return parts.database.inOrganisation(caller.organisationId, async (trx) => {
    const row = isId(id) ? await findRecord(trx, id) : null;
    if (!row || (caller.principal === 'supporter' && row.confirmed_by !== caller.personId))
      throw new VarsamError('record.notFound');
    const decisions = await listDecisions(trx, id);
    await appendAudit(trx, {
      organisationId: caller.organisationId,
      personId: caller.personId,
      action: 'record.opened',
      subject: id,
      at: parts.clock.now(),
    });
    return {
      ...itemOf(row, names),
      conversationId: row.conversation_id,
      formDefinition: parts.form,
      decisions: decisions.flatMap(({ field, decision, proposed, confirmed }) =>
        decision === 'open' ? [] : [{ field, decision, proposed: fresh(proposed), confirmed: fresh(confirmed) }],
      ),
      eraseAt: row.erase_at?.toISOString() ?? null,
      erasedAt: row.erased_at?.toISOString() ?? null,
      seconds: secondsOf(row),
      words: await wordsOf(parts, trx, caller.organisationId, row.conversation_id),
    };
  });
}

async function wordsOf(
  parts: OrganisationParts,
  trx: Transaction<unknown>,
  organisationId: string,
  conversationId: string,
): Promise<RecordDetail['words']> {
  const sealed = await openSealed(trx, parts.vault, { organisationId, ownerId: conversationId }, ['record', 'conversation']);
  const words = sealed.record as RecordWords | null;
  const conversation = sealed.conversation as Conversation | null;
  if (!words || !conversation) return null;
  const quotes: NonNullable<RecordDetail['words']>['quotes'] = {};
  for (const { name } of answerableFields(parts.form)) {
    const spans = words.evidence[name] ?? [];
    // Offsets count UTF-16 units, like slice(): a quote is always cut from its turn, never stored apart.
    if (spans.length > 0)
      quotes[name] = spans.map((span) => ({
        ...span,
        quote: conversation.turns[span.turn]?.text.slice(span.start, span.end) ?? '',
      }));
  }
  return { summary: words.summary, texts: { ...words.texts }, quotes };
}

function fresh(answer: RecordDetail['values'][string]): string | number | string[] | null {
  return Array.isArray(answer) ? [...answer] : (answer as string | number | null);
}

function readCursor(cursor: string | undefined): RecordPage['after'] {
  if (!cursor) return null;
  const [at = '', id = ''] = cursor.split('_');
  const confirmedAt = new Date(at);
  if (Number.isNaN(confirmedAt.getTime()) || !isId(id)) throw new VarsamError('input.invalid', { field: 'cursor' });
  return { confirmedAt, id };
}
