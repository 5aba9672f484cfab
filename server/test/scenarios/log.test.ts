/** The log of a whole story, also of one in which everything goes wrong, holds no word of a conversation. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anApplication } from '../application.ts';
import { aConversation, aReaderThatThrows } from '../conversations.ts';
import { forEachDatabase } from '../databases.ts';
import { add, openScreen, reviewAndConfirm, save, send } from '../review-steps.ts';

const phrases = ['tranbärsmossen', 'kopparkitteln', 'vinterfjäril', 'sjumilastövlar'];
const told = aConversation().supporter(`Hej, du nämnde ${phrases[0]}?`).seeker(`ja, ${phrases[1]} och ${phrases[2]}`);

function holdsNoWord(lines: readonly string[], least: number): void {
  assert.ok(lines.length >= least, `${lines.length} lines were written`);
  for (const line of lines) for (const phrase of phrases) assert.ok(!line.includes(phrase), line);
}

forEachDatabase('the log', (open) => {
  test('holds no word when everything goes well', async () => {
    const application = await anApplication(await open());
    const organisation = await application.anOrganisation();
    const id = await send(organisation.token, told.sent());
    await reviewAndConfirm(organisation.supporter, id, { next_step: add(phrases[3] ?? '') });
    await organisation.coordinator.post(`/api/conversations/${id}/erase`);
    holdsNoWord(application.logLines, 0);
    await application.stop();
  });

  test('holds no word when the reader throws with the words in its message, its cause and its class', async () => {
    const reader = aReaderThatThrows((conversation) => {
      const words = conversation.turns.map((turn) => turn.text).join('\n    at ');
      return Object.assign(new Error(words, { cause: new Error(words) }), { name: words, code: words, detail: words });
    });
    const application = await anApplication(await open(), { reader });
    const organisation = await application.anOrganisation();
    await openScreen(organisation.supporter, await send(organisation.token, told.sent()));
    holdsNoWord(application.logLines, 1);
    await application.stop();
  });

  test('holds no word when the database refuses a row and quotes it, nor does the answer', async () => {
    const application = await anApplication(await open());
    const organisation = await application.anOrganisation();
    const id = await send(organisation.token, told.with({ externalId: phrases[3] ?? '' }).sent());
    await openScreen(organisation.supporter, id);
    const { behindTheWall } = await open();
    await behindTheWall(`
      create function organisation.refuse() returns trigger language plpgsql as $$ begin
        raise exception 'refused: ${phrases[0]} %', new using detail = '${phrases[1]}', hint = '${phrases[2]}';
      end $$`);
    await behindTheWall(
      'create trigger refuse before insert or update on organisation.sealed_text for each row execute function organisation.refuse()',
    );
    const answers = [
      await save(organisation.supporter, id, 0, { next_step: add(phrases[3] ?? '') }, phrases[2]),
      await organisation.token.post('/api/conversations', told.sent()),
      await organisation.supporter.post('/api/conversations/import', {
        text: `a: ${phrases[0]}\nb: ${phrases[1]}`,
        speakers: { a: 'seeker', b: 'supporter' },
      }),
      await organisation.supporter.post(`/api/conversations/${id}/read`),
    ];
    for (const answer of answers) {
      assert.equal(answer.status, 500);
      assert.deepEqual(JSON.parse(answer.bytes.toString('utf8')), { error: { code: 'server.failed', details: {} } });
    }
    await behindTheWall('drop trigger refuse on organisation.sealed_text');
    await behindTheWall('drop function organisation.refuse()');
    holdsNoWord(application.logLines, answers.length);
    await application.stop();
  });

  test('holds no word of what is malformed, too long or unknown', async () => {
    const application = await anApplication(await open());
    const organisation = await application.anOrganisation();
    const answers = [
      await organisation.token.post('/api/conversations', `{"turns": ${phrases[0]}`),
      await organisation.token.post('/api/conversations', {
        turns: [{ speaker: phrases[0], text: phrases[1] }],
        language: phrases[2],
      }),
      await organisation.supporter.post('/api/conversations/import', {
        fileName: `${phrases[0]}.jsonl`,
        text: `{"turns": "${phrases[1]}"`,
      }),
      await organisation.supporter.get(`/api/records?filter=${encodeURIComponent(`county:${phrases[0]}`)}`),
      await organisation.supporter.get(`/api/conversations/${encodeURIComponent(phrases[0] ?? '')}/open`),
    ];
    for (const answer of answers) {
      assert.ok(answer.status >= 400 && answer.status < 500, String(answer.status));
      for (const phrase of phrases) assert.ok(!answer.bytes.toString('utf8').includes(phrase), answer.bytes.toString('utf8'));
    }
    holdsNoWord(application.logLines, 0);
    await application.stop();
  });
});
