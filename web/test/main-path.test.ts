import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { hasBrowser, type Language, openBrowser, type Visitor, visit } from './browser.ts';
import { startVarsam, type Varsam } from './varsam.ts';

const password = 'fyra lugna ord här';

/** Invented. In both, an age that is corrected and a question about self-harm that is answered no. */
const chats: Record<Language, { text: string; county: string; seekersWord: string; search: string }> = {
  sv: {
    text: [
      'Stöd: Hej och välkommen. Vad vill du prata om?',
      'Hjälpsökande: hej. en kille på snap säger att han ska lägga ut bilder på mig om jag inte svarar',
      'Stöd: Det låter jobbigt. Hur gammal är du?',
      'Hjälpsökande: 17. nej förresten jag är 16, fyller 17 i mars',
      'Stöd: Var bor du någonstans?',
      'Hjälpsökande: i Lund',
      'Stöd: Har du tankar på att skada dig själv?',
      'Hjälpsökande: nä inte så. mest rädd',
      'Stöd: Det är inte ditt fel. Spara det han har skrivit.',
      'Hjälpsökande: ok tack. blåbärstunnel',
    ].join('\n'),
    county: 'Skåne län',
    seekersWord: 'blåbärstunnel',
    search: 'Skåne',
  },
  en: {
    text: [
      'Supporter: Hi and welcome. What would you like to talk about?',
      'Seeker: hi. a guy on snapchat says he will post pictures of me if i dont answer',
      'Supporter: That sounds hard. How old are you?',
      'Seeker: 17. no wait im 16, turning 17 in march',
      'Supporter: Where do you live?',
      'Seeker: in Lund',
      'Supporter: Do you have thoughts of hurting yourself?',
      'Seeker: no not like that. mostly scared',
      'Supporter: It is not your fault. Save what he has written.',
      'Seeker: ok thanks. lanternriddle',
    ].join('\n'),
    county: 'Skåne County',
    seekersWord: 'lanternriddle',
    search: 'Skåne',
  },
};

describe('the whole path, in the browser', { skip: !hasBrowser }, () => {
  let browser: Browser;
  before(async () => {
    browser = await openBrowser();
  });
  after(() => browser?.close());

  for (const language of ['sv', 'en'] as const) {
    describe(language === 'sv' ? 'in Swedish' : 'in English', () => {
      let varsam: Varsam;
      let administrator: Visitor;
      let coordinator: Visitor;
      let joinLink = '';
      const chat = chats[language];
      before(async () => {
        varsam = await startVarsam();
        administrator = await visit(browser, varsam.url, language);
        coordinator = await visit(browser, varsam.url, language);
      });
      after(async () => {
        await administrator?.close();
        await coordinator?.close();
        await varsam?.stop();
      });

      test('the link from the terminal starts an organisation and signs its administrator in', async () => {
        const { page, t } = administrator;
        await page.goto(varsam.setupLink);
        await page.getByLabel(t('setup.organisation')).fill('Blåklockans stödlinje');
        await page.getByLabel(t('setup.name')).fill('Vera Provsson');
        await page.getByLabel(t('signIn.email')).fill('vera@example.org');
        await page.getByLabel(t('signIn.password')).fill(password);
        await administrator.button('setup.go').click();
        await page.waitForURL((url) => url.pathname !== '/setup' && url.pathname !== '/');
        await page.getByRole('link', { name: t('nav.people') }).waitFor();
      });

      test('the administrator invites a coordinator, who chooses a password', async () => {
        const { page, t } = administrator;
        await page.getByRole('link', { name: t('nav.people') }).click();
        await page.getByRole('heading', { name: t('people.invite') }).waitFor();
        await page.getByLabel(t('people.name')).fill('Milo Provsson');
        await page.getByLabel(t('signIn.email')).fill('milo@example.org');
        await page.getByLabel(t('people.role'), { exact: true }).selectOption('coordinator');
        await administrator.button('people.invite.go').click();
        const link = page.getByText(/\/join#/).first();
        await link.waitFor();
        joinLink = /http\S+\/join#[\w-]+/.exec((await link.textContent()) ?? (await link.inputValue()))?.[0] ?? '';
        await coordinator.page.goto(joinLink);
        await coordinator.page.getByLabel(t('join.password')).fill(password);
        await coordinator.button('join.go').click();
        await coordinator.page.getByRole('heading', { name: t('inbox.title') }).waitFor();
      });

      test('signing out and in again with the password works, and a wrong password is refused in words', async () => {
        const { page, t } = coordinator;
        await coordinator
          .button('menu.open')
          .or(page.getByText(t('menu.open'), { exact: true }))
          .first()
          .click();
        await page
          .getByRole('button', { name: t('menu.signOut') })
          .or(page.getByRole('menuitem', { name: t('menu.signOut') }))
          .first()
          .click();
        await page.getByLabel(t('signIn.email')).fill('milo@example.org');
        await page.getByLabel(t('signIn.password')).fill('helt fel lösenord');
        await coordinator.button('signIn.go').click();
        await page.getByText(t('error.signIn.wrong')).waitFor();
        await page.getByLabel(t('signIn.password')).fill(password);
        await coordinator.button('signIn.go').click();
        await page.getByRole('heading', { name: t('inbox.title') }).waitFor();
      });

      test('a pasted conversation is read, and each answer shows the words it rests on', async () => {
        const { page, t } = coordinator;
        await page.goto(`${varsam.url}/inbox/new`);
        await page.getByLabel(t('intake.paste')).fill(chat.text);
        await coordinator.button('intake.go').click();
        await coordinator.button('intake.review').click();
        const county = page.locator('[data-answer="county"]');
        await county.waitFor();
        assert.match((await county.textContent()) ?? '', new RegExp(chat.county));
        await county.focus();
        await page.locator('mark', { hasText: 'Lund' }).first().waitFor();
      });

      test('everything is reviewed with the keyboard alone: one answer corrected, safety decided, the rest accepted, confirmed', async () => {
        const { page, t, press } = coordinator;
        // The age is corrected by hand, whatever was proposed, to show that a person decides.
        await page.locator('[data-answer="age"]').focus();
        await page.locator('[data-answer="age"][aria-expanded="true"]').waitFor();
        await press('1', '5', 'Enter');
        await page.locator('[data-answer="age"]', { hasText: '15' }).waitFor();
        for (const field of ['immediate_danger', 'suicidal_thoughts', 'self_harm']) {
          await page.locator(`[data-answer="${field}"]`).focus();
          await press(field === 'immediate_danger' ? 'Backspace' : '2');
        }
        await press('Escape');
        await page.locator('[data-answer="county"]').focus();
        await press('a');
        await page
          .getByText(t('save.saved', { time: '' }).trim())
          .first()
          .waitFor();
        await press('Control+Enter');
        await page.getByRole('heading', { name: t('confirmed.title') }).waitFor();
      });

      test('the record is found by its answers and shows what was proposed and what was decided', async () => {
        const { page, t } = coordinator;
        await page.goto(`${varsam.url}/records?q=${encodeURIComponent(chat.search)}`);
        await page
          .getByText(t('records.total', { count: 1 }))
          .first()
          .waitFor();
        await page.locator('main a[href^="/records/"]').first().click();
        await page.getByText(chat.county).first().waitFor();
        await page.getByText(t('record.decision.change')).first().waitFor();
        const shown = (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
        assert.ok(
          shown.includes(`15 ${t('record.decision.change')}`),
          'the corrected age stands beside what became of the proposal',
        );
      });

      test('the selection is exported as a file that holds the answers and none of the words', async () => {
        const { page, t } = coordinator;
        await page.goto(`${varsam.url}/records`);
        for (const format of ['csv', 'jsonl', 'xlsx']) {
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('link', { name: t(`records.export.${format}`), exact: true }).click(),
          ]);
          const bytes = readFileSync(await download.path());
          assert.ok(bytes.length > 100, format);
          if (format === 'csv') assert.match(bytes.toString('utf8'), /Skåne/);
          assert.ok(!bytes.toString('utf8').includes(chat.seekersWord), `${format} holds no word of the conversation`);
        }
      });

      test('the words are erased at once on request, with a receipt, and the record stays', async () => {
        const { page, t } = coordinator;
        await page.goto(`${varsam.url}/records`);
        await page.locator('main a[href^="/records/"]').first().click();
        await coordinator.button('record.eraseNow').click();
        await coordinator.button('erase.go').last().click();
        await page.getByText(t('erase.proof')).waitFor();
        await page.reload();
        await page.getByText(chat.county).first().waitFor();
        assert.ok(!(await page.locator('body').innerText()).includes(chat.seekersWord));
      });

      test('the administrator sees in the trail who did what, and that the chain is whole', async () => {
        const { page, t } = administrator;
        await page.goto(`${varsam.url}/audit`);
        await page.getByText(t('audit.intact')).waitFor();
        await page.getByText(t('audit.conversation.erased')).first().waitFor();
      });

      test('no page failed, nothing was refused by the content policy, no other host was asked, no word reached the log', () => {
        assert.deepEqual([...administrator.faults, ...coordinator.faults], []);
        assert.ok(!varsam.printed().includes(chat.seekersWord));
      });
    });
  }
});
