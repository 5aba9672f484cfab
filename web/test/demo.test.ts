import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { hasBrowser, type Language, openBrowser, type Visitor, visit } from './browser.ts';
import { startVarsam, type Varsam } from './varsam.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Rules broken on the page as it stands, with the place. */
async function brokenRules(page: Page): Promise<string[]> {
  // Run by the test and not by the page: the content policy would refuse it as a script of the page.
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    return (await axe.run()).violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html.slice(0, 160)}`);
  });
}

async function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** The heading that tells that the screen has come, by its address. */
const screens: Readonly<Record<'supporter' | 'coordinator' | 'administrator' | 'analyst', readonly string[]>> = {
  supporter: ['/inbox', '/inbox/new', '/records', '/account'],
  coordinator: ['/records', '/measures'],
  administrator: ['/settings', '/people', '/tokens', '/audit'],
  analyst: ['/counts'],
};

describe('the demo, in the browser', { skip: !hasBrowser }, () => {
  let browser: Browser;
  let varsam: Varsam;
  const visitors: Visitor[] = [];
  const come = async (language: Language, options = {}): Promise<Visitor> => {
    const visitor = await visit(browser, varsam.url, language, options);
    visitors.push(visitor);
    return visitor;
  };
  const enter = async ({ page }: Visitor, role: string) => {
    const answer = await page.request.post(`${varsam.url}/api/demo/enter`, { data: { role } });
    assert.equal(answer.status(), 200);
  };
  const conversationIds = async ({ page }: Visitor): Promise<{ id: string; turns: number }[]> =>
    (
      (await (await page.request.get(`${varsam.url}/api/conversations`)).json()) as {
        conversations: { id: string; turns: number }[];
      }
    ).conversations;

  before(async () => {
    browser = await openBrowser();
    varsam = await startVarsam();
  });
  after(async () => {
    for (const visitor of visitors) await visitor.close();
    await browser?.close();
    await varsam?.stop();
  });

  test('one click fills it, with progress, and offers five roles', async () => {
    const visitor = await come('sv');
    const { page, t } = visitor;
    await page.goto(varsam.url);
    await page.getByRole('heading', { name: t('welcome.title') }).waitFor();
    assert.deepEqual(await brokenRules(page), []);
    await visitor.button('welcome.demo.go').click();
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('heading', { name: t('demo.ready.title') }).waitFor({ timeout: 120_000 });
    for (const role of ['supporter', 'coordinator', 'administrator', 'analyst', 'public'])
      await page
        .getByText(t(`role.${role}`))
        .first()
        .waitFor();
    assert.deepEqual(await brokenRules(page), []);
    await visitor.button('demo.enterAs', { role: t('role.supporter') }).click();
    await page.getByRole('heading', { name: t('inbox.title') }).waitFor();
    await page.getByText(t('inbox.waiting', { count: 25 })).waitFor();
  });

  for (const scheme of ['light', 'dark'] as const) {
    test(`every screen of every role breaks no accessibility rule and fits 360 and 1280 px, ${scheme}`, async () => {
      for (const [role, addresses] of Object.entries(screens)) {
        const visitor = await come(scheme === 'light' ? 'sv' : 'en', { colorScheme: scheme });
        await enter(visitor, role);
        const ids = role === 'supporter' ? await conversationIds(visitor) : [];
        const longest = ids.sort((a, b) => b.turns - a.turns)[0];
        for (const address of [...addresses, ...(longest ? [`/conversations/${longest.id}`] : [])]) {
          await visitor.page.goto(varsam.url + address);
          await visitor.page.locator('h1, [data-answer]').first().waitFor();
          await visitor.page.waitForLoadState('networkidle');
          for (const width of [1280, 360]) {
            await visitor.page.setViewportSize({ width, height: 800 });
            assert.deepEqual(await brokenRules(visitor.page), [], `${role} ${address} at ${width}`);
            assert.ok((await overflow(visitor.page)) <= 0, `${role} ${address} scrolls sideways at ${width}`);
          }
        }
      }
      const visitor = await come('sv', { colorScheme: scheme });
      for (const address of ['/om', '/sign-in', '/setup', '/nowhere']) {
        await visitor.page.goto(varsam.url + address);
        await visitor.page.locator('h1').first().waitFor();
        assert.deepEqual(await brokenRules(visitor.page), [], address);
      }
    });
  }

  test('the review screen is pictured as the README shows it', async () => {
    const visitor = await come('sv', { viewport: { width: 1280, height: 860 } });
    const { page, press } = visitor;
    await enter(visitor, 'supporter');
    const chosen = (await conversationIds(visitor)).find((one) => one.turns > 17 && one.turns < 30);
    await page.goto(`${varsam.url}/conversations/${chosen?.id}`);
    await page.locator('[data-answer="county"]').focus();
    await press('ArrowUp');
    await page.waitForLoadState('networkidle');
    const picture = await page.screenshot();
    assert.ok(picture.length > 30_000);
    // Kept when asked for (PICTURES=true), so that an ordinary run leaves the working tree as it was.
    if (process.env.PICTURES === 'true') writeFileSync(new URL('../../docs/pictures/review.png', import.meta.url), picture);
  });

  test('the focused answer marks its evidence, and selected words become evidence with one key', async () => {
    const visitor = await come('sv');
    const { page, press } = visitor;
    await enter(visitor, 'supporter');
    const [first] = (await conversationIds(visitor)).filter((one) => one.turns > 10);
    await page.goto(`${varsam.url}/conversations/${first?.id}`);
    await page.locator('[data-answer="gender"]').focus();
    await press('1');
    await page.locator('[data-answer="gender"]').focus();
    await page.evaluate(() => {
      const turn = [...document.querySelectorAll('[data-turn]')].find((element) => (element.textContent ?? '').length > 30);
      const walker = document.createTreeWalker(turn as Node, NodeFilter.SHOW_TEXT);
      let text = walker.nextNode();
      while (text && (text.textContent ?? '').trim().length < 12) text = walker.nextNode();
      const range = document.createRange();
      range.setStart(text as Node, 0);
      range.setEnd(text as Node, 10);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      document.dispatchEvent(new Event('selectionchange'));
    });
    await press('e');
    await page
      .locator('li[data-row]', { has: page.locator('[data-answer="gender"]') })
      .locator('q, blockquote, .quote')
      .first()
      .waitFor();
  });

  test('what was done survives a lost connection, a reload and a server that is killed', async () => {
    const visitor = await come('sv');
    const { page, press, t } = visitor;
    await enter(visitor, 'supporter');
    const chosen = (await conversationIds(visitor)).filter((one) => one.turns > 12)[1];
    await page.goto(`${varsam.url}/conversations/${chosen?.id}`);
    await page.locator('[data-answer="first_contact"]').focus();
    await page.context().setOffline(true);
    await press('1');
    await page.getByText(t('save.offline.short')).first().waitFor();
    await page.context().setOffline(false);
    await page
      .getByText(/^(Sparat|Saved)/)
      .first()
      .waitFor({ timeout: 30_000 });
    await varsam.restart();
    await page.reload();
    await page.locator('[data-answer="first_contact"]', { hasText: 'Ja' }).waitFor();
  });

  test('two people on one conversation: the second is told, and nobody is overwritten', async () => {
    const one = await come('sv');
    const other = await come('sv');
    await enter(one, 'supporter');
    await enter(other, 'coordinator');
    const chosen = (await conversationIds(one)).filter((conversation) => conversation.turns > 8)[2];
    for (const { page } of [one, other]) {
      await page.goto(`${varsam.url}/conversations/${chosen?.id}`);
      await page.locator('[data-answer="first_contact"]').focus();
    }
    await one.press('1');
    await one.page
      .getByText(/^Sparat/)
      .first()
      .waitFor();
    await other.press('2');
    await other.page.getByText(other.t('conflict.title')).waitFor();
    await one.page.reload();
    await one.page.locator('[data-answer="first_contact"]', { hasText: 'Ja' }).waitFor();
  });

  test('it is removed again with one confirmation, and the first page is back', async () => {
    const visitor = await come('sv');
    const { page, t } = visitor;
    await enter(visitor, 'administrator');
    await page.goto(varsam.url);
    await visitor.button('demo.remove').first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('demo.remove.go') })
      .click();
    await page.getByRole('heading', { name: t('welcome.title') }).waitFor({ timeout: 60_000 });
    await page.request
      .get(`${varsam.url}/api/demo`)
      .then(async (answer) => assert.equal(((await answer.json()) as { state: string }).state, 'absent'));
  });

  test('no page failed, nothing was refused by the content policy, no other host was asked', () => {
    assert.deepEqual(
      visitors.flatMap((visitor) => visitor.faults),
      [],
    );
  });
});
