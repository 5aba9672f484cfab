import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before, describe, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { hasBrowser, openBrowser, type Visitor, visit } from './browser.ts';
import { startVarsam, type Varsam } from './varsam.ts';

const password = 'fyra lugna ord här';

/** The code that an app would show now (RFC 6238: 30 seconds, six digits, SHA-1). */
function codeOf(secret: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret.replaceAll(' ', '')].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)));
  const hash = createHmac('sha1', key).update(counter).digest();
  const offset = (hash.at(-1) ?? 0) & 15;
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

describe('signing in, in the browser', { skip: !hasBrowser }, () => {
  let browser: Browser;
  let varsam: Varsam;
  let person: Visitor;
  let backupCode = '';
  let secret = '';

  const signOut = async () => {
    await person.page.context().clearCookies();
    await person.page.goto(`${varsam.url}/sign-in`);
  };
  const arrived = () => person.page.getByRole('link', { name: person.t('nav.people') }).waitFor();
  const enterPassword = async () => {
    await person.page.getByLabel(person.t('signIn.email')).fill('vera@example.org');
    await person.page.getByLabel(person.t('signIn.password')).fill(password);
    await person.button('signIn.go').click();
  };

  before(async () => {
    browser = await openBrowser();
    varsam = await startVarsam();
    person = await visit(browser, varsam.url, 'sv');
    const setup = {
      token: varsam.setupLink.split('#')[1] ?? '',
      organisation: 'Provlinjen',
      name: 'Vera Provsson',
      email: 'vera@example.org',
      password,
      language: 'sv',
    };
    assert.equal((await person.page.request.post(`${varsam.url}/api/setup`, { data: setup })).status(), 200);
  });
  after(async () => {
    await person?.close();
    await browser?.close();
    await varsam?.stop();
  });

  test('a code from an app is switched on after it has been proved with one code', async () => {
    const { page, t } = person;
    await page.goto(`${varsam.url}/account`);
    const part = page.getByRole('region', { name: t('twoFactor.title') });
    await part.getByLabel(t('account.password.now')).fill(password);
    await part.getByRole('button', { name: t('twoFactor.enable') }).click();
    secret = (await part.locator('p code').first().textContent()) ?? '';
    backupCode = (await part.locator('li code').first().textContent()) ?? '';
    await part.getByLabel(t('signIn.code'), { exact: true }).fill(codeOf(secret));
    await part.getByRole('button', { name: t('twoFactor.finish') }).click();
    await page.getByText(t('twoFactor.on')).waitFor();
  });

  test('then the password alone does not let anybody in, a wrong code neither, the right one does', async () => {
    const { page, t } = person;
    await signOut();
    await enterPassword();
    await page.getByText(t('signIn.code.text')).waitFor();
    assert.equal((await page.request.get(`${varsam.url}/api/people`)).status(), 401);
    await page.getByLabel(t('signIn.code'), { exact: true }).fill('000000');
    await person.button('signIn.go').click();
    await page.getByRole('alert').first().waitFor();
    await page.getByLabel(t('signIn.code'), { exact: true }).fill(codeOf(secret));
    await person.button('signIn.go').click();
    await arrived();
  });

  test('a backup code works once', async () => {
    const { page, t } = person;
    for (const isFirst of [true, false]) {
      await signOut();
      await enterPassword();
      await person.button('signIn.useBackup').click();
      await page.getByLabel(t('signIn.backup'), { exact: true }).fill(backupCode);
      await person.button('signIn.go').click();
      if (isFirst) await arrived();
      else await page.getByRole('alert').first().waitFor();
    }
    assert.equal((await page.request.get(`${varsam.url}/api/people`)).status(), 401);
  });

  test('a passkey is added and signs in without a password', async () => {
    const { page, t } = person;
    const session = await page.context().newCDPSession(page);
    await session.send('WebAuthn.enable');
    await session.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await signOut();
    await enterPassword();
    await page.getByLabel(t('signIn.code'), { exact: true }).fill(codeOf(secret));
    await person.button('signIn.go').click();
    await arrived();
    await page.goto(`${varsam.url}/account`);
    await page.getByLabel(t('passkey.name')).fill('Provdatorn');
    await person.button('passkey.add').click();
    await page.getByText('Provdatorn').first().waitFor();
    await signOut();
    await person.button('signIn.passkey').click();
    await arrived();
  });

  test('many wrong passwords are stopped for a while, in words', async () => {
    const { page, t } = person;
    await signOut();
    for (let attempt = 0; attempt < 12; attempt++) {
      await page.getByLabel(t('signIn.email')).fill('vera@example.org');
      await page.getByLabel(t('signIn.password')).fill(`fel lösenord ${attempt}`);
      const answered = page.waitForResponse((answer) => answer.url().includes('/sign-in/email'));
      await person.button('signIn.go').click();
      if ((await answered).status() === 429) break;
    }
    await page.getByText(t('error.signIn.tooMany')).waitFor();
  });

  test('no page failed and nothing was refused by the content policy', () => {
    assert.deepEqual(person.faults, []);
    assert.ok(!varsam.printed().includes(password), 'no password in the log');
  });
});
