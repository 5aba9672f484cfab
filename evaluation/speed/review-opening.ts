/**
 * How long it takes from the click on a conversation of 60 turns until its reading stands on the screen, in a real browser
 * against a real server on this machine: the whole wait of the person, the server's part included.
 */
import { openBrowser, visit } from '../../web/test/browser.ts';
import { startVarsam } from '../../web/test/varsam.ts';
import { sampleConversations } from './gold-sample.ts';

export interface ReviewOpening {
  readonly turns: number;
  readonly openings: number;
  /** From the click to the painted reading. */
  readonly medianMilliseconds: number;
  readonly slowestMilliseconds: number;
}

export async function measureReviewOpening(): Promise<ReviewOpening> {
  const [varsam, browser] = [await startVarsam(), await openBrowser()];
  try {
    const visitor = await visit(browser, varsam.url, 'sv');
    const { page } = visitor;
    const token = varsam.setupLink.split('#')[1] ?? '';
    const post = (path: string, data: object) => page.request.post(`${varsam.url}${path}`, { data });
    const words = { password: 'fyra lugna ord här', language: 'sv' };
    await post('/api/setup', { token, organisation: 'Mätlinjen', name: 'Mät Mätsson', email: 'mat@example.org', ...words });
    const invited = (await (
      await post('/api/people', { name: 'Sam Mätsson', email: 'sam@example.org', role: 'supporter' })
    ).json()) as { link: string };
    await post('/api/join', { token: invited.link.split('#')[1] ?? '', ...words });
    for (const { channel, turns } of sampleConversations(12, 60)) await post('/api/conversations', { channel, turns });
    const times: number[] = [];
    for (let place = 0; place < 12; place++) {
      await page.goto(`${varsam.url}/inbox`);
      await page.locator('a[href^="/conversations/"]').nth(place).waitFor();
      times.push(await page.evaluate(openAndWait, place));
    }
    const measured = times.slice(2).sort((a, b) => a - b); // the first two warm the caches, as a person's first of the evening does
    return {
      turns: 60,
      openings: measured.length,
      medianMilliseconds: Math.round(measured[5] ?? 0),
      slowestMilliseconds: Math.round(measured.at(-1) ?? 0),
    };
  } finally {
    await browser.close();
    await varsam.stop();
  }
}

/** Runs in the page: clicks, and waits for the frame after the first answer with its quote has been put there. */
function openAndWait(place: number): Promise<number> {
  return new Promise((resolve) => {
    const began = performance.now();
    const look = () => {
      if (document.querySelector('[data-answer]') && document.querySelector('[data-turn]'))
        requestAnimationFrame(() => resolve(performance.now() - began));
      else requestAnimationFrame(look);
    };
    document.querySelectorAll<HTMLElement>('a[href^="/conversations/"]')[place]?.click();
    look();
  });
}
