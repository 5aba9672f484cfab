/**
 * Reading: from one conversation and one form version to a proposed answer per field.
 * Every answer points to the turn it rests on; a reader that fails leaves an empty form for the person, and says so.
 * A reading becomes a record only when a person has reviewed it.
 */
import { answerableFields, type Form } from '@varsam/forms';
import { type Conversation, emptyReading, isSafetyField, type Reader, type Reading, verifyReading } from '@varsam/reader';
import { findConversation, loadConversation, markRead } from '../conversation/index.ts';
import type { OrganisationParts } from '../parts.ts';
import { saveReading } from './reading.store.ts';

/** Reads, verifies every quote, and never throws: a failure is an empty reading with the flag `readerFailed`. */
export async function readSafely(
  reader: Reader,
  conversation: Conversation,
  form: Form,
): Promise<{ reading: Reading; fault: unknown }> {
  try {
    return { reading: verifyReading(await reader.read(conversation, form), conversation, form), fault: null };
  } catch (fault) {
    return { reading: emptyReading(conversation, form, reader, ['readerFailed']), fault };
  }
}

/** Reads a stored conversation and saves the reading. @returns null when its words are gone. */
export async function readStored(
  parts: OrganisationParts,
  reader: Reader,
  organisationId: string,
  conversationId: string,
): Promise<Reading | null> {
  const conversation = await parts.database.inOrganisation(organisationId, (trx) =>
    loadConversation(trx, parts.vault, organisationId, conversationId),
  );
  if (!conversation) return null;
  const { reading, fault } = await readSafely(reader, conversation, parts.form);
  if (fault) parts.log.fault('reading.failed', fault, { conversation: conversationId });
  await parts.database.inOrganisation(organisationId, async (trx) => {
    const row = await findConversation(trx, conversationId, true);
    if (!row || row.state === 'erased' || row.state === 'confirmed') return;
    await saveReading(trx, parts.vault, organisationId, reading, parts.clock.now());
    await markRead(trx, conversationId, conversation.language ?? null, mayHoldDanger(reading, parts.form));
  });
  return reading;
}

/** Does the reading propose, or think possible, a "yes" in a safety field? Such conversations come first. */
export function mayHoldDanger(reading: Reading, form: Form): boolean {
  return answerableFields(form)
    .filter(isSafetyField)
    .some(
      (field) =>
        reading.values[field.name] === 'yes' ||
        (reading.possible?.[field.name] ?? []).some((possible) => possible.value === 'yes'),
    );
}
