/**
 * The demo: fills six invented organisations in a job, with progress; removes them all again.
 * Its conversations go the ordinary way, through intake and the reader; only its old records are put in directly.
 */
import { type Form, holdsWords } from '@varsam/forms';
import type { Reader } from '@varsam/reader';
import type { Transaction } from 'kysely';
import { receiveConversations } from '../organisation/conversation/index.ts';
import { addToSums, countedCells, removeDemoSums } from '../organisation/counts/index.ts';
import type { OrganisationParts } from '../organisation/parts.ts';
import { readStored } from '../organisation/reading/index.ts';
import { isoWeek } from '../platform/clock.ts';
import { VarsamError } from '../platform/error.ts';
import type { Auth } from '../platform/identity/auth.ts';
import type { Jobs } from '../platform/jobs/jobs.ts';
import { newId } from '../platform/random.ts';
import { type DemoOrganisation, type DemoRecord, demoConversations, demoOrganisations, generateRecords } from './data/index.ts';
import {
  claimDemo,
  type DemoRow,
  deleteOrganisationRows,
  deleteTrail,
  forgetDemo,
  insertDemoRows,
  readDemo,
  writeDemo,
} from './demo.store.ts';

export interface DemoParts extends OrganisationParts {
  readonly auth: Auth;
  readonly reader: Reader;
  readonly jobs: Jobs;
}

const seed = 'varsam';
const months = 24;
const portion = 250;

/** Roughly how many records there will be, for a progress bar that tells the truth within a few per cent. */
function expectedSteps(): number {
  return demoOrganisations.reduce((sum, organisation) => sum + organisation.monthly * months, 0) + demoConversations.length;
}

/** @throws VarsamError `demo.busy` when it is there already or being removed. */
export async function requestDemo(parts: DemoParts): Promise<void> {
  if (!(await claimDemo(parts.database.system, expectedSteps()))) throw new VarsamError('demo.busy');
  await parts.jobs.send('demo', { work: 'fill' });
}

export async function requestRemoval(parts: DemoParts): Promise<void> {
  if ((await readDemo(parts.database.system)).state === 'absent') return;
  const total = (await parts.identity.listOrganisations(true)).length;
  await writeDemo(parts.database.system, { state: 'removing', done: 0, total });
  await parts.jobs.send('demo', { work: 'remove' });
}

export async function workDemo(parts: DemoParts): Promise<{ startDemo(): Promise<void> }> {
  await parts.jobs.work('demo', async ({ work }: { work: 'fill' | 'remove' }) => {
    if (work === 'remove') await removeDemo(parts);
    else await fillDemo(parts);
  });
  return {
    async startDemo() {
      if ((await readDemo(parts.database.system)).state === 'absent') await requestDemo(parts);
    },
  };
}

/** Starts from nothing each time it runs, so that a job that was cut short and is tried again ends with one demo. */
async function fillDemo(parts: DemoParts): Promise<void> {
  await removeRows(parts);
  let done = 0;
  const progress = async (more: number) => {
    done += more;
    await writeDemo(parts.database.system, { state: 'filling', done });
  };
  for (const [place, organisation] of demoOrganisations.entries()) {
    const { id, supporters } = await addOrganisation(parts, organisation);
    await addRecords(parts, organisation, id, supporters, progress);
    if (place === 0) await addConversations(parts, id, progress);
  }
  await writeDemo(parts.database.system, { state: 'ready', done, total: done });
}

async function addOrganisation(
  parts: DemoParts,
  organisation: DemoOrganisation,
): Promise<{ id: string; supporters: readonly string[] }> {
  const id = newId();
  const at = parts.clock.now();
  const supporters: string[] = [];
  await parts.identity.inTransaction(async (store) => {
    await store.addOrganisation({ id, name: organisation.name, isDemo: true, retentionDays: 30 }, at);
    for (const person of organisation.people) {
      const personId = newId();
      if (person.role === 'supporter') supporters.push(personId);
      await store.addPerson({
        id: personId,
        name: person.name,
        email: person.email,
        role: person.role,
        organisationId: id,
        language: 'sv',
        at,
      });
    }
  });
  return { id, supporters };
}

async function addRecords(
  parts: DemoParts,
  organisation: DemoOrganisation,
  id: string,
  supporters: readonly string[],
  progress: (more: number) => Promise<void>,
): Promise<void> {
  let rows: DemoRow[] = [];
  let records: DemoRecord[] = [];
  const flush = async () => {
    if (rows.length === 0) return;
    const [portionRows, portionRecords] = [rows, records];
    await parts.database.inOrganisation(id, async (trx) => {
      await insertDemoRows(trx, portionRows);
      await countPortion(parts.form, trx, portionRecords);
    });
    await progress(portionRows.length);
    [rows, records] = [[], []];
  };
  let number = 0;
  for (const record of generateRecords({ seed, today: parts.clock.now().toISOString().slice(0, 10), months, organisation })) {
    rows.push(rowOf(parts.form, id, supporters[number++ % Math.max(1, supporters.length)] ?? null, record));
    records.push(record);
    if (rows.length === portion) await flush();
  }
  await flush();
}

async function countPortion(form: Form, trx: Transaction<unknown>, records: readonly DemoRecord[]): Promise<void> {
  const weeks = new Map<string, Map<string, number>>();
  for (const record of records) {
    const week = isoWeek(new Date(record.confirmedAt));
    const cells = weeks.get(week) ?? new Map<string, number>();
    weeks.set(week, cells);
    for (const { field, value } of countedCells(form, record.values))
      cells.set(`${field} ${value}`, (cells.get(`${field} ${value}`) ?? 0) + 1);
  }
  for (const [week, cells] of weeks) {
    const byCount = Map.groupBy(cells, ([, count]) => count);
    for (const [count, entries] of byCount) {
      const counted = entries.map(([key]) => ({ field: key.slice(0, key.indexOf(' ')), value: key.slice(key.indexOf(' ') + 1) }));
      await addToSums(trx, true, week, counted, count);
    }
  }
}

function rowOf(form: Form, organisationId: string, supporter: string | null, record: DemoRecord): DemoRow {
  const conversationId = newId();
  const recordId = newId();
  return {
    conversation: {
      id: conversationId,
      organisation_id: organisationId,
      channel: record.channel,
      language: record.language,
      turns: 0,
      received_at: record.confirmedAt,
      assigned_to: supporter,
      state: 'erased',
      has_safety: false,
      erased_at: record.confirmedAt,
    },
    record: {
      id: recordId,
      organisation_id: organisationId,
      conversation_id: conversationId,
      form_id: form.id,
      form_version: form.version,
      reader: 'built-in demo',
      confirmed_at: record.confirmedAt,
      confirmed_by: supporter,
      week: isoWeek(new Date(record.confirmedAt)),
      channel: record.channel,
      answers: Object.fromEntries(Object.entries(record.values).filter(([name]) => !holdsWords(form, name))),
      seconds: record.seconds,
      active_seconds: record.seconds,
      actions: record.actions,
    },
    decisions: Object.entries(record.decisions).map(([field, decision]) => ({
      record_id: recordId,
      organisation_id: organisationId,
      field,
      decision,
      proposed: holdsWords(form, field) ? null : (record.proposed[field] ?? null),
      confirmed: holdsWords(form, field) ? null : (record.values[field] ?? null),
    })),
  };
}

async function addConversations(
  parts: DemoParts,
  organisationId: string,
  progress: (more: number) => Promise<void>,
): Promise<void> {
  for (const { hoursAgo, ...conversation } of demoConversations) {
    const receivedAt = new Date(parts.clock.now().getTime() - hoursAgo * 3_600_000);
    const received = await receiveConversations(parts, { organisationId, personId: null }, [conversation], receivedAt);
    for (const { id } of received) await readStored(parts, parts.reader, organisationId, id);
    await progress(1);
  }
}

async function removeDemo(parts: DemoParts): Promise<void> {
  const total = (await parts.identity.listOrganisations(true)).length;
  await removeRows(parts, (done) => writeDemo(parts.database.system, { done, total }));
  await forgetDemo(parts.database.system);
}

async function removeRows(parts: DemoParts, progress: (done: number) => Promise<void> = async () => {}): Promise<void> {
  for (const [place, { id }] of (await parts.identity.listOrganisations(true)).entries()) {
    await progress(place);
    await parts.database.inOrganisation(id, async (trx) => {
      await deleteOrganisationRows(trx);
      await removeDemoSums(trx);
    });
    await parts.database.asOwner((owner) => deleteTrail(owner, id));
    await parts.identity.removeOrganisation(id);
    parts.vault.forgetOrganisation(id);
  }
}
