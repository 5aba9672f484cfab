/**
 * Confirming: the reviewed form becomes a record, in one transaction with everything that follows from it.
 * Confirming twice (a lost answer, a crash) gives the same record again; nothing is counted twice.
 */
import { type Answers, answerableFields, type Form, holdsWords } from '@varsam/forms';
import type { Transaction } from 'kysely';
import { appendAudit } from '../../platform/audit/audit.store.ts';
import { addDays, isoWeek } from '../../platform/clock.ts';
import { VarsamError } from '../../platform/error.ts';
import type { Caller } from '../../platform/http/route.ts';
import { newId } from '../../platform/random.ts';
import { seal } from '../../platform/vault/sealed.store.ts';
import {
  eraseInside,
  findConversation,
  findNextWaiting,
  forgetErased,
  markConfirmed,
  requireConversation,
  visibleTo,
} from '../conversation/index.ts';
import type { OrganisationParts } from '../parts.ts';
import { loadReading } from '../reading/index.ts';
import { type ConfirmedAnswer, concludeReview, loadDraft, lockReview } from '../review/index.ts';
import type { ConfirmBody, Confirmed } from '../review/review.contract.ts';
import { findRecordOf, insertRecord, type NewRecord } from './record.store.ts';

/** What is sealed of a record: it is erased with the conversation. */
export interface RecordWords {
  readonly summary: string;
  readonly texts: Readonly<Record<string, string>>;
  readonly evidence: Readonly<Record<string, ConfirmedAnswer['evidence']>>;
}

/** The next stage counts inside the same transaction. @returns the names of the fields that were counted. */
export type CountRecord = (
  trx: Transaction<unknown>,
  record: { week: string; answers: Answers; isDemo: boolean },
) => Promise<readonly string[]>;

/** @throws VarsamError `review.undecidedSafety`, `review.undecided`, `review.changedElsewhere`, `conversation.erased` … nothing is saved then. */
export async function confirmReview(
  parts: OrganisationParts,
  count: CountRecord,
  caller: Caller,
  id: string,
  body: ConfirmBody,
): Promise<Confirmed> {
  const organisation = await parts.identity.findOrganisation(caller.organisationId);
  if (!organisation) throw new VarsamError('access.refused');
  const result = await parts.database.inOrganisation(caller.organisationId, async (trx) => {
    const row = await requireConversation(trx, caller, id, true);
    const before = await findRecordOf(trx, id);
    if (before)
      return { record: before, eraseAt: row.erase_at, counted: sharedFields(parts.form, before.answers), erasedNow: false };
    const record = await makeRecord(parts, trx, caller, id, body);
    const counted = await count(trx, { week: record.week, answers: record.answers, isDemo: organisation.isDemo });
    await appendAudit(trx, {
      organisationId: caller.organisationId,
      personId: caller.personId,
      action: 'record.confirmed',
      subject: record.id,
      at: record.confirmed_at,
    });
    const eraseAt = addDays(record.confirmed_at, organisation.retentionDays);
    await markConfirmed(trx, id, eraseAt);
    const erasedNow = organisation.retentionDays === 0;
    if (erasedNow) await eraseInside(parts, trx, { organisationId: caller.organisationId, personId: caller.personId }, id);
    return { record, eraseAt: erasedNow ? null : eraseAt, counted, erasedNow };
  });
  if (result.erasedNow) await forgetErased(parts, caller.organisationId, [id]);
  const next = await parts.database.inOrganisation(caller.organisationId, (trx) => findNextWaiting(trx, visibleTo(caller)));
  const names = answerableFields(parts.form).map((field) => field.name);
  return {
    recordId: result.record.id,
    confirmedAt: result.record.confirmed_at.toISOString(),
    eraseAt: result.eraseAt?.toISOString() ?? null,
    seconds: secondsOf(result.record) ?? 0,
    counted: [...result.counted],
    kept: names.filter((name) => (result.record.answers[name] ?? null) !== null),
    erasedWithWords: names.filter((name) => holdsWords(parts.form, name)),
    next,
  };
}

async function makeRecord(
  parts: OrganisationParts,
  trx: Transaction<unknown>,
  caller: Caller,
  id: string,
  body: ConfirmBody,
): Promise<NewRecord> {
  const { organisationId, personId } = caller;
  const { openedAt } = await lockReview(parts, trx, caller, id, body.revision);
  const reading = await loadReading(trx, parts.vault, organisationId, id);
  if (!reading) throw new VarsamError('conversation.notReadYet');
  const draft = await loadDraft(trx, parts.vault, organisationId, id);
  const conclusion = concludeReview(parts.form, reading, draft, body.acceptRemaining);
  if (conclusion.outcome !== 'complete') throw new VarsamError(`review.${conclusion.outcome}`, { fields: conclusion.fields });
  const confirmedAt = parts.clock.now();
  const channel = (await findConversation(trx, id))?.channel ?? 'chat';
  const record: NewRecord = {
    id: newId(),
    organisation_id: organisationId,
    conversation_id: id,
    form_id: parts.form.id,
    form_version: parts.form.version,
    reader: `${reading.reader.name} ${reading.reader.version}`,
    confirmed_at: confirmedAt,
    confirmed_by: personId,
    week: isoWeek(confirmedAt),
    channel,
    answers: withoutWords(parts.form, conclusion.answers),
    seconds: (confirmedAt.getTime() - openedAt.getTime()) / 1000,
    active_seconds: body.activeSeconds,
    actions: body.actions,
  };
  await insertRecord(
    trx,
    record,
    conclusion.decided.map((one) => decisionRow(parts.form, one)),
  );
  await seal(
    trx,
    parts.vault,
    { organisationId, ownerId: id },
    'record',
    wordsOf(parts.form, conclusion.answers, conclusion.decided, draft.summary ?? reading.summary),
  );
  return record;
}

/** Free text is words: it is sealed, not kept. In the columns it counts as not stated. */
function withoutWords(form: Form, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !holdsWords(form, name)));
}

function decisionRow(form: Form, { field, decision, proposed, confirmed, milliseconds }: ConfirmedAnswer) {
  const isWords = holdsWords(form, field);
  return { field, decision, proposed: isWords ? null : proposed, confirmed: isWords ? null : confirmed, milliseconds };
}

function wordsOf(form: Form, answers: Answers, decided: readonly ConfirmedAnswer[], summary: string): RecordWords {
  const texts = Object.entries(answers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && holdsWords(form, entry[0]),
  );
  const evidence = decided
    .filter((one) => one.confirmed !== null && one.evidence.length > 0)
    .map((one) => [one.field, one.evidence] as const);
  return { summary, texts: Object.fromEntries(texts), evidence: Object.fromEntries(evidence) };
}

/** The time somebody had the page in front, where the screen told; else from opening to confirming. */
export function secondsOf(record: Pick<NewRecord, 'seconds' | 'active_seconds'>): number | null {
  return record.active_seconds || record.seconds;
}

function sharedFields(form: Form, answers: Answers): string[] {
  return answerableFields(form)
    .filter((field) => field.share === 'statistic' && (answers[field.name] ?? null) !== null)
    .map((field) => field.name);
}
