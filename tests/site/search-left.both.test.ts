import { describe, expect, test } from 'vitest';
import { served } from './browser.ts';
import { sites } from './sites.ts';

describe.each(sites)('the search below $base', async (built) => {
  const { browser, site } = await served(built);

  test('is found as it was left, with all results that were shown, on coming back', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 700 } });
    const results = () => page.locator('.search-result a:visible');
    await page.goto(site.at('/search/?kind=quotation'));
    await results().first().waitFor();
    const more = page.getByRole('button', { name: /^Show .* more|^Show the last/ });
    await more.click();
    await expect.poll(() => results().count()).toBeGreaterThan(10);
    const shown = await results().count();
    await results()
      .nth(shown - 1)
      .scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(0);
    await results()
      .nth(shown - 1)
      .click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await expect.poll(() => results().count()).toBe(shown);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
    await page.close();
  });
});
