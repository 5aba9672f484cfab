/** Weekly counts for the analyst: exact inside, small cells hidden in what is shown. */
import { suppressSmallCells } from '@varsam/exchange';
import { answerableFields, type Form } from '@varsam/forms';
import { addDays, type Clock, isoWeek } from '../../platform/clock.ts';
import type { Database } from '../../platform/database/database.ts';
import { VarsamError } from '../../platform/error.ts';
import type { Router } from '../../platform/http/route.ts';
import type { IdentityStore } from '../../platform/identity/identity.store.ts';
import { type Counts, countsQuerySchema, countsSchema } from './counts.contract.ts';
import { readSums } from './counts.store.ts';

const smallest = 5;

export interface ClusterParts {
  readonly database: Database;
  readonly identity: IdentityStore;
  readonly clock: Clock;
  readonly form: Form;
}

export function addClusterCountRoutes(router: Router, parts: ClusterParts): void {
  router.add({
    method: 'get',
    path: '/api/counts',
    summary: 'Weekly counts over all organisations; cells below five are hidden',
    allow: ['analyst'],
    query: countsQuerySchema,
    answer: countsSchema,
    handle: ({ caller, query }) => countWeeks(parts, caller.isDemo, query.field, query.weeks),
  });
}

async function countWeeks(
  { database, identity, clock, form }: ClusterParts,
  isDemo: boolean,
  name: string,
  howMany: number,
): Promise<Counts> {
  const shared = answerableFields(form).filter((field) => field.share === 'statistic' && field.options);
  const field = shared.find((candidate) => candidate.name === name);
  if (!field) throw new VarsamError('counts.unknownField', { field: name.slice(0, 100) });
  const weeks = Array.from({ length: howMany }, (_, place) => isoWeek(addDays(clock.now(), -7 * (howMany - 1 - place))));
  const sums = await database.inCluster((trx) => readSums(trx, isDemo, ['', field.name], weeks[0] ?? ''));
  const byCell = new Map(sums.map((sum) => [`${sum.field} ${sum.value} ${sum.week}`, sum.count]));
  const options = field.options ?? [];
  const counted = options.map((option) => weeks.map((week) => byCell.get(`${field.name} ${option.value} ${week}`) ?? 0));
  const records = suppressSmallCells([weeks.map((week) => byCell.get(`  ${week}`) ?? 0)], smallest);
  const table = suppressSmallCells(counted, smallest);
  return {
    field: field.name,
    label: { ...field.label },
    fields: shared.map((one) => ({ name: one.name, label: { ...one.label } })),
    weeks,
    records: [...(records.cells[0] ?? [])],
    options: options.map((option, place) => ({
      value: option.value,
      label: { ...option.label },
      counts: [...(table.cells[place] ?? [])],
      total: table.rowTotals[place] ?? null,
    })),
    organisations: (await identity.listOrganisations(isDemo)).length,
    smallest,
  };
}
