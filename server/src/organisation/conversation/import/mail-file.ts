/** `.eml`: one mail is one turn by the person who wrote it. Attachments are never opened. */
import PostalMime, { type Email } from 'postal-mime';
import { concludeDrafts } from './chat-file.ts';
import { isRealDay } from './chat-stamp.ts';
import { cleanText, isBlank } from './clean-text.ts';
import { acceptText } from './decode-text.ts';
import { htmlToText } from './html-text.ts';
import { ownWords } from './mail-body.ts';
import { type ImportInput, type ImportOutcome, refuse } from './outcome.ts';

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export async function importMail(source: Uint8Array | string, input: ImportInput): Promise<ImportOutcome> {
  const mail = await parseMail(source);
  if (!mail) return refuse({ line: 1, code: 'conversation.badLine', details: { expected: 'mail' } });
  const body = cleanText(isBlank(mail.text ?? '') ? htmlToText(mail.html ?? '') : (mail.text ?? '')).trim();
  if (body === '') return refuse({ line: 1, code: 'conversation.noTurns', details: { attachments: mail.attachments.length } });
  if (isWronglyDecoded(body)) return refuse({ line: 1, code: 'conversation.badEncoding', details: { expected: 'mail' } });
  const accepted = acceptText(withSubject(ownWords(body), mail.subject));
  if ('problem' in accepted) return refuse(accepted.problem);
  const sent = sentAt(mail);
  const id = mail.messageId?.trim().slice(0, 200);
  return concludeDrafts(
    [
      {
        channel: 'mail',
        line: 1,
        turns: [{ speaker: 'seeker', text: accepted.text, line: 1, ...(sent ? { at: sent.at } : {}) }],
        ...(id ? { externalId: id } : {}),
        ...(sent ? { date: sent.date } : {}),
      },
    ],
    input,
  );
}

async function parseMail(source: Uint8Array | string): Promise<Email | null> {
  try {
    return await PostalMime.parse(source, { maxNestingDepth: 32, rfc822Attachments: true });
  } catch {
    // Headers without end or parts nested too deep. The message may quote the mail and goes no further.
    return null;
  }
}

/** Young people often put what it is about in the subject and only a greeting in the mail. */
function withSubject(text: string, subject: string | undefined): string {
  let own = cleanText(subject ?? '').trim();
  for (let mark = replyMark(own); mark > 0; mark = replyMark(own)) own = own.slice(mark).trim();
  return own === '' || text.toLowerCase().includes(own.toLowerCase()) ? text : `${own}\n\n${text}`;
}

function replyMark(subject: string): number {
  return /^(?:re|sv|fw|fwd|vb):/iu.exec(subject)?.[0].length ?? 0;
}

// Replacement characters mean that the mail's own word about its encoding is wrong.
function isWronglyDecoded(body: string): boolean {
  const broken = body.split('\ufffd').length - 1;
  return broken > 3 && broken * 200 > body.length;
}

/** The day and time on the writer's own clock: "Mon, 2 Nov 2026 00:30:00 +0100" is a Monday also where the server says Sunday. */
function sentAt(mail: Email): { date: string; at: string } | null {
  const value = mail.headers.find((header) => header.key === 'date')?.value.slice(0, 80) ?? '';
  const found = /(\d{1,2})\s+([a-z]{3})[a-z]*\.?\s+(\d{4})\s+(\d{2}):(\d{2})/iu.exec(value);
  if (!found) return null;
  const [, day = '', month = '', year = '', hour = '', minute = ''] = found;
  const date = `${year}-${String(months.indexOf(month.toLowerCase()) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(date) ? { date, at: `${date}T${hour}:${minute}` } : null;
}
