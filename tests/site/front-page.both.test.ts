import { describe, expect, test } from 'vitest';
import { served } from './browser.ts';
import { sites } from './sites.ts';

describe.each(sites)('the front page below $base', async (built) => {
  const { browser, site } = await served(built);

  test('opens with nothing missing, nothing forbidden and nothing fetched from elsewhere', async () => {
    const page = await browser.newPage();
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('requestfailed', (request) => wrong.push(`failed: ${request.url()}`));
    page.on('request', (request) => request.url().startsWith(site.at('/')) || wrong.push(request.url()));
    page.on('response', (response) => response.ok() || wrong.push(`${response.status()}: ${response.url()}`));
    await page.goto(site.at('/'), { waitUntil: 'networkidle' });
    expect(await page.locator('h1').count()).toBe(1);
    expect(wrong).toEqual([]);
  });

  test.each([
    [1280, 800],
    [360, 780],
  ])(
    'its first screen, %i by %i, tells what this is, and holds the first step and every door',
    async (width, height) => {
      const page = await browser.newPage({ viewport: { width, height } });
      await page.goto(site.at('/'));
      for (const part of await page.locator('.front-about > *, .door h2 a').all()) {
        const box = await part.boundingBox();
        expect(await part.textContent()).not.toBe('');
        expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(height);
      }
      expect(await page.locator('.front-about .button-primary').count()).toBeLessThanOrEqual(1);
    },
  );

  test('its three questions are answered together: what fits every answer, or that nothing does, then what is silent on one', async () => {
    const page = await browser.newPage();
    await page.goto(site.at('/'));
    const axes = await page.locator('.axis').all();
    const sets = axes.reduce<number[][]>(
      (some) => some.flatMap((set) => [0, 1, 2].map((one) => [...set, one])),
      [[]],
    );
    for (const set of axes.length > 0 ? sets : []) {
      for (const [index, axis] of axes.entries())
        await axis
          .locator('input')
          .nth(set[index] ?? 0)
          .check({ force: true });
      const seen = await page.locator('.axes-map').evaluate((map) => {
        const chosen = [...map.querySelectorAll('.pole:not(.either):has(:checked)')].flatMap((pole) =>
          [...pole.classList].filter((name) => /^pole-\d/.test(name)).map((name) => name.slice(5)),
        );
        const visible = [...map.querySelectorAll('.answer')].filter((one) => one.checkVisibility());
        const fits = (one: Element) => chosen.filter((number) => one.matches(`.fits-${number}`)).length;
        const isFound = (one: Element) => one.matches('.answers-in-full > :not(.unfitted)');
        const isSilent = (one: Element) =>
          one.matches('.answers-in-part > *') &&
          one.textContent.includes('says nothing on') &&
          fits(one) > 0 &&
          !chosen.some((number) => one.matches(`.against-${number}`));
        return {
          found: visible.filter(isFound).length,
          nothing: visible.filter((one) => one.matches('.unfitted')).length,
          wrong: visible
            .filter((one) =>
              one.matches('.unfitted') || isFound(one)
                ? fits(one) < chosen.length
                : fits(one) === chosen.length || !isSilent(one),
            )
            .map((one) => one.textContent.trim()),
          // The order of the keys is that of the page.
          tops: visible.map((one) => one.getBoundingClientRect().top),
        };
      });
      expect(seen.wrong, set.join()).toEqual([]);
      expect(seen.nothing, set.join()).toBe(seen.found > 0 ? 0 : 1);
      expect(seen.tops).toEqual(seen.tops.toSorted((a, b) => a - b));
    }
    // On paper nothing is chosen: everything stands open, once.
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.unfitted:visible, .answers-in-part:visible').count()).toBe(0);
  });

  test('the bar stays, tells where the reader is and how many things are saved, and covers no heading', async () => {
    const context = await browser.newContext({ viewport: { width: 360, height: 780 } });
    const page = await context.newPage();
    const [quote] = (await (await fetch(site.at('/data/quotes.json'))).json()) as { url: string }[];
    await page.goto(site.at(`/quotes/${quote?.url.split('/').at(-2)}/`));
    await page.locator('keep-button button:visible').first().click();
    await page.waitForFunction(() => document.querySelector('saved-count')?.textContent?.startsWith('1'));
    await page.goto(site.at('/glossary/'));
    const last = page.locator('main [id]:is(h2, h3)').last();
    await page.goto(site.at(`/glossary/#${await last.getAttribute('id')}`));
    await page.waitForFunction(() => scrollY > 500);
    const bar = await page.locator('.masthead').boundingBox();
    expect(bar?.y).toBe(0);
    expect((await last.boundingBox())?.y).toBeGreaterThanOrEqual(bar?.height ?? 0);
    for (const part of ['.wordmark', '.where', '.search-open', '.saved-link', '.menu summary'])
      expect(await page.locator(part).isVisible(), part).toBe(true);
    expect(await page.locator('.saved-link').innerText()).toContain('1');
  });

  test('whoever comes back is led to the paragraph that they had come to', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(site.at('/read/'));
    const reading = page.locator('[data-chapters] a').first();
    await page.goto(new URL((await reading.getAttribute('href')) ?? '', site.at('/')).href);
    const paras = page.locator('.para[data-record-place]');
    const last = paras.nth((await paras.count()) - 1);
    const place = (await last.getAttribute('data-record-place')) ?? '';
    await last.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.goto(site.at('/'));
    await page.locator('reading-place a', { hasText: `Continue at ${place}` }).click();
    expect(page.url()).toContain(`#${await last.getAttribute('id')}`);
  });

  test('an address that was never published gets the site’s own page, with a way home', async () => {
    const page = await browser.newPage();
    const response = await page.goto(site.at('/no/such/page/'));
    expect(response?.status()).toBe(404);
    const home = new URL(site.at('/')).pathname;
    expect(await page.locator(`a[href="${home}"]`).count()).toBeGreaterThan(0);
  });
});
