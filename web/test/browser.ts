/** The browser that is on the machine, and visitors in it. A visitor remembers everything that should not have happened. */
import { existsSync, readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = known.find((path) => existsSync(path));

/** False when there is no browser here: says so once, and with CI=true that is a failure. */
export const hasBrowser = ((): boolean => {
  if (executablePath) return true;
  console.log('left out: browser tests (install Chromium or Chrome, for example: apt install chromium)');
  if (process.env.CI === 'true') throw new Error('browser tests may not be left out in CI');
  return false;
})();

export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: executablePath ?? '', args: flags });
}

export type Language = 'sv' | 'en';

export interface Visitor {
  readonly page: Page;
  /** The text of the screens for a key. */
  t(key: string, values?: Record<string, string | number>): string;
  /** Errors on the page, refused by the content policy, or requests to another host. Empty in a good visit. */
  readonly faults: string[];
  press(...keys: string[]): Promise<void>;
  button(key: string, values?: Record<string, string | number>): ReturnType<Page['getByRole']>;
  close(): Promise<void>;
}

export async function visit(
  browser: Browser,
  url: string,
  language: Language,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    locale: language === 'sv' ? 'sv-SE' : 'en-GB',
    timezoneId: 'Europe/Stockholm',
    viewport: { width: 1280, height: 900 },
    acceptDownloads: true,
    ...options,
  });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/i.test(message.text())) faults.push(`policy: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
      faults.push(`outside host: ${new URL(request.url()).host}`);
  });
  page.setDefaultTimeout(8_000);
  const words = JSON.parse(readFileSync(new URL(`../locales/${language}.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;
  const t: Visitor['t'] = (key, values) => {
    const text = words[key];
    if (text === undefined) throw new Error(`no text for ${key} in ${language}`);
    return String(new IntlMessageFormat(text, language === 'sv' ? 'sv-SE' : 'en-GB').format(values));
  };
  return {
    page,
    t,
    faults,
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    // A button may show its key after its words.
    button: (key, values) => page.getByRole('button', { name: new RegExp(`^${literally(t(key, values))}( (Ctrl )?\\S{1,2})?$`) }),
    close: () => context.close(),
  };
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
