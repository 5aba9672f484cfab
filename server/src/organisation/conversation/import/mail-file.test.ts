import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importMail } from './mail-file.ts';

const mail = (headers: readonly string[], body: readonly string[]) =>
  new Uint8Array(Buffer.from([...headers, '', ...body].join('\r\n')));
const headers = [
  'From: Någon <n@example.org>',
  'Message-ID: <1@example.org>',
  'Date: Mon, 2 Nov 2026 00:30:00 +0100',
  'MIME-Version: 1.0',
];
const plain = [...headers, 'Content-Type: text/plain; charset=utf-8'];
const textOf = async (source: Uint8Array) => {
  const outcome = await importMail(source, {});
  return outcome.outcome === 'conversations' ? outcome.conversations[0]?.turns[0]?.text : outcome;
};

test('a mail is one seeker turn, dated by the writer’s own clock, with the mail’s id as the sender’s id', async () => {
  assert.deepEqual(await importMail(mail(plain, ['Hej,', 'jag undrar en sak.']), { channel: 'chat' }), {
    outcome: 'conversations',
    conversations: [
      {
        externalId: '<1@example.org>',
        channel: 'mail',
        date: '2026-11-02',
        turns: [{ speaker: 'seeker', text: 'Hej,\njag undrar en sak.', at: '2026-11-02T00:30' }],
      },
    ],
  });
});

test('what it is about is often only in the subject, which comes first unless the mail says it too', async () => {
  assert.equal(await textOf(mail([...plain, 'Subject: Re: Sv: Min brorsa'], ['Hej!'])), 'Min brorsa\n\nHej!');
  assert.equal(await textOf(mail([...plain, 'Subject: min brorsa'], ['Det gäller min brorsa.'])), 'Det gäller min brorsa.');
});

test('earlier mails and signatures are left out', async () => {
  const body = [
    'Tack för svaret.',
    '',
    'Den 1 nov. 2026 kl. 09:10 skrev Stödet <s@example.org>:',
    '> Hej,',
    '> vi svarar.',
    '',
    'Skickat från min iPhone',
  ];
  assert.equal(await textOf(mail(plain, body)), 'Tack för svaret.');
});

test('a mail in HTML alone gives its words', async () => {
  const html = [
    '<html><head><style>p{color:red}</style></head><body><p>Hej &auml;ntligen</p><blockquote>förut</blockquote><div>Jag <b>undrar</b> 1 &lt; 2</div></body></html>',
  ];
  assert.equal(
    await textOf(mail([...headers, 'Content-Type: text/html; charset=utf-8'], html)),
    'Hej äntligen\n\nJag undrar 1 < 2',
  );
});

test('a mail in another encoding is read as the mail itself says', async () => {
  const source = new Uint8Array(
    Buffer.from([...headers, 'Content-Type: text/plain; charset=iso-8859-1', '', 'Jag är på väg'].join('\r\n'), 'latin1'),
  );
  assert.equal(await textOf(source), 'Jag är på väg');
});

test('a mail with nothing but an attachment is refused, with the number of attachments', async () => {
  const parts = [
    '--x',
    'Content-Type: image/png; name="a.png"',
    'Content-Disposition: attachment; filename="a.png"',
    'Content-Transfer-Encoding: base64',
    '',
    'AAAA',
    '--x--',
  ];
  assert.deepEqual(await importMail(mail([...headers, 'Content-Type: multipart/mixed; boundary=x'], parts), {}), {
    outcome: 'problems',
    code: 'conversation.noTurns',
    problems: [{ line: 1, code: 'conversation.noTurns', details: { attachments: 1 } }],
  });
});
